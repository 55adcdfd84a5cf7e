import { html, nothing } from 'lit';
import type { InvitePreview } from '../../contract/models.ts';
import { isRightToLeft } from '../../localization/language.ts';
import type { InvitePreviewMessages } from '../../localization/preview-messages.ts';
import { type MailBlock, readMailText } from './mail-text.ts';

/** The parts of an email to render. */
export interface MailView {
  readonly preview: InvitePreview;
  readonly messages: InvitePreviewMessages;
  /** The language of the email (BCP 47); empty if the back end chooses. */
  readonly language: string;
  /** The language of the texts around it. */
  readonly pageLanguage: string;
  /** Shown instead of the text of the email, if defined. */
  readonly content: unknown;
  /** Whether a newer email is loading. */
  readonly isBusy: boolean;
}

/** Renders an email as an email client does: sender, subject and text. Its links cannot be followed. */
export function renderMail(view: MailView) {
  const { preview, messages, language, content, isBusy } = view;
  const [primary = ''] = language.toLowerCase().split(/[-_]/, 1);
  const direction = !language ? 'auto' : isRightToLeft(primary) ? 'rtl' : 'ltr';
  return html`<article part="mail" class=${isBusy ? 'busy' : nothing} aria-busy=${isBusy ? 'true' : nothing}>
    <dl part="envelope">
      <div>
        <dt>${messages.from}</dt>
        <dd><bdi translate="no">${preview.from}</bdi></dd>
      </div>
      <div>
        <dt>${messages.subject}</dt>
        <dd class="subject"><bdi lang=${language}>${preview.subject}</bdi></dd>
      </div>
    </dl>
    ${
      content ??
      html`<div part="body" lang=${preview.text ? language : nothing} dir=${preview.text ? direction : nothing}>
        ${preview.text ? renderText(view) : html`<p class="muted">${messages.noText}</p>`}
      </div>`
    }
  </article>`;
}

function renderText({ preview, messages, pageLanguage }: MailView) {
  const { body, signature } = readMailText(preview.text);
  // The first link on a line of its own is the registration link.
  const registration = body.find(({ kind }) => kind === 'link');
  const note = html`<p class="note" lang=${pageLanguage} dir="auto">${messages.linkNote}</p>`;
  return html`${body.map((block) => [renderBlock(block), block === registration ? note : nothing])}
  ${signature.length ? html`<footer>${signature.map((block) => renderBlock(block))}</footer>` : nothing}`;
}

function renderBlock(block: MailBlock) {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'quote':
      return html`<blockquote dir="auto">${block.text}</blockquote>`;
    case 'link':
      return html`<p class="link"><bdi dir="ltr">${block.text}</bdi></p>`;
    case 'list':
      return renderList(block);
    default:
      return html`<p>${block.text}</p>`;
  }
}

function renderList({ items, start }: MailBlock & { kind: 'list' }) {
  const rows = items.map((item) => html`<li>${item}</li>`);
  return start === undefined
    ? html`<ul>
        ${rows}
      </ul>`
    : html`<ol start=${start}>
        ${rows}
      </ol>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Mail } from 'reseller-elements/mocks';
import { hrefOf, type Route } from '../state/router.ts';
import { exactTime, fromNow } from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { renderPageHeader } from '../ui/page-header.ts';
import { renderBars, renderEmpty, renderResource } from '../ui/states.ts';
import type { Page, PortalServices } from './page.ts';

/** Delivery problems to show; other states need no text. */
const troubles: Partial<Readonly<Record<Mail['delivery'], string>>> = {
  failed: 'could not be sent',
  bounced: 'bounced',
};
const formats = { html: 'HTML', text: 'Plain text' } as const;

/** The demo's emails, as their recipients would see them. */
export class OutboxPage implements Page {
  readonly title = 'Outbox';
  readonly #services: PortalServices;
  #format: keyof typeof formats = 'html';

  constructor(services: PortalServices) {
    this.#services = services;
  }

  load(): void {
    this.#services.outbox.refresh();
  }

  render({ id }: Route): TemplateResult {
    const intro = html`This is the demo’s outbox: <strong>no mail leaves this machine.</strong> Open a message and
      follow its link, as the customer would.`;
    const skeleton = html`<div class="mailbox card">
      <div class="mail-list">
        ${Array.from({ length: 6 }, () => html`<div class="mail-item">${renderBars(2)}</div>`)}
      </div>
      <div class="reading">${renderBars(3)}</div>
    </div>`;
    return html`
      ${renderPageHeader('Outbox', intro)}
      <section class="outbox" aria-label="Mails">
        ${renderResource(this.#services.outbox.mails, {
          what: 'the outbox',
          skeleton,
          content: (mails) => this.#renderMailbox(mails, id),
        })}
      </section>
    `;
  }

  #renderMailbox(mails: readonly Mail[], id: string | undefined): TemplateResult {
    const [newest] = mails;
    if (!newest) {
      const action = html`<button class="button" type="button" @click=${() => this.#services.inviteCustomer()}>
        ${icon('send')}Invite New Customer
      </button>`;
      const text = 'Send an invite, and its email appears here within a moment.';
      return html`<div class="card">${renderEmpty('outbox', 'The outbox is empty', text, action)}</div>`;
    }
    // Wide screens show the newest mail beside the list; narrow ones show one pane at a time.
    const open = id === undefined ? newest : mails.find((mail) => mail.id === id);
    return html`<div class="mailbox card ${id === undefined ? 'shows-list' : 'shows-mail'}">
      <ul class="mail-list" role="list">
        ${repeat(
          mails,
          (mail) => mail.id,
          (mail) => renderItem(mail, mail === open),
        )}
      </ul>
      ${open ? keyed(open.id, this.#renderReading(open)) : renderGone()}
    </div>`;
  }

  #renderReading(mail: Mail): TemplateResult {
    return html`<article class="reading" aria-labelledby="mail-subject">
      <header class="mail-header">
        ${backLink}
        <h2 id="mail-subject" tabindex="-1" data-landing><bdi>${mail.subject}</bdi></h2>
        <dl class="envelope">
          ${renderHeaderLine('From', mail.from)} ${renderHeaderLine('To', mail.to)}
          ${renderHeaderLine('Reply-To', mail.replyTo)}
          <div>
            <dt>Sent</dt>
            <dd>
              <time datetime=${mail.sentAt}>${exactTime(mail.sentAt)}</time
              >${troubles[mail.delivery] ? html` · <span class="bad">${troubles[mail.delivery]}</span>` : nothing}
            </dd>
          </div>
        </dl>
        ${this.#renderFormats()}
      </header>
      ${
        this.#format === 'text'
          ? html`<pre class="mail-text" dir="auto" tabindex="0" aria-label="Message as plain text">${mail.text}</pre>`
          : html`<iframe
              class="mail-html"
              title="Message to ${mail.to}"
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              srcdoc=${withLinksInNewTab(mail.html)}
            ></iframe>`
      }
    </article>`;
  }

  #renderFormats(): TemplateResult {
    const choose = (format: keyof typeof formats) => {
      this.#format = format;
      this.#services.changed();
    };
    return html`<fieldset class="segments">
      <legend class="visually-hidden">Show the message as</legend>
      ${(['html', 'text'] as const).map(
        (format) =>
          html`<label>
            <input
              type="radio"
              name="mail-format"
              .checked=${this.#format === format}
              @change=${() => choose(format)}
            />
            <span>${formats[format]}</span>
          </label>`,
      )}
    </fieldset>`;
  }
}

const backLink = html`<a class="button back" href=${hrefOf('outbox')}>${icon('back')}All mails</a>`;

function renderItem(mail: Mail, isOpen: boolean): TemplateResult {
  const now = new Date().toISOString();
  return html`<li>
    <a class="mail-item" href=${hrefOf('outbox', { id: mail.id })} aria-current=${isOpen ? 'true' : nothing}>
      <span class="mail-to"><bdi>${nameOf(mail.to)}</bdi></span>
      <span class="mail-time">${fromNow(mail.sentAt, now)}</span>
      <span class="mail-subject"><bdi>${mail.subject}</bdi></span>
    </a>
  </li>`;
}

/** Shortens `Ada Okafor <ada@example.com>` for the list. */
function nameOf(mailbox: string): string {
  return mailbox.replace(/<[^<>]*>$/, '').trim() || mailbox;
}

function renderHeaderLine(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}

function renderGone(): TemplateResult {
  const text = 'The demo keeps its mails in memory; a restart empties the outbox.';
  return html`<div class="reading">${backLink}${renderEmpty('outbox', 'This mail is gone', text)}</div>`;
}

/** Opens links in a new tab, as mail clients do. The registration page could not run inside the sandboxed frame. */
function withLinksInNewTab(mail: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(mail) ? mail.replace(/<head[^>]*>/i, (head) => head + base) : base + mail;
}

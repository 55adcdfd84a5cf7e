import { html, nothing, type TemplateResult } from 'lit';
import type { Registration } from 'reseller-elements';

interface Words {
  readonly title: string;
  readonly text: string;
  /** Whether trying again with the same link can help. */
  readonly again?: true;
}

const unknown: Words = {
  title: 'We do not know this link',
  text: 'It may have been cut off on its way. Open the link in your email again, or ask whoever invited you for a new one.',
};
const unavailable: Words = {
  title: 'We cannot open your registration right now',
  text: 'Your link is still good. Please try again in a moment.',
  again: true,
};

const failures: ReadonlyMap<string, Words> = new Map([
  [
    'missing',
    {
      title: 'Open the link in your email',
      text: 'Your registration starts with the link in your invitation. If you reloaded this page, open that link again.',
    },
  ],
  ['registration-unknown', unknown],
  ['validation-failed', unknown],
  [
    'registration-expired',
    {
      title: 'This link has expired',
      text: 'Registration links work for a limited time. Ask whoever invited you to send a new one.',
    },
  ],
  [
    'registration-revoked',
    {
      title: 'This invitation was withdrawn',
      text: 'The link no longer works. If you think that this is a mistake, ask whoever invited you.',
    },
  ],
  [
    'registration-used',
    {
      title: 'You have already registered',
      text: 'Your account exists, so this link has done its work. Sign in with the password that you chose.',
    },
  ],
]);

export function renderLoading(): TemplateResult {
  return html`<section class="sheet" aria-busy="true">
    <p class="muted" role="status">Opening your registration…</p>
  </section>`;
}

export function renderWelcome({
  companyName,
  contactName,
  contactEmail,
  expiresAt,
  branding,
}: Registration): TemplateResult {
  const { resellerName, platformName, supportEmail } = branding;
  const until = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(expiresAt));
  const helpLink = supportEmail && URL.canParse(`mailto:${supportEmail}`) ? `mailto:${supportEmail}` : undefined;
  return html`<section class="sheet" aria-labelledby="title">
    <p class="brand"><bdi>${platformName}</bdi></p>
    <h1 id="title">Hello <bdi>${contactName.split(' ')[0]}</bdi></h1>
    <p class="lead">
      <bdi>${resellerName}</bdi> has set things up for <strong><bdi>${companyName}</bdi></strong
      >.
    </p>
    <dl>
      <div>
        <dt>Your account</dt>
        <dd><bdi>${contactEmail}</bdi></dd>
      </div>
      <div>
        <dt>Link valid until</dt>
        <dd><time datetime=${expiresAt}>${until}</time></dd>
      </div>
    </dl>
    <div class="note">
      <p><strong>The sign-up form is not part of this version.</strong></p>
      <p>It will stand here. Opening this page changed nothing: your invitation is still pending.</p>
    </div>
    ${helpLink ? html`<p class="muted">Questions? <a href=${helpLink}>${supportEmail}</a></p>` : nothing}
  </section>`;
}

export function renderFailure(code: string, attempt?: () => Promise<void>): TemplateResult {
  const { title, text, again } = failures.get(code) ?? unavailable;
  return html`<section class="sheet" role="alert">
    <h1>${title}</h1>
    <p class="lead">${text}</p>
    ${again && attempt ? html`<button type="button" @click=${() => void attempt()}>Try again</button>` : nothing}
  </section>`;
}

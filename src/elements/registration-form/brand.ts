import { html, nothing } from 'lit';
import type { Registration } from '../../contract/models.ts';
import { safeUrl } from '../../fields/safe-url.ts';

type Branding = Registration['branding'];

/** Plain colours only: what a server sends is a value of the page's own style. */
export const toColor = (color: string | undefined): string =>
  color && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(color) ? color : '';

/** Whose form it is. A logo that cannot be loaded leaves no gap. */
export function renderBrand({ platformName, logoUrl }: Partial<Branding>) {
  const logo = safeUrl(logoUrl);
  const hide = ({ currentTarget }: Event) => ((currentTarget as HTMLElement).hidden = true);
  return html`<div class="brand">
    ${logo ? html`<img src=${logo} alt="" referrerpolicy="no-referrer" @error=${hide} />` : nothing}
    <bdi>${platformName}</bdi>
  </div>`;
}

/** Where help is to be had. */
export function renderSupport({ supportEmail }: Partial<Branding>, questions: string) {
  const url = supportEmail && safeUrl(`mailto:${supportEmail}`);
  return url
    ? html`<p class="muted">
        ${questions} <a href=${url}><bdi>${supportEmail}</bdi></a>
      </p>`
    : nothing;
}

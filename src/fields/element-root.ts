import { html, nothing } from 'lit';
import type { LocalizeController } from '../controllers/localize-controller.ts';
import { stopTypedKey } from './typed-keys.ts';

/** Renders what elements share: the root that carries language and direction, and the page's heading and footer around the body. */
export function renderElementRoot(localize: LocalizeController<object>, body: unknown) {
  const { waiting, language, direction } = localize;
  return html`<div
    class="root ${waiting ? 'waiting' : ''}"
    lang=${language}
    dir=${direction ?? nothing}
    @keydown=${stopTypedKey}
    @keypress=${stopTypedKey}
    @keyup=${stopTypedKey}
  >
    <slot name="heading"></slot>${body}<slot name="footer"></slot>
  </div>`;
}

import type { LitElement } from 'lit';

/** What takes the focus of something that has gone with its row, the first of them that is there. */
const heirs = ['dialog:modal button', 'table', '.empty button', '#search'];

/** Keeps the focus where it was while rows are filled anew, as other invites come to stand in them. */
export class ListFocus {
  readonly #host: Pick<LitElement, 'shadowRoot'>;
  /** What had the focus before a rendering, the id that it had then, and the first one of its row. */
  #focused: { readonly element: Element; readonly id: string; readonly row: string | undefined } | undefined;

  constructor(host: Pick<LitElement, 'shadowRoot'>) {
    this.#host = host;
  }

  /** Before a rendering. */
  note() {
    const element = this.#host.shadowRoot?.activeElement;
    this.#focused = element
      ? { element, id: element.id, row: element.closest('tr')?.querySelector('[id]')?.id }
      : undefined;
  }

  /** After a rendering: the focus follows its row, and stays in the list where that has gone. */
  keep() {
    const root = this.#host.shadowRoot;
    if (!this.#focused || !root) return;
    const { element, id, row } = this.#focused;
    const active = root.activeElement;
    // Somebody else may have moved it on purpose.
    if (active && (active !== element || active.id === id)) return;
    const find = (name: string | undefined) => (name ? root.getElementById(name) : null);
    const ownRow = find(row)?.closest('tr')?.querySelector('button');
    const others = heirs.map((selector) => root.querySelector<HTMLElement>(selector));
    (find(id) ?? ownRow ?? others.find((heir) => heir !== null))?.focus();
  }
}

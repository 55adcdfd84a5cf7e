import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hrefOf } from '../state/router.ts';
import { icon } from '../ui/icons.ts';
import type { Toast } from './toast.ts';

type DialogName = 'invite' | 'add';

/** The dialogs for inviting and adding customers. */
export class Dialogs {
  readonly #changed: () => void;
  #open: DialogName | undefined;
  /** Keys for the forms: a new key creates a fresh form after a successful submit. */
  readonly #forms = { invite: 0, add: 0 };
  readonly #done = new Set<DialogName>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  show(name: DialogName): void {
    if (this.#done.delete(name)) this.#forms[name]++;
    this.close();
    this.#open = name;
    this.#changed();
    this.#find(name)?.showModal();
    this.#find(name)?.querySelector<HTMLElement>('invite-customer-form, add-customer-form')?.focus();
  }

  close(): void {
    if (this.#open) this.#find(this.#open)?.close();
  }

  invited(): void {
    if (this.#open === 'invite') this.#done.add('invite');
  }

  added(): void {
    if (this.#open === 'add') this.#done.add('add');
  }

  render(toast: Toast): TemplateResult {
    return html`
      <dialog id="invite-dialog" class="dialog" aria-labelledby="invite-title" @close=${this.#onClose}>
        ${this.#renderHead('invite-title', 'Invite New Customer')}
        <div class="dialog-body">
          ${keyed(
            this.#forms.invite,
            html`<invite-customer-form billing-accounts-url=${hrefOf('billing')}></invite-customer-form>`,
          )}
        </div>
        ${toast.render(this.#open === 'invite')}
      </dialog>
      <dialog id="add-dialog" class="dialog" aria-labelledby="add-title" @close=${this.#onClose}>
        ${this.#renderHead('add-title', 'Add New Customer')}
        <div class="dialog-body">
          ${keyed(
            this.#forms.add,
            html`<add-customer-form billing-accounts-url=${hrefOf('billing')}>
              <p slot="footer" class="muted dialog-note"><a href=${hrefOf('add-customer')}>Open as a page</a></p>
            </add-customer-form>`,
          )}
        </div>
        ${toast.render(this.#open === 'add')}
      </dialog>
    `;
  }

  #renderHead(id: string, title: string): TemplateResult {
    return html`<header class="dialog-head">
      <h2 id=${id} tabindex="-1" autofocus>${title}</h2>
      <button class="icon-button" type="button" aria-label="Close" @click=${() => this.close()}>
        ${icon('close')}
      </button>
    </header>`;
  }

  #find(name: DialogName): HTMLDialogElement | null {
    return document.querySelector(`#${name}-dialog`);
  }

  readonly #onClose = (event: Event): void => {
    // When one dialog replaces the other, the close event of the first fires late.
    if (event.currentTarget !== (this.#open && this.#find(this.#open))) return;
    this.#open = undefined;
    this.#changed();
  };
}

import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hrefOf } from '../state/router.ts';
import { icon } from '../ui/icons.ts';
import type { Toast } from './toast.ts';

type DialogName = 'invite' | 'add';

/** The two dialogs in which customers come into being. */
export class Dialogs {
  readonly #changed: () => void;
  #open: DialogName | undefined;
  /** A form that has sent its invite is done with: the next opening gets a new one. */
  #form = 0;
  #formIsDone = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isInviteOpen(): boolean {
    return this.#open === 'invite';
  }

  show(name: DialogName): void {
    if (this.#formIsDone) this.#form++;
    this.#formIsDone = false;
    this.close();
    this.#open = name;
    this.#changed();
    this.#find(name)?.showModal();
    if (name === 'invite') document.querySelector('invite-customer-form')?.focus();
  }

  close(): void {
    if (this.#open) this.#find(this.#open)?.close();
  }

  invited(): void {
    this.#formIsDone = true;
  }

  render(toast: Toast): TemplateResult {
    const swap = () => this.show('invite');
    return html`
      <dialog id="invite-dialog" class="dialog" aria-labelledby="invite-title" @close=${this.#onClose}>
        ${this.#renderHead('invite-title', 'Invite New Customer')}
        <div class="dialog-body">
          ${keyed(
            this.#form,
            html`<invite-customer-form billing-accounts-url=${hrefOf('billing')}></invite-customer-form>`,
          )}
        </div>
        ${toast.render(this.isInviteOpen)}
      </dialog>
      <dialog id="add-dialog" class="dialog small" aria-labelledby="add-title" @close=${this.#onClose}>
        ${this.#renderHead('add-title', 'Add New Customer')}
        <div class="dialog-body">
          <p>Adding a customer yourself, without any email, comes with the next version.</p>
          <p class="muted">Until then, invite the customer: it fills in its own details and creates its own account.</p>
        </div>
        <footer class="dialog-foot">
          <button class="button" type="button" @click=${() => this.close()}>Close</button>
          <button class="button primary" type="button" @click=${swap}>${icon('send')}Invite instead</button>
        </footer>
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
    // Leaving one dialog for the other: the first one's close event comes late.
    if (event.currentTarget !== (this.#open && this.#find(this.#open))) return;
    this.#open = undefined;
    this.#changed();
  };
}

import { html, nothing, type ReactiveController } from 'lit';
import { ModalController } from '../../controllers/modal-controller.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import type { CustomersPageMessages } from '../../localization/page-messages.ts';
import type { CustomersPageHost } from './customers-page-host.ts';
import type { PageParts } from './page-parts.ts';

export type FormName = 'add' | 'invite';

const names = ['add', 'invite'] as const satisfies readonly FormName[];
/** Shared defaults: a new object for each rendering would count as a change of the property. */
const noMessages = {};
const everyCountry: readonly string[] = [];

const partOf = (name: FormName) => `${name}-customer-form` as const;

/** The dialogs with the forms. Closing a dialog keeps the input; after a success, it resets the form. */
export class FormDialogsController implements ReactiveController {
  readonly #host: CustomersPageHost;
  readonly #parts: PageParts;
  readonly #getMessages: () => CustomersPageMessages;
  readonly #modals: Readonly<Record<FormName, ModalController>>;
  #open: FormName | undefined;
  /** The next element to focus: the heading of the dialog, and then the form once it is loaded. */
  #focusNext: 'dialog' | 'form' | undefined;
  readonly #opened = new Set<FormName>();
  readonly #done = new Set<FormName>();

  constructor(host: CustomersPageHost, parts: PageParts, getMessages: () => CustomersPageMessages) {
    this.#host = host;
    this.#parts = parts;
    this.#getMessages = getMessages;
    const modalOf = (name: FormName) => new ModalController(host, `${name}-dialog`, () => this.#open === name);
    this.#modals = { add: modalOf('add'), invite: modalOf('invite') };
    host.addController(this);
  }

  /** The form in the open dialog. */
  get shown(): FormName | undefined {
    return this.#open;
  }

  open(name: FormName) {
    if (this.#host.disabled || !this.#host.isConnected || this.#open === name) return;
    this.close();
    this.#opened.add(name);
    this.#open = name;
    this.#focusNext = 'dialog';
    void this.#parts.load(partOf(name));
    this.#modals[name].show();
  }

  close() {
    const name = this.#open;
    if (!name) return;
    this.#modals[name].close();
    this.#leave(name);
  }

  /** Focuses the open dialog, and its form once that is loaded. */
  focus() {
    this.#focusNext = 'dialog';
    this.#host.requestUpdate();
  }

  /** Resets the form when its dialog is closed, so that the user sees the success message until then. */
  finish(name: FormName) {
    this.#done.add(name);
  }

  hostUpdated() {
    const dialog = this.#open && this.#modals[this.#open].dialog;
    if (!this.#focusNext || !dialog?.open) return;
    if (this.#focusNext === 'dialog') dialog.querySelector('h2')?.focus();
    const form = this.#open && this.#findForm(this.#open);
    this.#focusNext = form ? undefined : 'form';
    // Do not steal the focus if the user has moved on, such as to the close button.
    void form?.updateComplete.then(() => dialog.querySelector('h2:focus') && form.focus());
  }

  hostDisconnected() {
    onHostLeft(this.#host, () => this.close());
  }

  /** @param locale - The locale of the headings (BCP 47). */
  render(locale: string) {
    return names.map((name) => (this.#opened.has(name) ? this.#renderDialog(name, locale) : nothing));
  }

  #findForm(name: FormName) {
    return this.#parts.find(partOf(name));
  }

  #renderDialog(name: FormName, locale: string) {
    const messages = this.#getMessages();
    return html`<dialog
      part="dialog"
      id="${name}-dialog"
      aria-labelledby="${name}-heading"
      @close=${() => this.#onClose(name)}
      @input=${() => this.#done.delete(name)}
      @open-customer=${() => this.close()}
    >
      <div class="head" lang=${locale}>
        <h2 id="${name}-heading" tabindex="-1">${name === 'add' ? messages.addCustomer : messages.inviteCustomer}</h2>
        <button part="button" class="close" type="button" aria-label=${messages.close} @click=${() => this.close()}>
          <svg aria-hidden="true" viewBox="0 0 16 16"><path d="m3 3 10 10M13 3 3 13" /></svg>
        </button>
      </div>
      <div class="body">${this.#renderForm(name)}</div>
    </dialog>`;
  }

  #renderForm(name: FormName) {
    const { adapter, disabled, messages, billingAccountsUrl, defaultCountry, allowedCountries, inviteLanguages } =
      this.#host;
    const common = { adapter, disabled, billingAccountsUrl, defaultCountry };
    return name === 'add'
      ? this.#parts.render('add-customer-form', {
          ...common,
          allowedCountries: allowedCountries ?? everyCountry,
          messages: messages?.addCustomerForm ?? noMessages,
        })
      : this.#parts.render('invite-customer-form', {
          ...common,
          inviteLanguages,
          messages: messages?.inviteCustomerForm ?? noMessages,
        });
  }

  /** The `close` event is asynchronous: by then, this or the other dialog may be open again. */
  #onClose(name: FormName) {
    if (name === this.#open && !this.#modals[name].dialog?.open) this.#leave(name);
  }

  #leave(name: FormName) {
    // The button that opened the dialog may have been removed.
    if (this.#modals[name].hasFocus) this.#host.focus();
    if (this.#done.delete(name)) this.#findForm(name)?.reset();
    this.#open = undefined;
    this.#host.requestUpdate();
  }
}

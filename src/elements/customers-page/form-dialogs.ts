import { html, nothing, type ReactiveController } from 'lit';
import { ModalController } from '../../controllers/modal-controller.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import type { CustomersPageTexts } from '../../localization/page-messages.ts';
import type { CustomersPage } from './customers-page.ts';
import type { PageParts } from './page-parts.ts';

export type FormName = 'add' | 'invite';

const names = ['add', 'invite'] as const satisfies readonly FormName[];
/** Each one object, as another would count as a change. */
const noMessages = {};
const everyCountry: readonly string[] = [];

const partOf = (name: FormName) => `${name}-customer-form` as const;

/** The two dialogs in which customers come to be. Closing one keeps what was typed, and ends what was said of what is done. */
export class FormDialogs implements ReactiveController {
  readonly #host: CustomersPage;
  readonly #parts: PageParts;
  readonly #getText: () => CustomersPageTexts;
  readonly #modals: Readonly<Record<FormName, ModalController>>;
  #open: FormName | undefined;
  /** What gets the focus next: the dialog, at its heading, and then the form, once it is there. */
  #focusNext: 'dialog' | 'form' | undefined;
  readonly #opened = new Set<FormName>();
  readonly #done = new Set<FormName>();

  constructor(host: CustomersPage, parts: PageParts, getText: () => CustomersPageTexts) {
    this.#host = host;
    this.#parts = parts;
    this.#getText = getText;
    const modalOf = (name: FormName) => new ModalController(host, `${name}-dialog`, () => this.#open === name);
    this.#modals = { add: modalOf('add'), invite: modalOf('invite') };
    host.addController(this);
  }

  /** The name of the dialog that is open. */
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
    this.#modals[name].dialog?.close();
    this.#leave(name);
  }

  /** Leads to the dialog that is open, and on to its form once that is there. */
  focus() {
    this.#focusNext = 'dialog';
    this.#host.requestUpdate();
  }

  /** What the form is for is done: it begins anew once the user has seen that, and has closed it. */
  finish(name: FormName) {
    this.#done.add(name);
  }

  hostUpdated() {
    const dialog = this.#open && this.#modals[this.#open].dialog;
    if (!this.#focusNext || !dialog?.open) return;
    if (this.#focusNext === 'dialog') dialog.querySelector('h2')?.focus();
    const form = this.#open && this.#findForm(this.#open);
    this.#focusNext = form ? undefined : 'form';
    // Who has gone elsewhere meanwhile, such as to the button that closes, stays there.
    void form?.updateComplete.then(() => dialog.querySelector('h2:focus') && form.focus());
  }

  hostDisconnected() {
    onHostLeft(this.#host, () => this.close());
  }

  /** `locale` is that of the headings (BCP 47); the forms have their own. */
  render(locale: string) {
    return names.map((name) => (this.#opened.has(name) ? this.#renderDialog(name, locale) : nothing));
  }

  #findForm(name: FormName) {
    return this.#parts.find(partOf(name));
  }

  #renderDialog(name: FormName, locale: string) {
    const text = this.#getText();
    return html`<dialog
      part="dialog"
      id="${name}-dialog"
      aria-labelledby="${name}-heading"
      @close=${() => this.#onClose(name)}
      @input=${() => this.#done.delete(name)}
      @open-customer=${() => this.close()}
    >
      <div class="head" lang=${locale}>
        <h2 id="${name}-heading" tabindex="-1">${name === 'add' ? text.addCustomer : text.inviteCustomer}</h2>
        <button part="button" class="close" type="button" aria-label=${text.close} @click=${() => this.close()}>
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

  /** The event comes late: by then the dialog may be open again, or the other one. */
  #onClose(name: FormName) {
    if (name === this.#open && !this.#modals[name].dialog?.open) this.#leave(name);
  }

  #leave(name: FormName) {
    // What opened the dialog may have gone meanwhile.
    if (this.#modals[name].hasFocus) this.#host.focus();
    if (this.#done.delete(name)) this.#findForm(name)?.reset();
    this.#open = undefined;
    this.#host.requestUpdate();
  }
}

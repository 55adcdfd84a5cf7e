import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/invite-list.ts';
import {
  type Invite,
  type InviteId,
  type InviteLink,
  type InviteList,
  type InviteListQuery,
  type InvitePage,
  type InviteReply,
  type ResellerAdapter,
  type ResendReply,
  whenSettled,
} from '../../src/index.ts';
import { holdMethod } from './held-method.ts';
import { holdStream } from './held-stream.ts';
import { pageOf, row } from './list-rows.ts';
import { until } from './patience.ts';

/** Marks that keep names from turning the text around them. */
const isolates = /[\u2068\u2069]/g;
export const textOf = (node: Node | null | undefined) =>
  node?.textContent?.replace(isolates, '').replace(/\s+/g, ' ').trim() ?? '';

/** The list as its users see it. */
export class ListPage {
  readonly element: InviteList;

  constructor(element: InviteList) {
    this.element = element;
  }

  static async open(adapter: ResellerAdapter | undefined, properties: Partial<InviteList> = {}): Promise<ListPage> {
    const element = Object.assign(document.createElement('invite-list'), { adapter }, properties);
    const page = new ListPage(await fixture(html`${element}`));
    await page.settled();
    return page;
  }

  get root() {
    return this.element.shadowRoot as ShadowRoot;
  }

  /** The text of the first element that matches. */
  text(selector: string): string {
    return textOf(this.root.querySelector(selector));
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** The names of the companies, from the top. */
  get companies(): string[] {
    return Array.from(this.root.querySelectorAll('[role=rowheader]'), textOf);
  }

  /** The row of a company. */
  row(company: string): HTMLTableRowElement {
    const rows = Array.from(this.root.querySelectorAll<HTMLTableRowElement>('tr[part=row]'));
    return found(
      rows.find((each) => textOf(each.querySelector('[role=rowheader]')) === company),
      `a row of “${company}”`,
    );
  }

  /** What the row of a company says, cell by cell. */
  cells(company: string): string[] {
    return Array.from(this.row(company).cells, textOf);
  }

  /** One cell of a company's row. */
  cell(company: string, at: 'contact' | 'status' | 'sent' | 'expires'): HTMLTableCellElement {
    return this.row(company).cells[['', 'contact', 'status', 'sent', 'expires'].indexOf(at)] as HTMLTableCellElement;
  }

  /** What stands below the row of a company: what became of an action, and its details. */
  below(company: string): HTMLElement | undefined {
    const next = this.row(company).nextElementSibling as HTMLElement | null;
    return next?.classList.contains('below') ? next : undefined;
  }

  /** What the details of a company say, by name. */
  facts(company: string): Record<string, string> {
    const groups = Array.from(this.below(company)?.querySelectorAll('dl > div') ?? []);
    return Object.fromEntries(groups.map((group) => [textOf(group.firstElementChild), textOf(group.lastElementChild)]));
  }

  /** The words of all buttons in the row of a company and below it. */
  actions(company: string): string[] {
    return [...this.#buttonsOf(company)].map(textOf);
  }

  button(text: string, company?: string): HTMLButtonElement {
    const buttons = company === undefined ? this.#buttons(this.root) : this.#buttonsOf(company);
    return found(
      buttons.find((each) => textOf(each) === text),
      `a button “${text}”`,
    );
  }

  hasButton(text: string): boolean {
    return this.#buttons(this.root).some((each) => textOf(each) === text);
  }

  /** Presses a button as a user does: it has the focus then. */
  async press(text: string, company?: string) {
    const button = this.button(text, company);
    button.focus();
    button.click();
    await this.settled();
  }

  /** Opens the details of a company, and with them all that can be done. */
  async openDetails(company = 'Lighthouse Optics') {
    await this.press('Details', company);
    await this.until(
      'the details are there',
      () => this.below(company)?.querySelector('[part=details]') instanceof Element,
    );
  }

  get search(): HTMLInputElement {
    return this.root.querySelector('#search') as HTMLInputElement;
  }

  /** Types into the search as a user does. */
  type(text: string) {
    this.search.focus();
    this.search.value = text;
    this.search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Checks or unchecks a filter. */
  async filter(label: string) {
    const chips = Array.from(this.root.querySelectorAll('.chip'));
    const chip = found(
      chips.find((each) => textOf(each) === label),
      `a filter “${label}”`,
    );
    chip.querySelector('input')?.click();
    await this.settled();
  }

  /** The filters that are checked. */
  get filters(): string[] {
    return Array.from(this.root.querySelectorAll('.chip:has(:checked)'), textOf);
  }

  /** Chooses an option by its value. */
  async choose(id: 'sort' | 'page-size', value: string) {
    const select = this.select(id);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  select(id: 'sort' | 'page-size'): HTMLSelectElement {
    return this.root.getElementById(id) as HTMLSelectElement;
  }

  /** What the headings say of the order: by label, those that say something. */
  get order(): Record<string, string | null> {
    const sorted = Array.from(this.root.querySelectorAll('[aria-sort]'));
    return Object.fromEntries(sorted.map((each) => [textOf(each), each.getAttribute('aria-sort')]));
  }

  /** Where the list stands, such as “1–25 of 60”. */
  get range(): string {
    return this.text('[part=pager] [role=status]');
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog[open]');
  }

  /** Closes the dialog by one of its buttons, or as Escape does. */
  async close(how: string) {
    if (how === 'Escape') this.dialog?.close();
    else this.button(how).click();
    await this.until('the dialog is closed', () => !this.has('dialog'));
  }

  /** What screen readers hear of changes. */
  get announcement(): string {
    return this.text('.new-items + [role=status]');
  }

  /** What has the focus, in words; `nothing` where it fell to the page. */
  get focus(): string {
    const element = this.root.activeElement;
    if (!element) return 'nothing';
    if (element.localName === 'table' || element.localName === 'dialog') return element.localName;
    return element.localName === 'button' ? textOf(element) : element.id;
  }

  /** The company in whose row, or below it, the focus is. */
  get focusedCompany(): string {
    const inside = this.root.activeElement?.closest('tr');
    const own = inside?.classList.contains('below') ? inside.previousElementSibling : inside;
    return textOf(own?.querySelector('[role=rowheader]'));
  }

  /** What the list is about, as far as that can be seen. */
  get shown(): 'rows' | 'loading' | 'none' | 'empty page' | 'error' | 'notice' {
    if (this.has('table')) return 'rows';
    if (this.has('.skeleton')) return 'loading';
    if (this.has('.empty')) return this.has('.empty button') ? 'empty page' : 'none';
    return this.has('[part=notice]') ? 'error' : 'notice';
  }

  /** The user turns to the list: exact times are told from now on. */
  async turnTo() {
    this.element.dispatchEvent(new PointerEvent('pointerover'));
    await this.settled();
  }

  /** After answers that are already given have been taken in and shown. */
  async settled() {
    await whenSettled(this.element, { calls: false });
  }

  /** For what takes as long as a module that is loaded on demand. */
  async until(what: string, isSo: () => boolean) {
    await until(what, isSo, () => this.settled());
  }

  #buttons(parent: ParentNode): HTMLButtonElement[] {
    return Array.from(parent.querySelectorAll('button'));
  }

  #buttonsOf(company: string): HTMLButtonElement[] {
    const below = this.below(company);
    return [...this.#buttons(this.row(company)), ...(below ? this.#buttons(below) : [])];
  }
}

function found<T>(value: T | undefined, what: string): T {
  expect(value !== undefined, `there is ${what}`).to.equal(true);
  return value as T;
}

/** An adapter of which the test answers each call. */
export function createListAdapter(overrides: ResellerAdapter = {}) {
  const { method: listInvites, calls: lists } = holdMethod<InviteListQuery, InvitePage>();
  const { method: resendInvite, calls: resends } = holdMethod<InviteId, ResendReply>();
  const { method: revokeInvite, calls: revokes } = holdMethod<InviteId, InviteReply>();
  const { method: createInviteLink, calls: links } = holdMethod<InviteId, InviteLink>();
  const { watchInvites, streams } = holdStream();
  const adapter: ResellerAdapter = {
    listInvites,
    resendInvite,
    revokeInvite,
    createInviteLink,
    watchInvites,
    ...overrides,
  };
  return { adapter, lists, resends, revokes, links, streams };
}

/** A list whose first page is on its way. */
export async function openList(overrides: ResellerAdapter = {}, properties: Partial<InviteList> = {}) {
  const held = createListAdapter(overrides);
  const page = await ListPage.open(held.adapter, properties);
  return { page, ...held };
}

/** How a list is opened that shows something. */
export interface ListOpening {
  readonly overrides?: ResellerAdapter;
  readonly properties?: Partial<InviteList>;
  /** What the first page says besides its rows. */
  readonly more?: Partial<InvitePage>;
}

/** A list that shows a first page, live, and that its user has turned to. */
export async function openListed(
  items: readonly Invite[] = [row()],
  { overrides, properties, more }: ListOpening = {},
) {
  const opened = await openList(overrides, properties);
  opened.lists[0]?.resolve(pageOf(items, more));
  await opened.page.until('the first page is there', () => opened.page.shown !== 'loading');
  await opened.page.until('what comes with it is there', () => !items.length || opened.page.has('[part=pager]'));
  await opened.page.turnTo();
  return opened;
}

/** What every list that was opened so has. */
export type OpenedList = Awaited<ReturnType<typeof openList>>;

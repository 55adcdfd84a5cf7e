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
import { until } from './until.ts';

export const textOf = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Page object of the list. */
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

  /** Returns the text of the first match. */
  text(selector: string): string {
    return textOf(this.root.querySelector(selector));
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** Names of the companies, from the top. */
  get companies(): string[] {
    return Array.from(this.root.querySelectorAll('[role=rowheader]'), textOf);
  }

  /** Returns a company's row. */
  row(company: string): HTMLTableRowElement {
    const rows = Array.from(this.root.querySelectorAll<HTMLTableRowElement>('tr[part=row]'));
    return found(
      rows.find((each) => textOf(each.querySelector('[role=rowheader]')) === company),
      `a row of “${company}”`,
    );
  }

  /** Returns the texts of a company's row, by cell. */
  cells(company: string): string[] {
    return Array.from(this.row(company).cells, textOf);
  }

  /** Returns a cell of a company's row. */
  cell(company: string, at: 'contact' | 'status' | 'sent' | 'expires'): HTMLTableCellElement {
    return this.row(company).cells[['', 'contact', 'status', 'sent', 'expires'].indexOf(at)] as HTMLTableCellElement;
  }

  /** Returns the row below that of a company, with the result of an action and the details. */
  below(company: string): HTMLElement | undefined {
    const next = this.row(company).nextElementSibling as HTMLElement | null;
    return next?.classList.contains('below') ? next : undefined;
  }

  /** Returns a company's details by label. */
  details(company: string): Record<string, string> {
    const groups = Array.from(this.below(company)?.querySelectorAll('dl > div') ?? []);
    return Object.fromEntries(groups.map((group) => [textOf(group.firstElementChild), textOf(group.lastElementChild)]));
  }

  /** Returns the texts of all buttons in a company's row and below it. */
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

  /** Focuses and clicks a button, as a user does. */
  async press(text: string, company?: string) {
    const button = this.button(text, company);
    button.focus();
    button.click();
    await this.settled();
  }

  /** Opens a company's details, which contain all actions. */
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

  /** Types into the search field as a user does. */
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

  /** The checked filters. */
  get filters(): string[] {
    return Array.from(this.root.querySelectorAll('.chip:has(:checked)'), textOf);
  }

  /** Selects an option by its value. */
  async choose(id: 'sort' | 'page-size', value: string) {
    const select = this.select(id);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  select(id: 'sort' | 'page-size'): HTMLSelectElement {
    return this.root.getElementById(id) as HTMLSelectElement;
  }

  /** The `aria-sort` values by heading. */
  get order(): Record<string, string | null> {
    const sorted = Array.from(this.root.querySelectorAll('[aria-sort]'));
    return Object.fromEntries(sorted.map((each) => [textOf(each), each.getAttribute('aria-sort')]));
  }

  /** The displayed range, such as “1–25 of 60”. */
  get range(): string {
    return this.text('[part=pager] [role=status]');
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog[open]');
  }

  /** Closes the dialog with one of its buttons, or with Escape. */
  async close(how: string) {
    if (how === 'Escape') this.dialog?.close();
    else this.button(how).click();
    await this.until('the dialog is closed', () => !this.has('dialog'));
  }

  /** The text of the live region. */
  get announcement(): string {
    return this.text('.new-items + [role=status]');
  }

  /** Describes the focused element; `nothing` if the page has the focus. */
  get focus(): string {
    const element = this.root.activeElement;
    if (!element) return 'nothing';
    if (element.localName === 'table' || element.localName === 'dialog') return element.localName;
    return element.localName === 'button' ? textOf(element) : element.id;
  }

  /** The company whose row, or the row below it, has the focus. */
  get focusedCompany(): string {
    const inside = this.root.activeElement?.closest('tr');
    const own = inside?.classList.contains('below') ? inside.previousElementSibling : inside;
    return textOf(own?.querySelector('[role=rowheader]'));
  }

  /** The visible state of the list. */
  get shown(): 'rows' | 'loading' | 'none' | 'empty page' | 'error' | 'notice' {
    if (this.has('table')) return 'rows';
    if (this.has('.skeleton')) return 'loading';
    if (this.has('.empty')) return this.has('.empty button') ? 'empty page' : 'none';
    return this.has('[part=notice]') ? 'error' : 'notice';
  }

  /** Focuses the list as a user does, which loads exact times. */
  async turnTo() {
    this.element.dispatchEvent(new PointerEvent('pointerover'));
    await this.settled();
  }

  /** Resolves once available replies are processed and rendered. */
  async settled() {
    await whenSettled(this.element, { calls: false });
  }

  /** Waits for a condition that depends on a module loaded on demand. */
  async until(what: string, condition: () => boolean) {
    await until(what, condition, () => this.settled());
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

/** Creates an adapter whose calls the test answers. */
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

/** Opens a list whose first page is loading. */
export async function openList(overrides: ResellerAdapter = {}, properties: Partial<InviteList> = {}) {
  const held = createListAdapter(overrides);
  const page = await ListPage.open(held.adapter, properties);
  return { page, ...held };
}

/** Settings for opening a loaded list. */
export interface ListOpening {
  readonly overrides?: ResellerAdapter;
  readonly properties?: Partial<InviteList>;
  /** Members of the first page besides its rows. */
  readonly more?: Partial<InvitePage>;
}

/** Opens a list with a first page and a live stream, and focuses it as a user does. */
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

/** The result of `openList`. */
export type OpenedList = Awaited<ReturnType<typeof openList>>;

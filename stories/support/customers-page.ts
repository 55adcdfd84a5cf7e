import type { CustomersPage } from 'reseller-elements';
import { expect, userEvent } from 'storybook/test';
import { ElementPage, eventually } from './element-page.ts';

/** Page object of the customers page. Finds elements by id and part, in any language. */
export class Page extends ElementPage<CustomersPage> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'customers-page');
  }

  /** Resolves once the current tab's list and the counts have loaded. */
  async ready(): Promise<this> {
    await eventually(() => expect(this.companies.length).toBeGreaterThan(0));
    await this.find('.count');
    // A list that is shown again reloads, and its rows are pale meanwhile.
    await eventually(() => expect(this.list?.shadowRoot?.querySelector('.busy') ?? null).toBeNull());
    return this;
  }

  /** The list of the tab that is shown. */
  get list(): Element | null {
    return this.root.querySelector('[role=tabpanel]:not([hidden]) > *');
  }

  /** The listed companies, from top to bottom. */
  get companies(): readonly string[] {
    return Array.from(this.list?.shadowRoot?.querySelectorAll('tbody th') ?? [], ({ textContent }) =>
      textContent.trim(),
    );
  }

  /** The count on a tab. */
  count(tab: 'customers' | 'invites'): number {
    return Number(this.root.querySelector(`#tab-${tab} .count`)?.textContent);
  }

  async openForm(name: 'add' | 'invite'): Promise<HTMLElement> {
    const openers = await this.find('[part=header] .actions');
    await userEvent.click(openers.children[name === 'add' ? 0 : 1]!);
    const form = await this.find(`#${name}-dialog .body > [exportparts]`);
    await eventually(() => expect(this.root.activeElement).toBe(form));
    return form;
  }

  async close() {
    await this.press('dialog[open] .close');
    await eventually(() => expect(this.root.querySelector('dialog[open]')).toBeNull());
  }
}

import type { CustomerList } from 'reseller-elements';
import { expect } from 'storybook/test';
import { ElementPage, eventually } from './element-page.ts';

/** The list of customers as a play function uses it, in any language: by parts, and by the names of companies. */
export class Customers extends ElementPage<CustomerList> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'customer-list');
  }

  /** The companies, from top to bottom. */
  get companies(): readonly string[] {
    // Names are kept apart from the words around them by signs that nobody sees.
    return Array.from(this.root.querySelectorAll('tbody th button'), ({ textContent }) =>
      textContent.replace(/[\u2068\u2069]/g, '').trim(),
    );
  }

  /** After a page has come, and all that comes with it. */
  async ready(): Promise<this> {
    await this.find('[part~=pager]');
    await eventually(() => expect(this.root.querySelector('.waiting, [aria-busy=true]')).toBeNull());
    return this;
  }
}

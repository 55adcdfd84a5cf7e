import type { CustomerList } from 'reseller-elements';
import { expect } from 'storybook/test';
import { ElementPage, eventually } from './element-page.ts';

/** Page object of the list of customers. Finds elements by part and company name, in any language. */
export class Customers extends ElementPage<CustomerList> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'customer-list');
  }

  /** The companies, from top to bottom. */
  get companies(): readonly string[] {
    return Array.from(this.root.querySelectorAll('tbody th button'), ({ textContent }) => textContent.trim());
  }

  /** Resolves once a page of the list has rendered completely. */
  async ready(): Promise<this> {
    await this.find('[part~=pager]');
    await eventually(() => expect(this.root.querySelector('.waiting, [aria-busy=true]')).toBeNull());
    return this;
  }
}

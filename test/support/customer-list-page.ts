import { fixture, html } from '@open-wc/testing';
import {
  type Customer,
  type CustomerList,
  type CustomerListQuery,
  type CustomerPage,
  type ResellerAdapter,
  whenSettled,
} from '../../src/index.ts';
import '../../src/define/customer-list.ts';
import { customer } from './customer.ts';
import { holdMethod } from './held-method.ts';
import { holdStream } from './held-stream.ts';
import { until as untilSo } from './until.ts';

export const newcomer: Customer = {
  ...customer,
  id: 'cus_2',
  companyName: 'Harbour Lane Dental',
  createdAt: '2026-01-03T00:00:00Z',
};
export const pageOf = (...items: readonly Customer[]): CustomerPage => ({ items, serverTime: '2026-01-02T00:00:00Z' });

export const textOf = (node: Element | null | undefined) => node?.textContent?.trim() ?? '';

/** Opens a list of customers whose calls the test answers. */
export async function openCustomers(overrides?: ResellerAdapter, properties: Partial<CustomerList> = {}) {
  const { method: listCustomers, calls } = holdMethod<CustomerListQuery, CustomerPage>();
  const { watchInvites, streams } = holdStream();
  const adapter = overrides ?? { listCustomers, watchInvites };
  const element = Object.assign(document.createElement('customer-list'), { adapter }, properties);
  await fixture(html`${element}`);
  const root = element.shadowRoot!;
  const settled = () => whenSettled(element, { calls: false });
  const until = (what: string, condition: () => boolean) => untilSo(what, condition, settled);
  const companies = () => Array.from(root.querySelectorAll('tbody th button'), textOf);
  /** Resolves once a page of the list has rendered completely. */
  const show = async (page: CustomerPage) => {
    calls.at(-1)?.resolve(page);
    await until('the pager is there', () => root.querySelector('[part=pager]') !== null);
    await settled();
  };
  return { element, root, calls, streams, settled, until, companies, show };
}

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.ts';
import { AdapterError, type InviteList, type InvitePage, type ResellerAdapter, whenSettled } from '../../src/index.ts';
import { createPageAdapter } from '../support/customers-page-page.ts';
import { accounts } from '../support/fake-adapter.ts';
import { holdMethod } from '../support/held-method.ts';
import { pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';

const formAdapter: ResellerAdapter = {
  listBillingAccounts: () => Promise.resolve({ items: accounts }),
  addCustomer: () => Promise.withResolvers<never>().promise,
  inviteCustomer: () => Promise.withResolvers<never>().promise,
};

const textIn = (element: Element, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.trim() ?? '';

/** Opens a list whose first page the test answers, and tracks whether `whenSettled` has resolved. */
async function openList() {
  const { method: listInvites, calls } = holdMethod<object, InvitePage>();
  const list = await fixture<InviteList>(html`<invite-list .adapter=${{ listInvites }}></invite-list>`);
  const seen = { isSettled: false };
  const settled = whenSettled(list).then(() => void (seen.isSettled = true));
  await whenSettled(list, { calls: false });
  return { list, calls, seen, settled };
}

describe('whenSettled', () => {
  keepQuiet();

  it('waits for modules loaded on demand, and for what they render', async () => {
    const form = await fixture<HTMLElement & { submit(): void }>(
      html`<invite-customer-form .adapter=${formAdapter}></invite-customer-form>`,
    );
    form.submit();
    expect(textIn(form, '[part=error-summary]')).to.equal('');
    await whenSettled(form);
    expect(textIn(form, '[part=error-summary] li')).to.equal('Enter the company name.');
    expect(form.shadowRoot?.activeElement?.matches('[part=error-summary]')).to.equal(true);
  });

  it('waits for the names of countries and regions', async () => {
    const form = await fixture(
      html`<add-customer-form .adapter=${formAdapter} .value=${{ address: { country: 'US' } }}></add-customer-form>`,
    );
    form.shadowRoot?.querySelector('form')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await whenSettled(form);
    expect(textIn(form, '[name="/address/country"] [value=FR]')).to.equal('France');
    expect(textIn(form, '[name="/address/region"] [value=TX]')).to.equal('Texas');
  });

  it('waits for a language', async () => {
    const form = await fixture(html`<invite-customer-form lang="de" .adapter=${formAdapter}></invite-customer-form>`);
    expect(textIn(form, '[part~=button-primary]')).to.equal('Send Invite');
    await whenSettled(form);
    expect(textIn(form, '[part~=button-primary]')).to.equal('Einladung senden');
  });

  it('waits for a call to the adapter, and for what its reply renders', async () => {
    const { list, calls, seen, settled } = await openList();
    expect([seen.isSettled, calls.length]).to.deep.equal([false, 1]);
    calls[0]?.resolve(pageOf([row()]));
    await settled;
    expect(list.shadowRoot?.querySelectorAll('[part=row]').length).to.equal(1);
    expect(list.shadowRoot?.querySelector('[part=pager]') instanceof Element, 'the module of the pager').to.equal(true);
  });

  it('ignores calls if requested', async () => {
    const { list, calls } = await openList();
    expect([textIn(list, '[role=status]'), calls.length]).to.deep.equal(['Loading invites…', 1]);
  });

  it('resolves after a failed call', async () => {
    const { list, calls, settled } = await openList();
    calls[0]?.reject(new AdapterError('unavailable'));
    await settled;
    expect(list.shadowRoot?.querySelector('[part=notice]') instanceof Element).to.equal(true);
  });

  it('resolves when the element leaves the page during a call', async () => {
    const { list, calls, settled } = await openList();
    list.remove();
    await settled;
    expect(calls[0]?.options.signal.aborted).to.equal(true);
  });

  it('waits for elements inside the page’s own', async () => {
    const { method: listInvites, calls } = holdMethod<object, InvitePage>();
    const provider = await fixture(
      html`<reseller-provider .adapter=${{ listInvites }}>
        <div><invite-list></invite-list></div>
      </reseller-provider>`,
    );
    await whenSettled(provider, { calls: false });
    const list = provider.querySelector('invite-list') as InviteList;
    const settled = whenSettled(provider);
    calls[0]?.resolve(pageOf([row()]));
    await settled;
    expect(list.shadowRoot?.querySelector('[part=pager]') instanceof Element).to.equal(true);
  });

  it('waits for elements that another one loads and renders', async () => {
    const page = await fixture(html`<customers-page .adapter=${createPageAdapter()}></customers-page>`);
    await whenSettled(page);
    const list = page.shadowRoot?.querySelector('customer-list');
    expect(list?.shadowRoot?.querySelectorAll('[part=row]').length).to.equal(1);
  });
});

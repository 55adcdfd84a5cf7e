import { expect, fixture, html } from '@open-wc/testing';
import type { InviteCustomerForm, ResellerProvider } from '../../src/index.ts';
import '../../src/define/all.ts';
import { accounts, createFakeAdapter } from '../support/fake-adapter.ts';
import { holdTimers } from '../support/held-timers.ts';
import { InviteFormPage } from '../support/invite-form-page.ts';

const tags = [
  'add-customer-form',
  'customer-list',
  'customers-page',
  'invite-customer-form',
  'invite-email-preview',
  'invite-list',
  'registration-form',
  'reseller-provider',
] as const;

/** Opens a page with a form under a provider of an undefined tag, so that the test decides when each is upgraded. */
async function openPage(adapter = createFakeAdapter().adapter) {
  const provider = await fixture<ResellerProvider>(
    html`<reseller-provider .adapter=${adapter}>
      <div><invite-customer-form></invite-customer-form></div>
    </reseller-provider>`,
  );
  const page = new InviteFormPage(provider.querySelector('invite-customer-form') as InviteCustomerForm);
  await page.settled();
  return { provider, page };
}

describe('reseller-provider', () => {
  it('provides its adapter to the elements below', async () => {
    const { page } = await openPage();
    expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
  });

  it('does not affect the layout of the page', async () => {
    const { provider } = await openPage();
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('hides itself and its content with `hidden`', async () => {
    const { provider, page } = await openPage();
    provider.hidden = true;
    expect(page.element.checkVisibility()).to.equal(false);
    provider.hidden = false;
    expect(page.element.checkVisibility()).to.equal(true);
  });

  for (const tag of tags)
    it(`hidden applies to ${tag}`, async () => {
      const element = Object.assign(document.createElement(tag), { hidden: true });
      await fixture(html`${element}`);
      expect(getComputedStyle(element).display).to.equal('none');
    });

  it('yields to an element’s own adapter', async () => {
    const { page } = await openPage();
    const [account] = accounts;
    const items = [{ ...account, email: 'own@reseller.example' }] as typeof accounts;
    page.element.adapter = createFakeAdapter({ listBillingAccounts: () => Promise.resolve({ items }) }).adapter;
    await page.settled();
    expect(page.control('Billing Email Address').value).to.equal('own@reseller.example');
  });

  it('accepts an adapter later', async () => {
    using _ = holdTimers();
    const { provider, page } = await openPage(null as never);
    expect(page.button('Send Invite').disabled).to.equal(true);
    provider.adapter = createFakeAdapter().adapter;
    await provider.updateComplete;
    await page.settled();
    expect(page.button('Send Invite').disabled).to.equal(false);
  });

  it('serves elements upgraded before it', async () => {
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const provider = document.createElement('late-provider');
    const element = document.createElement('invite-customer-form');
    provider.append(element);
    container.append(provider);
    await element.updateComplete;
    const { ResellerProvider } = await import('../../src/index.ts');
    customElements.define('late-provider', class extends ResellerProvider {});
    (provider as ResellerProvider).adapter = createFakeAdapter().adapter;
    const page = new InviteFormPage(element);
    await (provider as ResellerProvider).updateComplete;
    await page.settled();
    expect(page.button('Send Invite').disabled).to.equal(false);
  });

  it('takes over from an outer provider when upgraded later', async () => {
    const { provider, page } = await openPage();
    const inner = document.createElement('inner-provider');
    provider.querySelector('div')?.replaceChildren(inner);
    inner.append(page.element);
    const { ResellerProvider } = await import('../../src/index.ts');
    customElements.define('inner-provider', class extends ResellerProvider {});
    const [account] = accounts;
    const items = [{ ...account, email: 'inner@reseller.example' }] as typeof accounts;
    (inner as ResellerProvider).adapter = createFakeAdapter({
      listBillingAccounts: () => Promise.resolve({ items }),
    }).adapter;
    await (inner as ResellerProvider).updateComplete;
    await page.settled();
    expect(page.control('Billing Email Address').value).to.equal('inner@reseller.example');
  });

  it('stops serving an element that has left it', async () => {
    using _ = holdTimers();
    const { provider, page } = await openPage();
    provider.after(page.element);
    await page.settled();
    expect(page.button('Send Invite').disabled).to.equal(true);
    provider.adapter = createFakeAdapter().adapter;
    await provider.updateComplete;
    await page.settled();
    expect(page.button('Send Invite').disabled).to.equal(true);
    provider.append(page.element);
    await page.settled();
    expect(page.button('Send Invite').disabled).to.equal(false);
  });

  it('answers context requests without a subscription', async () => {
    const { provider, page } = await openPage();
    const answers: unknown[] = [];
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('reseller-elements/adapter'),
      callback: (adapter: unknown) => answers.push(adapter === provider.adapter),
    });
    page.element.dispatchEvent(request);
    provider.adapter = createFakeAdapter().adapter;
    await provider.updateComplete;
    expect(answers).to.deep.equal([true]);
  });

  it('answers with the adapter that was set last, even before it has updated', async () => {
    const { provider, page } = await openPage();
    const { adapter } = createFakeAdapter();
    const answers: unknown[] = [];
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('reseller-elements/adapter'),
      callback: (answer: unknown) => answers.push(answer),
    });
    provider.adapter = adapter;
    page.element.dispatchEvent(request);
    expect(answers).to.deep.equal([adapter]);
  });

  it('ignores requests for other contexts', async () => {
    const { provider, page } = await openPage();
    let received = 0;
    provider.parentElement?.addEventListener('context-request', () => received++);
    const event = new Event('context-request', { bubbles: true, composed: true });
    page.element.dispatchEvent(Object.assign(event, { context: 'else', callback: () => received++ }));
    expect(received).to.equal(1);
  });

  it('is reported missing by an element after a second', async () => {
    const page = new InviteFormPage(
      await fixture<InviteCustomerForm>(html`<invite-customer-form></invite-customer-form>`),
    );
    expect(page.text('[role=alert]')).to.equal('');
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (page.text('[role=alert]')) resolve();
      });
      observer.observe(page.root, { childList: true, subtree: true });
    });
    expect(page.text('[role=alert]')).to.contain('This form is not connected yet');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/reseller-provider.ts';
import { CustomerInvitedEvent, InviteRevokedEvent, type ResellerProvider } from '../../src/index.ts';
import { reply } from '../support/fake-adapter.ts';
import { holdMethod } from '../support/held-method.ts';
import { InviteFormPage } from '../support/invite-form-page.ts';
import { createListAdapter, ListPage, openListed } from '../support/list-page.ts';
import { inHours, otherRow, pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';

const company = 'Lighthouse Optics';

/** Opens a list and another element under one provider, and a third element under another provider. */
async function openProvided() {
  const held = createListAdapter();
  const stranger = createListAdapter();
  const place = await fixture(
    html`<div>
      <reseller-provider id="ours" .adapter=${held.adapter}
        ><invite-list></invite-list>
        <p></p
      ></reseller-provider>
      <reseller-provider id="theirs" .adapter=${stranger.adapter}><p></p></reseller-provider>
    </div>`,
  );
  const provider = place.querySelector<ResellerProvider>('#ours') as ResellerProvider;
  const page = new ListPage(provider.querySelector('invite-list') as ListPage['element']);
  await page.settled();
  held.lists[0]?.resolve(pageOf([row(), otherRow]));
  await page.until('the first page is there', () => page.has('[part=pager]'));
  const tell = async (whose: 'ours' | 'theirs', event: Event) => {
    place.querySelector(`#${whose} p`)?.dispatchEvent(event);
    await page.settled();
  };
  return { page, provider, tell, ...held };
}

describe('invite-list: change events of other elements', () => {
  keepQuiet();

  it('update the list under the same provider', async () => {
    const { page, lists, tell } = await openProvided();
    await tell('ours', new CustomerInvitedEvent(reply.invite));
    expect(lists).to.have.lengthOf(2);
    await tell('ours', new InviteRevokedEvent(row({ id: 'inv_2', companyName: 'Bakery Blum', status: 'revoked' })));
    expect(page.cells('Bakery Blum')[2]).to.equal('Revoked');
    expect(page.announcement).to.equal('Bakery Blum: Revoked.');
  });

  it('are ignored under another provider', async () => {
    const { page, lists, tell } = await openProvided();
    await tell('theirs', new CustomerInvitedEvent(reply.invite));
    await tell('theirs', new InviteRevokedEvent(row({ status: 'revoked' })));
    expect([lists.length, page.cells(company)[2]]).to.deep.equal([1, 'Pending']);
  });

  it('are accepted only from library elements, and only with an invite', async () => {
    const { page, lists, tell } = await openProvided();
    await tell('ours', new CustomEvent('customer-invited', { bubbles: true }));
    document.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    await page.settled();
    expect(lists).to.have.lengthOf(1);
  });

  it('are matched by adapter if elements have their own', async () => {
    const { page, lists, adapter } = await openProvided();
    const otherList = Object.assign(document.createElement('div'), { adapter: undefined as object | undefined });
    document.body.append(otherList);
    for (const other of [{}, undefined]) {
      otherList.adapter = other;
      otherList.dispatchEvent(new CustomerInvitedEvent(reply.invite));
      await page.settled();
    }
    expect(lists).to.have.lengthOf(1);
    otherList.adapter = adapter;
    otherList.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    await page.settled();
    expect(lists).to.have.lengthOf(2);
    otherList.remove();
  });

  it('exclude its own events, and are ignored after it has left', async () => {
    const { page, lists, tell } = await openProvided();
    page.element.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    await page.settled();
    page.element.remove();
    await tell('ours', new CustomerInvitedEvent(reply.invite));
    expect(lists).to.have.lengthOf(1);
  });

  it('do not move a later page: a new invite only shows a notice', async () => {
    const { page, lists, tell, element } = await openProvided().then((all) => ({ ...all, element: all.page.element }));
    element.cursor = 'c2';
    await page.settled();
    lists[1]?.resolve(pageOf([otherRow]));
    await page.settled();
    await tell('ours', new CustomerInvitedEvent(row({ id: 'new', createdAt: inHours(1) })));
    expect([lists.length, page.text('.new-items [role=status]')]).to.deep.equal([2, '1 new invite']);
  });

  it('include those of a form on the same adapter: the invite appears in the list', async () => {
    const { method: inviteCustomer, calls } = holdMethod<object, typeof reply>();
    const { page, lists, adapter } = await openListed([], {
      overrides: { inviteCustomer, watchInvites: undefined as never },
    });
    const form = await InviteFormPage.open(adapter);
    form.fill();
    form.type('Billing Email Address', 'accounts@reseller.example');
    form.type('Billing Phone Number', '+442079460018');
    await form.submit();
    calls[0]?.resolve(reply);
    await form.settled();
    await page.until('the list loads', () => lists.length === 2);
    lists[1]?.resolve(pageOf([row()]));
    await page.until('rows are there', () => page.shown === 'rows');
    expect(page.companies).to.deep.equal([company]);
  });

  it('follow the provider to another back end', async () => {
    const { page, provider } = await openProvided();
    const other = createListAdapter();
    provider.adapter = other.adapter;
    await page.settled();
    expect([page.shown, page.has('table[aria-busy]')]).to.deep.equal(['rows', true]);
    other.lists[0]?.resolve(pageOf([otherRow]));
    await page.settled();
    expect(page.companies).to.deep.equal(['Bakery Blum']);
  });
});

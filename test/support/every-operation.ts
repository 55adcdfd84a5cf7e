import assert from 'node:assert/strict';
import type { RestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import type { MockApi } from '../../mocks/index.ts';

/** A call of one operation that succeeds without faults. */
interface Call {
  readonly operation: Exclude<keyof RestAdapter, 'watchInvites'>;
  /** Whether the call changes data. */
  readonly acts: boolean;
  readonly run: (adapter: RestAdapter) => Promise<unknown>;
}

const { signal } = new AbortController();
/** Returns the options of a call with a new idempotency key. */
export const write = (given = signal) => ({ signal: given, idempotencyKey: crypto.randomUUID() });

const billingContact = { email: 'accounts@brightwater.example', phone: '+442079460018' };
const address = { country: 'IE', line1: '1 Quay Street', city: 'Galway', region: 'Co. Galway', postalCode: 'H91 E2R8' };
const technicalContact = { email: 'ops@harbour.example' };
export const newInvite = {
  companyName: 'Harbour Ltd',
  contactName: 'Nora',
  contactEmail: 'nora@harbour.example',
  billingContact,
};
const newCustomer = { companyName: 'Quay AG', address, technicalContact, billingContact };

/** Returns the token of a new invite, from its email. */
async function createToken(adapter: RestAdapter, api: MockApi): Promise<string> {
  await adapter.inviteCustomer(newInvite, write());
  const token = /#token=([\w-]+)/.exec((await api.outbox())[0]?.text ?? '')?.[1];
  assert.ok(token);
  return token;
}

/** Prepares a call of every operation except the event stream. Those that need an invite or a link get their own. */
export async function prepareCalls(adapter: RestAdapter, api: MockApi): Promise<readonly Call[]> {
  const limit = 3;
  const invites = await adapter.listInvites({ limit: 1 }, { signal });
  const customers = await adapter.listCustomers({ limit: 1 }, { signal });
  const revocable = await adapter.inviteCustomer(newInvite, write());
  const linkable = await adapter.inviteCustomer(newInvite, write());
  const openable = await createToken(adapter, api);
  const token = await createToken(adapter, api);
  const [resendable] = (await adapter.listInvites({ status: ['expired'] }, { signal })).items;
  assert.ok(resendable && invites.nextCursor && customers.nextCursor);
  const customerCursor = customers.nextCursor;
  const inviteCursor = invites.nextCursor;
  const registration = { token, password: 'correct horse', companyName: 'Harbour Ltd', contactName: 'Nora', address };
  const reads = (operation: Call['operation'], run: Call['run']) => ({ operation, acts: false, run });
  const acts = (operation: Call['operation'], run: Call['run']) => ({ operation, acts: true, run });
  return [
    reads('getSession', (to) => to.getSession({}, { signal })),
    reads('listBillingAccounts', (to) => to.listBillingAccounts({}, { signal })),
    reads('listCustomers', (to) => to.listCustomers({ cursor: customerCursor, limit }, { signal })),
    reads('findMatches', (to) => to.findMatches({ companyName: 'Lighthouse Optics' }, { signal })),
    reads('listInvites', (to) => to.listInvites({ cursor: inviteCursor, limit }, { signal })),
    reads('previewInvite', (to) => to.previewInvite(newInvite, { signal })),
    reads('openRegistration', (to) => to.openRegistration({ token: openable }, { signal })),
    acts('addCustomer', (to) => to.addCustomer(newCustomer, write())),
    acts('inviteCustomer', (to) => to.inviteCustomer(newInvite, write())),
    acts('resendInvite', (to) => to.resendInvite({ id: resendable.id }, write())),
    acts('revokeInvite', (to) => to.revokeInvite({ id: revocable.invite.id }, write())),
    acts('createInviteLink', (to) => to.createInviteLink({ id: linkable.invite.id }, write())),
    acts('completeRegistration', (to) => to.completeRegistration({ ...registration, technicalContact }, write())),
  ];
}

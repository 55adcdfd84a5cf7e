import type { Invite } from '../../contract/models.ts';
import { check, checkEqual, checkRejects } from '../assert.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';

/** What one reseller may see and do of another’s records: nothing. */
export const isolationCases = defineCases('isolation', {
  'list-invites': {
    title: 'Another reseller does not see an invite',
    needs: ['second-reseller', 'writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'A reseller sees the customers of a competitor.',
    async run(context) {
      const { companyName, contactEmail } = await context.invite();
      for (const q of [companyName, contactEmail]) {
        const { items } = await context.call('listInvites', { q, limit: 100 }, { as: second(context) });
        check(!items.some((item) => item.companyName === companyName), `"${q}" finds the invite`);
      }
    },
  },
  'list-customers': {
    title: 'Another reseller does not see a customer',
    needs: ['second-reseller', 'writes', 'addCustomer', 'listCustomers'],
    onScreen: 'A reseller sees the customers of a competitor.',
    async run(context) {
      const { companyName } = await context.addCustomer();
      const { items } = await context.call('listCustomers', { q: companyName, limit: 100 }, { as: second(context) });
      checkEqual(items.length, 0, 'the number of customers');
    },
  },
  matches: {
    title: 'Matches do not reveal records of another reseller',
    needs: ['second-reseller', 'writes', 'inviteCustomer', 'findMatches'],
    onScreen: 'A reseller learns which companies are customers of a competitor.',
    async run(context) {
      const { companyName, contactEmail } = await context.invite();
      const query = { companyName, email: contactEmail };
      const { customers, invites } = await context.call('findMatches', query, { as: second(context) });
      checkEqual([...customers, ...invites].length, 0, 'the number of matches');
    },
  },
  revoke: {
    title: 'Another reseller cannot revoke an invite',
    needs: ['second-reseller', 'writes', 'inviteCustomer', 'revokeInvite', 'listInvites'],
    onScreen: 'A reseller withdraws the invites of a competitor.',
    run: (context) => checkAct(context, 'revokeInvite'),
  },
  resend: {
    title: 'Another reseller cannot resend an invite',
    needs: ['second-reseller', 'writes', 'inviteCustomer', 'resendInvite', 'listInvites'],
    onScreen: 'A reseller sends emails to the customers of a competitor.',
    run: (context) => checkAct(context, 'resendInvite'),
  },
  link: {
    title: 'Another reseller cannot create a link of an invite',
    needs: ['second-reseller', 'writes', 'inviteCustomer', 'createInviteLink', 'listInvites'],
    onScreen: 'A reseller registers in the name of a competitor’s customer.',
    run: (context) => checkAct(context, 'createInviteLink'),
  },
  watch: {
    title: 'Another reseller does not receive the changes of an invite',
    needs: ['second-reseller', 'writes', 'http', 'inviteCustomer', 'watchInvites'],
    onScreen: 'Invites of a competitor appear in the open list.',
    async run(context) {
      const reader = await context.secondReseller!.client!.watch(context.signal);
      const foreign = await context.invite();
      // An event of their own comes after the foreign one would have come.
      const own = await inviteAsSecond(context);
      const event = await reader.find(
        ({ data }) => data.includes(foreign.companyName) || data.includes(own.companyName),
      );
      await reader.cancel();
      check(!event.data.includes(foreign.companyName), 'the stream has the foreign invite');
    },
  },
  'watch-resume': {
    title: 'Another reseller does not receive changes by a foreign Last-Event-ID',
    needs: ['second-reseller', 'writes', 'http', 'inviteCustomer', 'watchInvites'],
    onScreen: 'Invites of a competitor appear in the list after an interruption.',
    async run(context) {
      const reader = await context.client!.watch(context.signal);
      const first = await context.invite();
      const { id } = await reader.find(({ data }) => data.includes(first.companyName));
      await reader.cancel();
      const missed = await context.invite();
      const resumed = await context.secondReseller!.client!.watch(context.signal, id);
      const own = await inviteAsSecond(context);
      const event = await resumed.find(
        ({ data }) => data.includes(missed.companyName) || data.includes(own.companyName),
      );
      await resumed.cancel();
      check(!event.data.includes(missed.companyName), 'the stream has the foreign invite');
    },
  },
  keys: {
    title: 'Two resellers can use the same Idempotency-Key',
    needs: ['second-reseller', 'writes', 'inviteCustomer'],
    onScreen: 'A reseller reads the reply to a call of a competitor.',
    async run(context) {
      const key = crypto.randomUUID();
      const first = await context.invite({}, key);
      const second = await inviteAsSecond(context, { companyName: first.companyName }, key);
      check(second.contactEmail !== first.contactEmail, 'the reply is that of the other reseller');
    },
  },
});

const second = ({ secondReseller }: Context) => secondReseller!.adapter;

/** Sends an invite as the second reseller, and revokes it. */
async function inviteAsSecond(context: Context, change: { companyName?: string } = {}, key?: string): Promise<Invite> {
  const as = second(context);
  const input = await context.newInvite({ billingContact: await context.billingContact(as), ...change });
  const { invite } = await context.call('inviteCustomer', input, { as, ...(key !== undefined && { key }) });
  if (as.revokeInvite) await context.call('revokeInvite', { id: invite.id }, { as }).catch(() => {});
  return invite;
}

/** Requires an action of the second reseller to be refused, and to leave the invite as it is. */
async function checkAct(context: Context, operation: 'revokeInvite' | 'resendInvite' | 'createInviteLink') {
  const before = await context.findInvite(await context.invite());
  // Do not be refused because of the cooldown alone.
  if (operation === 'resendInvite') await context.untilResendable(before);
  const call = context.call(operation, { id: before.id }, { as: second(context) });
  await checkRejects(call, ['not-found', 'forbidden'], `${operation} by the other reseller`);
  const after = await context.findInvite(before);
  for (const name of ['status', 'timesSent', 'expiresAt'] as const) checkEqual(after[name], before[name], name);
}

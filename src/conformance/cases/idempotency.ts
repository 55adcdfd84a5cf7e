import { isAdapterError } from '../../adapter/adapter-error.ts';
import { isIdempotent } from '../../adapter/is-idempotent.ts';
import type { WriteId } from '../../adapter/reseller-adapter.ts';
import { check, checkEqual, checkRejects, NotChecked } from '../assert.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';
import type { RawReply } from '../http.ts';
import { resent } from './invites.ts';
import { completed } from './registration.ts';

/** Retries with the same Idempotency-Key. The elements promise users that a retry does nothing twice. */
export const idempotencyCases = defineCases('idempotency', {
  invite: {
    title: 'A repeated invite returns the first reply and creates nothing',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'After a lost connection and “Try again”, the invite is in the list twice.',
    async run(context) {
      assertKeyed(context, 'inviteCustomer');
      const { input, invite } = await repeated(context);
      const { items } = await context.call('listInvites', { q: input.companyName });
      checkEqual(
        items.map(({ id }) => id),
        [invite.id],
        'the ids of the invites',
      );
    },
  },
  'invite-mail': {
    title: 'A repeated invite sends one email',
    needs: ['writes', 'inviteCustomer', 'mailbox'],
    onScreen: 'After a lost connection and “Try again”, the customer has two emails.',
    async run(context) {
      assertKeyed(context, 'inviteCustomer');
      const { input } = await repeated(context);
      checkEqual((await context.mailsTo(input.contactEmail, 1)).length, 1, 'the number of emails');
    },
  },
  customer: {
    title: 'A repeated customer returns the first reply',
    needs: ['writes', 'addCustomer'],
    onScreen: 'After a lost connection and “Try again”, the form says that the customer exists already.',
    async run(context) {
      assertKeyed(context, 'addCustomer');
      const [input, key] = [await context.newCustomer(), crypto.randomUUID()];
      const first = await context.call('addCustomer', input, { key });
      context.countCustomer();
      checkEqual(await context.call('addCustomer', input, { key }), first, 'the second reply');
    },
  },
  revoke: {
    title: 'A repeated revoke returns the first reply',
    needs: ['writes', 'inviteCustomer', 'revokeInvite'],
    onScreen: 'After a lost connection and “Try again”, the row says that the invite is no longer pending.',
    async run(context) {
      assertKeyed(context, 'revokeInvite');
      const [{ id }, key] = [await context.invite(), crypto.randomUUID()];
      const first = await context.call('revokeInvite', { id }, { key });
      checkEqual(await context.call('revokeInvite', { id }, { key }), first, 'the second reply');
    },
  },
  resend: {
    title: 'A repeated resend returns the first reply',
    needs: ['writes', 'inviteCustomer', 'resendInvite', 'listInvites'],
    onScreen: 'After a lost connection and “Try again”, the customer has a further email, or the row shows an error.',
    async run(context) {
      assertKeyed(context, 'resendInvite');
      const { before, reply, key } = await resent(context);
      checkEqual(await context.call('resendInvite', { id: before.id }, { key }), reply, 'the second reply');
    },
  },
  link: {
    title: 'A repeated request for a link returns the first link',
    needs: ['writes', 'inviteCustomer', 'createInviteLink'],
    onScreen: 'After a lost connection, a link is open that no one has seen.',
    async run(context) {
      assertKeyed(context, 'createInviteLink');
      const [{ id }, key] = [await context.invite(), crypto.randomUUID()];
      const { url } = await context.call('createInviteLink', { id }, { key });
      checkEqual((await context.call('createInviteLink', { id }, { key })).url, url, 'the second link');
    },
  },
  registration: {
    title: 'A repeated registration returns the first reply',
    needs: ['writes', 'inviteCustomer', 'completeRegistration'],
    onScreen: 'After a lost connection and “Try again”, the customer reads that the link was used.',
    async run(context) {
      assertKeyed(context, 'completeRegistration');
      const { registration, reply, key } = await completed(context);
      checkEqual(await context.call('completeRegistration', registration, { key }), reply, 'the second reply');
    },
  },
  'another-body': {
    title: 'The same key with another body fails as idempotency-key-reused',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'The form reports success for an invite that was never sent.',
    async run(context) {
      assertKeyed(context, 'inviteCustomer');
      const { key } = await repeated(context);
      const input = await context.newInvite();
      const call = context.call('inviteCustomer', input, { key });
      await checkRejects(call, 'idempotency-key-reused', 'another invite with the same key');
      const { items } = await context.call('listInvites', { q: input.companyName });
      checkEqual(items.length, 0, 'the number of invites');
    },
  },
  'another-key': {
    title: 'The same body with another key is another call',
    needs: ['writes', 'inviteCustomer', 'revokeInvite'],
    onScreen: 'A second, intended action is ignored.',
    async run(context) {
      const { id } = await context.invite();
      await context.call('revokeInvite', { id });
      await checkRejects(context.call('revokeInvite', { id }), 'invite-not-pending', 'a revoke with another key');
    },
  },
  concurrent: {
    title: 'Of concurrent calls with the same key, one is carried out',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'A retry that overtakes the first call creates the invite twice.',
    async run(context) {
      assertKeyed(context, 'inviteCustomer');
      const [input, key] = [await context.newInvite(), crypto.randomUUID()];
      const calls = Array.from({ length: 4 }, () => context.call('inviteCustomer', input, { key }));
      const outcomes = await Promise.allSettled(calls);
      const ids = new Set<string>();
      for (const outcome of outcomes)
        if (outcome.status === 'fulfilled') {
          context.remember(outcome.value.invite);
          ids.add(outcome.value.invite.id);
        } else {
          const error: unknown = outcome.reason;
          check(
            isAdapterError(error) && error.code === 'idempotency-key-in-progress',
            `a call fails with ${isAdapterError(error) ? error.code : String(error)}`,
          );
        }
      checkEqual(ids.size, 1, 'the number of different ids');
      const { items } = await context.call('listInvites', { q: input.companyName });
      checkEqual(items.length, 1, 'the number of invites');
    },
  },
  'rejected-then-corrected': {
    title: 'A corrected call with a new key succeeds after a rejected one',
    needs: ['writes', 'inviteCustomer'],
    onScreen: 'The form cannot be sent any more once it was rejected.',
    async run(context) {
      const input = await context.newInvite();
      const call = context.call('inviteCustomer', { ...input, contactEmail: 'not an address' });
      await checkRejects(call, 'validation-failed', 'an invite to "not an address"');
      context.remember((await context.call('inviteCustomer', input)).invite);
    },
  },
  'key-missing': {
    title: 'A write without an Idempotency-Key fails with 400',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen:
      'Nothing, as the elements send a key. A proxy that removes the header is not noticed before calls are doubled.',
    async run(context) {
      checkKeyProblem(await sendWithKey(context, undefined));
    },
  },
  'key-malformed': {
    title: 'A key that is not a quoted string fails with 400',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'Nothing, as the elements quote the key. Two spellings of one key could count as two calls.',
    async run(context) {
      for (const key of [crypto.randomUUID(), '""', '"open', `"${'a'.repeat(80)}"`])
        checkKeyProblem(await sendWithKey(context, key));
    },
  },
});

/** Needs the clock. These cases run after all others. */
export const lateIdempotencyCases = defineCases('idempotency', {
  '24-hours': {
    title: 'A key is kept for 24 hours',
    needs: ['writes', 'inviteCustomer', 'clock'],
    onScreen: 'A retry on the next morning, from a laptop that was closed, sends a second invite.',
    async run(context) {
      assertKeyed(context, 'inviteCustomer');
      const [input, key] = [await context.newInvite(), crypto.randomUUID()];
      const { invite } = await context.call('inviteCustomer', input, { key });
      context.remember(invite);
      await context.options.advanceClock!(23 * 60 * 60 * 1000);
      const again = await context.call('inviteCustomer', input, { key });
      context.remember(again.invite);
      checkEqual(again.invite.id, invite.id, 'the id after 23 hours');
    },
  },
});

/** An adapter can say that it ignores keys. The elements then do not promise anything. */
function assertKeyed({ adapter }: Context, operation: WriteId) {
  if (!isIdempotent(adapter, operation))
    throw new NotChecked(`The adapter states that ${operation} ignores the key, so the elements promise nothing.`);
}

/** Sends an invite twice with the same key, once for all cases. */
const repeated = (context: Context) =>
  context.once('repeated invite', async () => {
    const [input, key] = [await context.newInvite(), crypto.randomUUID()];
    const first = await context.call('inviteCustomer', input, { key });
    context.remember(first.invite);
    const second = await context.call('inviteCustomer', input, { key });
    context.remember(second.invite);
    checkEqual(second, first, 'the second reply');
    return { input, key, invite: first.invite };
  });

async function sendWithKey(context: Context, key: string | undefined): Promise<RawReply> {
  const { client, signal } = context;
  const headers = { 'Content-Type': 'application/json', ...(key !== undefined && { 'Idempotency-Key': key }) };
  const body = JSON.stringify(await context.newInvite());
  const reply = await client!.send('/invites', { method: 'POST', headers, body, signal });
  if (reply.status < 300) context.remember((reply.json as { invite?: never } | undefined)?.invite);
  return reply;
}

function checkKeyProblem({ status, json }: RawReply) {
  checkEqual(status, 400, 'the status');
  checkEqual((json as { readonly code?: string } | undefined)?.code, 'idempotency-key-missing', 'the code');
}

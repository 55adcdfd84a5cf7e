import type { StreamEvent } from '../../adapter/rest/event-parser.ts';
import type { Invite } from '../../contract/models.ts';
import { assume, check, checkEqual, Failure } from '../assert.ts';
import { listBrokenEventRules } from '../broken-rules.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';

/** Changes that arrive while a list is open. */
export const liveCases = defineCases('live', {
  created: {
    title: 'A new invite arrives in the stream',
    needs: ['writes', 'watchInvites', 'inviteCustomer'],
    onScreen: 'Invites of colleagues appear only after a reload.',
    async run(context) {
      const { event, record } = await watchChange(context, () => context.invite());
      checkEqual(event.status, 'pending', 'the status in the event');
      checkEqual(event.contactEmail, record.contactEmail, 'contactEmail in the event');
    },
  },
  revoked: {
    title: 'A revoked invite arrives in the stream',
    needs: ['writes', 'watchInvites', 'inviteCustomer', 'revokeInvite'],
    onScreen: 'The row keeps its old status until a reload.',
    async run(context) {
      const { id } = await context.invite();
      const { event } = await watchChange(
        context,
        async () => (await context.call('revokeInvite', { id })).invite,
        ({ status }) => status !== 'pending',
      );
      checkEqual(event.status, 'revoked', 'the status in the event');
      checkEqual(event.allowedActions, [], 'allowedActions in the event');
    },
  },
  resent: {
    title: 'A resent invite arrives in the stream',
    needs: ['writes', 'watchInvites', 'inviteCustomer', 'resendInvite', 'listInvites'],
    onScreen: 'The row shows the old expiry and “sent 1 time” until a reload.',
    async run(context) {
      const created = await context.findInvite(await context.invite());
      assume(created.delivery !== 'failed', 'The email could not be sent.');
      await context.untilResendable(created);
      const { event, record } = await watchChange(
        context,
        async () => (await context.call('resendInvite', { id: created.id })).invite,
        ({ timesSent }) => timesSent > created.timesSent,
      );
      checkEqual(event.timesSent, record.timesSent, 'timesSent in the event');
      checkEqual(event.expiresAt, record.expiresAt, 'expiresAt in the event');
    },
  },
  accepted: {
    title: 'An accepted invite arrives in the stream',
    needs: ['writes', 'watchInvites', 'inviteCustomer', 'completeRegistration', 'listInvites'],
    onScreen: 'The row stays “pending” until a reload, although the customer has registered.',
    async run(context) {
      const invite = await context.invite();
      const token = await context.tokenOf(invite);
      const { event } = await watchChange(
        context,
        async () => {
          await context.call('completeRegistration', context.newRegistration(token));
          context.countCustomer();
          return context.findInvite(invite);
        },
        ({ status }) => status !== 'pending',
      );
      checkEqual(event.status, 'accepted', 'the status in the event');
      check(event.customerId, 'customerId is missing in the event');
    },
  },
  'two-watchers': {
    title: 'Each of two streams receives a change',
    needs: ['writes', 'watchInvites', 'inviteCustomer'],
    onScreen: 'With two tabs open, changes appear in only one of them.',
    async run(context) {
      const streams = [await openStream(context), await openStream(context)];
      const { id } = await context.invite();
      await Promise.all(streams.map((stream) => nextOf(stream, (invite) => invite.id === id)));
    },
  },
  'event-format': {
    title: 'Each event has an id, the name invite and an invite as JSON',
    needs: ['writes', 'http', 'watchInvites', 'inviteCustomer'],
    onScreen: 'After an interruption, the list misses changes or loads everything again.',
    async run(context) {
      const { client, signal } = context;
      const reader = await client!.watch(signal);
      const first = await context.invite();
      const second = await context.invite();
      const events = [await reader.find(isAbout(first)), await reader.find(isAbout(second))];
      for (const { id, type, data } of events) {
        check(id, 'an event has no id');
        checkEqual(type, 'invite', 'the name of an event');
        checkEqual(listBrokenEventRules(JSON.parse(data) as Invite), [], 'the broken rules');
      }
      check(events[0]!.id !== events[1]!.id, 'two events have the same id');
      await reader.cancel();
    },
  },
  'first-id': {
    title: 'A new stream begins with an id, before anything changes',
    needs: ['http', 'watchInvites'],
    onScreen: 'Changes during an interruption are lost if nothing had changed before it.',
    async run(context) {
      const { client, signal } = context;
      const reader = await client!.watch(signal);
      const { id } = await reader.next();
      check(id, 'the stream begins without an id');
      await reader.cancel();
    },
  },
  resume: {
    title: 'A stream that resumes after Last-Event-ID sends what was missed',
    needs: ['writes', 'http', 'watchInvites', 'inviteCustomer'],
    onScreen: 'Changes during an interruption appear only after a reload.',
    async run(context) {
      const { client, signal } = context;
      const reader = await client!.watch(signal);
      const seen = new Set<string>();
      const first = await context.invite();
      const { id } = await reader.find((event) => {
        seen.add(event.id);
        return isAbout(first)(event);
      });
      await reader.cancel();
      const missed = await context.invite();
      const resumed = await client!.watch(signal, id);
      for (;;) {
        const event = await resumed.next();
        // The server may have forgotten what came after the id, and says so.
        assume(event.type !== 'reset', 'The server keeps no changes, and resets the stream instead, which is allowed.');
        // A stream may begin with the id from which it resumes, without an event.
        check(event.type === '' || !seen.has(event.id), 'an event from before the id is sent again');
        if (isAbout(missed)(event)) break;
      }
      await resumed.cancel();
    },
  },
  reset: {
    title: 'A stream that resumes after an unknown id begins with a reset',
    needs: ['http', 'watchInvites'],
    onScreen: 'After a restart of the server, lists miss changes without notice.',
    async run(context) {
      const { client, signal } = context;
      const reader = await client!.watch(signal, 'no-such-event');
      const event = await reader.find(({ type }) => type !== '');
      checkEqual(event.type, 'reset', 'the name of the first event');
      await reader.cancel();
    },
  },
  'agrees-with-list': {
    title: 'Events and the list agree',
    needs: ['writes', 'watchInvites', 'inviteCustomer', 'listInvites'],
    onScreen: 'A row changes once more when the list is reloaded.',
    async run(context) {
      const stream = await openStream(context);
      const invite = await context.invite();
      const event = await nextOf(stream, ({ id }) => id === invite.id);
      const listed = await context.findInvite(invite);
      for (const name of ['status', 'timesSent', 'expiresAt', 'allowedActions'] as const)
        checkEqual(event[name], listed[name], `${name} in the event`);
    },
  },
});

/** An open stream of changes. */
interface Stream {
  next(): Promise<Invite>;
}

/** Watches from before a change until its event arrives. */
async function watchChange(
  context: Context,
  change: () => Promise<Invite>,
  matches: (invite: Invite) => boolean = () => true,
): Promise<{ readonly event: Invite; readonly record: Invite }> {
  const stream = await openStream(context);
  const record = await change();
  const event = await nextOf(stream, (invite) => invite.id === record.id && matches(invite));
  return { event, record };
}

/** Opens a stream, and resolves once it receives changes. */
async function openStream(context: Context): Promise<Stream> {
  const { client, signal } = context;
  if (!client) return openAdapterStream(context);
  const reader = await client.watch(signal);
  // A new stream begins with an id. If this one does not, `first-id` fails, and there is nothing to wait for.
  let first: Promise<StreamEvent> | undefined = reader.next();
  await Promise.race([first, pause(200)]);
  return {
    async next() {
      for (;;) {
        const { type, data } = await (first ?? reader.next());
        first = undefined;
        if (type === 'invite') return JSON.parse(data) as Invite;
      }
    },
  };
}

/** An adapter gives no signal when its stream is open, so send invites until one arrives. */
async function openAdapterStream(context: Context): Promise<Stream> {
  const { adapter, signal } = context;
  const iterator = adapter.watchInvites!({}, { signal })[Symbol.asyncIterator]();
  const toInvite = ({ done, value }: IteratorResult<Invite>) => {
    if (done) throw new Failure('the stream has ended');
    return value;
  };
  let first: Promise<Invite> | undefined = iterator.next().then(toInvite);
  for (let attempt = 1; ; attempt++) {
    await context.invite();
    if (await Promise.race([first, pause(100 * attempt)])) break;
    if (attempt === 5) throw new Failure('no event arrives');
  }
  return {
    next() {
      const next = first ?? iterator.next().then(toInvite);
      first = undefined;
      return next;
    },
  };
}

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

/** Skips changes until one matches. */
async function nextOf(stream: Stream, matches: (invite: Invite) => boolean): Promise<Invite> {
  for (;;) {
    const invite = await stream.next();
    if (matches(invite)) return invite;
  }
}

const isAbout =
  ({ id }: Invite) =>
  ({ type, data }: { readonly type: string; readonly data: string }): boolean =>
    type === 'invite' && (JSON.parse(data) as Invite).id === id;

import type { Invite } from 'reseller-elements/adapters';
import type { ChangeEvent, WatchOptions } from 'reseller-elements/server';
import type { Backend, HostSession } from './backend.ts';
import { describeInvite, findInvite } from './invites.ts';

interface EventRow {
  readonly id: number;
  readonly invite_id: string;
}

const selectEvents = `
  SELECT id, invite_id FROM invite_events WHERE reseller_id = :resellerId AND id > :position ORDER BY id LIMIT 100`;

/**
 * Yields the changes of a reseller's invites. Positions are ids of the table, so clients resume from them after a restart.
 * Each event has the invite as it is now, with what this user may do with it.
 */
export async function* watchInviteEvents(
  backend: Backend,
  session: HostSession,
  { signal, lastEventId }: WatchOptions,
): AsyncGenerator<ChangeEvent<Invite>> {
  const { database } = backend;
  const { resellerId } = session;
  let wake = () => {};
  let hasChanged = false;
  const stopListening = database.onCommit(() => {
    hasChanged = true;
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    const start = await database.read(() => findStart(backend, lastEventId));
    let position = start.position;
    yield { type: start.isReset ? 'reset' : 'opened', id: String(position) };
    while (!signal.aborted) {
      hasChanged = false;
      const changes = await database.read(() =>
        database
          .all<EventRow>(selectEvents, { resellerId, position })
          .map(({ id, invite_id }) => ({ id, row: findInvite(backend, resellerId, invite_id)! })),
      );
      for (const { id, row } of changes) {
        position = id;
        yield { type: 'changed', id: String(id), item: describeInvite(row, session) };
      }
      if (!changes.length && !hasChanged && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stopListening();
  }
}

/** An id that this database has not given out comes from another one. */
function findStart({ database }: Backend, lastEventId: string | undefined) {
  const sql = 'SELECT coalesce(max(id), 0) AS last FROM invite_events';
  const { last } = database.get<{ readonly last: number }>(sql)!;
  const isKnown = lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) && Number(lastEventId) <= last;
  return { position: isKnown ? Number(lastEventId) : last, isReset: lastEventId !== undefined && !isKnown };
}

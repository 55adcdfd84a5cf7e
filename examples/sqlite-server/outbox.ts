import { randomUUID } from 'node:crypto';
import { type Backend, recordChange } from './backend.ts';
import type { Mail, SendMail } from './mail.ts';

/** Queues an email in the transaction that creates its link. Replaces an earlier one that still waits to be sent. */
export function queueMail(backend: Backend, inviteId: string, mail: Mail, sentBy: string): void {
  const { database, now } = backend;
  const replaceQueued = `UPDATE outbox SET delivery = 'failed', mail = NULL WHERE invite_id = :inviteId AND delivery = 'queued'`;
  database.run(replaceQueued, { inviteId });
  database.run(
    `INSERT INTO outbox (invite_id, message_id, mail, sent_at, sent_by, next_attempt_at)
     VALUES (:inviteId, :messageId, :mail, :now, :sentBy, :now)`,
    {
      inviteId,
      messageId: `<${randomUUID()}@${backend.mailFrom.split('@')[1]}>`,
      mail: JSON.stringify(mail),
      now: now(),
      sentBy,
    },
  );
  summarizeOutbox(backend, inviteId);
}

/** Copies the state of an invite's emails to the invite. Emails that failed count neither as sent nor for the cooldown. */
function summarizeOutbox({ database }: Backend, inviteId: string) {
  database.run(
    `UPDATE invites SET
       delivery = (SELECT delivery FROM outbox WHERE invite_id = :inviteId ORDER BY id DESC LIMIT 1),
       times_sent = (SELECT count(*) FROM outbox WHERE invite_id = :inviteId AND delivery <> 'failed'),
       last_sent_at = (SELECT max(sent_at) FROM outbox WHERE invite_id = :inviteId AND delivery <> 'failed')
     WHERE id = :inviteId`,
    { inviteId },
  );
}

interface QueuedMail {
  readonly id: number;
  readonly reseller_id: string;
  readonly invite_id: string;
  readonly message_id: string;
  readonly mail: string;
  readonly attempts: number;
  readonly next_attempt_at: number;
  /** Whether the invite was accepted or revoked while its email was queued. */
  readonly is_closed: number;
}

const selectNext = `
  SELECT outbox.*, reseller_id, accepted_at IS NOT NULL OR revoked_at IS NOT NULL AS is_closed
  FROM outbox JOIN invites ON invites.id = invite_id
  WHERE outbox.delivery = 'queued' ORDER BY next_attempt_at LIMIT 1`;

/** How long to wait after a failed attempt, in milliseconds: 5 seconds, then three times longer each, at most an hour. */
const toRetryDelay = (attempts: number): number => Math.min(5000 * 3 ** attempts, 3_600_000);

/** About a day of attempts. */
const maxAttempts = 30;

/**
 * Sends the emails of the outbox, one after another. An email is sent at least once: if the process dies after the mail server
 * has accepted an email and before its row says so, the next process sends it again, with the same Message-ID.
 */
export class MailWorker {
  readonly #backend: Backend;
  readonly #sendMail: SendMail;
  readonly #stopListening: () => void;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> | undefined;
  #isWoken = false;
  #isStopped = false;

  constructor(backend: Backend, sendMail: SendMail) {
    this.#backend = backend;
    this.#sendMail = sendMail;
    this.#stopListening = backend.database.onCommit(() => this.#wake());
    this.#wake();
  }

  /** Stops after the email that is being sent. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopListening();
    clearTimeout(this.#timer);
    await this.#work;
  }

  #wake() {
    this.#isWoken = true;
    this.#work ??= this.#sendWhileWoken();
  }

  #wakeIn(delay: number) {
    clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = setTimeout(() => this.#wake(), delay);
  }

  async #sendWhileWoken() {
    while (this.#isWoken && !this.#isStopped) {
      this.#isWoken = false;
      try {
        await this.#sendDue();
      } catch (error) {
        // Such as a database that another process has locked.
        this.#wakeIn(toRetryDelay(0));
        console.error(error);
      }
    }
    this.#work = undefined;
  }

  async #sendDue() {
    const { database, now } = this.#backend;
    while (!this.#isStopped) {
      const next = await database.read(() => database.get<QueuedMail>(selectNext));
      if (!next) return;
      const wait = next.next_attempt_at - now();
      if (wait > 0) return this.#wakeIn(wait);
      await this.#send(next);
    }
  }

  async #send(row: QueuedMail) {
    if (row.is_closed) return this.#finish(row, 'failed');
    try {
      await this.#sendMail({ ...(JSON.parse(row.mail) as Mail), messageId: row.message_id });
    } catch (error) {
      console.warn(`Email ${row.id} was not sent:`, error instanceof Error ? error.message : error);
      if (isPermanent(error) || row.attempts + 1 >= maxAttempts) return this.#finish(row, 'failed');
      return this.#retryLater(row);
    }
    return this.#finish(row, 'sent');
  }

  /** Records the outcome, and deletes the email, because it holds the link. */
  async #finish({ id, invite_id, reseller_id }: QueuedMail, delivery: 'sent' | 'failed') {
    const { database } = this.#backend;
    await database.transaction(() => {
      database.run('UPDATE outbox SET delivery = :delivery, mail = NULL WHERE id = :id', { delivery, id });
      summarizeOutbox(this.#backend, invite_id);
      recordChange(this.#backend, reseller_id, invite_id);
    });
  }

  async #retryLater({ id, attempts }: QueuedMail) {
    const { database, now } = this.#backend;
    const next = now() + toRetryDelay(attempts);
    const sql = 'UPDATE outbox SET attempts = attempts + 1, next_attempt_at = :next WHERE id = :id';
    await database.transaction(() => database.run(sql, { next, id }));
  }
}

/** Whether the mail server refuses the email itself (RFC 5321: 5yz). Refused credentials are a fault of this server. */
function isPermanent(error: unknown): boolean {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string };
  if (responseCode === undefined) return code === 'EENVELOPE';
  return responseCode >= 500 && code !== 'EAUTH';
}

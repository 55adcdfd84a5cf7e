import type { ResellerAdapter } from '../../../src/adapter/reseller-adapter.ts';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import type { InviteReply, Matches, MatchQuery, NewInvite } from '../../../src/contract/models.ts';
import { SubmissionController } from '../../../src/controllers/submission-controller.ts';
import type { FormOperation, Submittable } from '../../../src/controllers/form-operation.ts';
import { assertId } from '../../../src/controllers/sanitize-reply.ts';
import { ValueStore } from '../../../src/controllers/value-store.ts';
import { CustomerInvitedEvent, InviteCustomerEvent } from '../../../src/events/invite-events.ts';
import { reply } from '../../support/fake-adapter.ts';
import { holdMethod } from '../../support/held-method.ts';
import { lookalikes, noMatches } from '../../support/lookalikes.ts';
import { createHost, settled } from './form-host.ts';

export const companyName = '/companyName';
export const contactEmail = '/contactEmail';

/** User input. */
export const typed = { [companyName]: 'Lighthouse Optics', [contactEmail]: 'ada@lighthouse.example' };

/** The request for `typed`. */
export const input = { companyName: 'Lighthouse Optics', contactEmail: 'ada@lighthouse.example' } as NewInvite;

export const network = () => new AdapterError('network', { outcome: 'unknown' });
export const forbidden = () => new AdapterError('forbidden', { status: 403 });
export const duplicate = () => new AdapterError('already-customer', { status: 409 });

/** A form of two members, both of them required. */
const submittable: Submittable<'inviteCustomer'> = {
  operation: 'inviteCustomer',
  check: (values) =>
    new Map([companyName, contactEmail].filter((pointer) => !values.get(pointer)).map((each) => [each, 'required'])),
  toInput: (values) =>
    ({ companyName: values.get(companyName), contactEmail: values.get(contactEmail) }) as unknown as NewInvite,
  toMatchQuery: (given) => ({ companyName: given.companyName, email: given.contactEmail }),
  createIntentEvent: (given, idempotencyKey) => new InviteCustomerEvent(given, idempotencyKey),
  sanitizeReply(given) {
    assertId(given?.invite?.id);
    return given as InviteReply;
  },
  toRecord: ({ invite }) => invite,
  createSuccessEvent: ({ invite }) => new CustomerInvitedEvent(invite),
};

/** What of a form or adapter is different in a test. */
interface Differences {
  readonly adapter?: ResellerAdapter;
  readonly submittable?: Partial<Submittable<'inviteCustomer'>>;
}

/** A filled-in form over an adapter whose calls the test answers, with a log of its actions. */
export type FakeForm = ReturnType<typeof openForm>;

/** Opens a form, by default without a search for matches. */
export function openForm(differences: Differences = {}) {
  const log: string[] = [];
  const { method: inviteCustomer, calls } = holdMethod<NewInvite, InviteReply>();
  const adapter: ResellerAdapter = {
    inviteCustomer(given, options) {
      log.push(`${form.state}: inviteCustomer`);
      options.signal.addEventListener('abort', () => log.push('inviteCustomer aborted'));
      return inviteCustomer(given, options);
    },
    ...differences.adapter,
  };
  const { host, api } = createHost(adapter);
  const values = new ValueStore(host.element);
  const form = new SubmissionController(host.element, api, values, {
    ...submittable,
    ...differences.submittable,
  });
  const events: Event[] = [];
  for (const type of ['invite-customer', 'customer-invited', 'adapter-error'])
    host.addEventListener(type, (event) => {
      log.push(`${form.state}: ${type}`);
      events.push(event);
    });
  const shown = { stand: '' };
  host.onRender = () => void (shown.stand = describeState(form));
  for (const [pointer, value] of Object.entries(typed)) values.edit(pointer, value);
  return { host, form, values, adapter, calls, log, events, shown };
}

/** Opens a form that searches for matches first; the test answers these queries too. */
export function openMatchingForm(differences: Differences = {}) {
  const { method, calls: queries } = holdMethod<MatchQuery, Matches>();
  const opened = openForm({
    ...differences,
    adapter: {
      findMatches(query, options) {
        opened.log.push(`${opened.form.state}: findMatches`);
        options.signal.addEventListener('abort', () => opened.log.push('findMatches aborted'));
        return method(query, options as Parameters<typeof method>[1]);
      },
      ...differences.adapter,
    },
  });
  return { ...opened, queries };
}

export type MatchingForm = ReturnType<typeof openMatchingForm>;

type PublicState = Pick<SubmissionController<FormOperation>, 'state' | 'errors'> &
  Readonly<Record<'attempt' | 'isOutcomeUnknown' | 'matches' | 'problem' | 'reply', unknown>>;

/** Describes a form's state and data as text: `unknown: attempt, doubt, problem`. */
export function describeState(form: PublicState): string {
  const held = Object.entries({
    attempt: form.attempt,
    doubt: form.isOutcomeUnknown,
    errors: form.errors.size,
    matches: form.matches,
    problem: form.problem,
    reply: form.reply,
  }).flatMap(([name, value]) => (value ? [name] : []));
  return [form.state, ...(held.length ? [held.join(', ')] : [])].join(': ');
}

/** Submits a form and answers its search for matches with none. */
export async function send({ form, queries }: Pick<MatchingForm, 'form' | 'queries'>) {
  void form.submit();
  await settled();
  queries.at(-1)?.resolve(noMatches);
  await settled();
}

/** The actions that lead to each state. */
export const ways = {
  idle: async (_opened: MatchingForm) => {},
  checking: async ({ form }: MatchingForm) => {
    void form.submit();
    await settled();
  },
  matches: async ({ form, queries }: MatchingForm) => {
    void form.submit();
    await settled();
    queries.at(-1)?.resolve(lookalikes);
    await settled();
  },
  sending: send,
  rejected: async (opened: MatchingForm) => {
    await send(opened);
    opened.calls.at(-1)?.reject(duplicate());
    await settled();
  },
  unknown: async (opened: MatchingForm) => {
    await send(opened);
    opened.calls.at(-1)?.reject(network());
    await settled();
  },
  retrying: async (opened: MatchingForm) => {
    await ways.unknown(opened);
    void opened.form.retry();
    await settled();
  },
  done: async (opened: MatchingForm) => {
    await send(opened);
    opened.calls.at(-1)?.resolve(reply);
    await settled();
  },
} as const satisfies Readonly<Record<string, (opened: MatchingForm) => Promise<void>>>;

/** Every state except that of firing the intent event, which is synchronous. */
export type Place = keyof typeof ways;

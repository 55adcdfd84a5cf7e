import { AdapterError, type AdapterErrorCode, type ExtraField, type ResellerAdapter } from '../../src/index.ts';
import { holdTimers } from '../support/held-timers.ts';
import type { Feature } from './form-under-test.ts';
import { type FormState, type InputForm, openInput, type Opening } from './input-form.ts';

const never = () => Promise.withResolvers<never>().promise;
const failing = (code: AdapterErrorCode) => () => Promise.reject(new AdapterError(code));

const extraFields: readonly ExtraField[] = [
  { name: 'po', type: 'text', label: 'PO number', hint: 'As on the order', required: true },
  { name: 'seats', type: 'number', label: 'Seats' },
  { name: 'since', type: 'date', label: 'Since' },
  { name: 'plan', type: 'select', label: 'Plan', required: true, options: [{ value: 'gold', label: 'Gold' }] },
  { name: 'tier', type: 'select', label: 'Tier', options: [{ value: 'one', label: 'One' }] },
  { name: 'nda', type: 'checkbox', label: 'NDA is signed', hint: 'By both', required: true },
];

const manyAccounts = Array.from({ length: 20 }, (_, number) => ({
  id: `ba_${number}`,
  name: `Department ${number}`,
  email: `department-${number}@reseller.example`,
  phone: `+4930901820${String(number).padStart(2, '0')}`,
  isDefault: false,
}));

const match = { contactEmail: 'ada@lighthouse.example', companyName: 'Lighthouse Optics' };
const matches = {
  invites: [
    { ...match, id: 'inv_1', status: 'pending', lastSentAt: '2026-01-01T12:00:00Z', allowedActions: ['resend'] },
    { ...match, id: 'inv_2', status: 'pending', allowedActions: [] },
    { ...match, id: 'inv_3', status: 'expired', allowedActions: ['resend'] },
  ],
  customers: [{ id: 'cus_1', companyName: 'Lighthouse Optics', status: 'active' }],
};
const resent = { invite: { ...match, id: 'inv_1', delivery: 'sent', allowedActions: [] }, linkRotated: true };

/** Text in the states that does not come from the element's messages. */
export const stateData: readonly string[] = [
  ...manyAccounts.flatMap(({ email, name }) => [email, name]),
  ...extraFields.flatMap(({ label, hint = '', options = [] }) => [label, hint, ...options.map((each) => each.label)]),
  'accounts@reseller.example',
  'Priya Raman',
  'orders@reseller.example',
  'PO 12345',
];

/** Fills the form in and submits it. */
async function send(form: InputForm, adapter: ResellerAdapter, properties: Opening['properties']) {
  const page = await openInput(form, { adapter, properties });
  page.fill();
  await page.submit();
  return page;
}

const idle = (name: string, adapter: ResellerAdapter = {}): FormState => ({
  name,
  open: (form, properties) =>
    openInput(form, { adapter, properties: { billingAccountsUrl: '/billing', ...properties } }),
});

/** State after submitting an empty form. */
const unchecked = (name: string, adapter: ResellerAdapter = {}): FormState => ({
  name,
  async open(form, properties) {
    const page = await openInput(form, { adapter, properties });
    await page.submit();
    return page;
  },
});

/** State after a failed call. */
const failed = (name: string, error: AdapterError, adapter: ResellerAdapter = {}): FormState => ({
  name,
  async open(form, properties) {
    const page = await send(form, adapter, properties);
    await page.fail(0, error);
    return page;
  },
});

/** State after a successful call. */
const done = (name: string, how: 'usual' | 'other'): FormState => ({
  name,
  async open(form, properties) {
    const page = await send(form, { resendInvite: never }, properties);
    await page.answer(0, form.reply('Lighthouse Optics', 'ada@lighthouse.example', how));
    return page;
  },
});

/** State with matches, one of which has been resent. */
const resending = (
  name: string,
  resendInvite: NonNullable<ResellerAdapter['resendInvite']>,
): FormState & { readonly needs: Feature } => ({
  name,
  needs: 'matches',
  async open(form, properties) {
    const findMatches = () => Promise.resolve(matches as never);
    const page = await send(form, { findMatches, resendInvite }, properties);
    await page.until('matches are shown', () => page.shown === 'matches');
    await page.click('[part=matches] li button');
    return page;
  },
});

/** A form's states as users meet them. Each opens a new form. */
const formStates: readonly (FormState & { readonly needs?: Feature })[] = [
  idle('idle'),
  {
    name: 'idle, with everything open',
    async open(form, properties) {
      const page = await openInput(form, { properties });
      for (const details of page.root.querySelectorAll('details')) details.open = true;
      await page.settled();
      return page;
    },
  },
  { ...idle('loading accounts', { listBillingAccounts: never }), needs: 'billing' },
  { ...idle('without accounts', { listBillingAccounts: () => Promise.resolve({ items: [] }) }), needs: 'billing' },
  { ...idle('accounts failed', { listBillingAccounts: failing('network') }), needs: 'billing' },
  {
    ...idle('many accounts', { listBillingAccounts: () => Promise.resolve({ items: manyAccounts }) }),
    needs: 'billing',
  },
  idle('extra fields', { extraFields: () => extraFields }),
  idle('extra fields loading', { extraFields: never }),
  idle('extra fields failed', { extraFields: failing('network') }),
  idle('not offered', { addCustomer: undefined, inviteCustomer: undefined, completeRegistration: undefined }),
  {
    name: 'no adapter',
    async open(form, properties) {
      using timers = holdTimers();
      const page = await openInput(form, { bare: true, properties });
      timers.elapse(1000);
      await page.settled();
      return page;
    },
  },
  unchecked('errors', { extraFields: () => extraFields }),
  {
    name: 'too long',
    async open(form, properties) {
      const page = await openInput(form, { properties });
      for (const details of page.root.querySelectorAll('details')) details.open = true;
      await page.settled();
      for (const pointer of page.pointers) page.type(pointer, 'x'.repeat(2000));
      await page.submit();
      return page;
    },
  },
  {
    name: 'sending',
    open: (form, properties) => send(form, {}, properties),
  },
  {
    name: 'checking',
    needs: 'matches',
    async open(form, properties) {
      using _ = holdTimers();
      return send(form, { findMatches: never }, properties);
    },
  },
  resending('matches, one being sent again', never),
  resending('matches, resend too soon', () => Promise.reject(new AdapterError('resend-too-soon', { retryAfter: 42 }))),
  resending('matches, resend not pending', failing('invite-not-pending')),
  resending('matches, resend in doubt', () => Promise.reject(new AdapterError('timeout', { outcome: 'unknown' }))),
  resending('resent', () => Promise.resolve({ ...resent, serverTime: '2026-01-01T00:00:00Z' } as never)),
  failed('signed out', new AdapterError('unauthenticated')),
  failed('an unknown problem', new AdapterError('no-such-code')),
  {
    ...failed('invite pending', new AdapterError('invite-pending', { meta: { inviteId: 'inv_1' } }), {
      resendInvite: never,
    }),
    needs: 'matches',
  },
  failed(
    'errors of the server',
    new AdapterError('validation-failed', {
      fieldErrors: [
        { pointer: '/companyName', code: 'not-allowed', detail: 'Server words' },
        { pointer: '/billingContact/email', code: 'billing-account-unknown', detail: 'Server words' },
        { pointer: '/elsewhere', code: 'required', detail: 'Server words' },
      ] as never,
    }),
  ),
  failed('in doubt', new AdapterError('timeout', { outcome: 'unknown' })),
  done('done', 'usual'),
  done('done in the other way', 'other'),
];

/** The common states that apply to this form, and its own. */
export const statesOf = ({ states = [], lacks = [] }: InputForm): readonly FormState[] => [
  ...formStates.filter(({ needs }) => !needs || !lacks.includes(needs)),
  ...states,
];

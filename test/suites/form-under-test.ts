import type { FormKind, ResellerAdapter } from '../../src/index.ts';
import type { FormPage } from '../support/form-page.ts';
import type { PendingCall } from '../support/held-method.ts';

/** A form over an adapter whose main operation the test answers call by call. */
export interface OpenForm {
  readonly page: FormPage;
  readonly calls: readonly PendingCall<object, object>[];
  readonly adapter: ResellerAdapter;
}

/** What a form may have: look-alikes before sending, a billing contact, drafts, a `value` that is all it takes, a next one. */
export type Feature = 'matches' | 'billing' | 'drafts' | 'whole value' | 'another';

/** `it`, for forms that have something; nothing for others. */
export const itWith =
  ({ lacks }: Pick<FormUnderTest, 'lacks'>, feature: Feature) =>
  (title: string, test: () => Promise<void>) => {
    if (!lacks?.includes(feature)) it(title, test);
  };

/** All that the suites know of one kind of form. */
export interface FormUnderTest {
  /** Its tag. */
  readonly name: string;
  /** What it sends. */
  readonly operation: 'addCustomer' | 'inviteCustomer' | 'completeRegistration';
  /** As it asks for extra fields. */
  readonly kind: FormKind;
  /** What other forms have and this one does not; nothing by default. */
  readonly lacks?: readonly Feature[];
  /** Opens a new form, turned to as a user does. */
  open(overrides?: ResellerAdapter, value?: object, draftKey?: string): Promise<OpenForm>;
  /** Makes an adapter as `open` does, for a form that is open. */
  createAdapter(overrides?: ResellerAdapter): Omit<OpenForm, 'page'>;
  /** What a user types, by label: enough to be sent. */
  readonly filled: Readonly<Record<string, string>>;
  /** The labels of what stays for the next one; none by default. */
  readonly kept?: readonly string[];
  /** What is sent of it. */
  readonly input: object;
  /** The same as `value`, for a form that is prefilled. */
  readonly value: object;
  /** Another `value`. */
  readonly otherValue: object;
  /** What look-alikes are looked for by. */
  readonly query: object;
  /** What leads to another query for look-alikes, by label. */
  readonly otherQuery: Readonly<Record<string, string>>;
  /** Two fields that servers find fault with, in their order. */
  readonly faulty: readonly [FaultyField, FaultyField];
  readonly words: {
    readonly submit: string;
    readonly sending: string;
    readonly doubt: string;
    readonly done: string;
    readonly proceed: string;
    readonly another: string;
    readonly notOffered: string;
    /** Own words for refusals, by code; others count as something that could not be done now. */
    readonly problems: Readonly<Record<string, string>>;
  };
  /** A reply that succeeds. */
  readonly reply: object;
  /** A reply that succeeds but for the email, and what is said of it; for forms that send one. */
  readonly unsent?: { readonly reply: object; readonly heading: string; readonly inviteId: string };
  /** The events before and after the call. */
  readonly intent: 'add-customer' | 'invite-customer' | 'register-customer';
  /** What the event before the call says of `input`, if not all. */
  readonly announced?: object;
  readonly fact: { readonly type: string; readonly detail: object };
  /** What of `filled` and `reply` may be in no event's detail. */
  readonly personal: RegExp;
}

export interface FaultyField {
  readonly label: string;
  readonly pointer: string;
  /** What the server says, and how the form says it. */
  readonly code: string;
  readonly error: string;
  /** Another value that can be sent. */
  readonly mended: string;
}

/** Opens a form, fills it in, and sends it. */
export async function send(form: FormUnderTest, ...given: Parameters<FormUnderTest['open']>) {
  const opened = await form.open(...given);
  opened.page.fill(form.filled);
  await opened.page.submit();
  return opened;
}

import type { FormKind, ResellerAdapter } from '../../src/index.ts';
import type { FormPage } from '../support/form-page.ts';
import type { PendingCall } from '../support/held-method.ts';

/** A form whose adapter's main operation the test answers call by call. */
export interface OpenForm {
  readonly page: FormPage;
  readonly calls: readonly PendingCall<object, object>[];
  readonly adapter: ResellerAdapter;
}

/**
 * Features of a form: matches before sending, a billing contact, drafts, a `value` that covers all input, a next
 * submission.
 */
export type Feature = 'matches' | 'billing' | 'drafts' | 'whole value' | 'another';

/** `it` for forms with a feature; skips the test for others. */
export const itWith =
  ({ lacks }: Pick<FormUnderTest, 'lacks'>, feature: Feature) =>
  (title: string, test: () => Promise<void>) => {
    if (!lacks?.includes(feature)) it(title, test);
  };

/** One kind of form, for the shared suites. */
export interface FormUnderTest {
  /** Tag name. */
  readonly name: string;
  /** The adapter operation that it calls. */
  readonly operation: 'addCustomer' | 'inviteCustomer' | 'completeRegistration';
  /** The argument of `extraFields`. */
  readonly kind: FormKind;
  /** Features that this form does not have. @default none */
  readonly lacks?: readonly Feature[];
  /** Opens a new form and focuses it, as a user does. */
  open(overrides?: ResellerAdapter, value?: object, draftKey?: string): Promise<OpenForm>;
  /** Creates an adapter like that of `open`, for an open form. */
  createAdapter(overrides?: ResellerAdapter): Omit<OpenForm, 'page'>;
  /** Valid user input by label. */
  readonly filled: Readonly<Record<string, string>>;
  /** Labels of the fields that keep their values for the next submission. @default none */
  readonly kept?: readonly string[];
  /** The request body sent for `filled`. */
  readonly input: object;
  /** The same as `value` for prefilling. */
  readonly value: object;
  /** Another valid `value`. */
  readonly otherValue: object;
  /** The query for matches. */
  readonly query: object;
  /** Input by label that changes the query for matches. */
  readonly otherQuery: Readonly<Record<string, string>>;
  /** Two fields that servers reject, in field order. */
  readonly faulty: readonly [FaultyField, FaultyField];
  readonly words: {
    readonly submit: string;
    readonly sending: string;
    readonly doubt: string;
    readonly done: string;
    readonly proceed: string;
    readonly another: string;
    readonly notOffered: string;
    /** Messages for error codes of this form; other codes show the general message. */
    readonly problems: Readonly<Record<string, string>>;
  };
  /** A successful reply. */
  readonly reply: object;
  /** A successful reply whose email was not sent, and the message shown; for forms that send one. */
  readonly unsent?: { readonly reply: object; readonly heading: string; readonly inviteId: string };
  /** The cancelable event before the call. */
  readonly intent: 'add-customer' | 'invite-customer' | 'register-customer';
  /** The `input` of that event, if it is not the whole request body. */
  readonly announced?: object;
  readonly successEvent: { readonly type: string; readonly detail: object };
  /** Matches personal data of `filled` and `reply`, which no event detail may contain. */
  readonly personal: RegExp;
}

export interface FaultyField {
  readonly label: string;
  readonly pointer: string;
  /** Error code from the server; `message` is the form's text. */
  readonly code: string;
  readonly error: string;
  /** A corrected value. */
  readonly mended: string;
}

/** Opens a form, fills it in, and submits it. */
export async function send(form: FormUnderTest, ...given: Parameters<FormUnderTest['open']>) {
  const opened = await form.open(...given);
  opened.page.fill(form.filled);
  await opened.page.submit();
  return opened;
}

import type { TextsByCode } from './look-up.ts';
export type { TextsByCode } from './look-up.ts';

/** The label and hint of a field. */
export interface FieldMessages {
  readonly label: string;
  readonly hint?: string;
}

/** The texts around the billing contact. */
export interface BillingContactMessages {
  readonly chooseAccount: string;
  readonly loadingAccounts: string;
  readonly accountsFailed: string;
  readonly reloadAccounts: string;
  readonly noAccounts: string;
  readonly setUpAccount: string;
}

/** The texts of every form. */
export interface FormMessages extends OutcomeMessages, ExtraFieldsMessages {
  /** By JSON pointer into the input. */
  readonly fields: Readonly<Record<string, FieldMessages>>;
  readonly intro: string;
  readonly submit: string;
  readonly sending: string;
  readonly checking: string;
  readonly notOffered: string;
  readonly noAdapter: string;
  /** Shown if a module failed to load. */
  readonly partFailed: string;
  readonly tryAgain: string;
}

/** The texts for the outcome of sending a form. */
export interface OutcomeMessages {
  readonly errorHeading: string;
  /** The error messages, by JSON pointer and the contract's member error code. */
  readonly errors: Readonly<Record<string, TextsByCode>>;
  /** The error texts of fields without specific ones. */
  readonly missing: (label: string) => string;
  readonly invalid: (label: string) => string;
  readonly tooLong: (label: string) => string;
  readonly notAllowed: (label: string) => string;
  /** For a server error in a member without a field. */
  readonly invalidElsewhere: (member: string) => string;
  /** Why a call failed, by problem code. */
  readonly problems: TextsByCode;
  readonly problem: string;
  readonly startOver: string;
  readonly unknownHeading: string;
  readonly unknown: string;
  /** Replaces `unknown` and `startOverWarning` if the back end ignores the idempotency key. */
  readonly unknownWithoutKey: string;
  readonly startOverWarning: string;
}

/** The texts for similar customers and invites. */
export interface MatchesMessages {
  readonly matchesHeading: string;
  /** `sentOn` is a formatted date; empty if unknown. */
  readonly pendingInvite: (email: string, company: string, sentOn: string) => string;
  readonly expiredInvite: (email: string, company: string) => string;
  readonly existingCustomer: (company: string) => string;
  /** Shown if a call was rejected because of a customer that can be opened. */
  readonly isCustomer: string;
  readonly openCustomer: string;
  readonly proceed: string;
  readonly reconsider: string;
}

/** The texts for resending an invite. */
export interface ResendMessages {
  readonly resend: string;
  readonly resending: string;
  readonly resendTooSoon: (seconds: number) => string;
  readonly resendNotPending: string;
  readonly resendUnknown: string;
  /** Replaces `resendUnknown` if the back end ignores the idempotency key. */
  readonly resendUnknownWithoutKey: string;
  readonly resentHeading: string;
  readonly resent: (email: string) => string;
  /** Replaces `resent` for `delivery: 'queued'`. */
  readonly resentQueued: (email: string) => string;
  /** Replaces `resent` for `delivery: 'unknown'`, and for a delivery that is missing or not in the contract. */
  readonly resentUnknown: (email: string) => string;
  /** Replaces `resentHeading` for `delivery: 'failed'` and `'bounced'`. */
  readonly notResentHeading: string;
  /** Replaces `resent` for `delivery: 'failed'`. */
  readonly notResent: (email: string) => string;
  /** Replaces `resent` for `delivery: 'bounced'`. */
  readonly resentBounced: (email: string) => string;
  /** Whether the earlier links still work. */
  readonly linkRotated: string;
  readonly linkKept: string;
}

/** The texts for extra fields. */
export interface ExtraFieldsMessages {
  readonly extraHeading: string;
  readonly loadingExtra: string;
  readonly extraFailed: string;
  readonly reloadExtra: string;
  readonly chooseOption: string;
  /** Why an answer does not fit the type of its field, and how to correct it. `example` is in the language's notation. */
  readonly numberInvalid: (label: string, example: string) => string;
  readonly dateInvalid: (label: string) => string;
  readonly emailInvalid: (label: string) => string;
  readonly phoneInvalid: (label: string) => string;
  readonly urlInvalid: (label: string) => string;
}

/** The texts for the address formats of all countries. */
export interface AddressMessages {
  /** By the kind of division, such as `state` or `prefecture`. */
  readonly regions: TextsByCode;
  /** By the kind of place, such as `city` or `post-town`. */
  readonly cities: TextsByCode;
  /** By the kind of code, such as `zip` or `eircode`. */
  readonly postalCodes: TextsByCode;
  readonly chooseRegion: string;
  readonly postalCodeHint: (example: string) => string;
  readonly postalCodeInvalid: (example: string) => string;
  /** `name` is the local name of the number, such as "VAT number". */
  readonly taxIdHint: (name: string, example: string) => string;
}

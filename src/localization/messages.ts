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
  /** A module that is loaded on demand could not be loaded. */
  readonly partFailed: string;
  readonly tryAgain: string;
}

/** The texts for the outcome of sending a form. */
export interface OutcomeMessages {
  readonly errorHeading: string;
  /** The error messages, by JSON pointer and the contract's member error code. */
  readonly errors: Readonly<Record<string, TextsByCode>>;
  /** The error texts of fields that have none of their own. */
  readonly missing: (label: string) => string;
  readonly invalid: (label: string) => string;
  readonly tooLong: (label: string) => string;
  readonly notAllowed: (label: string) => string;
  /** An error that the server found in a member without a field. */
  readonly invalidElsewhere: (member: string) => string;
  /** Why a call failed, by problem code. */
  readonly problems: TextsByCode;
  readonly problem: string;
  readonly startOver: string;
  readonly unknownHeading: string;
  readonly unknown: string;
  /** In place of `unknown` and `startOverWarning` if the back end ignores the idempotency key. */
  readonly unknownWithoutKey: string;
  readonly startOverWarning: string;
}

/** The texts for what looks like the customer that is about to be created. */
export interface MatchesMessages {
  readonly matchesHeading: string;
  /** `sentOn` is a date in words; empty if it is not known. */
  readonly pendingInvite: (email: string, company: string, sentOn: string) => string;
  readonly expiredInvite: (email: string, company: string) => string;
  readonly existingCustomer: (company: string) => string;
  /** A refusal because of a customer that can be opened. */
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
  /** In place of `resendUnknown` if the back end ignores the idempotency key. */
  readonly resendUnknownWithoutKey: string;
  readonly resentHeading: string;
  readonly resent: (email: string) => string;
  /** In place of `resent`, where the back end says that it does not know about the email. */
  readonly resentUnknown: (email: string) => string;
  /** Whether the earlier links still work. */
  readonly linkRotated: string;
  readonly linkKept: string;
}

/** The texts for the additional fields that a back end defines. */
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

/** The texts for addresses as each country writes them. */
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
  /** `name` is what the country calls the number, such as "VAT number". */
  readonly taxIdHint: (name: string, example: string) => string;
}

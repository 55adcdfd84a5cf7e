/** Texts by code; a code without a text falls back to a general one. */
export type TextsByCode = Readonly<Record<string, string>>;

/** The words of one field. */
export interface FieldMessages {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do, by the contract's member error code. */
  readonly errors: TextsByCode;
}

/** The words around the billing contact. */
export interface BillingContactMessages {
  readonly chooseAccount: string;
  readonly accountOption: (email: string, name: string) => string;
  readonly loadingAccounts: string;
  readonly accountsFailed: string;
  readonly reloadAccounts: string;
  readonly noAccounts: string;
  readonly setUpAccount: string;
}

/** The words that every form needs. */
export interface FormMessages extends BillingContactMessages {
  readonly errorHeading: string;
  /** Where a field has no text of its own for what is wrong. */
  readonly invalid: (label: string) => string;
  /** What the server found in a member that the form does not show. */
  readonly invalidElsewhere: (member: string) => string;
  /** Why a call failed, by problem code. */
  readonly problems: TextsByCode;
  readonly problem: string;
  readonly noAdapter: string;
  readonly tryAgain: string;
  readonly startOver: string;
}

/** The words of `<invite-customer-form>`. Functions rather than templates: each language inflects in its own way. */
export interface InviteCustomerMessages extends FormMessages {
  readonly intro: string;
  /** By JSON pointer into the invite. */
  readonly fields: Readonly<Record<string, FieldMessages>>;
  readonly customerHeading: string;
  readonly billingHeading: string;
  readonly billingIntro: string;
  readonly submit: string;
  readonly sending: string;
  readonly notOffered: string;
  readonly unknownHeading: string;
  readonly unknown: string;
  readonly startOverWarning: string;
  readonly sentHeading: string;
  readonly sent: (email: string, company: string) => string;
  readonly notSentHeading: string;
  readonly notSent: (email: string, company: string) => string;
  readonly inviteAnother: string;
}

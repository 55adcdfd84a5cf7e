import type {
  AddressMessages,
  BillingContactMessages,
  FieldMessages,
  FormMessages,
  MatchesMessages,
  ResendMessages,
} from './messages.ts';
import type { Overrides } from './override.ts';
import type { InvitePreviewMessages } from './preview-messages.ts';

/**
 * All texts of `<invite-customer-form>`. Functions rather than templates, because each language inflects differently.
 */
export interface InviteCustomerMessages extends FormMessages, BillingContactMessages, MatchesMessages, ResendMessages {
  readonly customerHeading: string;
  readonly billingHeading: string;
  readonly billingIntro: string;
  readonly emailHeading: string;
  readonly defaultLanguage: string;
  readonly messageLeft: (characters: number) => string;
  /** A choice of how long the registration link works. `date` is in words. */
  readonly expiryChoice: (date: string, days: number) => string;
  /** In place of the choice, where there is one date only. */
  readonly linkWorksUntil: (date: string) => string;
  readonly previewEmail: string;
  readonly loadingPreview: string;
  /** The page's own texts for the preview; none by default. */
  readonly emailPreview?: Overrides<InvitePreviewMessages>;
  readonly sentHeading: string;
  readonly sent: (email: string, company: string) => string;
  /** Replaces `sent` for `delivery: 'queued'`. */
  readonly sentQueued: (email: string, company: string) => string;
  /** Replaces `sent` for `delivery: 'unknown'`, and for a delivery that is missing or not in the contract. */
  readonly sentUnknown: (email: string, company: string) => string;
  /** Replaces `sentHeading` for `delivery: 'failed'` and `'bounced'`. */
  readonly notSentHeading: string;
  readonly notSent: (email: string, company: string) => string;
  readonly inviteAnother: string;
}

/** All texts of `<add-customer-form>`. */
export interface AddCustomerMessages
  extends FormMessages, BillingContactMessages, AddressMessages, MatchesMessages, ResendMessages {
  readonly companyHeading: string;
  readonly companyIntro: string;
  readonly addressHeading: string;
  readonly addressIntro: string;
  readonly technicalHeading: string;
  readonly technicalIntro: string;
  readonly billingHeading: string;
  readonly billingIntro: string;
  readonly chooseCountry: string;
  readonly addedHeading: string;
  readonly added: (company: string) => string;
  readonly pendingHeading: string;
  readonly pending: (company: string) => string;
  /** Shown if there are no login details. */
  readonly nextSteps: string;
  readonly credentialsHeading: string;
  readonly credentialsWarning: string;
  readonly credentialsGone: string;
  readonly username: string;
  readonly password: string;
  readonly copy: (what: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly openAdded: string;
  readonly addAnother: string;
}

/** Why the form cannot be shown, and what to do. */
export interface ClosedMessages {
  readonly heading: string;
  readonly text: string;
}

/** All texts of `<registration-form>`. */
export interface RegistrationMessages extends FormMessages, AddressMessages {
  readonly opening: string;
  /** Shown if the element is inside a form of the host page. */
  readonly nested: string;
  readonly welcome: (name: string) => string;
  readonly invited: (reseller: string, company: string, platform: string) => string;
  readonly companyHeading: string;
  readonly addressHeading: string;
  readonly technicalHeading: string;
  readonly technicalIntro: string;
  readonly accountHeading: string;
  readonly username: FieldMessages;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly chooseCountry: string;
  /** Before the address of the reseller's support. */
  readonly questions: string;
  /** Why a link cannot be used, by problem code; `missing` if there is no token. */
  readonly closed: Readonly<Record<string, ClosedMessages>>;
  readonly requestInvite: string;
  readonly inviteRequested: string;
  readonly openFailedHeading: string;
  readonly openFailed: string;
  readonly offline: string;
  readonly registeredHeading: string;
  readonly registered: (company: string, email: string) => string;
  readonly signIn: string;
  /** Shown if a reply was lost and a retry finds that the account exists. */
  readonly likelyHeading: string;
  readonly likely: (email: string) => string;
}

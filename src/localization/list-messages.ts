import type { DistanceMessages } from './distance.ts';
import type { ResendMessages, TextsByCode } from './messages.ts';

/** The words with which every list begins. */
export interface ListMessages {
  readonly noAdapter: string;
  /** The back end cannot list them. */
  readonly notOffered: string;
  /** A part that comes on demand did not come. */
  readonly partFailed: string;
  readonly tryAgain: string;
  readonly loading: string;
  /** Why a list could not be loaded, by problem code; `offline` where the browser knows that it is. */
  readonly problems: TextsByCode;
  readonly problem: string;
  /** Rows of an earlier load stay after a failure. */
  readonly stale: string;
  readonly search: string;
  readonly searchHint: string;
  /** What the table is called. */
  readonly caption: string;
  readonly empty: string;
  readonly emptyHint: string;
}

/** The words that every list needs once a first page has come. */
export interface ListLifeMessages extends DistanceMessages {
  readonly sortBy: string;
  /** By the contract's names of orders. */
  readonly sorts: TextsByCode;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly clear: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly pageSize: string;
  /** A page with nothing on it, as all that was there has gone. */
  readonly emptyPage: string;
  readonly firstPage: string;
  /** Shows what has come to be since. */
  readonly showNew: string;
  /** Of a total, where one is known; `from` is missing where nobody counted the pages before. */
  readonly range: (count: number, from: number | undefined, total: number | undefined) => string;
}

/** The words with which `<invite-list>` begins. */
export interface InviteListMessages extends ListMessages {
  /** The invite's states, by the contract's names. */
  readonly statuses: TextsByCode;
  readonly status: string;
  readonly attention: string;
  readonly companyName: string;
  readonly contact: string;
  readonly sent: string;
  readonly expires: string;
  readonly actions: string;
  /** What is wrong with the last email, by the contract's names of what became of it. */
  readonly troubles: TextsByCode;
  readonly resend: string;
  readonly details: string;
}

/** The words that `<invite-list>` needs once a first page has come. */
export interface InviteListLifeMessages extends ListLifeMessages {
  readonly notSent: string;
  readonly timesSent: (times: number) => string;
  readonly newInvites: (count: number) => string;
  /** Beside the button, while the next email has to wait. */
  readonly resendIn: (seconds: number) => string;
  readonly resendFrom: (time: string) => string;
  /** Rows that have changed while they are shown. */
  readonly statusChanged: (company: string, status: string) => string;
  readonly severalChanged: (count: number) => string;
}

/** The words for acting on an invite; needed once the user turns to the list. */
export interface InviteActionMessages extends ResendMessages {
  /** Why it could not be done, by problem code. */
  readonly actionProblems: TextsByCode;
  readonly actionProblem: string;
  readonly close: string;
  readonly revoke: string;
  readonly revokeHeading: (company: string) => string;
  readonly revokeWarning: (email: string) => string;
  readonly revoking: string;
  readonly revoked: (company: string) => string;
  readonly revokeUnknown: string;
  readonly keepInvite: string;
  /** It was accepted, or withdrawn, meanwhile. */
  readonly revokeNotPending: string;
  readonly link: string;
  readonly linkHeading: (company: string) => string;
  readonly linkIntro: string;
  readonly creatingLink: string;
  readonly linkLabel: string;
  readonly linkExpires: (time: string) => string;
  readonly linkNotPending: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** The words for all that is known of an invite. */
export interface InviteDetailMessages {
  readonly sentBy: string;
  readonly delivery: string;
  /** What became of an email, by the contract's names. */
  readonly deliveries: TextsByCode;
  readonly sendings: string;
  readonly sending: (time: string, by: string | undefined, delivery: string | undefined) => string;
  readonly billingContact: string;
  readonly language: string;
  readonly message: string;
  readonly acceptedAt: string;
  readonly revokedAt: string;
  readonly openCustomer: string;
}

/** The words for saving a list as a file. */
export interface ExportMessages {
  readonly exportCsv: string;
  /** Under way; the total is missing where nobody knows it. */
  readonly exporting: (count: number, total: number | undefined) => string;
  readonly exported: (count: number) => string;
  /** Said after why the next page could not be read. */
  readonly exportFailed: (count: number) => string;
  readonly exportCanceled: string;
  readonly resumeExport: string;
  readonly cancelExport: string;
  /** The headings of the file's columns, by the member of the invite that they hold. */
  readonly exportColumns: TextsByCode;
}

/** The words that `<invite-list>` needs once the user turns to it. */
export interface InviteListLaterMessages extends InviteActionMessages, InviteDetailMessages, ExportMessages {}

/** All words of `<invite-list>`. */
export interface InviteListTexts extends InviteListMessages, InviteListLifeMessages, InviteListLaterMessages {}

/** The words with which `<customer-list>` begins. */
export interface CustomerListMessages extends ListMessages {
  readonly companyName: string;
  readonly technicalContact: string;
  readonly billingAccount: string;
  readonly origin: string;
  readonly status: string;
  readonly created: string;
  /** How a customer came, by the contract's names. */
  readonly origins: TextsByCode;
  /** A customer's states, by the contract's names. */
  readonly statuses: TextsByCode;
}

/** The words that `<customer-list>` needs once a first page has come. */
export interface CustomerListLifeMessages extends ListLifeMessages {
  readonly newCustomers: (count: number) => string;
}

/** All words of `<customer-list>`. */
export interface CustomerListTexts extends CustomerListMessages, CustomerListLifeMessages {}

import type { DistanceMessages } from './distance.ts';
import type { TextsByCode } from './look-up.ts';
import type { ResendMessages } from './messages.ts';

/** The texts of every list. */
export interface ListMessages extends DistanceMessages {
  readonly noAdapter: string;
  /** The adapter has no method for this list. */
  readonly notOffered: string;
  /** A module that is loaded on demand could not be loaded. */
  readonly partFailed: string;
  readonly tryAgain: string;
  readonly loading: string;
  /** Why a list could not be loaded, by problem code; `offline` where the browser says so. */
  readonly problems: TextsByCode;
  readonly problem: string;
  /** Follows the reason of a failure while the rows of an earlier load stay. */
  readonly stale: string;
  readonly search: string;
  readonly searchHint: string;
  /** The name of the table. */
  readonly caption: string;
  readonly empty: string;
  readonly emptyHint: string;
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
  /** For a page whose rows have all gone. */
  readonly emptyPage: string;
  readonly firstPage: string;
  /** Stands for a status that the contract does not have. To name your own statuses, add them to `statuses`. */
  readonly otherStatus: string;
  /** The button that shows the new rows. */
  readonly showNew: string;
  /** `from` is undefined if the number of rows before the page is unknown; so is `total` where the back end does not count. */
  readonly range: (count: number, from: number | undefined, total: number | undefined) => string;
}

/** The texts for acting on an invite. */
export interface InviteActionMessages extends ResendMessages {
  /** Why an action failed, by problem code. */
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
  /** The invite was accepted or revoked in the meantime. */
  readonly revokeNotPending: string;
  readonly link: string;
  readonly linkHeading: (company: string) => string;
  readonly linkIntro: string;
  readonly creatingLink: string;
  readonly linkLabel: string;
  /** `time` is empty if it is not known. */
  readonly linkExpires: (time: string) => string;
  readonly linkNotPending: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** The texts for the details of an invite. */
export interface InviteDetailMessages {
  readonly sentBy: string;
  readonly delivery: string;
  /** The delivery states of an email, by the contract's names. */
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

/** The texts for exporting a list as a file. */
export interface ExportMessages {
  readonly exportCsv: string;
  /** `total` is undefined if the back end does not count. */
  readonly exporting: (count: number, total: number | undefined) => string;
  readonly exported: (count: number) => string;
  /** Follows `exported` in a frame that may not be allowed to download files. */
  readonly exportBlocked: string;
  /** Follows the reason why the next page could not be loaded. */
  readonly exportFailed: (count: number) => string;
  readonly exportCanceled: string;
  readonly resumeExport: string;
  readonly cancelExport: string;
  /** The headings of the columns, by member of the invite. */
  readonly exportColumns: TextsByCode;
}

/** The texts of `<invite-list>`. */
export interface InviteListMessages extends ListMessages, InviteActionMessages, InviteDetailMessages, ExportMessages {
  /** The invite's states, by the contract's names. */
  readonly statuses: TextsByCode;
  readonly status: string;
  readonly attention: string;
  readonly companyName: string;
  readonly contact: string;
  readonly sent: string;
  readonly expires: string;
  readonly actions: string;
  /** Warnings about the last email, by the contract's names of delivery states. */
  readonly troubles: TextsByCode;
  readonly details: string;
  readonly notSent: string;
  readonly timesSent: (times: number) => string;
  readonly newInvites: (count: number) => string;
  /** Beside the button, while the next email has to wait. */
  readonly resendIn: (seconds: number) => string;
  readonly resendFrom: (time: string) => string;
  /** Announced when invites change while they are shown. */
  readonly statusChanged: (company: string, status: string) => string;
  readonly severalChanged: (count: number) => string;
  /** The back end no longer lists an open invite. */
  readonly unlisted: (company: string) => string;
  readonly severalUnlisted: (count: number) => string;
}

/** The texts of `<customer-list>`. */
export interface CustomerListMessages extends ListMessages {
  readonly companyName: string;
  readonly technicalContact: string;
  readonly billingAccount: string;
  readonly origin: string;
  readonly status: string;
  readonly created: string;
  /** How a customer was created, by the contract's names. */
  readonly origins: TextsByCode;
  /** A customer's states, by the contract's names. */
  readonly statuses: TextsByCode;
  readonly newCustomers: (count: number) => string;
}

import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import { assume, check } from '../assert.ts';
import { type ConformanceCase, defineCases, type Profile } from '../case.ts';

type Call = Exclude<OperationId, 'watchInvites'>;

/** Where the replies of an operation are mostly seen, and what users see if they break the contract. */
const replies: Readonly<Record<Call, readonly [profile: Profile, onScreen: string]>> = {
  getSession: ['core', 'Elements show no names, or offer actions that the user may not take.'],
  listBillingAccounts: ['core', 'The list of billing accounts is empty or has entries without a name.'],
  listCustomers: ['core', 'Cells of the list are empty, or the list cannot be shown.'],
  listInvites: ['core', 'Cells of the list are empty, a status is unknown, or the list cannot be shown.'],
  inviteCustomer: ['invites', 'The form says that the outcome is unknown, although the email was sent.'],
  resendInvite: ['invites', 'The row says that the outcome is unknown, although the email was sent.'],
  revokeInvite: ['invites', 'The row keeps its old status until a reload.'],
  createInviteLink: ['invites', 'No link can be copied.'],
  previewInvite: ['invites', 'The preview of the email is empty.'],
  addCustomer: ['customers', 'The form says that the outcome is unknown, although the customer exists.'],
  findMatches: ['customers', 'The form does not warn of a customer that exists already.'],
  openRegistration: ['registration', 'The registration form shows no names, or cannot be opened.'],
  completeRegistration: ['registration', 'The form says that the outcome is unknown, although the account exists.'],
};

/** Whether all replies of the run have followed the contract: members, types and status. These cases run last. */
export const replyCases: readonly ConformanceCase[] = Object.entries(replies).flatMap(
  ([operation, [profile, onScreen]]) =>
    defineCases(profile, {
      [`replies-of-${operation}`]: {
        title: `Replies to ${operation} have the status and the members of the contract`,
        // A run that may not write does not even probe whether an operation by POST is offered.
        needs: operationRoutes[operation as Call].startsWith('GET')
          ? [operation as Call]
          : ['writes', operation as Call],
        onScreen,
        async run(context) {
          const rules = context.violationsOf(operation as Call);
          assume(rules, `No case has called ${operation}.`);
          check(!rules.length, rules.slice(0, 5).join('; '));
        },
      },
    }),
);

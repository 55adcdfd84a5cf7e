import { isAdapterError } from '../../adapter/adapter-error.ts';
import { check, checkEqual, checkRejects } from '../assert.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';
import { findToken } from '../mailbox.ts';

/** The registration of an invited customer. Links come from `createInviteLink`, or else from the emails. */
export const registrationCases = defineCases('registration', {
  open: {
    title: 'An open link shows the company, the contact and the reseller',
    needs: ['writes', 'inviteCustomer', 'openRegistration'],
    onScreen: 'The registration form is empty, or has no name in its heading.',
    async run(context) {
      const invite = await context.invite({ language: 'fr' });
      const opened = await context.call('openRegistration', { token: await context.tokenOf(invite) });
      for (const name of ['companyName', 'contactName', 'contactEmail', 'language', 'expiresAt'] as const)
        checkEqual(opened[name], invite[name], name);
      check(opened.branding.resellerName.trim(), 'branding.resellerName is empty');
      check(opened.branding.platformName.trim(), 'branding.platformName is empty');
    },
  },
  'open-mail-link': {
    title: 'The link in the email opens the registration',
    needs: ['writes', 'inviteCustomer', 'openRegistration', 'mailbox'],
    onScreen: 'Customers who follow the link in their email read that it does not work.',
    async run(context) {
      const invite = await context.invite();
      const [mail] = await context.mailsTo(invite.contactEmail, 1);
      const token = findToken(`${mail?.text} ${mail?.html}`);
      check(token, 'the email has no link with a "token"');
      const { contactEmail } = await context.call('openRegistration', { token });
      checkEqual(contactEmail, invite.contactEmail, 'contactEmail');
    },
  },
  'open-changes-nothing': {
    title: 'Opening a link changes nothing, as email scanners open links too',
    needs: ['writes', 'inviteCustomer', 'openRegistration', 'listInvites'],
    onScreen: 'The row says “accepted” as soon as a scanner has opened the link, and the customer cannot register.',
    async run(context) {
      const invite = await context.invite();
      const token = await context.tokenOf(invite);
      const before = await context.findInvite(invite);
      for (let times = 0; times < 3; times++) await context.call('openRegistration', { token });
      const after = await context.findInvite(invite);
      for (const name of ['status', 'timesSent', 'expiresAt', 'acceptedAt', 'customerId', 'allowedActions'] as const)
        checkEqual(after[name], before[name], name);
    },
  },
  'open-signed-out': {
    title: 'A link opens without a session',
    needs: ['writes', 'http', 'credentials', 'inviteCustomer', 'openRegistration'],
    onScreen: 'Customers are asked to sign in, although they have no account yet.',
    async run(context) {
      const { client, signal } = context;
      const token = await context.tokenOf(await context.invite());
      const { status } = await client!.post('/registrations/open', { token }, { anonymous: true, signal });
      checkEqual(status, 200, 'the status without credentials');
    },
  },
  'unknown-token': {
    title: 'An unknown token fails as registration-unknown',
    needs: ['writes', 'openRegistration'],
    onScreen: 'The registration page shows an unspecific error instead of “check the link”.',
    async run(context) {
      const token = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
      await checkRejects(context.call('openRegistration', { token }), 'registration-unknown', 'opening the link');
      if (await context.offers('completeRegistration'))
        await checkRejects(
          context.call('completeRegistration', context.newRegistration(token)),
          'registration-unknown',
          'registering',
        );
    },
  },
  'invalid-keeps-link': {
    title: 'A registration that is rejected as invalid leaves the link open',
    needs: ['writes', 'inviteCustomer', 'openRegistration', 'completeRegistration'],
    onScreen: 'After a typo in the form, the customer reads that the link was used.',
    async run(context) {
      const token = await context.tokenOf(await context.invite());
      const address = { country: 'DE', line1: 'Torstraße 140', city: 'Berlin' };
      const call = context.call('completeRegistration', context.newRegistration(token, { address }));
      const { fieldErrors } = await checkRejects(call, 'validation-failed', 'an address without a postal code');
      checkEqual(
        fieldErrors.map(({ pointer }) => pointer),
        ['/address/postalCode'],
        'the pointers',
      );
      await context.call('openRegistration', { token });
    },
  },
  'short-password': {
    title: 'A password of 7 characters is rejected at /password',
    needs: ['writes', 'inviteCustomer', 'completeRegistration'],
    onScreen: 'Customers can choose a password that the platform forbids.',
    async run(context) {
      const token = await context.tokenOf(await context.invite());
      const call = context.call('completeRegistration', context.newRegistration(token, { password: '1234567' }));
      const { fieldErrors } = await checkRejects(call, 'validation-failed', 'the registration');
      checkEqual(
        fieldErrors.map(({ pointer }) => pointer),
        ['/password'],
        'the pointers',
      );
    },
  },
  complete: {
    title: 'A registration accepts the invite and creates the customer',
    needs: ['writes', 'inviteCustomer', 'completeRegistration', 'listInvites'],
    onScreen: 'The row stays “pending” although the customer has registered.',
    async run(context) {
      const { invite, registration, reply } = await completed(context);
      checkEqual(reply.companyName, registration.companyName, 'companyName');
      const { status, acceptedAt, customerId, allowedActions } = await context.findInvite(invite);
      checkEqual(status, 'accepted', 'the status of the invite');
      check(acceptedAt, 'acceptedAt is missing');
      checkEqual(customerId, reply.customerId, 'customerId of the invite');
      checkEqual(allowedActions, [], 'allowedActions');
    },
  },
  'complete-customer': {
    title: 'The customer of a registration is in the list, as invited',
    needs: ['writes', 'inviteCustomer', 'completeRegistration', 'listCustomers'],
    onScreen: 'The customer is missing from the list, or “Open customer” leads nowhere.',
    async run(context) {
      const { invite, registration, reply } = await completed(context);
      const { items } = await context.call('listCustomers', { q: registration.companyName });
      checkEqual(
        items.map(({ id }) => id),
        [reply.customerId],
        'the ids that the company name finds',
      );
      checkEqual(items[0]!.origin, 'invited', 'the origin');
      if (items[0]!.inviteId !== undefined) checkEqual(items[0]!.inviteId, invite.id, 'inviteId');
    },
  },
  'token-once': {
    title: 'A token registers once',
    needs: ['writes', 'inviteCustomer', 'completeRegistration', 'openRegistration'],
    onScreen: 'Whoever has the email can create further accounts.',
    async run(context) {
      const { token } = await completed(context);
      await checkRejects(context.call('openRegistration', { token }), 'registration-used', 'opening the link again');
      const again = context.call('completeRegistration', context.newRegistration(token));
      await checkRejects(again, 'registration-used', 'registering again');
    },
  },
  'all-links-close': {
    title: 'A registration closes all links of the invite',
    needs: ['writes', 'inviteCustomer', 'completeRegistration', 'openRegistration', 'createInviteLink'],
    onScreen: 'A second account can be created through a link that was passed on.',
    async run(context) {
      const { otherToken } = await completed(context);
      await checkRejects(
        context.call('openRegistration', { token: otherToken }),
        'registration-used',
        'the other link',
      );
    },
  },
  'concurrent-registrations': {
    title: 'Of two registrations at once, one succeeds',
    needs: ['writes', 'inviteCustomer', 'completeRegistration'],
    onScreen: 'A customer that submits in two tabs has two accounts.',
    async run(context) {
      const token = await context.tokenOf(await context.invite());
      const calls = [context.newRegistration(token), context.newRegistration(token)].map((input) =>
        context.call('completeRegistration', input),
      );
      const outcomes = await Promise.allSettled(calls);
      context.countCustomer();
      const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
      checkEqual(outcomes.length - failed.length, 1, 'the number of registrations that succeed');
      const error: unknown = failed[0]!.reason;
      check(
        isAdapterError(error) && error.code === 'registration-used',
        `the other one fails with ${isAdapterError(error) ? error.code : String(error)}`,
      );
    },
  },
  'accepted-is-final': {
    title: 'An accepted invite can be neither revoked nor resent',
    needs: ['writes', 'inviteCustomer', 'completeRegistration', 'revokeInvite'],
    onScreen: 'A customer that has registered loses the account, or receives another invite.',
    async run(context) {
      const { id } = (await completed(context)).invite;
      for (const operation of ['revokeInvite', 'resendInvite', 'createInviteLink'] as const)
        if (await context.offers(operation))
          await checkRejects(context.call(operation, { id }), 'invite-not-pending', operation);
    },
  },
  'already-customer': {
    title: 'An invite to the email of an accepted one fails as already-customer, and names the customer',
    needs: ['writes', 'inviteCustomer', 'completeRegistration'],
    onScreen: 'A customer is invited once more, or the form cannot open the existing customer.',
    async run(context) {
      const { invite, reply } = await completed(context);
      const call = context.invite({ contactEmail: invite.contactEmail });
      const error = await checkRejects(call, 'already-customer', 'the invite');
      checkEqual(error.meta['customerId'], reply.customerId, 'meta.customerId');
    },
  },
  'revoked-link': {
    title: 'The link of a revoked invite fails as registration-revoked',
    needs: ['writes', 'inviteCustomer', 'revokeInvite', 'openRegistration'],
    onScreen: 'A customer can register although the invite was withdrawn.',
    async run(context) {
      const invite = await context.invite();
      const token = await context.tokenOf(invite);
      await context.call('revokeInvite', { id: invite.id });
      await checkRejects(context.call('openRegistration', { token }), 'registration-revoked', 'opening the link');
      if (await context.offers('completeRegistration'))
        await checkRejects(
          context.call('completeRegistration', context.newRegistration(token)),
          'registration-revoked',
          'registering',
        );
    },
  },
});

/** Registers a customer, once for all cases. */
export const completed = (context: Context) =>
  context.once('registration', async () => {
    const invite = await context.invite();
    const token = await context.tokenOf(invite);
    const otherToken = await context.tokenOf(invite);
    const registration = context.newRegistration(token);
    const key = crypto.randomUUID();
    const reply = await context.call('completeRegistration', registration, { key });
    context.countCustomer();
    return { invite, token, otherToken, registration, key, reply };
  });

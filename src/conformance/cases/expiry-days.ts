import type { Invite, InviteExpiry } from '../../contract/models.ts';
import { assume, assumeOffered, check, checkEqual, checkRejects } from '../assert.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';
import { resent } from './invites.ts';

const day = 24 * 60 * 60 * 1000;

/** How far a time may be off, in milliseconds. Servers need time to answer, and may queue emails. */
const tolerance = 60_000;

/** How long links work, which users can choose if the session has `inviteExpiry`. */
export const expiryDaysCases = defineCases('invites', {
  'expiry-session': {
    title: 'The default number of days is one of those that are allowed',
    needs: ['getSession'],
    onScreen: 'The form preselects a period that it does not list.',
    async run(context) {
      const { allowedDays, defaultDays } = await readExpiry(context);
      check(allowedDays.includes(defaultDays), `defaultDays ${defaultDays} is not one of ${allowedDays.join(', ')}`);
    },
  },
  'expiry-default': {
    title: 'Without expiresInDays, an invite expires after the default number of days',
    needs: ['getSession', 'writes', 'inviteCustomer'],
    onScreen: 'The form states another date than the row.',
    async run(context) {
      const { defaultDays } = await readExpiry(context);
      const { invite, serverTime } = await context.call('inviteCustomer', await context.newInvite());
      context.remember(invite);
      checkExpiry(invite, serverTime, defaultDays);
    },
  },
  'expiry-chosen': {
    title: 'An invite expires after the number of days that was chosen',
    needs: ['getSession', 'writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'The link works for a shorter or longer time than the user has chosen.',
    async run(context) {
      const { allowedDays } = await readExpiry(context);
      for (const expiresInDays of allowedDays) {
        const { invite, serverTime } = await context.call('inviteCustomer', await context.newInvite({ expiresInDays }));
        context.remember(invite);
        for (const record of [invite, await context.findInvite(invite)]) checkExpiry(record, serverTime, expiresInDays);
      }
    },
  },
  'expiry-not-allowed': {
    title: 'A number of days that is not allowed fails as not-allowed at /expiresInDays',
    needs: ['getSession', 'writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'A form that was open while the periods changed sends an invite with another one, without a word.',
    async run(context) {
      const { allowedDays } = await readExpiry(context);
      const expiresInDays = [1, ...allowedDays.map((days) => days + 1)].find(
        (days) => days <= 365 && !allowedDays.includes(days),
      );
      const input = await context.newInvite({ expiresInDays: expiresInDays! });
      const call = context.call('inviteCustomer', input).then(({ invite }) => context.remember(invite));
      const { fieldErrors } = await checkRejects(call, 'validation-failed', `an invite for ${expiresInDays} days`);
      const found = fieldErrors.map(({ pointer, code }) => [pointer, code]);
      checkEqual(found, [['/expiresInDays', 'not-allowed']], 'the errors');
      const { items } = await context.call('listInvites', { q: input.companyName });
      checkEqual(items.length, 0, 'the number of invites');
    },
  },
  'expiry-resend': {
    title: 'A resend extends an invite by the number of days that was chosen for it',
    needs: ['getSession', 'writes', 'inviteCustomer', 'resendInvite', 'listInvites'],
    onScreen: 'After a resend, the link works for another number of days than the user has chosen.',
    async run(context) {
      await readExpiry(context);
      const { days, reply } = await resent(context);
      assume(days !== undefined && reply.invite.delivery !== 'failed', 'The email could not be sent.');
      for (const record of [reply.invite, await context.findInvite(reply.invite)])
        checkExpiry(record, reply.serverTime, days);
    },
  },
});

/** @throws {NotOffered} If the session has no `inviteExpiry`. */
async function readExpiry(context: Context): Promise<InviteExpiry> {
  const { inviteExpiry } = await context.session();
  assumeOffered(inviteExpiry, 'The session has no inviteExpiry.');
  return inviteExpiry;
}

/** Requires an invite to expire a number of days after a time. */
function checkExpiry({ expiresAt }: Invite, from: string, days: number) {
  const difference = Math.abs(Date.parse(expiresAt) - Date.parse(from) - days * day);
  check(difference <= tolerance, `expiresAt is ${expiresAt}, expected ${days} days after ${from}`);
}

import type { Invite } from '../../contract/models.ts';
import { isAdapterError } from '../../adapter/adapter-error.ts';
import { assume, check, checkEqual, checkRejects } from '../assert.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';
import { findToken } from '../mailbox.ts';
import { checkCounts } from './counts.ts';

/** The life of an invite, from the email to its end. */
export const inviteCases = defineCases('invites', {
  create: {
    title: 'A new invite is pending, was sent once, and expires in the future',
    needs: ['writes', 'inviteCustomer'],
    onScreen: 'The new row shows a wrong status, or “expired” at once.',
    async run(context) {
      const { invite, serverTime } = await context.call('inviteCustomer', await context.newInvite());
      context.remember(invite);
      checkEqual(invite.status, 'pending', 'the status');
      check(
        Date.parse(invite.expiresAt) > Date.parse(serverTime),
        `expiresAt is ${invite.expiresAt}, now is ${serverTime}`,
      );
      checkEqual(invite.timesSent, invite.delivery === 'failed' ? 0 : 1, 'timesSent');
    },
  },
  'create-keeps-values': {
    title: 'A new invite has the values that were sent',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'The row shows another name or email than the user has entered.',
    async run(context) {
      const sent = await context.newInvite({
        companyName: `${context.companyName()} & Söhne`,
        contactName: "Zoë O'Hara",
        language: 'de',
        message: 'Welcome aboard.\nSee you soon!',
      });
      const { invite } = await context.call('inviteCustomer', sent);
      context.remember(invite);
      for (const record of [invite, await context.findInvite(invite)])
        for (const name of [
          'companyName',
          'contactName',
          'contactEmail',
          'billingContact',
          'language',
          'message',
        ] as const)
          checkEqual(record[name], sent[name], name);
    },
  },
  'create-is-listed': {
    title: 'A new invite is the first one in the list, once',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'The new row disappears after a reload, or appears twice.',
    async run(context) {
      const invite = await context.invite();
      const { items, total } = await context.call('listInvites', { q: invite.companyName });
      checkEqual(
        items.map(({ id }) => id),
        [invite.id],
        'the ids that its company name finds',
      );
      if (total !== undefined) checkEqual(total, 1, 'the total');
      const { items: newest } = await context.call('listInvites', { sort: '-lastSentAt', limit: 10 });
      if (invite.delivery !== 'failed')
        check(
          newest.some(({ id }) => id === invite.id),
          'it is not among the newest',
        );
    },
  },
  'create-location': {
    title: 'A new invite is answered with 201 and its Location',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'Nothing in the elements, but other clients cannot find the new record.',
    async run(context) {
      const { client, signal } = context;
      const { status, headers, json } = await client!.post('/invites', await context.newInvite(), { signal });
      const { invite } = json as { readonly invite: Invite };
      context.remember(invite);
      checkEqual(status, 201, 'the status');
      const location = headers.get('Location') ?? '';
      check(location.endsWith(`/invites/${encodeURIComponent(invite.id)}`), `the Location is ${location || 'missing'}`);
    },
  },
  'search-all-texts': {
    title: 'A search finds an invite by company, contact and email',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'Typing a contact’s name or email into the search finds nothing.',
    async run(context) {
      const invite = await context.invite({ contactName: `Noor ${context.runId}` });
      for (const q of [invite.companyName, invite.contactName, invite.contactEmail]) {
        const { items } = await context.call('listInvites', { q, limit: 100 });
        check(
          items.some(({ id }) => id === invite.id),
          `"${q}" does not find it`,
        );
      }
    },
  },
  'search-accents': {
    title: 'A search for an invite ignores accents and case',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'Typing “muller” does not find “Müller”.',
    async run(context) {
      const companyName = `${context.companyName()} Müller Łódź`;
      const { id } = await context.invite({ companyName });
      for (const q of [`${context.runId} muller`, `${context.runId} MÜLLER`, `${context.runId} lodz`]) {
        const { items } = await context.call('listInvites', { q, limit: 100 });
        check(
          items.some((item) => item.id === id),
          `"${q}" does not find "${companyName}"`,
        );
      }
    },
  },
  'stable-paging': {
    title: 'Pages repeat and skip no invite if one is added in between',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'On “Next”, a row appears for the second time or was skipped, because a colleague has sent an invite.',
    async run(context) {
      const name = context.companyName();
      const add = (suffix: string) => context.invite({ companyName: `${name} ${suffix}` });
      const added = [await add('Mike'), await add('November'), await add('Oscar'), await add('Papa')];
      const query = { q: name, sort: 'companyName', limit: 2 } as const;
      const first = await context.call('listInvites', query);
      checkEqual(
        first.items.map(({ id }) => id),
        added.slice(0, 2).map(({ id }) => id),
        'the first page',
      );
      await add('Alpha');
      check(first.nextCursor, 'the first page has no nextCursor');
      const second = await context.call('listInvites', { ...query, cursor: first.nextCursor });
      checkEqual(
        second.items.map(({ id }) => id),
        added.slice(2).map(({ id }) => id),
        'the second page',
      );
    },
  },
  'allowed-actions': {
    title: 'A pending invite allows the actions that are offered, and a revoked one none',
    needs: ['writes', 'inviteCustomer', 'revokeInvite'],
    onScreen: 'The menu of a row lacks actions, or has some that always fail.',
    async run(context) {
      const invite = await context.invite();
      check(
        invite.allowedActions.includes('revoke'),
        `allowedActions of the new one are ${String(invite.allowedActions)}`,
      );
      const { invite: revoked } = await context.call('revokeInvite', { id: invite.id });
      checkEqual(revoked.allowedActions, [], 'allowedActions of the revoked one');
    },
  },
  'second-invite': {
    title: 'A second invite to the same email is created, or fails as invite-pending and names the first',
    needs: ['writes', 'inviteCustomer'],
    onScreen: 'The form cannot offer to resend the first invite, and shows an unspecific error.',
    async run(context) {
      const first = await context.invite();
      try {
        const second = await context.invite({ contactEmail: first.contactEmail });
        check(second.id !== first.id, 'the second invite has the id of the first');
      } catch (error) {
        if (!isAdapterError(error) || error.code !== 'invite-pending') throw error;
        checkEqual(error.meta['inviteId'], first.id, 'meta.inviteId');
      }
    },
  },
  'invalid-creates-nothing': {
    title: 'An invite that is rejected as invalid creates nothing',
    needs: ['writes', 'inviteCustomer', 'listInvites'],
    onScreen: 'After the user has corrected the form, there are two rows.',
    async run(context) {
      const input = await context.newInvite({ contactEmail: 'not an address' });
      await checkRejects(context.call('inviteCustomer', input), 'validation-failed', 'an invite to "not an address"');
      const { items } = await context.call('listInvites', { q: input.companyName });
      checkEqual(items.length, 0, 'the number of invites');
    },
  },
  'unknown-billing-account': {
    title: 'An unknown billing account is rejected at /billingContact/email',
    needs: ['writes', 'inviteCustomer', 'listBillingAccounts'],
    onScreen: 'The form shows an unspecific error instead of one at the billing account.',
    async run(context) {
      const billingContact = { email: context.emailAddress(), phone: '+442079460018' };
      const input = await context.newInvite({ billingContact });
      const error = await checkRejects(context.call('inviteCustomer', input), 'validation-failed', 'the invite');
      const found = error.fieldErrors.map(({ pointer, code }) => [pointer, code]);
      checkEqual(found, [['/billingContact/email', 'billing-account-unknown']], 'the errors');
    },
  },
  revoke: {
    title: 'A revoked invite stays revoked, and is no longer pending',
    needs: ['writes', 'inviteCustomer', 'revokeInvite', 'listInvites'],
    onScreen: 'The row keeps its old status, or returns to it after a reload.',
    async run(context) {
      const invite = await context.invite();
      const reply = await context.call('revokeInvite', { id: invite.id });
      for (const { status, revokedAt } of [reply.invite, await context.findInvite(invite)]) {
        checkEqual(status, 'revoked', 'the status');
        check(revokedAt, 'revokedAt is missing');
      }
      const { items } = await context.call('listInvites', { q: invite.companyName, status: ['pending'] });
      checkEqual(items.length, 0, 'the number of pending invites');
    },
  },
  'revoke-twice': {
    title: 'A second revoke, a resend and a link of a revoked invite fail as invite-not-pending',
    needs: ['writes', 'inviteCustomer', 'revokeInvite'],
    onScreen: 'A row that a colleague has revoked seems to be sent again.',
    async run(context) {
      const { id } = await context.invite();
      await context.call('revokeInvite', { id });
      await checkRejects(context.call('revokeInvite', { id }), 'invite-not-pending', 'a second revoke');
      for (const operation of ['resendInvite', 'createInviteLink'] as const)
        if (await context.offers(operation))
          await checkRejects(context.call(operation, { id }), 'invite-not-pending', operation);
    },
  },
  'unknown-id': {
    title: 'Actions on an unknown invite fail as not-found',
    needs: ['writes', 'revokeInvite'],
    onScreen: 'A row that no longer exists shows an unspecific error and stays.',
    async run(context) {
      for (const operation of ['revokeInvite', 'resendInvite', 'createInviteLink'] as const)
        if (await context.offers(operation))
          await checkRejects(context.call(operation, { id: 'no-such-invite' }), 'not-found', operation);
    },
  },
  'resend-cooldown': {
    title: 'A resend before nextResendAt fails as resend-too-soon, with the time to wait',
    needs: ['writes', 'inviteCustomer', 'resendInvite'],
    onScreen: 'Several emails go out on a double click, or the countdown on the button is missing.',
    async run(context) {
      const { invite, serverTime } = await context.call('inviteCustomer', await context.newInvite());
      context.remember(invite);
      const wait = Date.parse(invite.nextResendAt ?? '') - Date.parse(serverTime);
      assume(wait > 5000, 'There is no cooldown after an invite.');
      const error = await checkRejects(context.call('resendInvite', { id: invite.id }), 'resend-too-soon', 'a resend');
      const { retryAfter } = error;
      check(retryAfter !== undefined && retryAfter > 0, 'there is no time to wait (Retry-After)');
      check(
        retryAfter <= wait / 1000 + 5,
        `the time to wait is ${retryAfter} s, but nextResendAt is in ${wait / 1000} s`,
      );
    },
  },
  resend: {
    title: 'A resend keeps the invite pending, counts the email, and is in the list',
    needs: ['writes', 'inviteCustomer', 'resendInvite', 'listInvites'],
    onScreen: 'The row does not change after a resend, so users send again.',
    async run(context) {
      const { before, reply } = await resent(context);
      assume(reply.invite.delivery !== 'failed', 'The email could not be sent.');
      for (const { status, timesSent } of [reply.invite, await context.findInvite(reply.invite)]) {
        checkEqual(status, 'pending', 'the status');
        checkEqual(timesSent, before.timesSent + 1, 'timesSent');
      }
      const { lastSentAt, sendings } = reply.invite;
      check(Date.parse(lastSentAt!) > Date.parse(before.lastSentAt!), `lastSentAt is still ${lastSentAt}`);
      if (sendings) checkEqual(sendings.length, (before.sendings?.length ?? 0) + 1, 'the number of sendings');
    },
  },
  'resend-extends': {
    title: 'A resend extends the invite',
    needs: ['writes', 'inviteCustomer', 'resendInvite', 'listInvites'],
    onScreen: 'The row says “expires soon” although the invite was just sent again.',
    async run(context) {
      const { before, reply } = await resent(context);
      assume(reply.invite.delivery !== 'failed', 'The email could not be sent.');
      for (const { expiresAt } of [reply.invite, await context.findInvite(reply.invite)])
        check(Date.parse(expiresAt) > Date.parse(before.expiresAt), `expiresAt is still ${expiresAt}`);
    },
  },
  'resend-links': {
    title: 'linkRotated says whether earlier links still work after a resend',
    needs: ['writes', 'inviteCustomer', 'resendInvite', 'openRegistration', 'createInviteLink', 'listInvites'],
    onScreen: 'The row says that the earlier link still works, but the customer cannot open it.',
    async run(context) {
      const { token, reply } = await resent(context);
      assume(token, 'There is no earlier link.');
      const opened = context.call('openRegistration', { token });
      if (reply.linkRotated) await checkRejects(opened, 'registration-expired', 'opening the earlier link');
      else await opened;
    },
  },
  link: {
    title: 'A link is a URL that expires in the future, and another one each time',
    needs: ['writes', 'inviteCustomer', 'createInviteLink'],
    onScreen: 'The copied link does not work.',
    async run(context) {
      const { invite, serverTime } = await context.call('inviteCustomer', await context.newInvite());
      context.remember(invite);
      const { url, expiresAt } = await context.call('createInviteLink', { id: invite.id });
      check(findToken(url), `the link has no "token" for the registration form: ${url}`);
      check(Date.parse(expiresAt) > Date.parse(serverTime), `the link expires at ${expiresAt}`);
      const another = await context.call('createInviteLink', { id: invite.id });
      check(another.url !== url, 'the second link is the same');
    },
  },
  'link-changes-nothing': {
    title: 'A link does not count as an email, and does not extend the invite',
    needs: ['writes', 'inviteCustomer', 'createInviteLink', 'listInvites'],
    onScreen: 'Copying a link changes “sent 1 time” or the expiry of the row.',
    async run(context) {
      const before = await context.findInvite(await context.invite());
      await context.call('createInviteLink', { id: before.id });
      const after = await context.findInvite(before);
      for (const name of ['timesSent', 'lastSentAt', 'expiresAt', 'status'] as const)
        checkEqual(after[name], before[name], name);
    },
  },
  'secret-stays': {
    title: 'No reply about an invite contains the token of its link',
    needs: ['writes', 'inviteCustomer', 'createInviteLink', 'listInvites'],
    onScreen: 'Nothing, but every colleague who may see the list could register in the name of the customer.',
    async run(context) {
      const invite = await context.invite();
      const token = await context.tokenOf(invite);
      const page = await context.call('listInvites', { q: invite.companyName });
      check(!JSON.stringify(page).includes(token), 'the list contains the token');
    },
  },
  preview: {
    title: 'A preview has a subject, a sender and the email in HTML and as text',
    needs: ['previewInvite', 'writes'],
    onScreen: 'The preview of the email is empty.',
    async run(context) {
      const message = `Welcome to ${context.runId}`;
      const preview = await context.call('previewInvite', await context.newInvite({ message }));
      for (const name of ['subject', 'from', 'html', 'text'] as const) check(preview[name].trim(), `${name} is empty`);
      check(preview.text.includes(message), 'the text lacks the personal message');
    },
  },
  'preview-creates-nothing': {
    title: 'A preview creates no invite',
    needs: ['previewInvite', 'writes', 'listInvites'],
    onScreen: 'A row appears although the user has only looked at the email.',
    async run(context) {
      const input = await context.newInvite();
      await context.call('previewInvite', input);
      const { items } = await context.call('listInvites', { q: input.companyName });
      items.forEach((invite) => context.remember(invite));
      checkEqual(items.length, 0, 'the number of invites');
    },
  },
  'preview-sends-nothing': {
    title: 'A preview sends no email',
    needs: ['previewInvite', 'writes', 'mailbox'],
    onScreen: 'The customer receives an email although the user has only looked at it.',
    async run(context) {
      const input = await context.newInvite();
      await context.call('previewInvite', input);
      checkEqual((await context.mailsTo(input.contactEmail, 0)).length, 0, 'the number of emails');
    },
  },
  mail: {
    title: 'An invite sends one email, with a link to register',
    needs: ['writes', 'inviteCustomer', 'mailbox'],
    onScreen: 'The row says “sent”, but the customer receives nothing, two emails, or one without a link.',
    async run(context) {
      const { contactEmail } = await context.invite();
      const mails = await context.mailsTo(contactEmail, 1);
      checkEqual(mails.length, 1, 'the number of emails');
      const { subject, text = '', html = '' } = mails[0]!;
      check(subject.trim(), 'the subject is empty');
      check(findToken(`${text} ${html}`), 'the email has no link with a "token" for the registration form');
    },
  },
  'mail-message': {
    title: 'The email contains the personal message',
    needs: ['writes', 'inviteCustomer', 'mailbox'],
    onScreen: 'The customer does not read what the user has written.',
    async run(context) {
      const message = `Welcome to ${context.runId}`;
      const { contactEmail } = await context.invite({ message });
      const [mail] = await context.mailsTo(contactEmail, 1);
      check(`${mail?.text} ${mail?.html}`.includes(message), 'the email lacks the message');
    },
  },
  'mail-resend': {
    title: 'A resend sends one further email',
    needs: ['writes', 'inviteCustomer', 'resendInvite', 'listInvites', 'mailbox'],
    onScreen: 'The row says “sent 2 times”, but the customer has one email, or three.',
    async run(context) {
      const { before } = await resent(context);
      checkEqual((await context.mailsTo(before.contactEmail, 2)).length, 2, 'the number of emails');
    },
  },
  'mail-none-for-link': {
    title: 'A link sends no email',
    needs: ['writes', 'inviteCustomer', 'createInviteLink', 'mailbox'],
    onScreen: 'The customer receives an email whenever a user copies the link.',
    async run(context) {
      const invite = await context.invite();
      await context.mailsTo(invite.contactEmail, 1);
      await context.call('createInviteLink', { id: invite.id });
      checkEqual((await context.mailsTo(invite.contactEmail, 1)).length, 1, 'the number of emails');
    },
  },
});

/** Needs the clock, and moves it past the expiry of every other invite. These cases run after all others. */
export const expiryCases = defineCases('invites', {
  expiry: {
    title: 'An invite is expired once expiresAt has passed, and can be resent',
    needs: ['writes', 'inviteCustomer', 'resendInvite', 'listInvites', 'clock'],
    onScreen: 'The row stays “pending” although its link no longer works.',
    async run(context) {
      const { invite } = await expired(context);
      const { items } = await context.call('listInvites', { q: invite.companyName, status: ['expired'] });
      checkEqual(
        items.map(({ id }) => id),
        [invite.id],
        'the expired invites',
      );
      checkEqual(items[0]!.status, 'expired', 'the status');
      check(items[0]!.allowedActions.includes('resend'), 'it does not allow a resend');
      const reply = await context.call('resendInvite', { id: invite.id });
      context.remember(reply.invite);
      checkEqual(reply.invite.status, 'pending', 'the status after a resend');
      check(Date.parse(reply.invite.expiresAt) > Date.parse(reply.serverTime), 'it is expired after a resend');
    },
  },
  'expiry-does-not-block': {
    title: 'An expired invite does not prevent a new one to the same email',
    needs: ['writes', 'inviteCustomer', 'listInvites', 'clock'],
    onScreen: 'The form says that an invite is pending, although it has expired.',
    async run(context) {
      const { other } = await expired(context);
      const invite = await context.invite({ contactEmail: other.contactEmail });
      checkEqual(invite.status, 'pending', 'the status of the new invite');
    },
  },
  'expiry-counts': {
    title: 'An invite that has expired is counted as expired, and no longer as pending',
    needs: ['writes', 'inviteCustomer', 'listInvites', 'clock'],
    onScreen: 'The number next to “Expired” stays the same, while the filter shows the invite.',
    async run(context) {
      await expired(context);
      await checkCounts(context);
    },
  },
  'expiry-closes-link': {
    title: 'The link of an expired invite fails as registration-expired',
    needs: ['writes', 'inviteCustomer', 'createInviteLink', 'openRegistration', 'listInvites', 'clock'],
    onScreen: 'A customer can register through a link that is years old.',
    async run(context) {
      const { token } = await expired(context);
      assume(token, 'There is no link.');
      await checkRejects(context.call('openRegistration', { token }), 'registration-expired', 'opening the link');
    },
  },
});

/** Sends an invite and resends it, once for all cases: there may be a cooldown to wait for. */
export const resent = (context: Context) =>
  context.once('resend', async () => {
    const days = await chooseDays(context);
    const created = await context.invite(days === undefined ? {} : { expiresInDays: days });
    const token = (await context.offers('createInviteLink')) ? await context.tokenOf(created) : undefined;
    const before = await context.findInvite(created);
    await context.untilResendable(before);
    // Times have milliseconds at best: a resend in the same one could not be told from the first email.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const key = crypto.randomUUID();
    const reply = await context.call('resendInvite', { id: before.id }, { key });
    context.remember(reply.invite);
    return { before, token, key, reply, days };
  });

/** Returns how many days the link is to work: other than by default if there is a choice. */
async function chooseDays(context: Context): Promise<number | undefined> {
  if (!(await context.offers('getSession'))) return undefined;
  const { inviteExpiry } = await context.session();
  return inviteExpiry?.allowedDays.find((days) => days !== inviteExpiry.defaultDays) ?? inviteExpiry?.defaultDays;
}

/** Sends two invites and moves the clock until they have expired. */
const expired = (context: Context) =>
  context.once('expiry', async () => {
    const invite = await context.invite();
    const other = await context.invite();
    const token = (await context.offers('createInviteLink')) ? await context.tokenOf(other) : undefined;
    const { serverTime } = await context.call('listInvites', { limit: 1 });
    const expiresAt = Math.max(Date.parse(invite.expiresAt), Date.parse(other.expiresAt));
    await context.options.advanceClock!(expiresAt - Date.parse(serverTime) + 1000);
    return { invite, other, token };
  });

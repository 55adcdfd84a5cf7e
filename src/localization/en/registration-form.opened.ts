import type { RegistrationMessages } from '../form-messages.ts';
import { addressFields, phoneHint } from './fields.ts';

/** The English texts of `<registration-form>` once its link has been opened: the fields, or why there are none. */
export default {
  nested: 'The registration cannot stand inside of another form. Ask whoever runs this site to move it out of there.',
  welcome: (name) => `Welcome, ${name}`,
  invited: (reseller, company, platform) => `${reseller} has invited ${company} to ${platform}.`,
  fields: {
    '/companyName': { label: 'Company Name' },
    ...addressFields,
    '/technicalContact/email': {
      label: 'Technical Contact Email Address',
      hint: 'That is you, unless you name somebody else.',
    },
    '/technicalContact/phone': {
      label: 'Technical Contact Phone Number',
      hint: phoneHint,
    },
    '/contactName': { label: 'Your Name' },
    '/password': {
      label: 'Password',
      hint: 'At least 8 characters; 15 or more are better. A few words that only you would put together do well.',
    },
  },
  companyHeading: 'Your company',
  addressHeading: 'Physical address',
  technicalHeading: 'Technical contact',
  technicalIntro: 'Whom we tell about maintenance.',
  accountHeading: 'Your account',
  username: { label: 'Your Email Address', hint: 'You sign in with it.' },
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  chooseCountry: 'Choose a country',
  questions: 'Questions? Write to',
  closed: {
    missing: {
      heading: 'Open the link in your email again',
      text: 'Your registration starts with the link in your invite. After this page was reloaded, it is needed again; open it once more to go on.',
    },
    'registration-unknown': {
      heading: 'We do not know this link',
      text: 'It may have been cut off on its way. Open the link in your email again, or ask whoever invited you for a new one.',
    },
    'registration-expired': {
      heading: 'This link has expired',
      text: 'Registration links work for a limited time. Ask for a new invite; your next link will work again.',
    },
    'registration-revoked': {
      heading: 'This invite was withdrawn',
      text: 'Its link no longer works. If you think that this is a mistake, ask whoever invited you.',
    },
    'registration-used': {
      heading: 'This link has done its work',
      text: 'The account exists already. If you created it, sign in with the password that you chose; if not, ask whoever invited you.',
    },
  },
  requestInvite: 'Ask for a new invite',
  inviteRequested: 'This site was told. If no email arrives, ask whoever invited you.',
  openFailedHeading: 'Your registration could not be opened',
  openFailed: 'Your link is still good. Wait a moment, then try again.',
  offline: 'You are offline. Your link is still good: connect to the internet, then try again.',
} satisfies Partial<RegistrationMessages>;

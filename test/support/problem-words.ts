const general = {
  '': 'The server could not do this now. Try again in a few minutes.',
  unauthenticated: 'You are signed out. Sign in again, then send the form; what you typed is kept.',
  forbidden: 'You do not have permission to do this. Ask an administrator of your portal for it.',
  'quota-reached': 'You have reached a limit of your portal. Ask an administrator of your portal to raise it.',
  declined: 'Your portal declined this. Ask an administrator of your portal for the reason.',
  blocked:
    'Something between you and the server refused this, such as a security check. Open this page in a new tab, then try again here.',
  'not-offered': 'Your portal does not offer this. Ask an administrator of your portal.',
  'rate-limited': 'There were too many requests. Wait a minute, then try again.',
  'validation-failed': 'The server did not accept the form. Check what you typed, then try again.',
  'payload-too-large': 'The form is too large to be sent. Shorten what you typed, then try again.',
  network: 'The server could not be reached. Check your connection, then try again.',
  timeout: 'The server took too long to answer. Try again.',
} as const;

type Words = Readonly<Record<string, string>>;

/** The English error message of each form by code; '' is the fallback. */
export const problemWords = {
  'add-customer-form': {
    ...general,
    'duplicate-customer': 'This customer was added already. Look it up among your customers.',
    'already-customer': 'This customer was added already. Look it up among your customers.',
  } as Words,
  'invite-customer-form': {
    ...general,
    'duplicate-customer': 'This company is a customer already. Look it up among your customers.',
    'already-customer': 'This company is a customer already. Look it up among your customers.',
    'invite-pending': 'This contact has a pending invite already. Resend it from the list of invites.',
  } as Words,
  'registration-form': {
    ...general,
    unauthenticated: 'The server did not let the form through. Try again in a few minutes.',
    forbidden: 'The server does not allow this registration. Ask whoever invited you.',
    'quota-reached': 'The registration was refused because a limit has been reached. Ask whoever invited you.',
    declined: 'The registration was declined. Ask whoever invited you.',
    'duplicate-customer': 'This company has an account already. Ask whoever invited you.',
    'already-customer': 'This company has an account already. Ask whoever invited you.',
    'not-offered': 'Nobody can register here. Ask whoever invited you.',
  } as Words,
} as const;

import { createRestAdapter } from 'reseller-elements/adapters';
import 'reseller-elements/define/registration-form.js';
import { followLanguage } from './language.ts';

// The form has removed the token from the URL by now, when it was defined.
followLanguage();

const form = document.querySelector('registration-form');
if (form) form.adapter = createRestAdapter({ baseUrl: '/api' });

// A real site would notify the reseller through its back end; this one shows a mail address.
form?.addEventListener('request-new-invite', () => show('new-invite'));

form?.addEventListener('customer-registered', () => show('next-steps'));

// The form shows the error itself. Log it for monitoring: `detail` contains no personal data and no secret.
form?.addEventListener('adapter-error', ({ detail }) => console.warn('A call failed', detail));

function show(id: string): void {
  const section = document.getElementById(id);
  if (section) section.hidden = false;
}

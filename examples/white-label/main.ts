import { createRestAdapter } from 'reseller-elements';
import 'reseller-elements/define/registration-form.js';
import { followLanguage } from './language.ts';

// The form has taken the link's secret out of the address by now: it did so when it was defined.
followLanguage();

const form = document.querySelector('registration-form');
if (form) form.adapter = createRestAdapter({ baseUrl: '/api' });

// The link has expired. A real site would have its back end tell the reseller; this one says so, and where to write.
form?.addEventListener('request-new-invite', () => show('new-invite'));

form?.addEventListener('customer-registered', () => show('next-steps'));

// The form has told the user. A real site tells its monitoring as well: `detail` names no person and no secret.
form?.addEventListener('adapter-error', ({ detail }) => console.warn('A call failed', detail));

function show(id: string): void {
  const section = document.getElementById(id);
  if (section) section.hidden = false;
}

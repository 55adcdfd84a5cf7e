import { createRestAdapter } from 'reseller-elements';
import 'reseller-elements/define/registration-form.js';

const form = document.querySelector('registration-form');
const note = document.querySelector<HTMLElement>('#note');

if (form) form.adapter = createRestAdapter({ baseUrl: '/api' });

// A real site would write to its own people; the demo has none.
form?.addEventListener('request-new-invite', () => {
  if (note) note.hidden = false;
});

document.addEventListener('customer-registered', ({ registration }) => {
  document.title = `Welcome, ${registration.companyName}`;
});

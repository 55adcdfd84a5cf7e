// Connects the elements to the server's API, and signs users in and out.
import { createRestAdapter } from './elements/reseller-elements.js';

const provider = document.querySelector('reseller-provider');
if (provider)
  provider.adapter = createRestAdapter({
    baseUrl: '/api/reseller',
    operations: provider.dataset.operations.split(' '),
    allowUserMessages: true,
    onUnauthenticated: () => location.reload(),
  });

// The email has an English version only, so do not ask for its language.
const customersPage = document.querySelector('customers-page');
if (customersPage) customersPage.inviteLanguages = [];
customersPage?.addEventListener('open-customer', ({ detail }) => location.assign(`/customers/${detail.customerId}`));

async function post(path, body) {
  const headers = { 'Content-Type': 'application/json' };
  const { ok } = await fetch(`/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (ok) location.reload();
  else document.querySelector('[role=alert]').textContent = 'Email or password is wrong.';
}

document.querySelector('#sign-in')?.addEventListener('submit', (event) => {
  event.preventDefault();
  void post('/sign-in/email', Object.fromEntries(new FormData(event.target)));
});
document.querySelector('#sign-out')?.addEventListener('click', () => void post('/sign-out', {}));

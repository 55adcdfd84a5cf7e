// Connects the elements to the server's API, and signs users in and out.
import { createRestAdapter } from '/elements/reseller-elements.js';

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

const post = (path, body) =>
  fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

document.querySelector('#sign-in')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { ok } = await post('/sign-in/email', Object.fromEntries(new FormData(event.target)));
  if (ok) location.reload();
  else document.querySelector('[role=alert]').textContent = 'Email or password is wrong.';
});

document.querySelector('#sign-out')?.addEventListener('click', async () => {
  await post('/sign-out', {});
  location.reload();
});

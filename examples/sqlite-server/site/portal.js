import { createRestAdapter } from './reseller-elements/reseller-elements.js';

const status = document.querySelector('[role=status]');
const provider = document.querySelector('reseller-provider');

// The link that the server prints signs the user in. A portal of your own has its session already.
const given = new URLSearchParams(location.hash.slice(1)).get('access');
if (given) {
  sessionStorage.setItem('access', given);
  history.replaceState(null, '', location.pathname);
}
const token = sessionStorage.getItem('access');

if (token) {
  provider.adapter = createRestAdapter({ baseUrl: '/api', headers: () => ({ Authorization: `Bearer ${token}` }) });
  provider.hidden = false;
  const { reseller, user } = await provider.adapter.getSession({}, { signal: AbortSignal.timeout(10_000) });
  status.textContent = `${user.name}, ${reseller.name}`;
} else status.textContent = 'Open one of the links that the server has printed.';

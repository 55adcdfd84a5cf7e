// On your own site: https://your.cdn.example/reseller-elements/cdn/reseller-elements.js
import { createRestAdapter } from './reseller-elements/cdn/reseller-elements.js';

const main = document.querySelector('main');
const showMessage = (message) => (document.querySelector('[role=status]').textContent = message);
const find = (selector) => main.querySelector(selector);
const findByName = (name) => find(`[name="${name}"]`);
const onClick = (name, listener) => findByName(name).addEventListener('click', listener);
const onChange = (name, listener) => findByName(name).addEventListener('change', ({ target }) => listener(target));

// Connect the elements to a back end.
document.querySelector('reseller-provider').adapter = createRestAdapter({ baseUrl: '/api' });

// Events bubble, so one listener covers all elements.
main.addEventListener('customer-added', ({ customer }) => showMessage(`Added ${customer.companyName}`));
main.addEventListener('open-customer', ({ detail }) => showMessage(`Open ${detail.customerId}`));
main.addEventListener('customer-registered', ({ registration }) => showMessage(`Welcome, ${registration.companyName}`));
main.addEventListener('customer-invited', ({ invite, target }) =>
  showMessage(`Invited ${invite.companyName}${target.id && ` by the ${target.id} form`}`),
);

const juniper = {
  companyName: 'Juniper Row Bakery',
  contactName: 'Tom Brandt',
  contactEmail: 'tom@juniper-row.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
  language: 'en',
};
const harbour = { ...juniper, companyName: 'Harbour Lane Dental', contactName: 'Noor Haddad' };

const pages = {
  invite() {
    const form = find('invite-customer-form');
    const preview = find('invite-email-preview');
    const prefill = (value) => [form, preview].forEach((element) => Object.assign(element, { value }));
    const show = (shown) => {
      findByName('shown').checked = shown;
      if (shown) preview.before(form);
      else form.remove();
    };
    onChange('shown', ({ checked }) => show(checked));
    onChange('disabled', ({ checked }) => form.toggleAttribute('disabled', checked));
    onChange('own-words', ({ checked }) => (form.messages = checked ? { submit: 'Send the invitation' } : {}));
    onClick('prefill', () => prefill(juniper));
    onClick('prefill-another', () => prefill(harbour));
    form.addEventListener('invite-customer', (event) => {
      if (!findByName('takes-over').checked) return;
      event.preventDefault();
      showMessage(`Ours to send: ${event.input.companyName}`);
      show(false);
    });
  },

  add() {
    const form = find('add-customer-form');
    onChange('country', ({ value }) => form.setAttribute('default-country', value));
    onChange('nearby', ({ checked }) => (form.allowedCountries = checked ? ['GB', 'IE'] : []));
    onClick('start-over', () => form.reset());
  },

  lists() {
    const customers = find('customer-list');
    const invites = find('invite-list');
    const showQuery = (query) => (find('output').textContent = query && `Searched for ${query}`);
    onChange('rows', ({ value }) => {
      customers.setAttribute('page-size', value);
      invites.pageSize = Number(value);
    });
    onClick('show-all', () => showQuery((invites.query = '')));
    onClick('reload', () => invites.reload());
    invites.addEventListener('view-changed', ({ view }) => showQuery(view.query));
  },

  overview() {
    find('customers-page').addEventListener('tab-changed', ({ detail }) => {
      find('output').textContent = `Shown: ${detail.tab}`;
    });
  },

  'two-forms'() {
    onClick('swap', () => find('.pair').prepend(find('.pair').lastElementChild));
  },

  registration() {},
};

function showPage(name) {
  main.replaceChildren(document.getElementById(name).content.cloneNode(true));
  pages[name]();
  for (const button of document.querySelectorAll('[data-page]')) button.ariaPressed = button.dataset.page === name;
}

for (const button of document.querySelectorAll('[data-page]'))
  button.addEventListener('click', () => showPage(button.dataset.page));

// Registration links open this page with a token in the URL.
showPage(location.hash.startsWith('#token=') ? 'registration' : 'invite');

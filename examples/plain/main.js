// On a site of yours: https://your.cdn.example/reseller-elements/cdn/reseller-elements.js
import { createRestAdapter } from './reseller-elements/cdn/reseller-elements.js';

const main = document.querySelector('main');
const tell = (news) => (document.querySelector('[role=status]').textContent = news);
const find = (selector) => main.querySelector(selector);
const findByName = (name) => find(`[name="${name}"]`);

// The one line that ties the elements to a back end.
document.querySelector('reseller-provider').adapter = createRestAdapter({ baseUrl: '/api' });

// Events bubble: one listener hears all elements.
main.addEventListener('customer-added', ({ customer }) => tell(`Added ${customer.companyName}`));
main.addEventListener('open-customer', ({ detail }) => tell(`Open ${detail.customerId}`));
main.addEventListener('customer-registered', ({ registration }) => tell(`Welcome, ${registration.companyName}`));
main.addEventListener('customer-invited', ({ invite, target }) =>
  tell(`Invited ${invite.companyName}${target.id && ` by the ${target.id} form`}`),
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
    const prefill = (value) => Object.assign(form, { value }) && Object.assign(preview, { value });
    const show = (shown) => {
      findByName('shown').checked = shown;
      if (shown) preview.before(form);
      else form.remove();
    };
    findByName('shown').onchange = ({ target }) => show(target.checked);
    findByName('disabled').onchange = ({ target }) => form.toggleAttribute('disabled', target.checked);
    findByName('own-words').onchange = ({ target }) =>
      (form.messages = target.checked ? { submit: 'Send the invitation' } : {});
    findByName('prefill').onclick = () => prefill(juniper);
    findByName('prefill-another').onclick = () => prefill(harbour);
    form.addEventListener('invite-customer', (event) => {
      if (!findByName('takes-over').checked) return;
      event.preventDefault();
      tell(`Ours to send: ${event.input.companyName}`);
      show(false);
    });
  },

  add() {
    const form = find('add-customer-form');
    find('select').onchange = ({ target }) => form.setAttribute('default-country', target.value);
    findByName('nearby').onchange = ({ target }) => (form.allowedCountries = target.checked ? ['GB', 'IE'] : []);
    findByName('start-over').onclick = () => form.reset();
  },

  lists() {
    const customers = find('customer-list');
    const invites = find('invite-list');
    const showQuery = (query) => (find('output').textContent = query && `Searched for ${query}`);
    find('select').onchange = ({ target }) => {
      customers.setAttribute('page-size', target.value);
      invites.pageSize = Number(target.value);
    };
    findByName('show-all').onclick = () => showQuery((invites.query = ''));
    findByName('reload').onclick = () => invites.reload();
    invites.addEventListener('view-changed', ({ view }) => showQuery(view.query));
  },

  overview() {
    find('customers-page').addEventListener('tab-changed', ({ detail }) => {
      find('output').textContent = `Shown: ${detail.tab}`;
    });
  },

  'two-forms'() {
    findByName('swap').onclick = () => find('.pair').prepend(find('.pair').lastElementChild);
  },

  registration() {},
};

function showPage(name) {
  main.replaceChildren(document.getElementById(name).content.cloneNode(true));
  pages[name]();
  for (const button of document.querySelectorAll('[data-page]')) button.ariaPressed = button.dataset.page === name;
}

for (const button of document.querySelectorAll('[data-page]')) button.onclick = () => showPage(button.dataset.page);

// Registration links lead here with their secret in the address.
showPage(location.hash.startsWith('#token=') ? 'registration' : 'invite');

// A competent hand-written version of both forms: validation, an error summary, live errors, one request, and the list
// of countries for customers.
const email = {
  length: 254,
  pattern: /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u,
  invalid: 'This is not an email address. Enter one like name@example.com.',
};
const phone = {
  length: 30,
  pattern: /^\+[1-9][0-9 ()./-]{6,}$/,
  invalid: 'This is not a complete phone number. Start with + and the country code.',
};
const name = { length: 120, pattern: /^\P{Cc}+$/u };

const rules = {
  companyName: { ...name, required: 'Enter the company name.', invalid: 'The company name cannot be used.' },
  contactName: { ...name, required: 'Enter the contact’s name.', invalid: 'The contact’s name cannot be used.' },
  contactEmail: { ...email, required: 'Enter the contact’s email address.' },
  website: {
    length: 200,
    pattern: /^(?:https?:\/\/)?[^\s./]+(?:\.[^\s./]+)+(?:\/\S*)?$/u,
    invalid: 'This is not a website’s address. Enter one like example.com.',
  },
  phone,
  taxId: { length: 40, invalid: 'The tax ID is too long.' },
  reference: { length: 64, invalid: 'Your reference is too long.' },
  country: { required: 'Choose the country.' },
  line1: { length: 120, required: 'Enter the street address.', invalid: 'The street address is too long.' },
  line2: { length: 120, invalid: 'This line is too long.' },
  city: { length: 80, invalid: 'The city’s name is too long.' },
  region: { length: 80, invalid: 'The region’s name is too long.' },
  postalCode: { length: 20, invalid: 'The postal code is too long.' },
  technicalEmail: { ...email, required: 'Enter the technical contact’s email address.' },
  billingEmail: { ...email, required: 'Choose the billing email address.' },
  billingPhone: { ...phone, required: 'Enter the billing phone number.' },
};

const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK ' +
  'FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR ' +
  'IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
  'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF ' +
  'TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Localized and sorted for the first form that needs them. */
let countries;

/** Adds the behaviour to a form. */
export function wire(form) {
  if (form.elements.country) fillCountries(form.elements.country);
  let checked = false;
  form.addEventListener('input', ({ target }) => {
    if (target.name === 'billingEmail')
      form.elements.billingPhone.value = target.selectedOptions[0].dataset.phone ?? '';
    if (checked) show(target);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checked = true;
    const wrong = Object.keys(rules).filter((field) => field in form.elements && show(form.elements[field]));
    summarize(form, wrong);
    if (!wrong.length) void send(form);
  });
}

function fillCountries(select) {
  countries ??= nameCountries();
  select.append(...countries.map(([code, country]) => new Option(country, code)));
}

function nameCountries() {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const { compare } = new Intl.Collator('en');
  const named = codes.split(' ').map((code) => [code, names.of(code)]);
  return named.toSorted(([, one], [, other]) => compare(one, other));
}

function check({ name: field, value }) {
  const { required = '', length = Infinity, pattern = /^/, invalid } = rules[field];
  const text = value.trim();
  if (!text) return required;
  return text.length > length || !pattern.test(text) ? invalid : '';
}

/** Shows or clears a control's error, and returns it. */
function show(control) {
  const error = check(control);
  const line = control.parentElement.querySelector('.error');
  line.textContent = error;
  line.hidden = !error;
  if (error) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  const hint = control.parentElement.querySelector('.hint');
  control.setAttribute('aria-describedby', [hint?.id, error && line.id].filter(Boolean).join(' '));
  return error;
}

function summarize(form, wrong) {
  const summary = form.querySelector('.summary');
  summary.hidden = !wrong.length;
  const items = wrong.map((field) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${form.elements[field].id}`;
    link.textContent = check(form.elements[field]);
    item.append(link);
    return item;
  });
  summary.querySelector('ul').replaceChildren(...items);
  if (wrong.length) summary.focus();
}

async function send(form) {
  const button = form.querySelector('button');
  button.disabled = true;
  await fetch(form.action, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(toRecord(Object.fromEntries(new FormData(form)))),
  });
  button.disabled = false;
}

/** Converts the values to the request body. */
function toRecord({ billingEmail, billingPhone, technicalEmail, ...values }) {
  const billingContact = { email: billingEmail, phone: billingPhone };
  if (!technicalEmail) return { ...values, billingContact };
  const { country, line1, line2, city, region, postalCode, ...company } = values;
  const address = { country, line1, line2, city, region, postalCode };
  return { ...company, address, technicalContact: { email: technicalEmail }, billingContact };
}

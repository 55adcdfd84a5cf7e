// What a competent page does by hand for the invite form: checks, an error summary, live errors, one call.
const email = {
  length: 254,
  pattern: /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u,
  invalid: 'This is not an email address. Enter one like name@example.com.',
};
const name = { length: 120, pattern: /^\P{Cc}+$/u };

const rules = {
  companyName: { ...name, required: 'Enter the company name.', invalid: 'The company name cannot be used.' },
  contactName: { ...name, required: 'Enter the contact’s name.', invalid: 'The contact’s name cannot be used.' },
  contactEmail: { ...email, required: 'Enter the contact’s email address.' },
  billingEmail: { ...email, required: 'Choose the billing email address.' },
  billingPhone: {
    length: 30,
    pattern: /^\+[1-9][0-9 ()./-]{6,}$/,
    required: 'Enter the billing phone number.',
    invalid: 'This is not a complete phone number. Start with + and the country code.',
  },
};

/** Makes one form work. */
export function wire(form) {
  let checked = false;
  form.addEventListener('input', ({ target }) => {
    if (target.name === 'billingEmail')
      form.elements.billingPhone.value = target.selectedOptions[0].dataset.phone ?? '';
    if (checked) show(target);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checked = true;
    const wrong = Object.keys(rules).filter((field) => show(form.elements[field]));
    summarize(form, wrong);
    if (!wrong.length) void send(form);
  });
}

function check({ name: field, value }) {
  const { required, length, pattern, invalid } = rules[field];
  const text = value.trim();
  if (!text) return required;
  return text.length > length || !pattern.test(text) ? invalid : '';
}

/** Shows or clears the error of a control; returns it. */
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
  const { companyName, contactName, contactEmail, billingEmail, billingPhone } = Object.fromEntries(new FormData(form));
  const billingContact = { email: billingEmail, phone: billingPhone };
  const button = form.querySelector('button');
  button.disabled = true;
  await fetch('/invites', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ companyName, contactName, contactEmail, billingContact }),
  });
  button.disabled = false;
}

// A competent hand-written list: all invites in an array, only visible rows in the DOM, and search, filter and sorting
// over all invites.

/** Row height in pixels; must match list.css. */
const rowHeight = 64;
/** Rows rendered above and below the visible ones. */
const spare = 4;
/** Debounce of the search, in milliseconds. */
const pause = 250;

const statuses = { pending: 'Pending', accepted: 'Accepted', expired: 'Expired', revoked: 'Revoked' };
const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const number = new Intl.NumberFormat('en');
const collator = new Intl.Collator('en');

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const orders = {
  companyName: (one, other) => collator.compare(one.companyName, other.companyName),
  lastSentAt: (one, other) => compare(one.lastSentAt, other.lastSentAt),
  expiresAt: (one, other) => compare(one.expiresAt, other.expiresAt),
};

/** Adds the behaviour to a list. Returns a function that replaces a changed invite. */
export function wire(section, invites) {
  const form = section.querySelector('.toolbar');
  const frame = section.querySelector('.frame');
  const table = section.querySelector('table');
  const rows = section.querySelector('.rows');
  const template = section.querySelector('template');
  const [above, below] = section.querySelectorAll('.spacer td');
  let all = invites;
  let shown = all;
  let sort = 'lastSentAt';
  let descending = true;
  let from = 0;
  let timer;
  let isQueued = false;

  const select = () => {
    const words = form.elements.search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = new FormData(form).getAll('status');
    shown = all.filter((invite) => (!wanted.length || wanted.includes(invite.status)) && hasWords(invite, words));
    frame.scrollTop = 0;
    draw();
    section.querySelector('.count').textContent = `${number.format(shown.length)} invites`;
  };

  const draw = () => {
    from = Math.max(0, Math.floor(frame.scrollTop / rowHeight) - spare);
    const to = Math.min(shown.length, from + Math.ceil(frame.clientHeight / rowHeight) + 2 * spare);
    above.style.height = `${from * rowHeight}px`;
    below.style.height = `${(shown.length - to) * rowHeight}px`;
    rows.replaceChildren(...shown.slice(from, to).map((invite, index) => renderRow(template, invite, from + index)));
    table.setAttribute('aria-rowcount', shown.length + 1);
  };

  const sortBy = (member, heading) => {
    descending = member === sort && !descending;
    sort = member;
    const order = orders[member];
    all = all.toSorted(descending ? (one, other) => order(other, one) : order);
    table.querySelector('[aria-sort]').removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    select();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (target.name === 'status') select();
  });
  form.elements.search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(select, pause);
  });
  frame.addEventListener('scroll', () => {
    if (isQueued) return;
    isQueued = true;
    requestAnimationFrame(() => {
      isQueued = false;
      draw();
    });
  });
  table.addEventListener('click', ({ target }) => {
    if (target.dataset.sort) sortBy(target.dataset.sort, target.closest('th'));
    if (target.dataset.resend) void resend(target);
  });
  select();

  return (invite) => {
    for (const list of new Set([all, shown])) {
      const index = list.findIndex(({ id }) => id === invite.id);
      if (index >= 0) list[index] = invite;
    }
    const index = shown.indexOf(invite);
    rows.children[index - from]?.replaceWith(renderRow(template, invite, index));
  };
}

function hasWords({ companyName, contactName, contactEmail }, words) {
  if (!words.length) return true;
  const text = `${companyName} ${contactName} ${contactEmail}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function renderRow(template, invite, index) {
  const row = template.content.firstElementChild.cloneNode(true);
  const [company, contact, status, sent, expires, actions] = row.children;
  // Row 1 holds the headings.
  row.setAttribute('aria-rowindex', index + 2);
  company.textContent = invite.companyName;
  contact.children[0].textContent = invite.contactName;
  contact.children[1].textContent = invite.contactEmail;
  status.firstElementChild.textContent = statuses[invite.status];
  status.firstElementChild.classList.add(invite.status);
  const sentAt = new Date(invite.lastSentAt);
  setTime(sent.firstElementChild, sentAt, toRelative(sentAt));
  const expiresAt = new Date(invite.expiresAt);
  setTime(expires.firstElementChild, expiresAt, day.format(expiresAt));
  const resendButton = actions.firstElementChild;
  resendButton.dataset.resend = invite.id;
  resendButton.ariaLabel = `Resend Invite: ${invite.companyName}`;
  resendButton.hidden = !invite.allowedActions.includes('resend');
  return row;
}

function setTime(element, time, text) {
  element.dateTime = time.toISOString();
  element.title = exact.format(time);
  element.textContent = text;
}

function toRelative(time) {
  const seconds = (time - Date.now()) / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units.at(-1);
  return relative.format(Math.trunc(seconds / length), unit);
}

async function resend(button) {
  button.disabled = true;
  await fetch(`/invites/${button.dataset.resend}/resend`, { method: 'POST' });
  button.disabled = false;
}

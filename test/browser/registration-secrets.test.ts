import { expect } from '@open-wc/testing';
import { AdapterError, createRestAdapter } from '../../src/index.ts';
import { keepQuiet } from '../support/quiet.ts';
import {
  filled,
  openRegistration,
  password,
  registration,
  RegistrationPage,
  reply,
  sendRegistration,
  token,
} from '../support/registration-page.ts';

const events = ['register-customer', 'customer-registered', 'request-new-invite', 'adapter-error'] as const;

/** Reads an object at any depth, including inherited and non-enumerable members. */
function readAll(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null || value instanceof EventTarget) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  return Reflect.ownKeys(value)
    .map((key) => `${String(key)} ${readAll((value as Record<PropertyKey, unknown>)[key], seen)}`)
    .join('\n');
}

/** Returns all trees of the page as text, including the values of fields. */
function readPage(root: Document | ShadowRoot = document): string {
  const elements = Array.from(root.querySelectorAll<HTMLInputElement>('*'));
  const inner = elements.map((each) => `${each.value ?? ''} ${each.shadowRoot ? readPage(each.shadowRoot) : ''}`);
  return (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML) + inner.join('\n');
}

/** Records all arguments of a method from now on. */
function recordCalls<Name extends string>(target: Record<Name, unknown>, name: Name, recorded: string[]) {
  const original = target[name] as (...given: readonly unknown[]) => unknown;
  target[name] = (...given: readonly unknown[]) => {
    recorded.push(...given.map((each) => readAll(each)));
    return original.apply(target, [...given]);
  };
  return () => (target[name] = original);
}

describe('registration-form: token and password appear only in the bodies of two calls', () => {
  const address = location.pathname + location.search;
  const recorded: string[] = [];
  let restore: (() => unknown)[] = [];

  beforeEach(() => {
    recorded.length = 0;
    const logs = (['debug', 'error', 'info', 'log', 'warn'] as const).map((name) =>
      recordCalls(console as unknown as Record<string, unknown>, name, recorded),
    );
    const changes = (['pushState', 'replaceState'] as const).map((name) =>
      recordCalls(history as unknown as Record<string, unknown>, name, recorded),
    );
    restore = [...logs, ...changes];
  });
  afterEach(() => {
    for (const each of restore) each();
    history.replaceState(null, '', address);
  });

  it('whatever happens', async () => {
    const requests: { readonly url: string; readonly head: string; readonly body: string }[] = [];
    const answers = [
      () => Response.json(registration),
      () => new Response('', { status: 503 }),
      () =>
        Response.json(
          {
            type: 'about:blank',
            title: 'No',
            status: 422,
            code: 'validation-failed',
            errors: [{ pointer: '/password', code: 'invalid-format' }],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      () => Response.json(reply, { status: 201 }),
    ];
    const adapter = createRestAdapter({
      baseUrl: 'https://api.example',
      fetch: async (given, init) => {
        const request = new Request(given, init);
        const head = `${request.referrer} ${[...request.headers].join('\n')}`;
        requests.push({ url: request.url, head, body: await request.text() });
        return answers[requests.length - 1]!();
      },
    });
    location.hash = `token=${token}`;
    const page = await RegistrationPage.open(adapter, { token: undefined });
    const told: string[] = [];
    for (const type of events) window.addEventListener(type, (event) => told.push(readAll(event)));

    await page.until('the form is there', () => page.shown === 'fields');
    await page.turnTo();
    expect(readPage()).to.not.contain(token);
    page.fill();
    await page.press('Show password');
    await page.submit();
    await page.until('the outcome is unknown', () => page.shown === 'doubt');
    await page.press('Try again');
    await page.until('it is refused', () => page.shown === 'errors');
    page.fill(filled);
    await page.submit();
    await page.until('it is done', () => page.shown === 'done');

    const paths = requests.map(({ url }) => new URL(url).pathname);
    expect(paths).to.deep.equal(['/registrations/open', '/registrations', '/registrations', '/registrations']);
    expect(requests.map(({ body }) => [body.includes(token), body.includes(password)])).to.deep.equal([
      [true, false],
      [true, true],
      [true, true],
      [true, true],
    ]);
    expect(told.length).to.equal(5);
    const places: Readonly<Record<string, string>> = {
      'addresses and heads of requests': requests.map(({ url, head }) => url + head).join('\n'),
      events: told.join('\n'),
      'the console and the history': recorded.join('\n'),
      'the address': location.href + readAll(history.state) + document.referrer,
      'the storage': readAll({ ...localStorage }) + readAll({ ...sessionStorage }) + document.cookie,
      'the page': readPage(),
      'the element’s own members': readAll(Object.entries(Object.getOwnPropertyDescriptors(page.element))),
    };
    for (const [place, text] of Object.entries(places))
      expect([place, text.includes(token), text.includes(password)]).to.deep.equal([place, false, false]);
  });

  it('even if the form is submitted past its handler', async () => {
    const { page, calls } = await openRegistration();
    page.fill();
    try {
      page.form?.submit();
    } catch {
      // Firefox reports the refused submission as an error.
    }
    await page.settled();
    expect([location.href.includes('horse'), page.shown, calls.length]).to.deep.equal([false, 'fields', 0]);
    expect(page.password.value).to.equal(password);
  });

  it('ignores an attribute `token`', async () => {
    const { page, calls } = await openRegistration({}, { token: undefined });
    page.element.setAttribute('token', 'from an attribute');
    await page.settled();
    expect([page.closed, calls.length, page.element.token]).to.deep.equal([
      'Open the link in your email again',
      0,
      undefined,
    ]);
  });
});

describe('registration-form: password', () => {
  keepQuiet();

  async function choose(text: string) {
    const opened = await openRegistration();
    opened.page.fill({ ...filled, Password: text });
    await opened.page.submit();
    return opened;
  }

  for (const text of [
    'aaaaaaaa',
    '12345678',
    'password',
    ' leading and trailing ',
    '        ',
    'пароль на русском',
    '🙂🙂🙂🙂🙂🙂🙂🙂',
    'tab\tinside it',
    'x'.repeat(64),
    'x'.repeat(256),
    '🙂'.repeat(256),
  ])
    it(`may contain any characters, and is sent unchanged: ${text.slice(0, 30)}`, async () => {
      const { calls } = await choose(text);
      expect(calls[0]?.input.password).to.equal(text);
    });

  for (const [text, error] of [
    ['', 'Choose a password.'],
    ['1234567', 'The password is too short. Use at least 8 characters.'],
    ['🙂🙂🙂🙂🙂🙂🙂', 'The password is too short. Use at least 8 characters.'],
    ['x'.repeat(257), 'The password is too long. Use at most 256 characters.'],
    ['x'.repeat(100_000), 'The password is too long. Use at most 256 characters.'],
  ] as const)
    it(`has 8 to 256 characters, and is never truncated: ${text.length} code units`, async () => {
      const { page, calls } = await choose(text);
      expect([page.errorOf('Password'), calls.length, page.password.value.length]).to.deep.equal([
        error,
        0,
        text.length,
      ]);
    });

  it('accepts any input: no maxlength, no pattern, no blocked paste', async () => {
    const { page } = await openRegistration();
    expect([page.password.maxLength, page.password.minLength, page.password.pattern]).to.deep.equal([-1, -1, '']);
    for (const type of ['paste', 'copy', 'drop', 'contextmenu', 'keydown'])
      expect(page.password.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })), type).to.equal(true);
  });

  it('has a hint to make it long', async () => {
    const { page } = await openRegistration();
    const hint = page.root.getElementById(page.password.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).to.contain('15 or more are better');
  });

  it('is hidden until the user reveals it, and keeps its caret', async () => {
    const { page } = await openRegistration();
    page.fill();
    const field = page.password;
    expect(field.type).to.equal('password');
    await page.press('Show password');
    expect([field.type, field.value, field.autocomplete]).to.deep.equal(['text', password, 'new-password']);
    await page.press('Hide password');
    expect([field.type, field.value, field === page.password]).to.deep.equal(['password', password, true]);
  });

  it('is cleared after use, even if the form is used again', async () => {
    const { page, calls } = await sendRegistration();
    const field = page.password;
    calls[0]?.resolve(reply);
    await page.settled();
    expect([page.form, field.isConnected, field.value]).to.deep.equal([null, false, '']);
    page.element.reset();
    await page.settled();
    expect([page.password.value, page.password.type]).to.deep.equal(['', 'password']);
  });

  it('is cleared when the link can no longer be used', async () => {
    const { page, calls } = await sendRegistration();
    calls[0]?.reject(new AdapterError('registration-revoked', { status: 410 }));
    await page.settled();
    page.element.reset();
    await page.settled();
    expect(page.password.value).to.equal('');
  });

  it('is kept if the form is refused for another reason', async () => {
    const { page, calls } = await sendRegistration();
    calls[0]?.reject(new AdapterError('rate-limited', { status: 429 }));
    await page.settled();
    expect(page.password.value).to.equal(password);
  });
});

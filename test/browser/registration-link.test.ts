import { expect, fixture } from '@open-wc/testing';
import { AdapterError, type AdapterErrorCode, type Registration, whenSettled } from '../../src/index.ts';
import { holdMethod } from '../support/held-method.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';
import {
  createRegistrationAdapter,
  openRegistration,
  registration,
  RegistrationPage,
  token,
} from '../support/registration-page.ts';

type Opening = { readonly token: string };

/** The page's URL before the tests. */
const address = location.pathname + location.search;

/** Opens a form on a page whose URL ends like this. */
async function visit(ending: string) {
  const { method, calls } = holdMethod<Opening, Registration>();
  history.replaceState({ of: 'the page' }, '', ending.startsWith('?') ? location.pathname + ending : address + ending);
  const { adapter } = createRegistrationAdapter({ openRegistration: method });
  const page = await RegistrationPage.open(adapter, { token: undefined });
  return { page, calls, adapter };
}

const refuse = (code: AdapterErrorCode, status?: number) => () =>
  Promise.reject(new AdapterError(code, { status, outcome: 'rejected' }));

describe('registration-form: link', () => {
  keepQuiet();
  afterEach(() => history.replaceState(null, '', address));

  for (const [ending, kept] of [
    ['#token=secret', ''],
    ['#token=secret&lang=de', '#lang=de'],
    ['#/welcome&token=secret', '#/welcome'],
    ['#token=a%20b', ''],
  ] as const)
    it(`removes its token from the URL at once: ${ending}`, async () => {
      const { calls } = await visit(ending);
      expect(calls.map(({ input }) => input.token)).to.deep.equal([ending.includes('a%20b') ? 'a b' : 'secret']);
      expect(location.href.endsWith(address + kept), location.href).to.equal(true);
      expect(history.state).to.deep.equal({ of: 'the page' });
    });

  it('is waited for by a submit as the page adds the form', async () => {
    const { method, calls } = holdMethod<Opening, Registration>();
    const { adapter } = createRegistrationAdapter({ openRegistration: method });
    const element = Object.assign(document.createElement('registration-form'), { adapter, token });
    const place = await fixture<HTMLElement>('<div></div>');
    place.append(element);
    const outcome = element.submit();
    await whenSettled(element, { calls: false });
    calls[0]?.resolve(registration);
    const { name, errors = [] } = (await outcome) as { name: string; errors?: readonly { pointer: string }[] };
    expect(name).to.equal('invalid');
    expect(errors.map(({ pointer }) => pointer))
      .to.include('/password')
      .and.not.include('/companyName');
  });

  for (const code of ['registration-expired', 'network'] as const)
    it(`that cannot be opened leads to an ignored submit: ${code}`, async () => {
      const { adapter } = createRegistrationAdapter({ openRegistration: refuse(code) });
      const element = Object.assign(document.createElement('registration-form'), { adapter, token });
      const place = await fixture<HTMLElement>('<div></div>');
      place.append(element);
      expect(await element.submit()).to.deep.equal({ name: 'ignored' });
      element.remove();
      expect(await element.submit()).to.deep.equal({ name: 'ignored' });
    });

  it('may have its token in the query, whose other parameters stay', async () => {
    const query = `${location.search}&utm=x`;
    const { calls } = await visit(`${query}&token=secret`);
    expect(calls.map(({ input }) => input)).to.deep.equal([{ token: 'secret' }]);
    expect(location.search).to.equal(query);
  });

  it('may be surrounded by invisible characters from copied text', async () => {
    const calls: string[] = [];
    const { adapter } = createRegistrationAdapter({
      openRegistration: (input) => {
        calls.push(input.token);
        return Promise.resolve(registration);
      },
    });
    await RegistrationPage.open(adapter, { token: '\u2068secret\u200b\u00a0' });
    expect(calls).to.deep.equal(['secret']);
  });

  it('is not read from the URL if the page sets the token itself', async () => {
    history.replaceState(null, '', `${address}#token=other`);
    const { method, calls } = holdMethod<Opening, Registration>();
    await RegistrationPage.open(createRegistrationAdapter({ openRegistration: method }).adapter, { token: 'given' });
    expect(calls.map(({ input }) => input)).to.deep.equal([{ token: 'given' }]);
    expect(location.hash).to.equal('#token=other');
  });

  it('is requested from the user after a reload, without a call', async () => {
    const { page, calls } = await visit('');
    expect([page.closed, calls.length]).to.deep.equal(['Open the link in your email again', 0]);
  });

  it('can be followed while its page is open', async () => {
    const { page, calls } = await visit('');
    location.hash = 'token=later';
    await page.until('it is opened', () => calls.length === 1);
    expect([calls[0]?.input.token, location.hash]).to.deep.equal(['later', '']);
    calls[0]?.resolve(registration);
    await page.settled();
    expect(page.text('.welcome h2')).to.equal('Welcome, Ada Okafor');
  });

  it('replaces an earlier registration completely', async () => {
    const { page, calls } = await visit('#token=first');
    calls[0]?.resolve(registration);
    await page.settled();
    await page.turnTo();
    page.fill();
    location.hash = 'token=second';
    await page.until('it is opened', () => calls.length === 2);
    calls[1]?.resolve({ ...registration, companyName: 'Second Ltd' });
    await page.settled();
    expect(page.read(['Company Name', 'Street Address', 'Password'])).to.deep.equal({
      'Company Name': 'Second Ltd',
      'Street Address': '',
      Password: '',
    });
  });

  it('is opened once, even if the form moves or gets another adapter object', async () => {
    const { page, calls, adapter } = await visit('#token=secret');
    calls[0]?.resolve(registration);
    await page.settled();
    page.element.adapter = { ...adapter };
    page.element.parentElement?.append(page.element);
    await page.settled();
    expect([calls.length, page.shown]).to.deep.equal([1, 'fields']);
  });

  it('stays closed when the page creates a new adapter in an event handler', async () => {
    const { page, calls, adapter } = await visit('#token=secret');
    page.element.addEventListener('adapter-error', () => (page.element.adapter = { ...adapter }));
    calls[0]?.reject(new AdapterError('registration-revoked', { status: 410 }));
    await page.settled();
    await page.settled();
    expect([calls.length, page.closed]).to.deep.equal([1, 'This invite was withdrawn']);
  });

  it('is opened again if the form left the page meanwhile', async () => {
    const { page, calls } = await visit('#token=secret');
    const parent = page.element.parentElement;
    page.element.remove();
    await page.settled();
    expect(calls[0]?.options.signal.aborted).to.equal(true);
    parent?.append(page.element);
    await page.settled();
    expect(calls.map(({ input }) => input.token)).to.deep.equal(['secret', 'secret']);
  });

  it('shows that it is being opened', async () => {
    const { page } = await visit('#token=secret');
    expect([page.text('[role=status]'), page.form]).to.deep.equal(['Opening your registration…', null]);
  });

  for (const [code, heading] of [
    ['registration-unknown', 'We do not know this link'],
    ['validation-failed', 'We do not know this link'],
    ['registration-expired', 'This link has expired'],
    ['registration-revoked', 'This invite was withdrawn'],
    ['registration-used', 'This link has done its work'],
  ] as const)
    it(`shows why it cannot be used: ${code}`, async () => {
      const { page } = await openRegistration({ openRegistration: refuse(code) });
      expect([page.closed, page.form]).to.deep.equal([heading, null]);
      expect(page.root.querySelector('[part=error-summary]')?.getAttribute('role')).to.equal('alert');
    });

  it('that has expired fires an event with which the page can request a new one', async () => {
    const { page } = await openRegistration({ openRegistration: refuse('registration-expired') });
    const events = recordEvents(page.element);
    const told: boolean[][] = [];
    page.element.addEventListener('request-new-invite', ({ bubbles, composed, cancelable }) =>
      told.push([bubbles, composed, cancelable]),
    );
    await page.press('Ask for a new invite');
    expect(events).to.deep.equal([{ type: 'request-new-invite', detail: { code: 'registration-expired' } }]);
    expect(told).to.deep.equal([[true, true, false]]);
    expect(page.text('[role=status]')).to.contain('This site was told.');
  });

  for (const code of ['network', 'timeout', 'unavailable', 'rate-limited', 'unauthenticated'] as const)
    it(`that failed to open can be retried: ${code}`, async () => {
      const { method, calls } = holdMethod<Opening, Registration>();
      const { adapter } = createRegistrationAdapter({ openRegistration: method });
      const page = await RegistrationPage.open(adapter);
      const events = recordEvents(page.element);
      calls[0]?.reject(new AdapterError(code, { status: 503 }));
      await page.settled();
      expect(page.closed).to.equal('Your registration could not be opened');
      expect(events).to.deep.equal([
        { type: 'adapter-error', detail: { operation: 'openRegistration', code, status: 503, outcome: 'rejected' } },
      ]);
      await page.press('Try again');
      calls[1]?.resolve(registration);
      await page.until('the form is there', () => page.shown === 'fields');
      await page.settled();
      expect(page.hasFocus(page.root.querySelector('.welcome h2'))).to.equal(true);
    });

  it('that failed to open may report that the user is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const { page } = await openRegistration({ openRegistration: refuse('network') });
    Reflect.deleteProperty(navigator, 'onLine');
    expect(page.text('[part=error-summary] p')).to.contain('You are offline. Your link is still good');
  });

  it('that returns a malformed reply has failed to open', async () => {
    using console = hearWarnings();
    const { page } = await openRegistration({ openRegistration: () => Promise.resolve({} as never) });
    expect(page.closed).to.equal('Your registration could not be opened');
    await page.settled();
    expect(console.heard.join('')).to.contain('It has no email address');
  });

  it('is not opened if the back end does not support it', async () => {
    for (const missing of ['openRegistration', 'completeRegistration'] as const) {
      const { page } = await openRegistration({ [missing]: undefined });
      expect(page.text('.notice')).to.equal('Nobody can register here. Ask whoever invited you.');
    }
  });

  it('cannot inject URLs through parameters beside its token', async () => {
    const targets = [
      'https://evil.example',
      '//evil.example',
      'javascript:alert(1)',
      '\\\\evil.example',
      '/%5cevil.example',
    ];
    const names = ['next', 'url', 'redirect', 'return_to', 'continue', 'signInUrl', 'logoUrl'];
    for (const target of targets) {
      const query = names.map((name) => `${name}=${encodeURIComponent(target)}`).join('&');
      const { page, calls } = await visit(`#token=secret&${query}`);
      calls[0]?.resolve(registration);
      await page.settled();
      const html = page.element.innerHTML + page.element.shadowRoot?.innerHTML;
      expect(html).to.not.contain('evil').and.not.contain('alert(1)');
      page.element.remove();
    }
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/define/prefixed.ts';
import { safeDefine } from '../../src/define/safe-define.ts';
import { version } from '../../src/define/version.ts';
import type { CustomersPage, ResellerProvider } from '../../src/index.ts';
import { CustomersPagePage, createPageAdapter } from '../support/customers-page-page.ts';
import { until } from '../support/until.ts';
import { keepQuiet } from '../support/quiet.ts';

const tags = [
  'add-customer-form',
  'customer-list',
  'customers-page',
  'invite-customer-form',
  'invite-email-preview',
  'invite-list',
  'registration-form',
  'reseller-provider',
];

before(() => define({ prefix: 'acme' }));

describe('define({ prefix })', () => {
  keepQuiet();

  it('defines every element under a prefixed name', () => {
    for (const tag of tags) expect(customElements.get(`acme-${tag}`), tag).to.not.equal(undefined);
  });

  it('accepts a prefix of several words, several prefixes, and one twice', () => {
    define({ prefix: 'big-shop2' });
    define({ prefix: 'big-shop2' });
    expect(customElements.get('big-shop2-invite-list')).to.not.equal(customElements.get('acme-invite-list'));
  });

  for (const prefix of ['', 'Acme', '2acme', 'acme-', '-acme', 'ac me', 'açme'])
    it(`explains what is wrong with “${prefix}”`, () => {
      expect(() => define({ prefix })).to.throw(
        RangeError,
        `Invalid prefix "${prefix}". Use lower-case letters, digits and hyphens, such as "acme".`,
      );
    });

  it('lets prefixed elements find the provider and each other', async () => {
    const provider = await fixture<ResellerProvider>(
      html`<acme-reseller-provider><acme-customers-page></acme-customers-page></acme-reseller-provider>`,
    );
    provider.adapter = createPageAdapter();
    const page = new CustomersPagePage(provider.firstElementChild as CustomersPage);
    await page.until('the list is there', () => page.panel?.firstElementChild?.shadowRoot != null);
    expect(page.panel?.firstElementChild?.localName).to.equal('acme-customer-list');
    const form = await page.openForm('Invite New Customer');
    expect(form.localName).to.equal('acme-invite-customer-form');
  });
});

describe('a tag that is already defined', () => {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (words: string) => void said.push(words);
  });
  afterEach(() => void (console.warn = warn));

  /** Returns the warnings, once the module that prints them is loaded. */
  async function listWarnings() {
    await until('the console has the message', () => said.length > 0);
    return said;
  }

  it('stays as it is, with one warning in the console', async () => {
    const foreignClasses = [class extends HTMLElement {}, class extends HTMLElement {}] as const;
    customElements.define('taken-invite-list', foreignClasses[0]);
    customElements.define('taken-customer-list', foreignClasses[1]);
    define({ prefix: 'taken' });
    expect(await listWarnings()).to.deep.equal([
      `<taken-customer-list> is already defined by another library. Version ${version} of Reseller Elements does not replace it.`,
    ]);
    expect(customElements.get('taken-invite-list')).to.equal(foreignClasses[0]);
  });

  it('is compared by version', async () => {
    const key = Symbol.for('reseller-elements/version');
    const other = Object.assign(class extends HTMLElement {}, { [key]: '99.0.0' });
    customElements.define('later-invite-list', other);
    safeDefine('later-invite-list', class extends HTMLElement {});
    expect((await listWarnings())[0]).to.contain(
      '<later-invite-list> is already defined by version 99.0.0 of Reseller Elements',
    );
  });

  it('causes no warning if it is ours', async () => {
    const ours = document.createElement('acme-invite-list').constructor;
    safeDefine('acme-invite-list', class extends HTMLElement {});
    // Any warning would have been printed by now.
    await import('../../src/define/warnings.ts');
    expect([customElements.get('acme-invite-list') === ours, said]).to.deep.equal([true, []]);
  });
});

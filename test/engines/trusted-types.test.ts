import { expect } from '@open-wc/testing';
import { createHtmlPolicy } from '../../src/define/policy.ts';
import { safeDefine } from '../../src/define/safe-define.ts';
import { until } from '../support/until.ts';

type Factory = { createPolicy(name: string, rules: { createHTML(html: string): unknown }): unknown } | undefined;

describe('the Trusted Types policy of the standalone files', () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
  const said: string[] = [];
  const { error } = console;

  /** Replaces the page's Trusted Types, or removes them. */
  const setTrustedTypes = (value: Factory) =>
    Object.defineProperty(globalThis, 'trustedTypes', { configurable: true, value });

  before(() => void (console.error = (words: string) => void said.push(words)));
  after(() => {
    console.error = error;
    delete (globalThis as { trustedTypes?: unknown }).trustedTypes;
    if (original) Object.defineProperty(globalThis, 'trustedTypes', original);
  });

  it('is not needed in a browser without Trusted Types', () => {
    setTrustedTypes(undefined);
    expect(createHtmlPolicy()).to.equal(undefined);
  });

  it('has its own name, and passes templates through', () => {
    setTrustedTypes({ createPolicy: (name, { createHTML }) => ({ name, createHTML }) });
    const policy = createHtmlPolicy();
    expect(policy).to.include({ name: 'reseller-elements' });
    expect(policy?.createHTML('<p>Hello</p>')).to.equal('<p>Hello</p>');
  });

  it('is explained in the console if the page forbids it, and nothing is defined', async () => {
    setTrustedTypes({
      createPolicy: () => {
        throw new TypeError('The policy is not allowed.');
      },
    });
    expect(createHtmlPolicy()).to.equal(undefined);
    await until('the console has the message', () => said.length > 0);
    expect(said.join('\n')).to.match(/ the directive: trusted-types reseller-elements$/);
    safeDefine('forbidden-element', class extends HTMLElement {});
    expect(customElements.get('forbidden-element')).to.equal(undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationRoutes } from '../../src/contract/operations.gen.ts';
import { renderElement, renderOptions, tags } from './support/server-render.ts';

/** Text of each element before any script has run; the provider is invisible. */
const words: Readonly<Record<string, string>> = {
  'add-customer-form': 'No email is sent',
  'customer-list': 'Loading customers',
  'customers-page': '<slot name="heading"></slot>',
  'invite-customer-form': 'Send Invite',
  'invite-email-preview': 'Preview of the email',
  'invite-list': 'Loading invites',
  'registration-form': 'Opening your registration',
};

describe('server rendering', () => {
  for (const tag of tags) {
    it(`<${tag}> renders its initial content`, async () => {
      const markup = await renderElement(tag);
      assert.match(markup, new RegExp(`^<!--lit-part [^>]*--><${tag} [^>]*><template shadowroot`));
      assert.ok(markup.includes(words[tag] ?? '<slot></slot>'), markup.replace(/<style>.*?<\/style>/gs, ''));
    });

    it(`<${tag}> is deterministic in any time zone`, async (test) => {
      const markup = await renderElement(tag);
      test.mock.timers.enable({ apis: ['Date'], now: 0 });
      test.mock.method(Math, 'random', () => 0);
      const { TZ = 'UTC' } = process.env;
      test.after(() => Object.assign(process.env, { TZ }));
      process.env['TZ'] = 'Pacific/Chatham';
      assert.equal(await renderElement(tag), markup);
    });

    it(`<${tag}> calls no adapter, and leaves no work pending`, async (test) => {
      const refuse = () => assert.fail('The adapter was called.');
      const adapter = Object.fromEntries(Object.keys(operationRoutes).map((operation) => [operation, refuse]));
      const before = process.getActiveResourcesInfo();
      const markup = await renderElement(tag, { properties: { [tag]: { adapter } } });
      assert.deepEqual(process.getActiveResourcesInfo(), before);
      assert.equal(withoutDigest(markup), withoutDigest(await renderElement(tag)));

      // Some apps let the server renderer call `connectedCallback`.
      const option = () => ({ connectedCallback: true });
      renderOptions.push(option);
      test.after(() => renderOptions.splice(renderOptions.indexOf(option), 1));
      assert.equal(await renderElement(tag), await renderElement(tag));
      assert.deepEqual(process.getActiveResourcesInfo(), before);
    });
  }

  it('filters are rendered as checked', async () => {
    const markup = await renderElement('invite-list', { attributes: { 'invite-list': 'status="pending expired"' } });
    const boxes = Array.from(markup.matchAll(/<input\s+type="checkbox"\s*(checked)?/g), ([, checked]) => !!checked);
    assert.deepEqual(boxes, [true, false, true, false, false]);
  });
});

/** Removes template digests, which depend on the bindings of the page's own template. */
const withoutDigest = (markup: string) => markup.replace(/<!--lit-(part|node) [^>]*-->/g, '').replace(/\s+/g, ' ');

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packedFolder } from '../../../tools/testing/pack.ts';
import type { ExamplePage } from './example-page.ts';

const form = 'invite-customer-form';
const company = 'Juniper Row Bakery';

/** The page of each element in the apps, and its text once it works. */
const elements: Readonly<Record<string, readonly [page: string, words: string]>> = {
  'add-customer-form': ['Add', 'Street Address'],
  'customer-list': ['Lists', '1–5'],
  'customers-page': ['Overview', 'Our customers'],
  'invite-customer-form': ['Invite', 'Contact Email Address'],
  'invite-email-preview': ['Invite', 'Its email'],
  'invite-list': ['Lists', '1–5'],
  'registration-form': ['Registration', 'Open the link in your email again'],
  'reseller-provider': ['Invite', 'Reseller Elements in'],
};

/** The cases for every framework, by page of the example app. */
export const hostCases: Readonly<Record<string, (page: ExamplePage) => Promise<void>>> = {
  'all render': async (page) => {
    const files = readdirSync(join(packedFolder, 'dist/define'));
    const names = files.filter((file) => file.endsWith('.js')).map((file) => basename(file, '.js'));
    const tags = names.filter((name) => name.includes('-') && name !== 'safe-define');
    assert.deepEqual(Object.keys(elements), tags.toSorted());
    for (const [tag, [name, words]] of Object.entries(elements)) {
      await page.click(name);
      await page.waitForText(words, tag);
    }
  },

  'work if the page renders before they are defined': async (page) => {
    await page.holdDefinitions();
    await page.goto('');
    await page.waitForElement(form);
    await page.releaseDefinitions();
    assert.equal(await page.page.$eval(form, ({ disabled }) => disabled), false);
  },

  'accept objects, changed ones, and undefined': async (page) => {
    await page.waitForControl('Company Name', { value: '' });
    await page.click('Prefill');
    await page.waitForControl('Company Name', { value: company });
    await page.waitForText('Hello Tom Brandt', 'invite-email-preview');
    await page.click('Prefill another');
    await page.waitForControl('Company Name', { value: 'Harbour Lane Dental' });
    await page.waitForText('Hello Noor Haddad', 'invite-email-preview');
    await page.tick('Use our words');
    await page.waitForText('Send the invitation', form);
    await page.tick('Use our words');
    await page.waitForText('Send Invite', form);
  },

  'accept both values of a boolean': async (page) => {
    await page.waitForControl('Company Name', { disabled: false });
    await page.tick('Disable it');
    await page.waitForControl('Company Name', { disabled: true });
    await page.tick('Disable it');
    await page.waitForControl('Company Name', { disabled: false });
  },

  'accept an attribute and an array, and changed ones': async (page) => {
    await page.click('Add');
    await page.waitForControl('Country', { value: 'DE' });
    await page.fill('Default country', 'IE');
    await page.click('Start over');
    await page.waitForControl('Country', { value: 'IE' });
    await page.tick('Only nearby');
    await page.waitForOptions('Country', ['Ireland', 'United Kingdom']);
  },

  'accept a number as attribute and as property, and changed ones': async (page) => {
    await page.click('Lists');
    await page.waitForRows('customer-list', 5);
    await page.waitForRows('invite-list', 5);
    await page.fill('Rows', '10');
    await page.waitForRows('customer-list', 10);
    await page.waitForRows('invite-list', 10);
  },

  'fire an event for a sent invite': async (page) => {
    await page.click('Prefill');
    await page.click('Send Invite');
    await page.waitForStatus(`Invited ${company}`);
    assert.equal((await page.listInvites(company)).length, 1);
  },

  'let the page cancel the intent event': async (page) => {
    await page.tick('Send it ourselves');
    await page.fillInvite('Quayside Joinery');
    await page.click('Send Invite');
    await page.waitForStatus('Ours to send: Quayside Joinery');
    await page.waitForNone(form);
    await page.settle();
    assert.deepEqual(await page.listInvites('Quayside Joinery'), []);
  },

  'fire an event for an added customer': async (page) => {
    await page.click('Add');
    await page.fill('Company Name', 'Quayside Joinery');
    await page.fill('Street Address', 'Kaistraße 12');
    await page.fill('City', 'Kiel');
    await page.fill('Postal Code', '24114');
    await page.fill('Technical Contact Email Address', 'it@quayside.example');
    await page.click('Add Customer');
    await page.waitForStatus('Added Quayside Joinery');
  },

  'report the search to the page, and accept it back': async (page) => {
    await page.click('Lists');
    await page.waitForRows('invite-list', 5);
    await page.fill('Search', 'Keller', 'invite-list');
    await page.waitForText('Searched for Keller');
    await page.waitForRows('invite-list', 1);
    await page.click('Show all');
    await page.waitForRows('invite-list', 5);
    await page.waitForControl('Search', { value: '' }, 'invite-list');
  },

  'expose methods': async (page) => {
    await page.click('Lists');
    await page.waitForRows('invite-list', 5);
    const reloaded = page.waitForCall('/invites', 'GET');
    await page.click('Reload');
    await reloaded;
    await page.waitForRows('invite-list', 5);
  },

  'fire an event to open a customer': async (page) => {
    await page.click('Lists');
    await page.waitForRows('customer-list', 5);
    await page.page.locator('customer-list >>> [scope=row] button').click();
    await page.waitForText('Open cus_');
  },

  'synchronize the tab with the page': async (page) => {
    await page.click('Overview');
    await page.waitForText('Shown: customers');
    await page.page.locator('customers-page >>> #tab-invites').click();
    await page.waitForText('Shown: invites');
  },

  'mount and unmount': async (page) => {
    await page.fill('Company Name', 'Half Typed Ltd');
    await page.tick('Show the form');
    await page.waitForNone(form);
    await page.tick('Show the form');
    await page.click('Prefill');
    await page.click('Send Invite');
    await page.waitForStatus(`Invited ${company}`);
    assert.equal((await page.listInvites(company)).length, 1);
  },

  'abort their call silently when unmounted': async (page) => {
    const heal = page.api.inject({ fault: 'hang', operation: 'inviteCustomer' });
    await page.click('Prefill');
    const called = page.waitForCall('/invites');
    await page.click('Send Invite');
    await called;
    await Promise.all([page.waitForAbort('/invites'), page.tick('Show the form')]);
    heal();
    await page.settle();
    assert.equal(await page.readStatus(), '');
    assert.deepEqual(await page.listInvites(company), []);
  },

  'keep input and call when reordered': async (page) => {
    await page.click('Two forms');
    await page.fillInvite('Quayside Joinery', '#first');
    await page.fill('Company Name', 'Half Typed Ltd', '#second');
    assert.deepEqual(await page.listIds(form), ['first', 'second']);
    await page.click('Swap');
    await page.waitForIds(form, ['second', 'first']);
    await page.waitForControl('Contact Name', { value: 'Nora Byrne' }, '#first');
    await page.waitForControl('Company Name', { value: 'Half Typed Ltd' }, '#second');
    page.api.inject({ fault: 'latency', operation: 'inviteCustomer' });
    const called = page.waitForCall('/invites');
    await page.click('Send Invite', '#first');
    await called;
    await page.click('Swap');
    await page.waitForIds(form, ['first', 'second']);
    await page.waitForStatus('Invited Quayside Joinery by the first form');
    assert.equal((await page.listInvites('Quayside Joinery')).length, 1);
  },

  'work side by side independently': async (page) => {
    await page.click('Two forms');
    await page.fillInvite('Quayside Joinery', '#first');
    await page.fill('Company Name', 'Half Typed Ltd', '#second');
    await page.click('Send Invite', '#second');
    await page.waitForText('There is a problem', '#second');
    await page.click('Send Invite', '#first');
    await page.waitForStatus('Invited Quayside Joinery by the first form');
    await page.waitForText('Invite sent', '#first');
    await page.waitForControl('Company Name', { value: 'Half Typed Ltd' }, '#second');
    assert.deepEqual(await page.listInvites('Half Typed Ltd'), []);
  },

  'register a visitor by a link, and remove the token from the URL': async (page) => {
    await page.goto(await page.inviteForLink('Quayside Joinery'));
    await page.waitForText('Welcome');
    assert.equal(new URL(page.page.url()).hash, '');
    // The countries load once the user interacts with the form.
    await page.fill('Street Address', '12 Custom House Quay');
    await page.fill('Country', 'IE');
    await page.fill('City', 'Dublin');
    await page.fill('Password', 'correct horse battery staple');
    await page.click('Create Account');
    await page.waitForStatus('Welcome, Quayside Joinery');
    const [invite] = await page.listInvites('Quayside Joinery');
    assert.equal(invite?.status, 'accepted');
  },
};

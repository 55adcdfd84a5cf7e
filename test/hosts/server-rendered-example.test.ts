import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { exampleFolder } from '../../tools/testing/install-example.ts';

describe('the server-rendering example', () => {
  let example: ChildProcess;
  let browser: Browser;
  let url: string;

  before(async () => {
    example = spawn('node', ['server.js'], {
      cwd: exampleFolder('server-rendered'),
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(example.stdout ?? example, 'data')) as [Buffer];
    url = /http:\S+/.exec(line.toString())?.[0] ?? '';
    browser = await launch(chromiumOptions);
  });
  after(async () => {
    example?.kill();
    await browser?.close();
  });

  it('shows its pages without JavaScript, and says that it is required', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(url);
    for (const words of ['This page needs JavaScript', 'Send Invite', 'Physical address', 'Invites', 'Customers'])
      await page.locator(`::-p-text(${words})`).wait();
    await page.goto(`${url}registration`);
    await page.locator('::-p-text(Opening your registration)').wait();
  });

  it('hydrates: an invite is sent, and appears in the list', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(url);
    const form = 'invite-customer-form >>> ';
    await page.locator(`${form}[name="/companyName"]`).fill('Served Pages Ltd');
    await page.locator(`${form}[name="/contactName"]`).fill('Nora Byrne');
    await page.locator(`${form}[name="/contactEmail"]`).fill('nora@served-pages.example');
    await page.locator(`${form}button[type=submit]`).click();
    await page.locator('::-p-text(Invite sent)').wait();
    await page.locator('invite-list >>> ::-p-text(Served Pages Ltd)').wait();
    assert.deepEqual(problems, []);
  });

  it('serves only modules from its folder', async () => {
    const statusOf = async (path: string) => (await fetch(new URL(path, url))).status;
    assert.equal(await statusOf('/node_modules/lit/index.js'), 200);
    assert.equal(await statusOf('/package.json'), 404);
    assert.equal(await statusOf('/node_modules/%2e%2e/server.js'), 404);
  });
});

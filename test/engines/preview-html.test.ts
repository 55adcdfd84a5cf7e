import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { press } from '../support/keyboard.ts';
import { mailTo } from '../support/mail.ts';
import { invite, openMail } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';

const show = 'Show as the customer’s mail program does';

/** The HTML is in sight, and all that it may load is loaded. */
async function openHtml(html: string) {
  const opened = await openMail({ html });
  await opened.page.loads(() => opened.page.press(show));
  return opened;
}

describe('invite-email-preview: the HTML', () => {
  keepQuiet();

  it('shows when it is asked for, in a sandbox that allows nothing', async () => {
    const { page } = await openMail();
    expect(page.frame).to.equal(null);
    await page.press(show);
    const names = ['sandbox', 'referrerpolicy', 'title'];
    expect(names.map((name) => page.frame?.getAttribute(name))).to.deep.equal([
      '',
      'no-referrer',
      'The email as the customer’s mail program shows it',
    ]);
    expect(page.frame?.srcdoc.endsWith(mailTo('Ada').html)).to.equal(true);
    expect(page.find('[part=body]')).to.equal(null);
    await page.press('Show the text only');
    expect([page.frame, page.text('[part=body] > p')]).to.deep.equal([null, 'Hello Ada,']);
  });

  it('has the light background that mails are made for', async () => {
    const { page } = await openMail();
    page.element.style.colorScheme = 'dark';
    await page.press(show);
    const { backgroundColor, colorScheme } = getComputedStyle(page.frame as Element);
    expect([backgroundColor, colorScheme]).to.deep.equal(['rgb(255, 255, 255)', 'light']);
  });

  it('follows the invite', async () => {
    const { page, calls } = await openHtml('<p>Ada</p>');
    page.element.value = { ...invite, contactName: 'Grace' };
    await page.until('it asks again', () => calls.length === 2);
    await page.loads(() => calls[1]?.resolve({ ...mailTo('Grace'), html: '<p>Grace</p>' }));
    expect(page.frame?.srcdoc.endsWith('<p>Grace</p>')).to.equal(true);
  });

  it('is loaded once for each email, whatever else changes', async () => {
    const { page } = await openHtml('<p>Ada</p>');
    const { frame } = page;
    let loads = 0;
    page.root.addEventListener('load', () => loads++, true);
    page.element.messages = { from: 'Sender', htmlTitle: 'The email' };
    await page.until('it is rendered', () => page.list('dt')[0] === 'Sender');
    // Whatever was to be loaded has had its chance.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([page.frame === frame, frame?.title, loads]).to.deep.equal([true, 'The email', 0]);
  });

  it('comes back with the email after a failure', async () => {
    const { page } = await openHtml('<p>Ada</p>');
    page.element.adapter = { previewInvite: () => Promise.reject(new AdapterError('network')) };
    await page.settled();
    expect(page.frame).to.equal(null);
    const previewInvite = () => Promise.resolve({ ...mailTo('Ada'), html: '<p>Ada</p>' });
    await page.loads(() => Object.assign(page.element, { adapter: { previewInvite } }));
    expect(page.frame?.srcdoc.endsWith('<p>Ada</p>')).to.equal(true);
  });

  it('runs no script of a mail, and lets it lead nowhere by itself', async () => {
    const heard: unknown[] = [];
    const hear = ({ data }: MessageEvent) => void heard.push(data);
    addEventListener('message', hear);
    const { page } = await openHtml(
      `<script>parent.postMessage('script', '*')</script>
       <img src="data:," onerror="parent.postMessage('handler', '*')">
       <meta http-equiv="refresh" content="0; url=data:text/html,gone">
       <form id="form" action="data:text/html,gone"></form><input form="form" autofocus onfocus="this.form.submit()">
       <iframe src="javascript:top.postMessage('link', '*')"></iframe>`,
    );
    // What was to run or to lead out has had its chance.
    await new Promise((resolve) => setTimeout(resolve, 50));
    removeEventListener('message', hear);
    expect([heard, page.frame !== null]).to.deep.equal([[], true]);
  });

  it('goes back to the text once a link has led out of the mail', async () => {
    const { page } = await openHtml('<a href="data:text/html,gone" target="_self">Out</a>');
    page.frame?.focus();
    await press('Tab', 'Enter');
    await page.until('the frame is gone', () => page.frame === null);
    expect(page.text('[part=body] > p')).to.equal('Hello Ada,');
  });

  it('follows no link that a mail usually has', async () => {
    const { page } = await openHtml('<a href="data:text/html,gone">Connect here</a>');
    page.frame?.focus();
    await press('Tab', 'Enter');
    // What was to run or to lead out has had its chance.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.frame !== null).to.equal(true);
  });
});

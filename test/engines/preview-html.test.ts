import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { press } from '../support/keyboard.ts';
import { mailTo } from '../support/mail.ts';
import { invite, openMail } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';

const show = 'Show as the customer’s mail program does';

/** Shows the HTML, and waits until everything that it may load is loaded. */
async function openHtml(html: string) {
  const opened = await openMail({ html });
  await opened.page.loads(() => opened.page.press(show));
  return opened;
}

/** Opens a frame of the test with some HTML in the given sandbox; `loads` counts its loads. */
function openFrame(html: string, sandbox: string) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = html;
  const own = { frame, loads: 0 };
  frame.addEventListener('load', () => own.loads++);
  document.body.append(frame);
  return own;
}

describe('invite-email-preview: the HTML', () => {
  keepQuiet();

  it('is shown on request, in a sandbox that allows nothing', async () => {
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

  it('has a light background, for which emails are designed', async () => {
    const { page } = await openMail();
    page.element.style.colorScheme = 'dark';
    await page.press(show);
    const { backgroundColor, colorScheme } = getComputedStyle(page.frame as Element);
    expect([backgroundColor, colorScheme]).to.deep.equal(['rgb(255, 255, 255)', 'light']);
  });

  it('follows the invite', async () => {
    const { page, calls } = await openHtml('<p>Ada</p>');
    page.element.value = { ...invite, contactName: 'Grace' };
    await page.until('another request is sent', () => calls.length === 2);
    await page.loads(() => calls[1]?.resolve({ ...mailTo('Grace'), html: '<p>Grace</p>' }));
    expect(page.frame?.srcdoc.endsWith('<p>Grace</p>')).to.equal(true);
  });

  it('loads once for each email, whatever else changes', async () => {
    const { page } = await openHtml('<p>Ada</p>');
    const { frame } = page;
    let loads = 0;
    page.root.addEventListener('load', () => loads++, true);
    // A frame loads when it is inserted, and when its document is set.
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(page.root, { subtree: true, childList: true, attributes: true });
    page.element.messages = { from: 'Sender', htmlTitle: 'The email' };
    await page.settled();
    observer.disconnect();
    const moves = changes.filter(({ addedNodes }) => Array.from(addedNodes).some((node) => node === frame));
    const written = changes.filter(({ target }) => target === frame).map(({ attributeName }) => attributeName);
    expect([page.list('dt')[0], frame?.title, moves.length, written]).to.deep.equal([
      'Sender',
      'The email',
      0,
      ['title'],
    ]);
    // A frame inserted later has loaded, so any earlier load would have happened.
    const later = openFrame('<p>Later</p>', '');
    await page.until('the later frame is loaded', () => later.loads === 1);
    later.frame.remove();
    expect([page.frame === frame, loads]).to.deep.equal([true, 0]);
  });

  it('returns with the email after a failure', async () => {
    const { page } = await openHtml('<p>Ada</p>');
    page.element.adapter = { previewInvite: () => Promise.reject(new AdapterError('network')) };
    await page.settled();
    expect(page.frame).to.equal(null);
    const previewInvite = () => Promise.resolve({ ...mailTo('Ada'), html: '<p>Ada</p>' });
    await page.loads(() => Object.assign(page.element, { adapter: { previewInvite } }));
    expect(page.frame?.srcdoc.endsWith('<p>Ada</p>')).to.equal(true);
  });

  it('runs no script, and prevents navigation by the email', async () => {
    const received: unknown[] = [];
    const record = ({ data }: MessageEvent) => void received.push(data);
    addEventListener('message', record);
    /** An email that runs scripts and navigates in every way its sandbox allows, and reports under its name. */
    const attack = (name: string) =>
      `<script>parent.postMessage('${name}: script', '*')</script>
       <img src="data:," onerror="parent.postMessage('${name}: handler', '*')">
       <meta http-equiv="refresh" content="0; url=data:text/html,gone">
       <form id="form" action="data:text/html,gone"></form><input form="form" autofocus onfocus="this.form.submit()">
       <iframe src="javascript:top.postMessage('${name}: link', '*')"></iframe>`;
    const { page } = await openHtml(attack('mail'));
    // The same email in a frame that allows it: once that has run, the sandboxed one has had its chance.
    const own = openFrame(attack('own'), 'allow-scripts allow-forms');
    await page.until(
      'the other one has run',
      () => received.includes('own: script') && received.includes('own: handler'),
    );
    await page.until('the other email has navigated its frame', () => own.loads === 2);
    // Navigating may stop a script, so give it a frame of its own.
    const link = openFrame(
      `<iframe src="javascript:top.postMessage('own: link', '*')"></iframe>`,
      'allow-scripts allow-same-origin',
    );
    await page.until('an address has run', () => received.includes('own: link'));
    link.frame.remove();
    removeEventListener('message', record);
    own.frame.remove();
    expect(received.filter((words) => !String(words).startsWith('own: '))).to.deep.equal([]);
    expect(page.frame !== null).to.equal(true);
  });

  it('returns to the text once a link has navigated the frame', async () => {
    const { page } = await openHtml('<a href="data:text/html,gone" target="_self">Out</a>');
    page.frame?.focus();
    await press('Tab', 'Enter');
    await page.until('the frame is gone', () => page.frame === null);
    expect(page.text('[part=body] > p')).to.equal('Hello Ada,');
  });

  it('follows no ordinary link of an email', async () => {
    const { page } = await openHtml('<a href="data:text/html,gone">Connect here</a>');
    page.frame?.focus();
    await press('Tab', 'Enter');
    // The link has had its chance: the same keys, pressed later on a link in an unrestricted frame, have navigated it.
    const own = openFrame('<a href="data:text/html,gone" target="_self">Out</a>', '');
    await page.until('the other frame is there', () => own.loads === 1);
    own.frame.focus();
    await press('Tab', 'Enter');
    await page.until('the other link has been followed', () => own.loads === 2);
    own.frame.remove();
    expect(page.frame !== null).to.equal(true);
  });
});

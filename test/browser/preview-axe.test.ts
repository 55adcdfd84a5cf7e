import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { dress, looks, undress } from '../suites/axe.ts';
import { openMail, openPreview, type PreviewPage } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';

const words = `Hello Ada,

${'Brightwater IT has invited you. '.repeat(3)}

How it goes on

1. Open the link.
2. Choose a password.

> Welcome

https://portal.example/#token=preview

-- 
Brightwater IT`;

/** Every state that the preview can be in. */
const states: Readonly<Record<string, () => Promise<PreviewPage>>> = {
  loading: async () => (await openPreview()).page,
  incomplete: async () => (await openPreview({ contactEmail: 'ada' })).page,
  shown: async () => (await openMail({ text: words })).page,
  'shown as HTML': async () => {
    const { page } = await openMail();
    await page.press('Show as the customer’s mail program does');
    return page;
  },
  failed: async () => {
    const { page, calls } = await openPreview();
    calls[0]?.reject(new AdapterError('network'));
    await page.settled();
    return page;
  },
  'not offered': async () => (await openPreview({}, { previewInvite: undefined } as never)).page,
};

describe('invite-email-preview: axe finds nothing', () => {
  keepQuiet();
  afterEach(undress);

  for (const [name, open] of Object.entries(states))
    it(name, async () => {
      const page = await open();
      for (const [look, how] of Object.entries(looks)) {
        dress(how);
        await page.until(`${look} is shown`, () => page.find('.root')?.getAttribute('lang') === how.lang);
        await expect(page.element).to.be.accessible();
      }
    }).timeout(20_000);
});

import { AdapterError } from '../../src/index.ts';
import type { Exhibit } from '../suites/exhibit.ts';
import { openMail, openPreview } from './preview-page.ts';

const words = `Hello Ada,

${'Brightwater IT has invited you. '.repeat(3)}

How it goes on

1. Open the link.
2. Choose a password.

> Welcome

https://portal.example/#token=preview

-- 
Brightwater IT`;

/** The email preview, in all states. */
export const emailPreview: Exhibit = {
  tag: 'invite-email-preview',
  states: [
    { name: 'loading', open: async () => (await openPreview()).page },
    { name: 'incomplete', open: async () => (await openPreview({ contactEmail: 'ada' })).page },
    { name: 'shown', open: async () => (await openMail({ text: words })).page },
    {
      name: 'shown as HTML',
      async open() {
        const { page } = await openMail();
        await page.press('Show as the customer’s mail program does');
        return page;
      },
    },
    {
      name: 'failed',
      async open() {
        const { page, calls } = await openPreview();
        calls[0]?.reject(new AdapterError('network'));
        await page.settled();
        return page;
      },
    },
    { name: 'not offered', open: async () => (await openPreview({}, { previewInvite: undefined })).page },
  ],
};

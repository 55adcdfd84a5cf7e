import type { InvitePreview } from '../../src/index.ts';

/** Returns the email of an invite to a contact. */
export const mailTo = (contact: string): InvitePreview => ({
  subject: `Brightwater IT invites ${contact}`,
  from: 'Brightwater IT <no-reply@portal.example>',
  html: `<!doctype html><p>Hello ${contact}</p>`,
  text: `Hello ${contact},\n\nConnect here:\nhttps://portal.example/#token=preview\n\n-- \nBrightwater IT\n`,
});

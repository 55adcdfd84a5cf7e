import { phrase } from '../blocks.ts';
import type { MailTexts } from './mail-texts.ts';

export const en: MailTexts = {
  direction: 'ltr',
  subject: ({ reseller, platform }) => `${reseller} invites you to ${platform}`,
  preheader: ({ company }) => phrase`Finish signing up ${company}: it takes about two minutes.`,
  poweredBy: ({ platform }) => phrase`Powered by ${platform}`,
  greeting: ({ contact }) => phrase`Hello ${contact},`,
  lead: ({ reseller, platform }) =>
    phrase`${reseller} has invited you to join its self-service experience, powered by ${platform}.`,
  quoted: ({ reseller }) => phrase`A word from ${reseller}`,
  benefits: ({ company }) => [
    phrase`In the portal you manage your subscriptions and users, see your invoices, and order more whenever you need it.`,
    phrase`You will be the Admin for ${company}, and can invite your colleagues as soon as you are in.`,
  ],
  stepsHeading: () => phrase`How to finish signing up`,
  steps: () => [
    phrase`Open your personal registration link.`,
    phrase`Choose a password and check your company’s details.`,
    phrase`Sign in and have a look around.`,
  ],
  linkLabel: 'Connect here',
  linkCaption: 'Connect here:',
  expiry: (date) => phrase`The link is yours alone and works until ${date}.`,
  help: ({ reseller }) => phrase`Any questions? ${reseller} is glad to help:`,
  footer: ({ reseller, address }) =>
    phrase`${reseller} sent this invite to ${address}. If you did not expect it, you need not do anything: no account is created until you sign up.`,
  locale: 'en-GB',
};

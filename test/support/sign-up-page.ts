import type { Page } from 'puppeteer-core';
import { chooseCountry } from './choose-country.ts';
import { button, field, link } from './named-query.ts';

/** Page object of the white-label site for an invited customer. */
export function openSignUp(page: Page) {
  page.setDefaultTimeout(15_000);

  const waitForText = (text: string) => page.locator(`::-p-text(${text})`).wait();
  const press = (words: string) => page.locator(button(words)).click();
  const turnTo = (label: string) => page.locator(field(label)).click();
  async function type(label: string, text: string): Promise<void> {
    await turnTo(label);
    await page.keyboard.type(text);
  }

  /** Fills in everything that the invite lacks, the password last. */
  async function fillIn(password: string): Promise<void> {
    await chooseCountry(page, 'IE');
    await type('Street Address', '12 Custom House Quay');
    await type('City', 'Dublin');
    await type('Password', password);
  }

  return {
    waitForText,
    press,
    turnTo,
    fillIn,
    chooseLanguage: (code: string) => page.locator('#language').fill(code),
    async register(password: string): Promise<void> {
      await waitForText('Welcome,');
      await fillIn(password);
      await page.locator('.consent input').click();
      await press('Create Account');
      await waitForText('Your account is ready');
    },
    readSignInUrl: async (): Promise<string> => {
      const signIn = await page.locator(link('Sign in')).waitHandle();
      return signIn.evaluate((element) => (element as HTMLAnchorElement).href);
    },
  };
}

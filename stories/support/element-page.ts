import { createRestAdapter, type RestAdapter } from 'reseller-elements';
import type { MockApi } from 'reseller-elements/mocks';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { StoryStage } from './story-stage.ts';

/** Generous, as other pages may be loading on the same machine. Polls often: no observer reports changes in shadow trees. */
const patience = { timeout: 20_000, interval: 10 } as const;

/** Waits until a check holds: elements load what they need on demand. */
export const eventually = <Result>(check: () => Result) => waitFor(check, patience);

/** An element of a story as a play function uses it. */
export abstract class ElementPage<Kind extends HTMLElement> {
  readonly element: Kind;
  readonly api: MockApi;

  /** `within` is where the element stands, such as another one's shadow root. */
  constructor(canvas: HTMLElement, tag: string, within: ParentNode = canvas) {
    this.element = within.querySelector<Kind>(tag)!;
    this.api = canvas.querySelector<StoryStage>('story-stage')!.api;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The story's back end, past the element: for what others do, and for what has come of it all. */
  get backEnd(): RestAdapter {
    return createRestAdapter({ baseUrl: this.api.baseUrl, fetch: this.api.fetch });
  }

  async expectFocus(element: HTMLElement) {
    await eventually(() => expect(this.root.activeElement).toBe(element));
  }

  /** The element looks at its own width, not at the page’s. */
  async expectToFit() {
    await expect(this.element.scrollWidth).toBeLessThanOrEqual(this.element.clientWidth);
  }

  async press(selector: string) {
    await userEvent.click(await this.find(selector));
  }

  /** What matches within the element, as soon as it is there. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(async () => {
      const found = this.root.querySelector<HTMLElement>(selector);
      await expect(found, selector).not.toBeNull();
      return found!;
    });
  }

  /** How many mails went out, to an email or to all. */
  async countMails(to = ''): Promise<number> {
    const mails = await this.api.outbox();
    return mails.filter((mail) => mail.to.includes(to)).length;
  }
}

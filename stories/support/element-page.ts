import { createRestAdapter, type RestAdapter } from 'reseller-elements';
import type { MockApi } from 'reseller-elements/mocks';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { StoryStage } from './story-stage.ts';

/**
 * A long timeout, since other pages may be loading on the same machine. Polls often, because no observer reports
 * changes in shadow trees.
 */
const waitOptions = { timeout: 20_000, interval: 10 } as const;

/** Waits until a check passes: elements load modules on demand. */
export const eventually = <Result>(check: () => Result) => waitFor(check, waitOptions);

/** Page object of an element in a story. */
export abstract class ElementPage<Kind extends HTMLElement> {
  readonly element: Kind;
  readonly api: MockApi;

  /** @param within - The element's parent, such as another element's shadow root. */
  constructor(canvas: HTMLElement, tag: string, within: ParentNode = canvas) {
    this.element = within.querySelector<Kind>(tag)!;
    this.api = canvas.querySelector<StoryStage>('story-stage')!.api;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Direct access to the story's back end: to act as another user, and to check results. */
  get backEnd(): RestAdapter {
    return createRestAdapter({ baseUrl: this.api.baseUrl, fetch: this.api.fetch });
  }

  async expectFocus(element: HTMLElement) {
    await eventually(() => expect(this.root.activeElement).toBe(element));
  }

  /** Checks that the element fits into its own width. */
  async expectToFit() {
    await expect(this.element.scrollWidth).toBeLessThanOrEqual(this.element.clientWidth);
  }

  async press(selector: string) {
    await userEvent.click(await this.find(selector));
  }

  /** Finds a match inside the element, as soon as there is one. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(async () => {
      const found = this.root.querySelector<HTMLElement>(selector);
      await expect(found, selector).not.toBeNull();
      return found!;
    });
  }

  /** Counts the emails sent, to one address or to all. */
  async countMails(to = ''): Promise<number> {
    const mails = await this.api.outbox();
    return mails.filter((mail) => mail.to.includes(to)).length;
  }
}

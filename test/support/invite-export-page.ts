import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { AdapterController } from '../../src/controllers/adapter-controller.ts';
import { InviteExport } from '../../src/elements/invite-list/invite-export.ts';
import { inviteListLaterMessages } from '../../src/elements/invite-list/invite-list-later.messages.ts';
import { inviteListLifeMessages } from '../../src/elements/invite-list/invite-list-life.messages.ts';
import { inviteListMessages } from '../../src/elements/invite-list/invite-list.messages.ts';
import type { Invite, InviteListQuery, InvitePage, ResellerAdapter } from '../../src/index.ts';
import type { InviteListTexts } from '../../src/localization/list-messages.ts';
import { invite } from './fake-adapter.ts';
import { type Answer, holdMethod } from './held-method.ts';
import type { SavedFile } from './saved-files.ts';

/** All texts in English. */
export const english: InviteListTexts = {
  ...inviteListMessages,
  ...inviteListLifeMessages,
  ...inviteListLaterMessages,
};

/** An element that only exports what it would list. */
class ExportingElement extends LitElement {
  adapter: ResellerAdapter | undefined;
  query: InviteListQuery = {};
  total: number | undefined;
  texts = english;
  readonly export = new InviteExport({
    host: this,
    api: new AdapterController(this),
    getQuery: () => this.query,
    getTotal: () => this.total,
    getText: () => this.texts,
  });

  override render() {
    return this.export.render();
  }
}
customElements.define('x-exporting', ExportingElement);

/** The export of a list as its users see it, over an adapter whose pages the test gives. */
export async function openExport(settings: Partial<ExportingElement> = {}) {
  const { method: listInvites, calls } = holdMethod<InviteListQuery, InvitePage>();
  const element = Object.assign(document.createElement('x-exporting') as ExportingElement, {
    adapter: { listInvites },
    ...settings,
  });
  await fixture(html`${element}`);
  const root = element.shadowRoot!;
  const settled = async () => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
    }
  };
  /** Ends the last call, until the next one is made or none is needed. */
  const end = async (how: (call: Answer<InvitePage>) => void) => {
    const { length } = calls;
    how(calls[length - 1]!);
    do await settled();
    while (root.querySelector('progress') && calls.length === length);
  };
  const find = (label: string) =>
    Array.from(root.querySelectorAll('button')).find(({ textContent }) => textContent === label)!;
  return {
    element,
    calls,
    settled,
    get buttons() {
      return Array.from(root.querySelectorAll('button'), ({ textContent }) => textContent);
    },
    get status() {
      return root.querySelector('[role=status]')?.textContent;
    },
    get progress() {
      const bar = root.querySelector('progress');
      return bar && { value: bar.value, max: bar.max, isKnown: bar.position >= 0 };
    },
    get focused() {
      return root.activeElement?.textContent;
    },
    async press(label: string) {
      find(label).focus();
      find(label).click();
      await settled();
    },
    async answer(page: InvitePage) {
      await end((call) => call.resolve(page));
    },
    async fail(error: unknown) {
      await end((call) => call.reject(error));
    },
  };
}

/** So many invites, numbered from one on. */
export const invitesFrom = (first: number, count: number): readonly Invite[] =>
  Array.from({ length: count }, (_, index) => ({
    ...invite,
    id: `inv_${first + index}`,
    companyName: `Company ${first + index}`,
  }));

/** A page of so many invites, that leads on where a cursor is given. */
export const toPage = (first: number, count: number, rest: Partial<InvitePage> = {}): InvitePage => ({
  items: invitesFrom(first, count),
  serverTime: '2026-01-01T00:00:00Z',
  ...rest,
});

/** The companies in a saved file, in their order. */
export async function readCompanies(file: SavedFile | undefined): Promise<readonly string[]> {
  const [, ...lines] = ((await file?.content.text()) ?? '').trimEnd().split('\r\n');
  return lines.map((line) => line.split(',')[0] ?? '');
}

export const companies = (first: number, last: number): readonly string[] =>
  invitesFrom(first, last - first + 1).map(({ companyName }) => companyName);

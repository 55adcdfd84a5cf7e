import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { writeTree } from './accessibility-tree.ts';

/** How the browser is set up by its user. */
export interface UserSettings {
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** An IANA name. */
  readonly timeZone?: string;
}

/** A tree as the browser has it now, and as it was written down. */
export interface ReadTree {
  readonly now: string;
  readonly before: string;
}

/** Settings last as long as the session that made them. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** What only Chromium tells and does, as commands of tests: `user-settings`, and `accessibility-tree` of a file's name. */
export function accessibilityPlugin(root: string): TestRunnerPlugin<UserSettings | { readonly file: string }> {
  const isUpdate = process.env['UPDATE_TREES'] === 'yes';
  return {
    name: 'accessibility',
    async executeCommand({ command, payload, session }) {
      if (!payload || !['user-settings', 'accessibility-tree'].includes(command)) return undefined;
      const page = (session.browser as unknown as { getPage(id: string): Page }).getPage(session.id);
      const protocol = await sessionOf(page);
      if ('file' in payload) return readTree(protocol, join(root, payload.file), isUpdate);
      await apply(protocol, payload);
      return true;
    },
  };
}

async function apply(protocol: CDPSession, { forcedColors = 'none', reducedMotion, timeZone = '' }: UserSettings) {
  // A page in the background has no focus, and tells nothing of it.
  await protocol.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await protocol.send('Emulation.setTimezoneOverride', { timezoneId: timeZone });
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forcedColors },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
    ],
  });
}

async function readTree(protocol: CDPSession, file: string, isUpdate: boolean): Promise<ReadTree> {
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const now = writeTree(nodes);
  if (!isUpdate) return { now, before: read(file) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
  return { now, before: now };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { writeTree } from './accessibility-tree.ts';

/** User preferences that the browser emulates. */
export interface UserSettings {
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** IANA name. */
  readonly timeZone?: string;
}

/** The current accessibility tree, and the saved snapshot. */
export interface ReadTree {
  readonly now: string;
  readonly before: string;
}

/** Emulated settings last only as long as the CDP session that set them. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/**
 * Test commands that need Chromium: `user-settings` emulates preferences, `accessibility-tree` compares with the
 * snapshot in a file.
 */
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
  // A background page has no focus and fires no focus events.
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

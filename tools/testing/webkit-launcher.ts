import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { BrowserLauncher } from '@web/test-runner-core';
import { createPage } from './web-driver-page.ts';
import { WebDriverSession } from './web-driver.ts';

const architectures = ['x86_64', 'aarch64'];
const binaries = ['4.1', '4.0'].flatMap((version) =>
  architectures.map((architecture) => `/usr/lib/${architecture}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

interface Slot {
  readonly session: WebDriverSession;
  readonly page: ReturnType<typeof createPage>;
}

/** Runs tests in Debian's WebKitGTK: drives a reusable MiniBrowser in a private X server over WebDriver. */
export function webkitLauncher(): BrowserLauncher {
  const children: ChildProcess[] = [];
  const slots: Slot[] = [];
  const idle: Slot[] = [];
  const active = new Map<string, Slot>();

  async function startSlot(): Promise<Slot> {
    const binary = binaries.find((path) => existsSync(path));
    if (!binary) throw new Error('WebKitGTK is missing: install the package webkit2gtk-driver.');
    const base = await startDriver(children);
    const session = await WebDriverSession.start(base, {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    });
    const slot = { session, page: createPage(session) };
    slots.push(slot);
    return slot;
  }

  const launcher = {
    name: 'WebKit',
    type: 'puppeteer', // its page implements puppeteer's commands
    concurrency: 1,
    async startSession(id: string, url: string) {
      const slot = idle.pop() ?? (await startSlot());
      active.set(id, slot);
      await slot.page.goto(url);
    },
    isActive: (id: string) => active.has(id),
    getBrowserUrl: () => undefined,
    getPage: (id: string) => active.get(id)?.page,
    async stopSession(id: string) {
      const slot = active.get(id);
      active.delete(id);
      if (!slot) return {};
      await slot.page.goto('about:blank');
      idle.push(slot);
      return {};
    },
    async stop() {
      await Promise.allSettled(slots.map(({ session }) => session.delete()));
      for (const child of children) child.kill();
    },
  };
  return launcher as unknown as BrowserLauncher;
}

async function startDriver(children: ChildProcess[]): Promise<string> {
  const port = await findFreePort();
  const env = {
    ...process.env,
    DISPLAY: process.env['DISPLAY'] ?? (await startDisplay(children)),
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  const base = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const isReady = await fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return base;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('WebKitWebDriver did not start within 5 seconds.');
}

function startDisplay(children: ChildProcess[]): Promise<string> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(server);
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    (server.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

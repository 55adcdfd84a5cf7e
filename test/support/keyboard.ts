import type { KeyStrokes } from '../../tools/testing/keyboard-plugin.ts';

interface TestRunnerSocket {
  sendMessageWaitForResponse(message: object): Promise<{ readonly executed: boolean }>;
}

const socket = '/__web-dev-server__web-socket.js';

/** Strokes keys of the browser's own keyboard. */
async function stroke(payload: KeyStrokes) {
  const { sendMessageWaitForResponse } = (await import(socket)) as TestRunnerSocket;
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const { executed } = await sendMessageWaitForResponse({
    type: 'wtr-command',
    sessionId,
    command: 'keyboard',
    payload,
  });
  if (!executed) throw new Error('The test runner lacks the keyboard plugin.');
}

/** Presses keys one after the other, such as `Tab` and `Shift+Tab`. */
export const press = (...keys: readonly string[]) => stroke({ keys });

/** Types a text where the focus is. */
export const typeText = (text: string) => stroke({ text });

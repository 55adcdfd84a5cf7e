interface TestRunnerSocket {
  sendMessageWaitForResponse(message: object): Promise<{ readonly executed: boolean; readonly result?: unknown }>;
}

const socket = '/__web-dev-server__web-socket.js';

/** Runs a command of a test runner plugin, for what a page cannot do itself. */
export async function runCommand(command: string, payload: object): Promise<unknown> {
  const { sendMessageWaitForResponse } = (await import(socket)) as TestRunnerSocket;
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const { executed, result } = await sendMessageWaitForResponse({ type: 'wtr-command', sessionId, command, payload });
  if (!executed) throw new Error(`The test runner lacks the plugin for “${command}”.`);
  return result;
}

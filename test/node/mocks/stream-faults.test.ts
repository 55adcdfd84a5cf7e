import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createMockApi, type FaultName } from '../../../mocks/index.ts';
import { type MockServer, serve } from '../../../mocks/node.ts';
import { lighthouse } from './client.ts';

describe('faults in the event stream', () => {
  const api = createMockApi({ faultDelay: 10 });
  let server: MockServer;
  before(async () => void (server = await serve(api, { port: 0 })));
  after(() => server.close());
  beforeEach(() => api.reset());

  const invite = () =>
    api.fetch(`${api.baseUrl}/invites`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"stream"' },
      body: JSON.stringify(lighthouse),
    });

  /** Reads until the text arrives or the stream ends. */
  async function readUntil(expected: RegExp, fault: FaultName): Promise<string> {
    api.inject({ fault, operation: 'watchInvites', times: 'once' });
    let text = '';
    try {
      const response = await fetch(`${server.url}/invites/events`);
      text = `${response.status} `;
      // Start reading at once: Node cancels the body of a response that is garbage collected unread.
      const chunks = response.body!.values();
      await invite();
      const decoder = new TextDecoder();
      for await (const chunk of chunks) {
        text += decoder.decode(chunk, { stream: true });
        if (expected.test(text)) return text;
      }
      return `${text} end`;
    } catch (error) {
      const { code } = (error as { cause: { code: string } }).cause;
      return `${text} ${code}`;
    }
  }

  for (const [fault, seen] of [
    ['wrong-types', /^200 [^]*data: .*"companyName":7/],
    ['unknown-enum', /^200 [^]*data: .*"status":"brand-new"/],
    ['invalid-json', /^200 [^]*data: \{.*\},\}\n/],
    ['deep-nesting', /^200 [^]*data: \{.*\[\[\[\[/],
    ['drip-body', /^200 [^]*data: \{.*Harbour/],
    ['body-50mb', /^200 data: "x{100}/],
    ['reset-before-body', /^200 {2}ECONNRESET$/],
    ['reset-in-body', /^200 (retry.*)? ECONNRESET$/s],
    ['truncated-json', /^200 retry.* end$/s],
    ['empty-200', /^200 {2}end$/],
    ['html-200', /^200 <!doctype/],
    ['commit-then-drop', /^ ECONNRESET$/],
    ['unavailable', /^503 .*"code":"unavailable"/],
  ] as const)
    it(`are what they are elsewhere: ${fault}`, async () => assert.match(await readUntil(seen, fault), seen));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setup } from './client.ts';

describe('Idempotency-Key', () => {
  it('gives the first reply again, byte for byte, and acts once', async () => {
    const { api, invite, total } = setup();
    const first = await invite({}, '"one"');
    api.clock.advance(5000);
    const second = await invite({}, '"one"');
    assert.equal(second.status, 201);
    assert.equal(second.text, first.text);
    assert.equal(second.headers.get('Location'), first.headers.get('Location'));
    assert.equal(await total(), 41);
  });

  it('refuses another body under the same key', async () => {
    const { invite, total } = setup();
    await invite({}, '"one"');
    const { status, body } = await invite({ companyName: 'Another Company' }, '"one"');
    assert.equal(status, 422);
    assert.equal(body.code, 'idempotency-key-reused');
    assert.equal(await total(), 41);
  });

  it('makes one record of calls at the same time', async () => {
    // Long enough for all requests to arrive.
    const { invite, total } = setup({ latency: 500 });
    const replies = await Promise.all(Array.from({ length: 8 }, () => invite({}, '"one"')));
    assert.equal(replies.filter(({ status }) => status === 201).length, 1);
    assert.equal(replies.filter(({ body }) => body.code === 'idempotency-key-in-progress').length, 7);
    assert.equal((await invite({}, '"one"')).status, 201, 'and answers once it is done');
    assert.equal(await total(), 41);
  });

  it('keeps a definite no', async () => {
    const { invite } = setup();
    const no = await invite({ companyName: '' }, '"one"');
    assert.equal(no.status, 422);
    assert.equal((await invite({ companyName: '' }, '"one"')).text, no.text);
  });

  it('is forgotten after a day', async () => {
    const { api, invite, total } = setup();
    await invite({}, '"one"');
    api.clock.advance(24 * 3_600_000);
    await invite({}, '"one"');
    assert.equal(await total(), 42);
  });

  for (const key of ['', 'unquoted', '"open', '"', '""', `"${'x'.repeat(65)}"`])
    it(`must be a quoted string, not ${key.slice(0, 12) || 'missing'}`, async () => {
      const { status, body } = await setup().invite({}, key);
      assert.equal(status, 400);
      assert.equal(body.code, 'idempotency-key-missing');
      assert.match(body.detail ?? '', /Idempotency-Key: "[0-9a-f-]{36}"/);
    });
});

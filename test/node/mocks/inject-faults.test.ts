import { canHit, createMockApi, type FaultName, faults } from '../../../mocks/index.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interceptInPage } from '../../../mocks/page.ts';
import { setup } from './client.ts';

describe('the table of faults', () => {
  it('has the 44 of the safety list', () => assert.equal(Object.keys(faults).length, 44));

  it('says what can hit what', () => {
    assert.ok(canHit('latency', 'getSession'));
    assert.ok(canHit('cursor-loop', 'listInvites'));
    assert.ok(!canHit('cursor-loop', 'getSession'));
  });
});

describe('an injected fault', () => {
  it('hits its operation, every time until it is taken away', async () => {
    const { api, get } = setup();
    const end = api.inject({ fault: 'unavailable', operation: 'getSession' });
    assert.deepEqual(api.faults, [{ fault: 'unavailable', operation: 'getSession', times: 'always' }]);
    const statuses = async () => [(await get('/session')).status, (await get('/invites')).status];
    assert.deepEqual(await statuses(), [503, 200]);
    assert.deepEqual(await statuses(), [503, 200]);
    end();
    assert.deepEqual(await statuses(), [200, 200]);
    assert.deepEqual(api.faults, []);
  });

  it('hits once, or as often as was said, of calls at the same time too', async () => {
    const { api, get } = setup();
    const hits = async () => {
      const replies = await Promise.all(Array.from({ length: 6 }, () => get('/session')));
      return replies.filter(({ status }) => status === 503).length;
    };
    api.inject({ fault: 'unavailable', times: 'once' });
    assert.equal(await hits(), 1);
    api.inject({ fault: 'unavailable', times: 4 });
    await get('/session');
    assert.deepEqual(api.faults, [{ fault: 'unavailable', times: 3 }]);
    assert.equal(await hits(), 3);
    assert.deepEqual(api.faults, []);
  });

  it('without an operation hits all that it can', async () => {
    const { api, get } = setup();
    api.inject({ fault: 'cursor-loop', times: 2 });
    assert.equal((await get('/session')).body.nextCursor, undefined);
    for (const cursor of ['', '?cursor=again']) {
      const { body } = await get(`/invites${cursor}`);
      assert.deepEqual([body.items[0]?.id, body.nextCursor], ['inv_40', 'again']);
    }
  });

  it('waits for the calls that it concerns', async () => {
    const { api, get } = setup();
    api.inject({ fault: 'expired-cursor', times: 'once' });
    const { nextCursor } = (await get('/invites')).body;
    assert.equal((await get(`/invites?cursor=${String(nextCursor)}`)).status, 422);
    assert.equal((await get(`/invites?cursor=${String(nextCursor)}`)).status, 200);
  });

  it('goes together with others', async () => {
    const { api, get } = setup();
    api.inject({ fault: 'no-content-type' });
    api.inject({ fault: 'extra-fields' });
    const { headers, body } = await get('/session');
    assert.equal(headers.get('Content-Type'), null);
    assert.ok(body.addedLater);
  });

  it('has each reply take another time, so that the second overtakes the first', async () => {
    const { api, get } = setup({ faultDelay: 200 });
    api.inject({ fault: 'jitter' });
    const order: number[] = [];
    await Promise.all([0, 1].map(async (call) => void (await get('/session'), order.push(call))));
    assert.deepEqual(order, [1, 0]);
  });

  it('ends with a reset', async () => {
    const { api, get } = setup();
    api.inject({ fault: 'forbidden' });
    api.reset();
    assert.equal((await get('/session')).status, 200);
    api.inject({ fault: 'forbidden' });
    api.clearFaults();
    assert.equal((await get('/session')).status, 200);
  });

  it('must exist, as its operation must, and fit it', () => {
    const { api } = setup();
    assert.throws(
      () => api.inject({ fault: 'latnecy' as FaultName }),
      /"latnecy"\. Choose one of: latency, jitter, hang/,
    );
    assert.throws(() => api.inject({ fault: 'toString' as FaultName }), RangeError);
    assert.throws(
      () => api.inject({ fault: 'hang', operation: 'invite' as 'inviteCustomer' }),
      /Unknown operation "invite"\. Choose one of: getSession,/,
    );
    assert.throws(
      () => api.inject({ fault: 'cursor-loop', operation: 'getSession' }),
      /cursor-loop cannot hit getSession, only listCustomers, listInvites/,
    );
    for (const times of [0, 1.5, -1]) assert.throws(() => api.inject({ fault: 'hang', times }), /once, always/);
  });
});

describe('an invite whose reply is lost', () => {
  it('exists once, and the same key gives its reply', async () => {
    const { api, invite, total } = setup();
    api.inject({ fault: 'commit-then-drop', operation: 'inviteCustomer', times: 'once' });
    await assert.rejects(invite({}, '"one"'), TypeError);
    assert.equal(await total(), 41);
    const { status, body } = await invite({}, '"one"');
    assert.equal(status, 201);
    assert.equal(body.invite.id, 'inv_41');
    assert.equal(await total(), 41);
    assert.equal((await api.outbox()).filter(({ inviteId }) => inviteId === 'inv_41').length, 1);
  });

  for (const fault of Object.keys(faults) as FaultName[])
    if (faults[fault].hits === 'before' && fault !== 'hang' && canHit(fault, 'inviteCustomer'))
      it(`is not made by ${fault}, and can be sent again under its key`, async () => {
        const { api, invite, total } = setup();
        api.inject({ fault, times: 'once' });
        await invite({}, '"one"');
        assert.equal(await total(), 40);
        assert.equal((await invite({}, '"one"')).status, 201);
      });
});

describe('faults through msw', () => {
  const through = async (fault: FaultName, init: RequestInit = {}) => {
    const { api } = setup({ faultDelay: 10 });
    const end = interceptInPage(api);
    api.inject({ fault });
    try {
      const response = await fetch(`${api.baseUrl}/session`, init);
      return `${response.status} ${(await response.text()).slice(0, 10)}`;
    } catch (error) {
      return (error as Error).name;
    } finally {
      end();
    }
  };

  for (const [fault, seen] of [
    ['commit-then-drop', 'TypeError'],
    ['redirect-to-login', '200 <!doctype '],
    ['drip-body', '200 {"reseller'],
    ['no-content-204', '204 '],
  ] as const)
    it(`are seen by the page: ${fault}`, async () => assert.equal(await through(fault), seen));

  it('let go of a caller who gives up', async () =>
    assert.equal(await through('hang', { signal: AbortSignal.timeout(20) }), 'TimeoutError'));
});

describe('fetch of the mock', () => {
  it('treats redirects as it is told to', async () => {
    const api = createMockApi();
    api.inject({ fault: 'redirect-to-login', operation: 'getSession' });
    const url = `${api.baseUrl}/session`;
    const followed = await api.fetch(url);
    assert.deepEqual([followed.status, followed.redirected], [200, true]);
    assert.equal((await api.fetch(url, { redirect: 'manual' })).status, 301);
    await assert.rejects(api.fetch(url, { redirect: 'error' }), TypeError);
  });
});

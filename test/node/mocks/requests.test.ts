import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registration, setup } from './client.ts';

const long = 'x'.repeat(121);
const billing = { email: 'accounts@brightwater.example', phone: '+442079460018' };

describe('a body that does not fit', () => {
  const cases: readonly [name: string, change: object, errors: readonly string[]][] = [
    ['missing member', { contactEmail: undefined }, ['/contactEmail required']],
    ['missing member of a member', { billingContact: { email: billing.email } }, ['/billingContact/phone required']],
    ['empty name', { companyName: '' }, ['/companyName required']],
    ['too long', { companyName: long }, ['/companyName too-long']],
    ['name without anything visible', { companyName: '\u3164 \u200b' }, ['/companyName required']],
    ['line break in a name', { companyName: 'A\nBcc: x' }, ['/companyName invalid-format']],
    ['not an email', { contactEmail: 'ada' }, ['/contactEmail invalid-format']],
    ['hyphen at the edge of a domain', { contactEmail: 'ada@-x.example' }, ['/contactEmail invalid-format']],
    ['not a phone', { billingContact: { ...billing, phone: '020 7946' } }, ['/billingContact/phone invalid-format']],
    ['wrong type', { contactName: 5 }, ['/contactName invalid-format']],
    ['unknown member', { status: 'accepted' }, ['/status unknown-member']],
    ['unknown member below', { billingContact: { ...billing, x: 1 } }, ['/billingContact/x unknown-member']],
    ['signs of pointers', { 'a/b~c': 1 }, ['/a~1b~0c unknown-member']],
    ['several at once', { companyName: long, language: '?' }, ['/companyName too-long', '/language invalid-format']],
  ];
  for (const [name, change, expected] of cases)
    it(`points at its members: ${name}`, async () => {
      const { status, headers, body } = await setup().invite(change);
      assert.equal(status, 422);
      assert.equal(headers.get('Content-Type'), 'application/problem+json');
      assert.equal(body.code, 'validation-failed');
      assert.deepEqual(body.errors?.map(({ pointer, code }) => `${pointer} ${code}`).toSorted(), expected);
    });

  it('is told apart from one that is no object at all', async () => {
    const { body } = await setup().post('/invites', '[]');
    assert.deepEqual(
      body.errors?.map(({ pointer, code }) => [pointer, code]),
      [['', 'invalid-format']],
    );
  });

  it('is found before a short password does harm', async () => {
    const { body } = await setup().post('/registrations', { ...registration, token: 'x', password: 'short' });
    assert.deepEqual(
      body.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/password', 'invalid-format']],
    );
  });
});

describe('a body that cannot be read', () => {
  it('is malformed where it is not JSON, or does not say so', async () => {
    const { post, send } = setup();
    assert.equal((await post('/invites', '{')).body.code, 'malformed-request');
    const init = { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain', 'Idempotency-Key': '"1"' } };
    assert.equal((await send('/invites', init)).status, 400);
  });

  it('is too large from 1 MB on', async () => {
    const { status, body } = await setup().post('/invites', JSON.stringify({ message: 'x'.repeat(1024 * 1024) }));
    assert.equal(status, 413);
    assert.equal(body.code, 'payload-too-large');
  });
});

describe('a call', () => {
  it('is not found where there is no such path', async () => {
    const { get } = setup();
    for (const path of ['/nowhere', '/customers/cus_1', '/']) assert.equal((await get(path)).body.code, 'not-found');
  });

  it('is answered below the path of the base URL', async () => {
    const { api, get, invite } = setup({ baseUrl: 'https://portal.example/api/reseller/' });
    assert.equal((await get('/session')).status, 200);
    assert.equal((await invite()).headers.get('Location'), '/api/reseller/invites/inv_41');
    assert.equal((await api.handle(new Request('https://portal.example/session'))).status, 404);
  });

  it('may come from any origin', async () => {
    const { send, get } = setup();
    const Origin = 'https://portal.example';
    const preflight = await send('/invites', { method: 'OPTIONS', headers: { Origin } });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), Origin);
    assert.match(
      preflight.headers.get('Access-Control-Allow-Headers')!,
      /Authorization.*Idempotency-Key.*Last-Event-ID/,
    );
    const { headers } = await send('/session', { headers: { Origin } });
    assert.equal(headers.get('Access-Control-Allow-Origin'), Origin);
    assert.equal(headers.get('Access-Control-Expose-Headers'), 'Date, Location, Retry-After');
    assert.equal(headers.get('Date'), 'Mon, 02 Mar 2026 09:30:00 GMT');
    assert.equal((await get('/session')).headers.get('Access-Control-Allow-Origin'), null, 'if it has one');
  });
});

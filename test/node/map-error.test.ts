import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../src/adapter/adapter-error.ts';
import { type ErrorTable, mapError } from '../../src/adapter/map-error.ts';

const table: ErrorTable = {
  USER_IS_ALREADY_INVITED: 'invite-pending',
  LIMIT_REACHED: { code: 'quota-reached', userMessage: 'Your plan has five seats.' },
  LOST: { code: 'unavailable', outcome: 'unknown', retryable: true },
  409: 'duplicate-customer',
  ECONNRESET: 'network',
  502: 'unavailable',
  503: { code: 'unavailable', outcome: 'rejected' },
};

const describeError = ({ code, status, outcome, retryable }: AdapterError) => [code, status, outcome, retryable];

describe('mapError', () => {
  for (const [what, failure, expected] of [
    ['a code', { status: 400, code: 'USER_IS_ALREADY_INVITED' }, ['invite-pending', 400, 'rejected', false]],
    ['a code without a status', { code: 'USER_IS_ALREADY_INVITED' }, ['invite-pending', undefined, 'rejected', false]],
    ['a code before its status', { status: 409, code: 'LIMIT_REACHED' }, ['quota-reached', 409, 'rejected', false]],
    ['a status', { status: 409, code: 'OTHER' }, ['duplicate-customer', 409, 'rejected', false]],
    ['a code of unknown outcome', { status: 400, code: 'LOST' }, ['unavailable', 400, 'unknown', true]],
    ['a lost connection by its code', { code: 'ECONNRESET' }, ['network', undefined, 'unknown', true]],
    ['a 5xx, which leaves the outcome open', { status: 502 }, ['unavailable', 502, 'unknown', true]],
    [
      'a 5xx with a known code',
      { status: 500, code: 'USER_IS_ALREADY_INVITED' },
      ['invite-pending', 500, 'unknown', true],
    ],
    ['a 5xx that certainly did nothing', { status: 503 }, ['unavailable', 503, 'rejected', true]],
    ['a usual status', { status: 401 }, ['unauthenticated', 401, 'rejected', false]],
    ['a permission', { status: 403 }, ['forbidden', 403, 'rejected', false]],
    ['a missing record', { status: 404 }, ['not-found', 404, 'rejected', false]],
    ['a refusal without a row', { status: 418 }, ['unavailable', 418, 'rejected', false]],
    ['a rate limit', { status: 429 }, ['rate-limited', 429, 'rejected', true]],
    ['a broken back end', { status: 500 }, ['unavailable', 500, 'unknown', true]],
    ['a missing operation', { status: 501 }, ['not-offered', 501, 'rejected', false]],
    ['a timeout', new DOMException('', 'TimeoutError'), ['timeout', undefined, 'unknown', true]],
    ['a lost connection', new TypeError('fetch failed'), ['network', undefined, 'unknown', true]],
    ['anything else', 'no', ['unavailable', undefined, 'unknown', true]],
    ['nothing', undefined, ['unavailable', undefined, 'unknown', true]],
    ['an error of a client with `statusCode`', { statusCode: 409 }, ['duplicate-customer', 409, 'rejected', false]],
    [
      'an error of a client with a response',
      { response: { status: 409 } },
      ['duplicate-customer', 409, 'rejected', false],
    ],
    ['a name that every object has', { status: 422, code: 'toString' }, ['validation-failed', 422, 'rejected', false]],
  ] as const)
    it(`maps ${what}`, () => assert.deepEqual(describeError(mapError(failure, table)), expected));

  it('keeps the words for users, and the cause', () => {
    const failure = { code: 'LIMIT_REACHED' };
    const error = mapError(failure, table);
    assert.deepEqual([error.userMessage, error.cause], ['Your plan has five seats.', failure]);
  });

  it('returns an AdapterError as it is', () => {
    const error = new AdapterError('declined');
    assert.equal(mapError(error, table), error);
  });

  it('reads how long to wait', () => {
    assert.equal(mapError({ status: 429, headers: new Headers({ 'Retry-After': '30' }) }).retryAfter, 30);
    assert.equal(mapError(new Response(null, { status: 429, headers: { 'Retry-After': '7' } })).retryAfter, 7);
    assert.equal(mapError({ status: 429, headers: { 'Retry-After': '30' } }).retryAfter, undefined);
  });
});

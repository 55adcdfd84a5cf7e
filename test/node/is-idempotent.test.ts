import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isIdempotent } from '../../src/adapter/is-idempotent.ts';

for (const [idempotent, expected] of [
  [undefined, true],
  [null, true],
  [true, true],
  [false, false],
  [{}, true],
  [{ inviteCustomer: null }, true],
  [{ inviteCustomer: false }, false],
] as const)
  it(`a back end with idempotent: ${JSON.stringify(idempotent)} repeats a call ${expected ? 'once' : 'again'}`, () => {
    assert.equal(isIdempotent({ idempotent } as never, 'inviteCustomer'), expected);
  });

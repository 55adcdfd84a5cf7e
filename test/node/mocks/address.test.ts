import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locations } from '../../../mocks/seeds/name-parts.ts';
import { checkAddress } from '../../../src/address/check-address.ts';
import { countries } from '../../../src/address/countries.gen.ts';
import { listRegions } from '../../../src/address/regions.ts';
import { plausibleAddress, shortestAddress } from '../plausible-address.ts';
import { joinery, newestToken, registration, setup, setupState } from './client.ts';

const wrong: readonly (readonly [
  change: Readonly<Record<string, string>>,
  errors: readonly (readonly [string, string])[],
])[] = [
  [{ country: 'US', region: 'OR', postalCode: 'SW1A 1AA' }, [['/address/postalCode', 'invalid-format']]],
  [{ country: 'US', postalCode: '97701' }, [['/address/region', 'required']]],
  [{ country: 'US', region: 'Atlantis', postalCode: '97701' }, [['/address/region', 'not-allowed']]],
  [{ country: 'GB' }, [['/address/postalCode', 'required']]],
  [
    { country: 'GB', city: ' ', postalCode: '97701' },
    [
      ['/address/city', 'required'],
      ['/address/postalCode', 'invalid-format'],
    ],
  ],
  [{ country: 'ZZ' }, [['/address/country', 'not-allowed']]],
];

describe('an address', () => {
  it('of every country of ISO 3166-1 makes a customer', async () => {
    const { addCustomer } = setup();
    for (const country of countries) {
      const address = plausibleAddress(country);
      const { status, body } = await addCustomer({ address });
      assert.equal(status, 201, `${country}: ${JSON.stringify(body.errors)}`);
      assert.deepEqual(body['address'], address);
    }
  });

  it('with what its country requires is enough', async () => {
    const { addCustomer } = setup();
    for (const country of countries)
      assert.equal((await addCustomer({ address: shortestAddress(country) })).status, 201, country);
  });

  for (const [change, errors] of wrong)
    it(`is refused where it is ${JSON.stringify(change)}`, async () => {
      const { addCustomer, get } = setup();
      const { status, body } = await addCustomer({ address: { line1: '1 Quay', city: 'Harbour Town', ...change } });
      assert.equal(status, 422);
      assert.equal(body.code, 'validation-failed');
      assert.deepEqual(
        body.errors?.map(({ pointer, code }) => [pointer, code]),
        errors,
      );
      assert.equal((await get('/customers')).body.total, 20, 'nobody was added');
    });

  it('is checked in a registration, too, and the invite stays pending', async () => {
    const { api, invite, get, post } = setup();
    await invite();
    const token = await newestToken(api);
    const address = { ...registration.address, postalCode: '97701' };
    const { status, body } = await post('/registrations', { ...registration, token, address });
    assert.equal(status, 422);
    assert.deepEqual(
      body.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/address/postalCode', 'invalid-format']],
    );
    assert.equal((await get('/invites?limit=1')).body.items[0]?.status, 'pending');
    assert.equal((await post('/registrations', { ...registration, token })).status, 201);
  });

  it('may be as hostile as 100 kB', async () => {
    const { addCustomer } = setup();
    for (const text of ['1'.repeat(50_000), '1 '.repeat(25_000)]) {
      const { body } = await addCustomer({ address: { ...joinery.address, region: text, postalCode: text } });
      assert.deepEqual(
        body.errors?.map(({ code }) => code),
        ['too-long', 'too-long'],
      );
    }
  });

  it('of each seeded customer is one that could be added', async () => {
    const { db } = await setupState();
    const seeded = Array.from(db.customers.values(), ({ address }) => address);
    const crowd = locations.map((home) => ({ ...home, line1: '1 Station Road' }));
    for (const address of [...seeded, ...crowd])
      assert.deepEqual(checkAddress(address, listRegions(address.country)), [], JSON.stringify(address));
  });
});

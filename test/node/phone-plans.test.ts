import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import type { AdapterController, AdapterHost } from '../../src/controllers/adapter-controller.ts';
import { PhoneController } from '../../src/phone/phone-controller.ts';

const pointer = '/billingContact/phone';
let failures = 0;

// As where the network or a blocker keeps the plans away.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('/phone-number.ts')) return next(url, context);
    failures++;
    throw new Error('not to be had');
  },
});

describe('phone numbers, where the countries’ plans cannot be loaded', () => {
  /** A controller that has tried to load the plans. */
  async function openController() {
    let renderings = 0;
    const host = { addController() {}, requestUpdate: () => void renderings++ } as unknown as AdapterHost;
    const phone = new PhoneController(host, { adapter: {} } as AdapterController, () => 'GB');
    await phone.load(() => true);
    return { phone, count: () => renderings };
  }

  it('are stored all the same where they have their country code', async () => {
    const { phone } = await openController();
    assert.ok(failures > 0);
    assert.equal(phone.isReady, false);
    assert.equal(phone.normalize(pointer, '+44 (0)20 7946-0018 ext. 12'), '+442079460018;ext=12');
    assert.equal(phone.normalize(pointer, '0044 20 7946 0018'), '+442079460018');
    assert.equal(phone.isPossible('+442079460018'), true);
  });

  it('are shown as they are stored', async () => {
    const { phone } = await openController();
    assert.equal(phone.format(pointer, '+442079460018', false), '+442079460018');
  });

  it('stay as they were typed where they have none: the contract’s pattern refuses them', async () => {
    const { phone } = await openController();
    assert.equal(phone.normalize(pointer, '020 7946 0018'), '020 7946 0018');
  });

  it('let the form go on', async () => {
    const { count } = await openController();
    assert.ok(count() > 0);
  });
});

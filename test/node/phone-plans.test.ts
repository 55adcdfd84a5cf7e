import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import type { AdapterController, AdapterHost } from '../../src/controllers/adapter-controller.ts';
import { PhoneController } from '../../src/phone/phone-controller.ts';

const pointer = '/billingContact/phone';
let failures = 0;

// Block the numbering plans, as a network failure or content blocker would.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('/phone-number.ts')) return next(url, context);
    failures++;
    throw new Error('not to be had');
  },
});

describe('phone numbers without numbering plans', () => {
  /** Creates a controller that has tried to load the plans. */
  async function openController() {
    let renderings = 0;
    const host = { addController() {}, requestUpdate: () => void renderings++ } as unknown as AdapterHost;
    const phone = new PhoneController(host, { adapter: {} } as AdapterController, () => 'GB');
    await phone.load(() => true);
    return { phone, count: () => renderings };
  }

  it('are stored if they have a country code', async () => {
    const { phone } = await openController();
    assert.ok(failures > 0);
    assert.equal(phone.isReady, false);
    assert.equal(phone.normalize(pointer, '+44 (0)20 7946-0018 ext. 12'), '+442079460018;ext=12');
    assert.equal(phone.normalize(pointer, '0044 20 7946 0018'), '+442079460018');
    assert.equal(phone.check(new Map([[pointer, '+442079460018']])).size, 0);
  });

  it('are shown as they are stored', async () => {
    const { phone } = await openController();
    assert.equal(phone.format(pointer, '+442079460018', false), '+442079460018');
  });

  it('stay as typed without a country code: the contract’s pattern rejects them', async () => {
    const { phone } = await openController();
    assert.equal(phone.normalize(pointer, '020 7946 0018'), '020 7946 0018');
  });

  it('do not block the form', async () => {
    const { count } = await openController();
    assert.ok(count() > 0);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ExtraField } from '../../../src/adapter/extra-field.ts';
import type { BillingAccounts } from '../../../src/contract/models.ts';
import { BillingAccountsController } from '../../../src/billing/billing-accounts-controller.ts';
import { ExtraFieldsController } from '../../../src/extra-fields/extra-fields-controller.ts';
import { accounts } from '../../support/fake-adapter.ts';
import { holdMethod } from '../../support/held-method.ts';
import { recordEvents, typesOf } from '../../support/record-events.ts';
import { network } from './fake-form.ts';
import { createHost, settled } from './form-host.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

const endings = ['resolve', 'reject', 'never'] as const;

/** Creates billing accounts of an adapter whose calls the test answers. */
async function openAccounts() {
  const { method: listBillingAccounts, calls } = holdMethod<object, BillingAccounts>();
  const { host, api } = createHost({ listBillingAccounts });
  const events = recordEvents(host);
  const list = new BillingAccountsController(host.element, api, () => {});
  host.requestUpdate();
  await settled();
  const answer = (index: number, ending: (typeof endings)[number], items: BillingAccounts['items']) => {
    if (ending === 'resolve') calls[index]?.resolve({ items });
    if (ending === 'reject') calls[index]?.reject(network());
    return settled();
  };
  return { host, list, calls, events, answer };
}

/** Creates extra fields of an adapter whose calls the test answers. */
async function openFields() {
  const loads: PromiseWithResolvers<readonly ExtraField[]>[] = [];
  const extraFields = () => {
    const load = Promise.withResolvers<readonly ExtraField[]>();
    loads.push(load);
    return load.promise;
  };
  const { host, api } = createHost({ extraFields });
  const filledIn: (readonly ExtraField[])[] = [];
  const fields = new ExtraFieldsController(host.element, api, 'invite', (given) => filledIn.push(given));
  await settled();
  return { host, fields, loads, filledIn };
}

const poNumber: ExtraField = { name: 'poNumber', type: 'text', label: 'Purchase Order' };
const complete = (field: ExtraField) => ({ ...field, options: [] });

for (const ending of endings)
  describe(`a form that leaves the page while it loads, ${ending === 'never' ? 'for ever' : `and the call ${ending}s later`}`, () => {
    it('reloads its billing accounts when it returns, and ignores the earlier reply', async () => {
      const { host, list, calls, events, answer } = await openAccounts();
      host.leave();
      await settled();
      assert.equal(calls[0]?.options.signal.aborted, true);
      await answer(0, ending, []);
      assert.equal(list.state.name, 'loading');
      host.comeBack();
      await settled();
      assert.deepEqual([calls.length, calls[1]?.options.signal.aborted, list.state.name], [2, false, 'loading']);
      await answer(1, 'resolve', accounts);
      assert.deepEqual([list.listed, typesOf(events)], [accounts, []]);
    });

    it('reloads its extra fields when it returns, and pending submits wait for these', async () => {
      const { host, fields, loads, filledIn } = await openFields();
      host.leave();
      await settled();
      if (ending === 'resolve') loads[0]?.resolve([{ ...poNumber, required: true }]);
      if (ending === 'reject') loads[0]?.reject(network());
      await settled();
      assert.deepEqual([fields.state.name, filledIn], ['loading', []]);
      host.comeBack();
      host.requestUpdate();
      await settled();
      let isThere = false;
      void fields.loading.then(() => (isThere = true));
      await settled();
      assert.deepEqual([loads.length, isThere], [2, false]);
      loads[1]?.resolve([poNumber]);
      await settled();
      assert.deepEqual([fields.state, isThere], [{ name: 'ready', value: [complete(poNumber)] }, true]);
      assert.equal(filledIn.length, 1);
    });
  });

describe('a form whose adapter is replaced while it loads', () => {
  keepQuiet();

  it('keeps waiting, for the extra fields of the new adapter', async () => {
    const { host, fields, loads } = await openFields();
    let isThere = false;
    void fields.loading.then(() => (isThere = true));
    host.adapter = { ...host.adapter };
    host.requestUpdate();
    await settled();
    loads[0]?.resolve([{ ...poNumber, required: true }]);
    await settled();
    assert.deepEqual([loads.length, isThere], [2, false]);
    loads[1]?.resolve([poNumber]);
    await settled();
    assert.deepEqual([fields.state, isThere], [{ name: 'ready', value: [complete(poNumber)] }, true]);
  });
});

describe('a form that moves within the page while it loads', () => {
  keepQuiet();

  it('keeps its request for billing accounts', async () => {
    const { host, list, calls, answer } = await openAccounts();
    host.move();
    await settled();
    assert.deepEqual([calls.length, calls[0]?.options.signal.aborted], [1, false]);
    await answer(0, 'resolve', accounts);
    assert.deepEqual(list.listed, accounts);
  });

  it('keeps its request for extra fields', async () => {
    const { host, fields, loads } = await openFields();
    host.move();
    await settled();
    loads[0]?.resolve([poNumber]);
    await settled();
    assert.deepEqual([loads.length, fields.state.name], [1, 'ready']);
  });
});

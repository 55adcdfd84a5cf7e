import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import { settled } from './form-host.ts';
import { markupOf, realForms, sendReal, wordsOf } from './real-forms.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

for (const form of realForms.filter(({ operation }) => operation !== 'completeRegistration'))
  describe(`<${form.name}> offers after a refusal`, () => {
    keepQuiet();

    /** Lists the buttons in the error summary of a refusal. */
    async function listRemedies(code: string, meta: Record<string, unknown>, offers = true) {
      const overrides = offers ? { resendInvite: () => Promise.reject(new Error('nobody asked')) } : {};
      const { interaction, calls } = await sendReal(form, { overrides });
      calls[0]?.reject(new AdapterError(code, { status: 409, meta }));
      await settled();
      const buttons = markupOf(interaction.renderNotice()).match(/<button[^]*?<\/button>/g) ?? [];
      return buttons.map(wordsOf);
    }

    it('to resend the pending invite', async () => {
      assert.deepEqual(await listRemedies('invite-pending', { inviteId: 'inv_9' }), ['Resend Invite']);
    });

    it('the same for back ends with numeric ids', async () => {
      assert.deepEqual(await listRemedies('invite-pending', { inviteId: 7 }), ['Resend Invite']);
      assert.deepEqual(await listRemedies('duplicate-customer', { customerId: 42 }), ['Open customer']);
    });

    it('to open the existing customer', async () => {
      assert.deepEqual(await listRemedies('duplicate-customer', { customerId: 'cus_1' }), ['Open customer']);
    });

    for (const code of ['duplicate-customer', 'already-customer', 'code-of-this-back-end'])
      it(`to open the customer, without the advice to wait: ${code}`, async () => {
        const { interaction, calls } = await sendReal(form);
        calls[0]?.reject(new AdapterError(code, { status: 409, meta: { customerId: 'cus_1' } }));
        await settled();
        assert.equal(
          wordsOf(markupOf(interaction.renderNotice())),
          'There is a problem This company is already your customer. Open customer',
        );
      });

    for (const meta of [
      {},
      { inviteId: '', customerId: Number.NaN },
      { inviteId: { toString: 'inv_9' }, customerId: null },
    ])
      it(`nothing if the server does not identify it: ${JSON.stringify(meta)}`, async () => {
        assert.deepEqual(await listRemedies('invite-pending', meta), []);
        assert.deepEqual(await listRemedies('duplicate-customer', meta), []);
      });

    it('nothing for other error codes', async () => {
      assert.deepEqual(await listRemedies('forbidden', { inviteId: 'inv_9', customerId: 'cus_1' }), []);
    });

    it('no resend if the adapter does not support it', async () => {
      assert.deepEqual(await listRemedies('invite-pending', { inviteId: 'inv_9' }, false), []);
    });
  });

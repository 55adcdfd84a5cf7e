import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** Texts of lists that contain counts. */
interface CountTexts {
  range(count: number, from: number | undefined, total: number | undefined): string;
}

interface InviteTexts extends CountTexts {
  newInvites(count: number): string;
  exporting(count: number, total: number | undefined): string;
}

interface CustomerTexts extends CountTexts {
  newCustomers(count: number): string;
}

/** Returns the digits in a text, Latin or Arabic, as numbers. */
const digitsIn = (text: string) =>
  Array.from(text.matchAll(/\p{Nd}/gu), ([digit]) => (digit.codePointAt(0) ?? 0) & 0xf);

for (const language of ['de', 'es', 'fr', 'ar'])
  describe(`counts in lists: ${language}`, () => {
    const load = async <Texts>(name: string) => {
      const module = (await import(`../../src/localization/${language}/${name}.ts`)) as { readonly default: Texts };
      return module.default;
    };

    it('use the singular for one new row', async () => {
      const { newCustomers } = await load<CustomerTexts>('customer-list');
      const { newInvites } = await load<InviteTexts>('invite-list');
      for (const tell of [newCustomers, newInvites]) {
        assert.deepEqual(digitsIn(tell(7)), [7]);
        assert.notEqual(tell(1), tell(7).replace(/[7٧]/, '1'));
      }
    });

    it('format a range with and without a total', async () => {
      const { range } = await load<InviteTexts>('invite-list');
      assert.deepEqual(digitsIn(range(5, undefined, undefined)), [5]);
      assert.deepEqual(digitsIn(range(5, 3, undefined)), [3, 7]);
      assert.deepEqual(digitsIn(range(5, 3, 9)), [3, 7, 9]);
    });

    it('format the progress of an export with and without a total', async () => {
      const { exporting } = await load<InviteTexts>('invite-list');
      assert.deepEqual(digitsIn(exporting(5, undefined)), [5]);
      assert.deepEqual(digitsIn(exporting(5, 9)), [5, 9]);
    });
  });

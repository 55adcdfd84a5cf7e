import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** What lists say of numbers. */
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

for (const language of ['de', 'es', 'fr', 'ar'])
  describe(`lists count in words: ${language}`, () => {
    const load = async <Texts>(name: string) => {
      const module = (await import(`../../src/localization/${language}/${name}.ts`)) as { readonly default: Texts };
      return module.default;
    };

    it('one new row is not called by a number of many', async () => {
      const { newCustomers } = await load<CustomerTexts>('customer-list');
      const { newInvites } = await load<InviteTexts>('invite-list');
      for (const tell of [newCustomers, newInvites]) {
        assert.match(tell(7), /[7٧]/);
        assert.doesNotMatch(tell(1), /[7٧]/);
        assert.notEqual(tell(1), tell(7).replace(/[7٧]/, '1'));
      }
    });

    it('a range is told with as much as is known', async () => {
      const { range } = await load<InviteTexts>('invite-list');
      assert.match(range(5, undefined, undefined), /^\D*[5٥]\D*$/);
      assert.match(range(5, 3, undefined), /[3٣]\D+[7٧]/);
      assert.match(range(5, 3, 9), /[3٣]\D+[7٧]\D+[9٩]/);
    });

    it('an export tells how far it is, with and without a total', async () => {
      const { exporting } = await load<InviteTexts>('invite-list');
      assert.match(exporting(5, undefined), /[5٥]/);
      assert.match(exporting(5, 9), /[5٥]\D+[9٩]/);
    });
  });

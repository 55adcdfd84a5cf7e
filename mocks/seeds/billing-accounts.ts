import type { BillingAccount } from '../../src/contract/models.ts';

export const billingAccounts = [
  { id: 'ba_1', name: 'Priya Raman', email: 'accounts@brightwater.example', phone: '+442079460018', isDefault: true },
  { id: 'ba_2', name: 'Jonas Weber', email: 'rechnung@brightwater.example', phone: '+493023125118', isDefault: false },
  { id: 'ba_3', name: 'PO 12345', email: 'purchasing@brightwater.example', phone: '+441632960455', isDefault: false },
] as const satisfies readonly BillingAccount[];

const regions = ['North', 'South', 'East', 'West', 'Central', 'Coast', 'Highlands', 'Islands', 'Midlands', 'Capital'];

/** Creates the accounts of a reseller that opens one per purchase order. */
export function manyBillingAccounts(count: number): BillingAccount[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const region = regions[index % regions.length]!;
    return {
      id: `ba_${number}`,
      name: `${region} ${Math.floor(index / regions.length) + 1}, PO ${20_000 + number * 7}`,
      email: number === 1 ? billingAccounts[0].email : `billing-${number}@brightwater.example`,
      phone: `+4420794${60_000 + number}`,
      isDefault: number === 1,
    };
  });
}

import type { Customer } from '../../src/index.ts';

/** A customer who accepted an invite. */
export const customer: Customer = {
  id: 'cus_1',
  companyName: 'Lighthouse Optics',
  reference: 'CRM-1',
  address: { country: 'GB', line1: '1 Pier Road' },
  technicalContact: { name: 'Ada Okafor', email: 'it@lighthouse.example' },
  billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
  billingAccountId: 'ba_1',
  status: 'active',
  origin: 'invited',
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'maya@reseller.example',
};

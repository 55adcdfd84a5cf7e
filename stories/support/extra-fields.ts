import type { ExtraField, RestAdapter } from 'reseller-elements';

/** One of each type, as a back end may require them. */
const extraFields: readonly ExtraField[] = [
  {
    name: 'contract',
    type: 'text',
    label: 'Contract Number',
    hint: 'Such as CN-4711.',
    pattern: 'CN-\\d{4}',
    required: true,
  },
  {
    name: 'plan',
    type: 'select',
    label: 'Plan',
    options: [
      { value: 'basic', label: 'Basic' },
      { value: 'business', label: 'Business' },
    ],
    default: 'business',
  },
  { name: 'seats', type: 'number', label: 'Seats' },
  { name: 'startsOn', type: 'date', label: 'Starts On' },
  { name: 'approver', type: 'email', label: 'Approver’s Email Address' },
  { name: 'fax', type: 'tel', label: 'Fax Number' },
  { name: 'wiki', type: 'url', label: 'Wiki Page' },
  { name: 'newsletter', type: 'checkbox', label: 'May get the newsletter' },
];

export const withExtraFields = (adapter: RestAdapter) => ({ ...adapter, extraFields: () => extraFields });

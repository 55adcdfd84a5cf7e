import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PostalAddress } from 'reseller-elements';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';

/** Each country has its own address fields, order and labels. */
const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/Countries',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<AddFormArgs>;

interface Example {
  /** The fields after the country in order; a star marks required ones. */
  readonly asks: readonly string[];
  readonly address: PostalAddress;
  /** The typed postal code, if it differs from the stored one. */
  readonly postalCode?: string;
  readonly phone: { readonly typed: string; readonly stored: string };
}

/** Chooses the country, checks its fields, fills them in and submits. */
const addIn =
  ({ asks, address, postalCode, phone }: Example): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const { country, ...rest } = { ...address, ...(postalCode && { postalCode }) };
    const form = await new AddForm(canvasElement).ready();
    form.element.focus();
    await form.enter('/address/country', country);
    await eventually(() => expect(form.addressFields).toEqual(asks));
    await form.fill({
      '/companyName': customer.companyName,
      '/phone': phone.typed,
      '/technicalContact/email': customer.technicalContact.email,
      ...Object.fromEntries(Object.entries(rest).map(([member, value]) => [`/address/${member}`, value])),
    });
    await form.send();
    await form.done();
    await form.expectAdded({ ...customer, address, phone: phone.stored });
  };

/** City, state and ZIP code in one row; the state is a select. */
export const UnitedStates: Story = {
  play: addIn({
    asks: ['Street Address *', 'Suite, Floor or Building', 'City *', 'State *', 'ZIP Code *'],
    address: {
      country: 'US',
      line1: '630 Royal Street',
      line2: 'Suite 2',
      city: 'New Orleans',
      region: 'LA',
      postalCode: '70130',
    },
    phone: { typed: '(504) 555-0148', stored: '+15045550148' },
  }),
};

/** No county or region; the postcode is formatted. */
export const UnitedKingdom: Story = {
  play: addIn({
    asks: ['Street Address *', 'Suite, Floor or Building', 'Town or City *', 'Postcode *'],
    address: { country: 'GB', line1: '14 Harbour Lane', city: 'Bristol', postalCode: 'BS1 6UT' },
    postalCode: 'bs16ut',
    phone: { typed: '0117 496 0120', stored: '+441174960120' },
  }),
};

/** The postal code before the city. */
export const Germany: Story = {
  play: addIn({
    asks: ['Street Address *', 'Suite, Floor or Building', 'Postal Code *', 'City *'],
    address: { country: 'DE', line1: 'Sonnenallee 48', city: 'Berlin', postalCode: '12045' },
    postalCode: 'D-12045',
    phone: { typed: '030 23125118', stored: '+493023125118' },
  }),
};

/** A select of prefectures; the address lines include the city. */
export const Japan: Story = {
  play: addIn({
    asks: ['Street Address *', 'Suite, Floor or Building', 'Prefecture *', 'Postal Code *'],
    address: {
      country: 'JP',
      line1: 'Nakagyo-ku, Kawaramachi 2-14-5',
      line2: 'Sakura Building 3F',
      region: 'Kyoto',
      postalCode: '604-8031',
    },
    postalCode: '6048031',
    phone: { typed: '075-251-0123', stored: '+81752510123' },
  }),
};

export const Brazil: Story = {
  play: addIn({
    asks: ['Street Address *', 'Suite, Floor or Building', 'City *', 'State *', 'Postal Code *'],
    address: {
      country: 'BR',
      line1: 'Rua Augusta 1508',
      line2: 'Conjunto 74',
      city: 'São Paulo',
      region: 'SP',
      postalCode: '01304-001',
    },
    postalCode: '01304001',
    phone: { typed: '(11) 3251-0123', stored: '+551132510123' },
  }),
};

/** A county and an Eircode, both optional. */
export const Ireland: Story = {
  play: addIn({
    asks: ['Street Address *', 'Suite, Floor or Building', 'City *', 'County', 'Eircode'],
    address: { country: 'IE', line1: '7 Strand Street', city: 'Dingle', region: 'Co. Kerry', postalCode: 'V92 X2P8' },
    postalCode: 'v92x2p8',
    phone: { typed: '066 915 0123', stored: '+353669150123' },
  }),
};

/** An emirate, and no postal code. */
export const UnitedArabEmirates: Story = {
  play: addIn({
    asks: ['Street Address *', 'Suite, Floor or Building', 'Emirate *'],
    address: { country: 'AE', line1: 'Sheikh Zayed Road 48', line2: 'Al Safa Tower, Office 1204', region: 'Dubai' },
    phone: { typed: '04 346 0120', stored: '+97143460120' },
  }),
};

/** A filled-in field stays visible even if the newly chosen country does not use it. */
export const CountryChanged: Story = {
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    form.element.focus();
    await form.fill({ '/address/country': 'GB', '/address/city': 'Bristol', '/address/postalCode': 'BS1 6UT' });
    await form.enter('/address/country', 'AE');
    await eventually(() =>
      expect(form.addressFields).toEqual([
        'Street Address *',
        'Suite, Floor or Building',
        'Emirate *',
        'City',
        'Postal Code',
      ]),
    );
    await form.expectValues({ '/address/city': 'Bristol', '/address/postalCode': 'BS1 6UT' });
  },
};

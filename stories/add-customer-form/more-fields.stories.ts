import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { eventually } from '../support/element-page.ts';
import { withExtraFields } from '../support/extra-fields.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/More fields',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
  args: { value: customer },
};

export default meta;

type Story = StoryObj<AddFormArgs>;

/** Additional fields of a back end, from the adapter’s `extraFields('customer')`: all eight types. */
export const ExtraFields: Story = {
  parameters: { mock: { adapt: withExtraFields } } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.find('[name="/extra/contract"]');
    await form.fill({ '/extra/seats': 'twelve', '/extra/wiki': 'no address' });
    await form.send();
    await form.problem();
    await form.expectWrong('/extra/contract', '/extra/seats', '/extra/wiki');
  },
};

/** The values are sent as `extra`, each with its type. */
export const ExtraFieldsSent: Story = {
  ...ExtraFields,
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.find('[name="/extra/contract"]');
    await form.fill({
      '/extra/contract': 'CN-4711',
      '/extra/seats': '12',
      '/extra/startsOn': '2027-01-15',
      '/extra/approver': 'head@harbour-lane.example',
      '/extra/fax': '+44 117 496 0121',
      '/extra/wiki': 'https://wiki.brightwater.example/harbour-lane',
    });
    await form.press('[name="/extra/newsletter"]');
    await form.send();
    await form.done();
    await form.expectAdded({
      ...customer,
      extra: {
        contract: 'CN-4711',
        plan: 'business',
        seats: 12,
        startsOn: '2027-01-15',
        approver: 'head@harbour-lane.example',
        fax: '+441174960121',
        wiki: 'https://wiki.brightwater.example/harbour-lane',
        newsletter: true,
      },
    });
  },
};

/** With `draft-key`, the input survives a reload. Try it. */
export const Draft: Story = {
  args: { value: {}, draftKey: 'stories/add-draft' },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.enter('/companyName', customer.companyName);
    await form.expectValues({ '/companyName': customer.companyName });
    await eventually(() => expect(Object.values({ ...sessionStorage }).join()).toContain(customer.companyName));
  },
};

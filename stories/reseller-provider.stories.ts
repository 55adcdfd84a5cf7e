import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createRestAdapter, type ResellerProvider } from 'reseller-elements';
import 'reseller-elements/define/invite-customer-form.js';
import 'reseller-elements/define/reseller-provider.js';
import { createMockApi } from 'reseller-elements/mocks';
import { InviteForm } from './support/invite-form.ts';

type ProviderArgs = Pick<ResellerProvider, 'adapter'>;

const meta: Meta<ProviderArgs> = {
  title: 'Elements/<reseller-provider>',
  component: 'reseller-provider',
};

export default meta;

type Story = StoryObj<ProviderArgs>;

const email = '/billingContact/email';

const createAdapter = (scenario: 'default' | 'billing-one') => {
  const { baseUrl, fetch } = createMockApi({ scenario });
  return createRestAdapter({ baseUrl, fetch });
};

/** One adapter for all elements below, however deep. */
export const Default: Story = {
  render: () =>
    html`<reseller-provider .adapter=${createAdapter('default')}>
      <section>
        <invite-customer-form></invite-customer-form>
      </section>
    </reseller-provider>`,
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.expectValues({ [email]: 'accounts@brightwater.example' });
  },
};

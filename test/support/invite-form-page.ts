import { fixture, html } from '@open-wc/testing';
import type { InviteCustomerForm, InvitePrefill, ResellerAdapter } from '../../src/index.ts';
import '../../src/define/invite-customer-form.ts';
import { createFakeAdapter } from './fake-adapter.ts';
import { FormPage } from './form-page.ts';

/** User input by label. */
export const filled = {
  'Company Name': 'Lighthouse Optics',
  'Contact Name': 'Ada Okafor',
  'Contact Email Address': 'ada@lighthouse.example',
};

/** Page object of the invite form. */
export class InviteFormPage extends FormPage<InviteCustomerForm> {
  constructor(element: InviteCustomerForm) {
    super(element, 'Send Invite');
  }

  static async open(
    adapter: ResellerAdapter | undefined,
    value: InvitePrefill = {},
    draftKey?: string,
  ): Promise<InviteFormPage> {
    const page = new InviteFormPage(
      await fixture(
        html`<invite-customer-form .adapter=${adapter} .value=${value} .draftKey=${draftKey}></invite-customer-form>`,
      ),
    );
    await page.turnTo();
    return page;
  }

  override fill(values: Readonly<Record<string, string>> = filled) {
    super.fill(values);
  }
}

/** Opens a form over a fake adapter. */
export async function openForm(overrides: ResellerAdapter = {}, value: InvitePrefill = {}, draftKey?: string) {
  const { adapter, calls } = createFakeAdapter(overrides);
  const page = await InviteFormPage.open(adapter, value, draftKey);
  return { page, calls, adapter };
}

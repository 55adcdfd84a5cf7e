import { AddCustomerForm } from '../elements/add-customer-form/add-customer-form.ts';
import { CustomerList } from '../elements/customer-list/customer-list.ts';
import { CustomersPage } from '../elements/customers-page/customers-page.ts';
import { InviteCustomerForm } from '../elements/invite-customer-form/invite-customer-form.ts';
import { InviteEmailPreview } from '../elements/invite-email-preview/invite-email-preview.ts';
import { InviteList } from '../elements/invite-list/invite-list.ts';
import { RegistrationForm } from '../elements/registration-form/registration-form.ts';
import { ResellerProvider } from '../elements/reseller-provider/reseller-provider.ts';
import { safeDefine } from './safe-define.ts';

/** All elements, by the names that they have without a prefix. */
const elements = {
  'add-customer-form': AddCustomerForm,
  'customer-list': CustomerList,
  'customers-page': CustomersPage,
  'invite-customer-form': InviteCustomerForm,
  'invite-email-preview': InviteEmailPreview,
  'invite-list': InviteList,
  'registration-form': RegistrationForm,
  'reseller-provider': ResellerProvider,
} as const;

type Elements = typeof elements;

/** The elements by their tags with a prefix, for a page's own `HTMLElementTagNameMap`. */
export type PrefixedElements<Prefix extends string> = {
  [Tag in keyof Elements as `${Prefix}-${Tag}`]: InstanceType<Elements[Tag]>;
};

/**
 * Defines all elements under a prefix, such as `<acme-invite-list>`, where their plain names mean something else on the page.
 * Throws where no tag can begin with it.
 */
export function define({ prefix }: { readonly prefix: string }) {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(prefix))
    throw new RangeError(`Write the prefix "${prefix}" in lower-case letters, digits and hyphens, such as "acme".`);
  for (const [tag, element] of Object.entries<CustomElementConstructor>(elements))
    // A class has one tag, and the plain one may be defined as well.
    safeDefine(`${prefix}-${tag}`, class extends element {});
}

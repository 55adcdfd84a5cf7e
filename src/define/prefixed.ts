import { AddCustomerForm } from '../elements/add-customer-form/add-customer-form.ts';
import { CustomerList } from '../elements/customer-list/customer-list.ts';
import { CustomersPage } from '../elements/customers-page/customers-page.ts';
import { InviteCustomerForm } from '../elements/invite-customer-form/invite-customer-form.ts';
import { InviteEmailPreview } from '../elements/invite-email-preview/invite-email-preview.ts';
import { InviteList } from '../elements/invite-list/invite-list.ts';
import { RegistrationForm } from '../elements/registration-form/registration-form.ts';
import { ResellerProvider } from '../elements/reseller-provider/reseller-provider.ts';
import { safeDefine } from './safe-define.ts';

/** All elements, by their tags without a prefix. */
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

/**
 * All elements by their prefixed tags, for a page's own `HTMLElementTagNameMap`.
 * @example
 * declare global {
 *   interface HTMLElementTagNameMap extends PrefixedElements<'acme'> {}
 * }
 */
export type PrefixedElements<Prefix extends string> = {
  [Tag in keyof Elements as `${Prefix}-${Tag}`]: InstanceType<Elements[Tag]>;
};

/**
 * Defines all elements with a prefix, for pages on which a plain tag is taken.
 *
 * The prefix consists of lower-case letters, digits and hyphens, and begins with a letter.
 * @throws {RangeError} If no tag can begin with the prefix.
 * @example define({ prefix: 'acme' }) // <acme-invite-list>, …
 */
export function define({ prefix }: { readonly prefix: string }) {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(prefix))
    throw new RangeError(`Invalid prefix "${prefix}". Use lower-case letters, digits and hyphens, such as "acme".`);
  for (const [tag, element] of Object.entries<CustomElementConstructor>(elements))
    // Subclass: a class can have only one tag, and may be defined under the plain one as well.
    safeDefine(`${prefix}-${tag}`, class extends element {});
}

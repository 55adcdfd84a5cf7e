import { CustomersPage } from 'reseller-elements/react';

/** A server component can render the elements too, as long as their props can be serialized. */
export default function Customers() {
  return (
    <CustomersPage tab="invites" messages={{ heading: 'Our customers' }}>
      <h2 slot="heading">Our customers</h2>
    </CustomersPage>
  );
}

'use client';
import { AddCustomerForm } from 'reseller-elements/react';
import { useMessage } from '../portal.tsx';

/** Sets text and a list. */
export default function AddPage() {
  const showMessage = useMessage();

  return (
    <AddCustomerForm
      defaultCountry="IE"
      allowedCountries={['GB', 'IE']}
      onCustomerAdded={({ customer }) => showMessage(`Added ${customer.companyName}`)}
    >
      <h2 slot="heading">Add a customer</h2>
    </AddCustomerForm>
  );
}

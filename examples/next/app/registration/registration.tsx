'use client';
import { RegistrationForm } from 'reseller-elements/react';
import { useMessage } from '../portal.tsx';

/** The target of registration links. The form removes the token from the URL. */
export function Registration() {
  const showMessage = useMessage();

  return (
    <RegistrationForm onCustomerRegistered={({ registration }) => showMessage(`Welcome, ${registration.companyName}`)}>
      <h2 slot="heading">Registration</h2>
      <label slot="consent">
        <input type="checkbox" required /> I agree to the terms
      </label>
    </RegistrationForm>
  );
}

import { RegistrationForm } from 'reseller-elements/react';
import type { PageProps } from './page.ts';

/** The target of registration links. The form removes the token from the URL. */
export function RegistrationPage({ onMessage }: PageProps) {
  return (
    <main>
      <RegistrationForm onCustomerRegistered={({ registration }) => onMessage(`Welcome, ${registration.companyName}`)}>
        <h2 slot="heading">Registration</h2>
      </RegistrationForm>
    </main>
  );
}

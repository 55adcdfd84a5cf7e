import type { PageProps } from './page.ts';

/** Where registration links lead: the form takes the link's secret out of the address. */
export function RegistrationPage({ onNews }: PageProps) {
  return (
    <main>
      <registration-form oncustomer-registered={({ registration }) => onNews(`Welcome, ${registration.companyName}`)}>
        <h2 slot="heading">Registration</h2>
      </registration-form>
    </main>
  );
}

import type { PageProps } from './page.ts';

/** The target of registration links. The form removes the token from the URL. */
export function RegistrationPage({ onMessage }: PageProps) {
  return (
    <main>
      <registration-form
        oncustomer-registered={({ registration }) => onMessage(`Welcome, ${registration.companyName}`)}
      >
        <h2 slot="heading">Registration</h2>
      </registration-form>
    </main>
  );
}

import type { Metadata } from 'next';
import { Registration } from './registration.tsx';

/** Registration links contain a token in the URL, which must not be sent to other sites. */
export const metadata: Metadata = { referrer: 'no-referrer' };

export default function RegistrationPage() {
  return <Registration />;
}

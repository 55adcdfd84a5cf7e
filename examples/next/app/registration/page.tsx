import type { Metadata } from 'next';
import { Registration } from './registration.tsx';

/** Registration links carry a token in the URL: do not send it to other sites. */
export const metadata: Metadata = { referrer: 'no-referrer' };

export default function RegistrationPage() {
  return <Registration />;
}

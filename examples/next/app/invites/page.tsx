import { connection } from 'next/server';
import { Suspense } from 'react';
import { Invites } from './invites.tsx';

/** Streams the list, so that it hydrates after the rest of the page. */
export default function InvitesPage() {
  return (
    <Suspense fallback={<p>Loading …</p>}>
      <StreamedInvites />
    </Suspense>
  );
}

async function StreamedInvites() {
  await connection();
  return <Invites />;
}

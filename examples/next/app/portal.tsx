'use client';
import Link from 'next/link';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { createRestAdapter } from 'reseller-elements/adapters';
import { ResellerProvider } from 'reseller-elements/react';

/** Connects the elements to a back end. Created once, because a new adapter makes the elements reload. */
const adapter = createRestAdapter({ baseUrl: '/api' });

const MessageContext = createContext<(message: string) => void>(() => {});

/** Returns a function that shows a status message. */
export const useMessage = () => useContext(MessageContext);

/** All pages share the provider, the navigation and the status message. */
export function Portal({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('');

  return (
    <ResellerProvider adapter={adapter}>
      <h1>Reseller Elements in Next.js</h1>
      <nav>
        <Link href="/">Invite</Link>
        <Link href="/add">Add</Link>
        <Link href="/invites">Invites</Link>
        <Link href="/customers">Customers</Link>
        <Link href="/registration">Registration</Link>
      </nav>
      <p role="status">{message}</p>
      <MessageContext value={setMessage}>
        <main>{children}</main>
      </MessageContext>
    </ResellerProvider>
  );
}

import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'reseller-elements/themes/enterprise.css';
import './app.css';
import { Portal } from './portal.tsx';

export const metadata: Metadata = { title: 'Reseller Elements in Next.js', icons: 'data:,' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" data-reseller-theme="enterprise">
      <body>
        <Portal>{children}</Portal>
      </body>
    </html>
  );
}

import { useState } from 'react';
import type { CustomersPage } from 'reseller-elements';
import 'reseller-elements/define/customers-page.js';
import type {} from 'reseller-elements/react';
import type { PageProps } from './page.ts';

/** Uses a tag in place of a component: shows customers and invites in one element, and follows its tab. */
export function OverviewPage({ onMessage }: PageProps) {
  const [tab, setTab] = useState<CustomersPage['tab']>('customers');

  return (
    <main>
      <div className="settings">
        <output>Shown: {tab}</output>
      </div>
      <customers-page
        tab={tab}
        billing-accounts-url="/billing"
        ontab-changed={({ detail }) => setTab(detail.tab)}
        oncustomer-invited={({ invite }) => onMessage(`Invited ${invite.companyName}`)}
      >
        <h2 slot="heading">Our customers</h2>
      </customers-page>
    </main>
  );
}

import { useState } from 'react';
import type { CustomersPage } from 'reseller-elements';
import type { PageProps } from './page.ts';

/** All about customers in one element; the page knows which tab is shown. */
export function OverviewPage({ onNews }: PageProps) {
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
        oncustomer-invited={({ invite }) => onNews(`Invited ${invite.companyName}`)}
      >
        <h2 slot="heading">Our customers</h2>
      </customers-page>
    </main>
  );
}

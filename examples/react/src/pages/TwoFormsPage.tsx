import { useState } from 'react';
import 'reseller-elements/define/invite-customer-form.js';
import type {} from 'reseller-elements/react';
import type { PageProps } from './page.ts';

/** Uses tags in place of components, and reorders two forms without losing their input. */
export function TwoFormsPage({ onMessage }: PageProps) {
  const [names, setNames] = useState(['first', 'second']);

  return (
    <main>
      <div className="settings">
        <button onClick={() => setNames(names.toReversed())}>Swap</button>
      </div>
      <div className="pair">
        {names.map((name) => (
          <invite-customer-form
            key={name}
            id={name}
            oncustomer-invited={({ invite }) => onMessage(`Invited ${invite.companyName} by the ${name} form`)}
          >
            <h2 slot="heading">The {name} form</h2>
          </invite-customer-form>
        ))}
      </div>
    </main>
  );
}

import { useState } from 'react';
import type { PageProps } from './page.ts';

/** Reorders two forms without losing their input. */
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

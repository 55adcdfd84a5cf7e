import { useState } from 'react';
import type { PageProps } from './page.ts';

/** Two of a kind, which change places with all that was typed. */
export function TwoFormsPage({ onNews }: PageProps) {
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
            oncustomer-invited={({ invite }) => onNews(`Invited ${invite.companyName} by the ${name} form`)}
          >
            <h2 slot="heading">The {name} form</h2>
          </invite-customer-form>
        ))}
      </div>
    </main>
  );
}

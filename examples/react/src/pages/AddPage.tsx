import { useRef, useState } from 'react';
import { AddCustomerForm } from 'reseller-elements/react';
import type { PageProps } from './page.ts';

/** Binds text and a list, and calls a method. */
export function AddPage({ onMessage }: PageProps) {
  const [country, setCountry] = useState('DE');
  const [nearby, setNearby] = useState(false);
  const form = useRef<AddCustomerForm>(null);

  return (
    <main>
      <div className="settings">
        <label>
          Default country{' '}
          <select value={country} onChange={(event) => setCountry(event.target.value)}>
            <option>DE</option>
            <option>IE</option>
          </select>
        </label>
        <label>
          <input type="checkbox" checked={nearby} onChange={() => setNearby(!nearby)} /> Only nearby
        </label>
        <button onClick={() => form.current?.reset()}>Start over</button>
      </div>
      <AddCustomerForm
        ref={form}
        defaultCountry={country}
        allowedCountries={nearby ? ['GB', 'IE'] : []}
        onCustomerAdded={({ customer }) => onMessage(`Added ${customer.companyName}`)}
      >
        <h2 slot="heading">Add a customer</h2>
      </AddCustomerForm>
    </main>
  );
}

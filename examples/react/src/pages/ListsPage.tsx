import { useRef, useState } from 'react';
import { CustomerList, InviteList } from 'reseller-elements/react';
import type { PageProps } from './page.ts';

/** Binds a number, follows the list's search, and calls a method. */
export function ListsPage({ onMessage }: PageProps) {
  const [rows, setRows] = useState(5);
  const [query, setQuery] = useState('');
  const invites = useRef<InviteList>(null);

  return (
    <main>
      <div className="settings">
        <label>
          Rows{' '}
          <select value={rows} onChange={(event) => setRows(Number(event.target.value))}>
            <option>5</option>
            <option>10</option>
          </select>
        </label>
        <button onClick={() => setQuery('')}>Show all</button>
        <button onClick={() => void invites.current?.reload()}>Reload</button>
        <output>{query && `Searched for ${query}`}</output>
      </div>
      <CustomerList pageSize={rows} onOpenCustomer={({ detail }) => onMessage(`Open ${detail.customerId}`)}>
        <h2 slot="heading">Customers</h2>
      </CustomerList>
      <InviteList ref={invites} pageSize={rows} query={query} onViewChanged={({ view }) => setQuery(view.query)}>
        <h2 slot="heading">Invites</h2>
      </InviteList>
    </main>
  );
}

import { useRef, useState } from 'react';
import type { InviteList } from 'reseller-elements';
import type { PageProps } from './page.ts';

/** Binds a number as attribute and as property, follows the list's search, and calls a method. */
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
      <customer-list page-size={rows} onopen-customer={({ detail }) => onMessage(`Open ${detail.customerId}`)}>
        <h2 slot="heading">Customers</h2>
      </customer-list>
      <invite-list ref={invites} pageSize={rows} query={query} onview-changed={({ view }) => setQuery(view.query)}>
        <h2 slot="heading">Invites</h2>
      </invite-list>
    </main>
  );
}

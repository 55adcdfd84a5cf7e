'use client';
import { useState } from 'react';
import { InviteList } from 'reseller-elements/react';

/** Sets a number, and follows the search of the list. */
export function Invites() {
  const [query, setQuery] = useState('');

  return (
    <>
      <div className="settings">
        <button onClick={() => setQuery('')}>Show all</button>
        <output>{query && `Searched for ${query}`}</output>
      </div>
      <InviteList pageSize={5} query={query} onViewChanged={({ view }) => setQuery(view.query)}>
        <h2 slot="heading">Invites</h2>
      </InviteList>
    </>
  );
}

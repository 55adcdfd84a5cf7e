import { useState } from 'react';
import { ResellerProvider } from 'reseller-elements/react';
import { adapter } from './adapter.ts';
import { AddPage } from './pages/AddPage.tsx';
import { InvitePage } from './pages/InvitePage.tsx';
import { ListsPage } from './pages/ListsPage.tsx';
import { OverviewPage } from './pages/OverviewPage.tsx';
import { RegistrationPage } from './pages/RegistrationPage.tsx';
import { TwoFormsPage } from './pages/TwoFormsPage.tsx';

const pages = {
  Invite: InvitePage,
  Add: AddPage,
  Lists: ListsPage,
  Overview: OverviewPage,
  'Two forms': TwoFormsPage,
  Registration: RegistrationPage,
};
type PageName = keyof typeof pages;

/** Registration links open this page with a token in the URL. */
const firstPage = (): PageName => (location.hash.startsWith('#token=') ? 'Registration' : 'Invite');

export function App() {
  const [page, setPage] = useState(firstPage);
  const [message, setMessage] = useState('');
  const Page = pages[page];

  return (
    <ResellerProvider adapter={adapter}>
      <h1>Reseller Elements in React</h1>
      <nav>
        {(Object.keys(pages) as PageName[]).map((name) => (
          <button key={name} aria-pressed={name === page} onClick={() => setPage(name)}>
            {name}
          </button>
        ))}
      </nav>
      <p role="status">{message}</p>
      <Page onMessage={setMessage} />
    </ResellerProvider>
  );
}

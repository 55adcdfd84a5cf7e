// The pages around the elements.
import type { Customer, Session } from 'reseller-elements/adapters';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="/client.js"></script>
  </head>
  <body>${body}</body>
</html>`;

export const signInPage = ({ email, password }: { readonly email: string; readonly password: string }) =>
  page(
    'Sign in',
    `<main>
      <h1>Sign in</h1>
      <form id="sign-in">
        <p><label>Email <input name="email" type="email" autocomplete="username" required value="${escape(email)}" /></label></p>
        <p><label>Password <input name="password" type="password" autocomplete="current-password" required value="${escape(password)}" /></label></p>
        <button>Sign in</button>
        <p role="alert"></p>
      </form>
    </main>`,
  );

/** For users who do not work for a reseller. */
export const welcomePage = (name: string) =>
  page('Welcome', `<main><h1>Welcome, ${escape(name)}</h1><button id="sign-out">Sign out</button></main>`);

/** @param operations - The operations that the adapter has. The elements hide the others. */
export const portalPage = ({ user, reseller }: Session, operations: readonly string[]) =>
  page(
    'Customers',
    `<header>${escape(user.name)}, ${escape(reseller.name)} <button id="sign-out">Sign out</button></header>
    <main>
      <reseller-provider data-operations="getSession ${operations.join(' ')}">
        <customers-page tab="invites" default-country="GB"><h1 slot="heading">Customers</h1></customers-page>
      </reseller-provider>
    </main>`,
  );

export const customerPage = ({ companyName, address, technicalContact, billingContact }: Customer) =>
  page(
    'Customer',
    `<main>
      <p><a href="/">Customers</a></p>
      <h1>${escape(companyName)}</h1>
      <p>${escape(Object.values(address).join(', '))}</p>
      <p>Technical contact: ${escape(technicalContact.email)}</p>
      <p>Billing contact: ${escape(billingContact.email)}</p>
    </main>`,
  );

/** The target of the links in emails. */
export const registrationPage = (operations: readonly string[]) =>
  page(
    'Registration',
    `<main>
      <reseller-provider data-operations="${operations.join(' ')}">
        <registration-form><h1 slot="heading">Registration</h1></registration-form>
      </reseller-provider>
    </main>`,
  );

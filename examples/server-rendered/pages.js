import { html } from '@lit-labs/ssr';
// Define the elements before rendering: the server renderer skips undefined tags.
import 'reseller-elements/define/all.js';

const noScript = html`<noscript><p>This page needs JavaScript. Nothing can be sent without it.</p></noscript>`;

/** Renders the parts that all pages share. The import map resolves bare specifiers in the browser. */
const page = (title, body) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page.css" />
        <script type="importmap">
          {
            "imports": {
              "@lit-labs/ssr-client/": "/node_modules/@lit-labs/ssr-client/",
              "@lit/context": "/node_modules/@lit/context/index.js",
              "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js",
              "@lit/reactive-element/": "/node_modules/@lit/reactive-element/",
              "libphonenumber-js/min": "/node_modules/libphonenumber-js/min/index.js",
              "lit": "/node_modules/lit/index.js",
              "lit/": "/node_modules/lit/",
              "lit-element/": "/node_modules/lit-element/",
              "lit-html": "/node_modules/lit-html/lit-html.js",
              "lit-html/": "/node_modules/lit-html/",
              "reseller-elements": "/node_modules/reseller-elements/dist/index.js",
              "reseller-elements/": "/node_modules/reseller-elements/dist/"
            }
          }
        </script>
        <script type="module" src="/client.js"></script>
      </head>
      <body>
        ${noScript} ${body}
      </body>
    </html>`;

/** Renders a reseller's page: forms and lists over one adapter. */
export const customersPage = (apiUrl) =>
  page(
    'Customers',
    html`<main>
      <reseller-provider data-api=${apiUrl}>
        <invite-customer-form billing-accounts-url="/billing" default-country="GB">
          <h1 slot="heading">Invite New Customer</h1>
        </invite-customer-form>
        <add-customer-form billing-accounts-url="/billing" default-country="GB">
          <h1 slot="heading">Add New Customer</h1>
        </add-customer-form>
        <invite-list page-size="10"><h1 slot="heading">Invites</h1></invite-list>
        <customer-list page-size="10"><h1 slot="heading">Customers</h1></customer-list>
      </reseller-provider>
    </main>`,
  );

/** Renders the target of the links in invite emails. */
export const registrationPage = (apiUrl) =>
  page(
    'Registration',
    html`<main>
      <reseller-provider data-api=${apiUrl}>
        <registration-form>
          <h1 slot="heading">Registration</h1>
          <label slot="consent"><input type="checkbox" required /> I agree to the terms</label>
        </registration-form>
      </reseller-provider>
    </main>`,
  );

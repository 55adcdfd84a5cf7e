import { html } from 'lit';
import './in-a-page.css';

const openDialog = ({ currentTarget }: Event) =>
  ((currentTarget as HTMLElement).nextElementSibling as HTMLDialogElement).showModal();

/** Renders a form in a dialog of the portal, behind a button. */
export const renderInDialog = (title: string, form: unknown) =>
  html`<button class="portal-button" @click=${openDialog}>${title}</button>
    <dialog class="portal-dialog" aria-labelledby="dialog-title">
      <h2 id="dialog-title">${title}</h2>
      ${form}
    </dialog>`;

/** Renders a form in a 320 px column, beside the main content of the page. */
export const renderInColumn = (title: string, form: unknown) =>
  html`<div class="portal-columns">
    <section>
      <h2>Customers</h2>
      <p>Twenty customers, and forty invites that wait for an answer.</p>
    </section>
    <aside aria-label=${title}>
      <h2>${title}</h2>
      ${form}
    </aside>
  </div>`;

import { html } from 'lit';
import { renderInviteForm } from './render-invite-form.ts';
import { renderInviteList } from './render-invite-list.ts';
import './in-a-page.css';

/** A portal page with most components: a list, and a form beside it. */
export const renderThemed = () =>
  html`<div class="portal-columns">
    <section>
      <h2>Invites</h2>
      ${renderInviteList({ pageSize: 5 })}
    </section>
    <aside aria-label="Invite New Customer">
      <h2>Invite New Customer</h2>
      ${renderInviteForm({})}
    </aside>
  </div>`;

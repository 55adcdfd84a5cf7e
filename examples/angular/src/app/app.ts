import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { adapter } from './adapter';
import { AddPage } from './pages/add-page';
import { InvitePage } from './pages/invite-page';
import { ListsPage } from './pages/lists-page';
import { OverviewPage } from './pages/overview-page';
import { RegistrationPage } from './pages/registration-page';
import { TwoFormsPage } from './pages/two-forms-page';

const pages = ['Invite', 'Add', 'Lists', 'Overview', 'Two forms', 'Registration'] as const;

@Component({
  selector: 'app-root',
  imports: [AddPage, InvitePage, ListsPage, OverviewPage, RegistrationPage, TwoFormsPage],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <reseller-provider [adapter]="adapter">
      <h1>Reseller Elements in Angular</h1>
      <nav>
        @for (name of pages; track name) {
          <button [attr.aria-pressed]="name === page()" (click)="page.set(name)">{{ name }}</button>
        }
      </nav>
      <p role="status">{{ message() }}</p>
      @switch (page()) {
        @case ('Invite') {
          <app-invite-page (message)="message.set($event)" />
        }
        @case ('Add') {
          <app-add-page (message)="message.set($event)" />
        }
        @case ('Lists') {
          <app-lists-page (message)="message.set($event)" />
        }
        @case ('Overview') {
          <app-overview-page (message)="message.set($event)" />
        }
        @case ('Two forms') {
          <app-two-forms-page (message)="message.set($event)" />
        }
        @case ('Registration') {
          <app-registration-page (message)="message.set($event)" />
        }
      }
    </reseller-provider>
  `,
})
export class App {
  protected readonly adapter = adapter;
  protected readonly pages = pages;
  /** Registration links open this page with a token in the URL. */
  protected readonly page = signal<(typeof pages)[number]>(
    location.hash.startsWith('#token=') ? 'Registration' : 'Invite',
  );
  protected readonly message = signal('');
}

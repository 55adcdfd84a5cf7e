import type { TemplateResult } from 'lit';
import type { Outbox } from '../state/outbox.ts';
import type { Resource } from '../state/resource.ts';
import type { Route } from '../state/router.ts';
import type { CustomerActions } from '../ui/page-header.ts';
import type { Session } from 'reseller-elements';

/** What the portal offers to its pages. */
export interface PortalServices extends CustomerActions {
  readonly session: Resource<Session>;
  readonly outbox: Outbox;
  /** Draws the portal again, soon. */
  changed(): void;
  /** Whether this invite was sent since the page was opened. */
  isNew(inviteId: string): boolean;
}

/** A page of the portal; it lives as long as the portal and is shown now and then. */
export interface Page {
  readonly title: string;
  /** Called when the page is opened, when its part of the address changes, and when an invite was sent. */
  load(route: Route): void;
  render(route: Route): TemplateResult;
}

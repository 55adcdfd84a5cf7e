import type { TemplateResult } from 'lit';
import type { Outbox } from '../state/outbox.ts';
import type { Resource } from '../state/resource.ts';
import type { Route } from '../state/router.ts';
import type { CustomerActions } from '../ui/page-header.ts';
import type { Session } from 'reseller-elements';

/** Services of the portal for its pages. */
export interface PortalServices extends CustomerActions {
  readonly session: Resource<Session>;
  readonly outbox: Outbox;
  /** Schedules a render. */
  changed(): void;
  /** Whether this invite was sent since the page was opened. */
  isNew(inviteId: string): boolean;
}

/** A page of the portal. Lives as long as the portal, and renders only while it is open. */
export interface Page {
  readonly title: string;
  /** Called when the page opens, when its part of the URL changes, and when an invite has been sent. */
  load(route: Route): void;
  render(route: Route): TemplateResult;
}

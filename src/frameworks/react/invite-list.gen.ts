'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { InviteList as InviteListElement } from '../../elements/invite-list/invite-list.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Lists previous invites with their status, and updates it live. A pending invite can be resent, revoked or handed over as a link. It is accepted once the customer has created an account through the link. */
export const InviteList: ElementComponent<'invite-list'> = /* @__PURE__ */ createComponent(
  'invite-list',
  InviteListElement,
  ['status', 'attention', 'adapter', 'disabled', 'messages', 'query', 'sort', 'pageSize', 'cursor'],
  ['view-changed', 'resend-invite', 'invite-resent', 'revoke-invite', 'invite-revoked', 'open-customer', 'adapter-error'],
);
export type InviteList = InviteListElement;
export type InviteListProps = ComponentProps<'invite-list'>;

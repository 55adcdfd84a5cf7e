'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { InviteList as InviteListElement } from '../../elements/invite-list/invite-list.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Lists invites with their live status. The user can resend or revoke a pending invite, or copy its link. An invite is accepted once the customer has created an account through the link. */
export const InviteList: ElementComponent<'invite-list'> = /* @__PURE__ */ createComponent(
  'invite-list',
  InviteListElement,
  ['status', 'attention', 'adapter', 'disabled', 'messages', 'query', 'sort', 'pageSize', 'cursor'],
  ['view-changed', 'resend-invite', 'invite-resent', 'revoke-invite', 'invite-revoked', 'open-customer', 'adapter-error'],
);
export type InviteList = InviteListElement;
export type InviteListProps = ComponentProps<'invite-list'>;

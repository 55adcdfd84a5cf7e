'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { InviteEmailPreview as InviteEmailPreviewElement } from '../../elements/invite-email-preview/invite-email-preview.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Shows the email that an invite would send, and updates it as the invite changes. Nothing is sent. */
export const InviteEmailPreview: ElementComponent<'invite-email-preview'> = /* @__PURE__ */ createComponent(
  'invite-email-preview',
  InviteEmailPreviewElement,
  ['adapter', 'value', 'disabled', 'messages'],
  ['adapter-error'],
);
export type InviteEmailPreview = InviteEmailPreviewElement;
export type InviteEmailPreviewProps = ComponentProps<'invite-email-preview'>;

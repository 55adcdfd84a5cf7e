'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { ResellerProvider as ResellerProviderElement } from '../../elements/reseller-provider/reseller-provider.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Provides its adapter to every element below it, however deep, across shadow roots (Context Community Protocol). */
export const ResellerProvider: ElementComponent<'reseller-provider'> = /* @__PURE__ */ createComponent(
  'reseller-provider',
  ResellerProviderElement,
  ['adapter'],
  [],
);
export type ResellerProvider = ResellerProviderElement;
export type ResellerProviderProps = ComponentProps<'reseller-provider'>;

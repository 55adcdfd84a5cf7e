import { createContext } from '@lit/context';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/**
 * The context key of the adapter. A registered symbol, so that two copies of the library on one page share a provider.
 * The value is undefined if the provider has no adapter yet.
 */
export const adapterContext = createContext<ResellerAdapter | undefined>(Symbol.for('reseller-elements/adapter'));

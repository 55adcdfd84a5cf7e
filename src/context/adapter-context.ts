import { createContext } from '@lit/context';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/** A registered symbol, so that two bundles on one page share the provider. */
export const adapterContext = createContext<ResellerAdapter | undefined>(Symbol.for('reseller-elements/adapter'));

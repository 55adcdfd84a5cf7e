import { createRestAdapter } from 'reseller-elements/adapters';

/** Connects the elements to a back end. */
export const adapter = createRestAdapter({ baseUrl: '/api' });

import { createRestAdapter } from 'reseller-elements';

/** Connects the elements to a back end. */
export const adapter = createRestAdapter({ baseUrl: '/api' });

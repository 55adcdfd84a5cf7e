import { createRestAdapter } from 'reseller-elements';

/** The one line that ties the elements to a back end. */
export const adapter = createRestAdapter({ baseUrl: '/api' });

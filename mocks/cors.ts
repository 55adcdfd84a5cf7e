import { Cors, type CorsOptions } from '../src/server/cors.ts';

/** Allows calls from any origin: portals, white-label sites and stories all have their own. */
export const anyOrigin: CorsOptions = { origins: () => true, credentials: true };

/** The headers of replies that do not come from the handler. */
export const corsHeaders = (request: Request): Record<string, string> => new Cors(anyOrigin).headers(request);

import { corsHeaders } from '../pipeline/cors.ts';
import { html } from './make-reply.ts';

/** The path that `redirect-to-login` redirects to, below the base URL. */
export const loginPath = '/_mock/login';

/** Returns a sign-in page with status 200, as portals do. */
export function showLoginPage(request: Request): Response {
  const body = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
  return new Response(body, { headers: { ...corsHeaders(request), 'Content-Type': html } });
}

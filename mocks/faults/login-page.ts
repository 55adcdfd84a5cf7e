import { corsHeaders } from '../pipeline/cors.ts';
import { html } from './make-reply.ts';

/** Where `redirect-to-login` leads, below the base URL. */
export const loginPath = '/_mock/login';

/** Comes with status 200, as such pages do. */
export function showLoginPage(request: Request): Response {
  const body = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
  return new Response(body, { headers: { ...corsHeaders(request), 'Content-Type': html } });
}

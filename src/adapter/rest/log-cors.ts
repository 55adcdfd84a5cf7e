/** The APIs already reported. */
const reported = new Set<string>();

/**
 * Logs once which headers an API on another origin has to allow and expose. Browsers report a rejected preflight
 * request as a lost connection.
 */
export function logCors(baseUrl: string) {
  const page = globalThis.location?.href;
  if (!page || new URL(baseUrl, page).origin === new URL(page).origin || reported.has(baseUrl)) return;
  reported.add(baseUrl);
  console.warn(
    `Reseller Elements: ${baseUrl} answers reads, but a call with an Idempotency-Key failed. If the connection is not the cause, configure CORS: answer preflight requests with "Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, Last-Event-ID", and add "Access-Control-Expose-Headers: Date, Retry-After" to all other responses. See the guide "Back ends".`,
  );
}

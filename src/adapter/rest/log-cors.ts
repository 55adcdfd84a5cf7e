/** The APIs that were reported. */
const reported = new Set<string>();

/**
 * Logs once which headers an API on another origin has to allow and to expose. Browsers report a preflight request that was
 * refused as a lost connection.
 */
export function logCors(baseUrl: string) {
  const page = globalThis.location?.href;
  if (!page || new URL(baseUrl, page).origin === new URL(page).origin || reported.has(baseUrl)) return;
  reported.add(baseUrl);
  console.warn(
    `Reseller Elements: ${baseUrl} answers reads, but a call with an Idempotency-Key got no answer. If the connection was not lost, let the API answer preflight requests with "Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, Last-Event-ID", and its replies have "Access-Control-Expose-Headers: Date, Retry-After". See the guide "Back ends".`,
  );
}

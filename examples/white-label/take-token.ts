/** Reads the token of a registration link once and takes it out of the address, where it could be copied or logged. */
export function takeToken(): string | undefined {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  history.replaceState(history.state, '', location.pathname + location.search);
  return token || undefined;
}

/** The most that a reply may weigh, in bytes. No reply of the contract comes near it. */
const byteCap = 5_000_000;

/**
 * The reply's body as text. Rejects with `RangeError` past the byte cap, and with the reader's own error if the
 * connection breaks. Each piece that arrives counts as a sign of life.
 */
export async function readText(response: Response, onProgress: () => void): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onProgress();
    bytes += value.byteLength;
    if (bytes > byteCap) {
      await reader.cancel();
      throw new RangeError('The reply is too large.');
    }
    text += decoder.decode(value, { stream: true });
  }
}

type Body = Readonly<Record<string, unknown>>;

/** A session with a WebDriver server (W3C WebDriver). */
export class WebDriverSession {
  readonly #base: string;
  readonly #id: string;

  private constructor(base: string, id: string) {
    this.#base = base;
    this.#id = id;
  }

  static async start(base: string, capabilities: Body): Promise<WebDriverSession> {
    const { sessionId } = (await request('POST', `${base}/session`, { capabilities })) as { sessionId: string };
    return new WebDriverSession(base, sessionId);
  }

  get<T>(path: string): Promise<T> {
    return request('GET', this.#url(path)) as Promise<T>;
  }

  post<T>(path: string, body: Body = {}): Promise<T> {
    return request('POST', this.#url(path), body) as Promise<T>;
  }

  async delete(path = ''): Promise<void> {
    await request('DELETE', this.#url(path));
  }

  execute<T>(script: string): Promise<T> {
    return this.post('/execute/sync', { script, args: [] });
  }

  #url(path: string) {
    return `${this.#base}/session/${this.#id}${path}`;
  }
}

async function request(method: string, url: string, body?: Body): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver ${method} ${url}: ${value.error} ${value.message}`);
  return value;
}

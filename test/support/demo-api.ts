import assert from 'node:assert/strict';
import type { Mail } from '../../mocks/index.ts';

/** Calls the demo's mock API directly: its control endpoints, and its state behind the page. */
export function callDemo(apiUrl: string) {
  const get = async <Body>(path: string): Promise<Body> => (await fetch(apiUrl + path)).json() as Promise<Body>;
  const listMails = async () => (await get<{ readonly items: readonly Mail[] }>('/_mock/outbox')).items;

  async function post(path: string, body: object): Promise<void> {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` };
    const response = await fetch(apiUrl + path, { method: 'POST', headers, body: JSON.stringify(body) });
    assert.ok(response.ok, `${path} answered ${response.status}`);
  }

  /** Lists the registration links in the emails to an address, newest first. */
  async function listLinks(email: string): Promise<readonly string[]> {
    const mails = (await listMails()).filter(({ to }) => to.includes(email));
    return mails.map(({ text }) => /http\S+#token=[\w-]+/.exec(text)?.[0] ?? '');
  }

  return {
    get,
    post,
    listMails,
    listLinks,
    /** Invites Nora Byrne; returns the link in her email. */
    async invite(companyName: string, contactEmail: string): Promise<string> {
      const billingContact = { email: 'accounts@brightwater.example', phone: '+442079460018' };
      await post('/invites', { companyName, contactName: 'Nora Byrne', contactEmail, billingContact });
      const [link = ''] = await listLinks(contactEmail);
      return link;
    },
  };
}

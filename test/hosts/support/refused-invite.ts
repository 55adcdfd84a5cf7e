import type { HttpSubject } from '../../../src/conformance/index.ts';
import type { InvitePage, NewInvite } from '../../../src/contract/models.ts';

/** The address that the test's mail servers refuse. */
export const refusedAddress = 'refused@example.test';

/** Sends an invite whose email is refused, so that one invite needs attention. */
export async function sendRefusedInvite({ baseUrl, headers, fetch: send = fetch }: HttpSubject): Promise<void> {
  const invite: NewInvite = {
    companyName: 'Lighthouse Optics',
    contactName: 'Mia Lund',
    contactEmail: refusedAddress,
    billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
  };
  const own = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` };
  const init = { method: 'POST', headers: { ...headers, ...own }, body: JSON.stringify(invite) };
  const { status } = await send(`${baseUrl}/invites`, init);
  if (status !== 201) throw new Error(`The invite was answered with ${status}.`);
  const readFailed = async () => {
    const response = await send(`${baseUrl}/invites?delivery=failed`, { headers: { ...headers } });
    return ((await response.json()) as InvitePage).items;
  };
  while (!(await readFailed()).length) await new Promise((resolve) => setTimeout(resolve, 20));
}

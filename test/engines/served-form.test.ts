import { expect } from '@open-wc/testing';
import { createRestAdapter, type NewInvite, type Session } from '../../src/index.ts';
import { createRestHandler, type ServerAdapter } from '../../src/server/index.ts';
import { reply } from '../support/fake-adapter.ts';
import { filled, InviteFormPage } from '../support/invite-form-page.ts';

const session: Session = {
  reseller: { name: 'Brightwater IT', platformName: 'Cumulus One' },
  user: { name: 'Maya Lindqvist', email: 'maya@brightwater.example' },
  permissions: ['invites:send'],
};

/** Serves an adapter in this page: the handler needs no more of its runtime than `Request` and `Response`. */
function connect(served: ServerAdapter) {
  const handle = createRestHandler({ authenticate: () => session, adapter: () => served, basePath: '/api' });
  return createRestAdapter({
    baseUrl: 'https://portal.example/api',
    operations: ['getSession', 'inviteCustomer'],
    fetch: (input, init) => handle(new Request(input, init)),
  });
}

describe('the handler', () => {
  it('serves the invite form with an adapter of a few lines', async () => {
    const received: NewInvite[] = [];
    const adapter = connect({
      async inviteCustomer(input) {
        received.push(input);
        return reply;
      },
    });
    const page = await InviteFormPage.open(adapter);
    page.fill({
      ...filled,
      'Billing Email Address': 'accounts@brightwater.example',
      'Billing Phone Number': '+44 20 7946 0018',
    });
    await page.submit();
    await page.until('the invite was sent', () => page.shown === 'done');
    expect(received).to.deep.equal([
      {
        companyName: 'Lighthouse Optics',
        contactName: 'Ada Okafor',
        contactEmail: 'ada@lighthouse.example',
        billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
      },
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinery, setup, setupState, start } from './client.ts';

describe('adding a customer', () => {
  it('creates it at once, and sends no mail', async () => {
    const { api, addCustomer, get } = setup();
    const mails = (await api.outbox()).length;
    const { status, headers, body } = await addCustomer({ reference: 'CRM-1', taxId: 'IE1234567FA' });
    assert.equal(status, 201);
    assert.equal(headers.get('Location'), '/customers/cus_21');
    assert.deepEqual(body, {
      ...joinery,
      reference: 'CRM-1',
      taxId: 'IE1234567FA',
      id: 'cus_21',
      billingAccountId: 'ba_1',
      status: 'active',
      origin: 'added',
      createdAt: start,
      createdBy: 'maya@brightwater.example',
    });
    assert.deepEqual((await get('/customers?sort=-createdAt&limit=1')).body.items, [body]);
    assert.equal((await api.outbox()).length, mails);
  });

  it('takes the email of a billing account only', async () => {
    const { addCustomer } = setup({ scenario: 'billing-none' });
    const { status, body } = await addCustomer();
    assert.equal(status, 422);
    assert.deepEqual(
      body.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/billingContact/email', 'billing-account-unknown']],
    );
  });

  it('refuses a company that is a customer in the same country, however it is written', async () => {
    const { addCustomer } = setup();
    await addCustomer();
    const { status, body } = await addCustomer({ companyName: 'JOINERS of Howth, Limited' });
    assert.equal(status, 409);
    assert.equal(body.code, 'duplicate-customer');
    assert.deepEqual(body.meta, { customerId: 'cus_21' });
    const abroad = { ...joinery.address, country: 'GB', postalCode: 'LS1 4DY' };
    assert.equal((await addCustomer({ address: abroad })).status, 201, 'in another country it is another company');
  });

  it('makes one record under one key', async () => {
    const { addCustomer, get } = setup();
    const first = await addCustomer({}, '"one"');
    assert.equal((await addCustomer({}, '"one"')).text, first.text);
    assert.equal((await get('/customers')).body.total, 21);
  });

  it('leaves it pending where customers have to be approved', async () => {
    const { addCustomer } = setup({ scenario: 'pending-customers' });
    assert.equal((await addCustomer()).body['status'], 'pending');
  });

  it('needs the right to', async () => {
    const { addCustomer, get } = setup({ scenario: 'reader' });
    assert.equal((await addCustomer()).body.code, 'forbidden');
    assert.equal((await get('/customers')).status, 200);
  });
});

describe('one-time credentials', () => {
  it('are in the reply that creates the customer, and in its repetition', async () => {
    const { addCustomer } = setup({ scenario: 'one-time-credentials' });
    const first = await addCustomer({}, '"one"');
    assert.equal(first.body.credentials?.username, 'it@howth-joiners.example');
    assert.match(first.body.credentials?.password ?? '', /^[\w-]{20}$/);
    assert.equal((await addCustomer({}, '"one"')).text, first.text);
  });

  it('are in no list and in no refusal', async () => {
    const { addCustomer, get, post } = setup({ scenario: 'one-time-credentials' });
    const { password } = (await addCustomer()).body.credentials!;
    const replies = [
      await get('/customers?limit=100'),
      await addCustomer(),
      await post('/matches', { companyName: joinery.companyName }),
    ];
    for (const { text } of replies) {
      assert.match(text, /cus_21/);
      assert.ok(!text.includes(password));
      assert.ok(!text.includes('credentials'));
    }
  });

  it('differ from customer to customer', async () => {
    const { addCustomer } = setup({ scenario: 'one-time-credentials' });
    const passwords = [await addCustomer(), await addCustomer({ companyName: 'Other Ltd' })].map(
      ({ body }) => body.credentials?.password,
    );
    assert.notEqual(passwords[0], passwords[1]);
  });
});

describe('listing customers', () => {
  it('sorts by name by default, numbers by their value', async () => {
    const { addCustomer, get } = setup({ scenario: 'empty' });
    for (const companyName of ['Depot 10', 'Depot 9', 'Ärzte Nord', 'zebra', 'Depot 9 South'])
      await addCustomer({ companyName });
    const { items } = (await get('/customers')).body;
    assert.deepEqual(
      items.map(({ companyName }) => companyName),
      ['Ärzte Nord', 'Depot 9', 'Depot 9 South', 'Depot 10', 'zebra'],
    );
  });

  it('sorts by any of its orders, both ways', async () => {
    const { get } = setup();
    for (const sort of ['companyName', 'createdAt']) {
      const ids = async (order: string) =>
        (await get(`/customers?limit=100&sort=${order}`)).body.items.map(({ id }) => id);
      assert.deepEqual(await ids(sort), (await ids(`-${sort}`)).toReversed());
    }
  });

  it('is read page by page', async () => {
    const { get } = setup();
    const all = (await get('/customers?limit=100')).body.items.map(({ id }) => id);
    const first = (await get('/customers?limit=12')).body;
    const second = (await get(`/customers?limit=12&cursor=${String(first['nextCursor'])}`)).body;
    assert.deepEqual(
      [...first.items, ...second.items].map(({ id }) => id),
      all,
    );
    assert.equal(first['previousCursor'], undefined);
    assert.equal(second['nextCursor'], undefined);
    assert.equal(second['total'], 20);
  });

  for (const [q, company] of [
    ['bruckner', 'Weingut Brückner GmbH & Co. KG'],
    ['CRM-4711', 'Castell & Sons Joinery Ltd'],
    ['technik@weingut', 'Weingut Brückner GmbH & Co. KG'],
    ['lda vale', 'Quinta do Vale, Lda.'],
  ] as const)
    it(`finds ${company} by "${q}"`, async () => {
      const { items } = (await setup().get(`/customers?q=${encodeURIComponent(q)}`)).body;
      assert.deepEqual(
        items.map(({ companyName }) => companyName),
        [company],
      );
    });

  it('has whoever registered, too', async () => {
    const { db } = await setupState();
    const { items } = (await setup().get('/customers?limit=100')).body;
    assert.deepEqual(new Set(items.map(({ id }) => id)), new Set([...db.customers.values()].map(({ id }) => id)));
    assert.equal(items.filter(({ origin }) => origin === 'invited').length, 12);
  });
});

import type { NewCustomer, PostalAddress } from '../../contract/models.ts';
import { check, checkEqual, checkRejects } from '../assert.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';

/** Customers that the reseller adds itself, and duplicates. */
export const customerCases = defineCases('customers', {
  add: {
    title: 'An added customer is in the list, once, with the values that were sent',
    needs: ['writes', 'addCustomer', 'listCustomers'],
    onScreen: 'The new row disappears after a reload, or shows other values than the user has entered.',
    async run(context) {
      const sent = await context.newCustomer({
        website: 'https://conformance.example/',
        phone: '+493090182000;ext=12',
        taxId: 'DE123456789',
        reference: `CRM-${context.runId}`,
      });
      const customer = await context.call('addCustomer', sent);
      context.countCustomer();
      checkEqual(customer.origin, 'added', 'the origin');
      const { items, total } = await context.call('listCustomers', { q: sent.companyName });
      checkEqual(
        items.map(({ id }) => id),
        [customer.id],
        'the ids that its company name finds',
      );
      if (total !== undefined) checkEqual(total, 1, 'the total');
      for (const record of [customer, items[0]!])
        for (const name of ['companyName', 'website', 'phone', 'taxId', 'reference'] as const)
          checkEqual(record[name], sent[name], name);
      for (const [name, value] of Object.entries(sent.address))
        checkEqual(items[0]!.address[name as keyof PostalAddress], value, `address.${name}`);
    },
  },
  'add-location': {
    title: 'An added customer is answered with 201 and its Location',
    needs: ['writes', 'http', 'addCustomer'],
    onScreen: 'Nothing in the elements, but other clients cannot find the new record.',
    async run(context) {
      const { client, signal } = context;
      const { status, headers, json } = await client!.post('/customers', await context.newCustomer(), { signal });
      context.countCustomer();
      checkEqual(status, 201, 'the status');
      const location = headers.get('Location') ?? '';
      const { id } = json as { readonly id: string };
      check(location.endsWith(`/customers/${encodeURIComponent(id)}`), `the Location is ${location || 'missing'}`);
    },
  },
  'add-search': {
    title: 'A search finds a customer by name without accents, by reference and by technical contact',
    needs: ['writes', 'addCustomer', 'listCustomers'],
    onScreen: 'Typing a reference or an email into the search finds nothing.',
    async run(context) {
      const reference = `CRM-${context.runId}-search`;
      const companyName = `${context.companyName()} Brøndby Møbler`;
      const { id, technicalContact } = await context.addCustomer({ companyName, reference });
      for (const q of [`${context.runId} brondby`, `${context.runId} MØBLER`, reference, technicalContact.email]) {
        const { items } = await context.call('listCustomers', { q, limit: 100 });
        check(
          items.some((item) => item.id === id),
          `"${q}" does not find "${companyName}"`,
        );
      }
    },
  },
  'add-sends-nothing': {
    title: 'Adding a customer sends no email',
    needs: ['writes', 'addCustomer', 'mailbox'],
    onScreen: 'The customer receives an email, although the form says that it does not.',
    async run(context) {
      const { technicalContact } = await context.addCustomer();
      checkEqual((await context.mailsTo(technicalContact.email, 0)).length, 0, 'the number of emails');
    },
  },
  credentials: {
    title: 'Credentials are only in the reply that creates the customer',
    needs: ['writes', 'addCustomer', 'listCustomers'],
    onScreen: 'Nothing, but every colleague who may see the list can read the password.',
    async run(context) {
      const { companyName } = await context.addCustomer();
      const { items } = await context.call('listCustomers', { q: companyName });
      check(
        items.every(({ credentials }) => !credentials),
        'the list contains credentials',
      );
    },
  },
  duplicate: {
    title: 'A customer with the same name fails as duplicate-customer, ignoring case, accents and legal form',
    needs: ['writes', 'addCustomer'],
    onScreen: 'The same company is in the list twice, or the form cannot open the existing customer.',
    async run(context) {
      const name = `${context.companyName()} Köln`;
      const { id } = await context.addCustomer({ companyName: `${name} GmbH` });
      for (const companyName of [`${name} GmbH`, `${name.toUpperCase()} GMBH`, name.replace('ö', 'o')]) {
        const call = context.call('addCustomer', await context.newCustomer({ companyName }));
        const error = await checkRejects(call, 'duplicate-customer', `adding "${companyName}" again`);
        checkEqual(error.meta['customerId'], id, 'meta.customerId');
      }
    },
  },
  'duplicate-abroad': {
    title: 'A customer with the same name in another country is no duplicate',
    needs: ['writes', 'addCustomer'],
    onScreen: 'The branch of a customer in another country cannot be added.',
    async run(context) {
      const { companyName } = await context.addCustomer();
      const address = { country: 'AT', line1: 'Ring 1', city: 'Wien', postalCode: '1010' };
      await context.addCustomer({ companyName, address });
    },
  },
  'address-required': {
    title: 'A postal code is required in countries that have one',
    needs: ['writes', 'addCustomer'],
    onScreen: 'Customers are created with addresses that invoices cannot be sent to.',
    run: (context) =>
      checkAddressError(context, { country: 'DE', line1: 'Torstraße 140', city: 'Berlin' }, [
        '/address/postalCode',
        'required',
      ]),
  },
  'address-format': {
    title: 'A postal code has the format of the country',
    needs: ['writes', 'addCustomer'],
    onScreen: 'A mistyped postal code is accepted.',
    run: (context) =>
      checkAddressError(context, { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '1011' }, [
        '/address/postalCode',
        'invalid-format',
      ]),
  },
  'address-optional': {
    title: 'Countries without postal codes need none',
    needs: ['writes', 'addCustomer'],
    onScreen: 'Customers in Hong Kong or the Emirates cannot be added: the form has no field for the missing code.',
    async run(context) {
      await context.addCustomer({ address: { country: 'HK', line1: '1 Queen’s Road', region: 'Hong Kong Island' } });
    },
  },
  'added-account': {
    title: 'An unknown billing account is rejected at /billingContact/email',
    needs: ['writes', 'addCustomer', 'listBillingAccounts'],
    onScreen: 'The form shows an unspecific error instead of one at the billing account.',
    async run(context) {
      const billingContact = { email: context.emailAddress(), phone: '+442079460018' };
      const call = context.call('addCustomer', await context.newCustomer({ billingContact }));
      const { fieldErrors } = await checkRejects(call, 'validation-failed', 'the customer');
      const found = fieldErrors.map(({ pointer, code }) => [pointer, code]);
      checkEqual(found, [['/billingContact/email', 'billing-account-unknown']], 'the errors');
    },
  },
  'matches-customer': {
    title: 'Matches find a customer by its name, ignoring case and legal form',
    needs: ['writes', 'addCustomer', 'findMatches', 'listCustomers'],
    onScreen: 'The form does not warn that the customer exists already.',
    async run(context) {
      const companyName = context.companyName();
      const { id } = await context.addCustomer({ companyName: `${companyName} Ltd` });
      for (const name of [companyName, `${companyName.toUpperCase()} GmbH`]) {
        const { customers } = await context.call('findMatches', { companyName: name });
        check(
          customers.some((each) => each.id === id),
          `"${name}" does not find "${companyName} Ltd"`,
        );
      }
    },
  },
  'matches-invite': {
    title: 'Matches find a pending invite by its email and its name',
    needs: ['writes', 'inviteCustomer', 'findMatches', 'listInvites'],
    onScreen: 'The form does not offer to resend the invite that is pending.',
    async run(context) {
      const { id, companyName, contactEmail } = await context.invite();
      for (const query of [{ email: contactEmail }, { email: contactEmail.toUpperCase() }, { companyName }]) {
        const { invites } = await context.call('findMatches', query);
        check(
          invites.some((each) => each.id === id),
          `${JSON.stringify(query)} does not find the invite`,
        );
      }
    },
  },
  'matches-revoked': {
    title: 'Matches leave out revoked invites',
    needs: ['writes', 'inviteCustomer', 'revokeInvite', 'findMatches'],
    onScreen: 'The form warns of an invite that was withdrawn, and offers a resend that fails.',
    async run(context) {
      const { id, contactEmail } = await context.invite();
      await context.call('revokeInvite', { id });
      const { invites } = await context.call('findMatches', { email: contactEmail });
      check(!invites.some((each) => each.id === id), 'the revoked invite is found');
    },
  },
  'matches-nothing': {
    title: 'Matches are empty if nothing resembles the input',
    needs: ['writes', 'findMatches'],
    onScreen: 'The form warns of customers that have nothing to do with the new one.',
    async run(context) {
      const { customers, invites } = await context.call('findMatches', {
        companyName: context.companyName(),
        email: context.emailAddress(),
      });
      checkEqual([...customers, ...invites].length, 0, 'the number of matches');
    },
  },
});

async function checkAddressError(context: Context, address: PostalAddress, expected: readonly [string, string]) {
  const input: NewCustomer = await context.newCustomer({ address });
  const { fieldErrors } = await checkRejects(context.call('addCustomer', input), 'validation-failed', 'the customer');
  checkEqual(
    fieldErrors.map(({ pointer, code }) => [pointer, code]),
    [expected],
    'the errors',
  );
}

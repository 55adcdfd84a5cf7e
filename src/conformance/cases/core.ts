import { assume, check, checkEqual } from '../assert.ts';
import { defineCases } from '../case.ts';

/** The session, billing accounts, and what pages on other origins need. */
export const coreCases = defineCases('core', {
  session: {
    title: 'The session names the reseller, the platform and the user',
    needs: ['getSession'],
    onScreen: 'Names are missing from the forms and from the email preview.',
    async run(context) {
      const { reseller, user, permissions } = await context.session();
      for (const [name, value] of Object.entries({ ...reseller, userName: user.name, userEmail: user.email }))
        check(value.trim(), `${name} is empty`);
      check(Array.isArray(permissions), 'permissions is not a list');
    },
  },
  'billing-accounts': {
    title: 'Billing accounts have unique ids, and at most one is the default',
    needs: ['listBillingAccounts'],
    onScreen: 'The form preselects a billing account at random, or selects two entries at once.',
    async run(context) {
      const { items } = await context.call('listBillingAccounts', {});
      checkEqual(new Set(items.map(({ id }) => id)).size, items.length, 'the number of different ids');
      check(items.filter(({ isDefault }) => isDefault).length <= 1, 'several accounts are the default');
    },
  },
  'server-time': {
    title: 'serverTime is the time of the Date header',
    needs: ['http', 'listInvites'],
    onScreen: 'Countdowns are wrong: “expires in 3 days” becomes another number of days.',
    async run(context) {
      const { client, signal } = context;
      const { headers, json } = await client!.send('/invites', { signal });
      const date = headers.get('Date');
      assume(date, 'Replies have no Date header.');
      const { serverTime } = json as { readonly serverTime: string };
      check(Math.abs(Date.parse(serverTime) - Date.parse(date)) < 60_000, `serverTime ${serverTime}, Date ${date}`);
    },
  },
  'content-type': {
    title: 'Replies are application/json',
    needs: ['http', 'listInvites'],
    onScreen: 'Proxies and firewalls may change or block replies; the list then says that it cannot be loaded.',
    async run(context) {
      const { headers } = await context.client!.send('/invites', { signal: context.signal });
      const type = headers.get('Content-Type');
      check(type && /^application\/json\b/i.test(type), `the Content-Type is ${type ?? 'missing'}`);
    },
  },
  'cors-preflight': {
    title: 'Preflight requests allow the methods and headers that the elements send',
    needs: ['http', 'origin'],
    onScreen: 'On a page of another origin, nothing loads, or every write ends with an unknown outcome.',
    async run(context) {
      const headers = {
        Origin: context.options.origin!,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key,last-event-id',
      };
      const { client, signal } = context;
      const reply = await client!.send('/invites', { method: 'OPTIONS', headers, anonymous: true, signal });
      check(reply.status >= 200 && reply.status < 300, `the preflight request is answered with ${reply.status}`);
      checkAllowsOrigin(reply.headers, headers.Origin);
      checkLists(reply.headers, 'Access-Control-Allow-Headers', [
        'authorization',
        'content-type',
        'idempotency-key',
        'last-event-id',
      ]);
      // GET and POST without a header of their own need no permission.
      const methods = reply.headers.get('Access-Control-Allow-Methods');
      if (methods !== null) checkLists(reply.headers, 'Access-Control-Allow-Methods', ['post']);
    },
  },
  'cors-replies': {
    title: 'Replies can be read by the page, with their Retry-After and Date',
    needs: ['http', 'origin', 'listInvites'],
    onScreen: 'On a page of another origin, lists say that there is no connection, and retries come too early.',
    async run(context) {
      const { client, signal, options } = context;
      const { headers } = await client!.send('/invites', { headers: { Origin: options.origin! }, signal });
      checkAllowsOrigin(headers, options.origin!);
      checkLists(headers, 'Access-Control-Expose-Headers', ['retry-after', 'date']);
    },
  },
  'cors-errors': {
    title: 'Errors can be read by the page',
    needs: ['http', 'origin', 'listInvites'],
    onScreen: 'On a page of another origin, every error reads “no connection”, without the reason.',
    async run(context) {
      const { client, signal, options } = context;
      const { headers } = await client!.send('/invites?limit=0', { headers: { Origin: options.origin! }, signal });
      checkAllowsOrigin(headers, options.origin!);
    },
  },
});

function checkAllowsOrigin(headers: Headers, origin: string) {
  const allowed = headers.get('Access-Control-Allow-Origin');
  check(allowed === origin || allowed === '*', `Access-Control-Allow-Origin is ${allowed ?? 'missing'}`);
}

function checkLists(headers: Headers, name: string, expected: readonly string[]) {
  const listed = (headers.get(name) ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim());
  // The wildcard covers every header but Authorization.
  const missing = expected.filter(
    (each) => !listed.includes(each) && !(listed.includes('*') && each !== 'authorization'),
  );
  check(!missing.length, `${name} lacks ${missing.join(', ')}`);
}

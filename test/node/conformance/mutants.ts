import { tenants } from '../../../mocks/seeds/reseller.ts';
import type { ReceivedMail } from '../../../src/conformance/index.ts';
import type { Invite, InviteCounts, InviteListQuery, InvitePage, Session } from '../../../src/contract/models.ts';
import { AdapterError, type IdempotencyStore, isAdapterError, type ServerAdapter } from '../../../src/server/index.ts';

type Handle = (request: Request) => Promise<Response>;

/** A bug to plant in a server that serves a `ServerAdapter` with `createRestHandler`. */
export interface Mutant {
  readonly id: string;
  readonly bug: string;
  /** The id of a case that must fail. */
  readonly caughtBy: string;
  /** Plants the bug in the adapter of each reseller. `other` is the adapter of the other one. */
  readonly adapter?: (adapter: ServerAdapter, other: ServerAdapter) => ServerAdapter;
  /** Plants the bug in front of the handler. */
  readonly handler?: (handle: Handle) => Handle;
  /** Replaces the store of idempotency keys. */
  readonly idempotency?: () => IdempotencyStore;
  /** Changes which emails arrive. */
  readonly mailbox?: (mails: readonly ReceivedMail[]) => readonly ReceivedMail[];
}

/** Adapters may be classes: keep methods that are not replaced. */
const change = (adapter: ServerAdapter, methods: Partial<ServerAdapter>): ServerAdapter =>
  Object.assign(Object.create(adapter) as ServerAdapter, methods);

const options = { signal: new AbortController().signal };
const write = () => ({ ...options, idempotencyKey: crypto.randomUUID() });

/** Changes the replies to some requests, such as `POST /invites`. */
const onReply =
  (pattern: RegExp, rewrite: (response: Response, request: Request) => Response | Promise<Response>) =>
  (handle: Handle): Handle =>
  async (request) => {
    const name = `${request.method} ${new URL(request.url).pathname.replace(/^\/(?:v1|api)\//, '/')}`;
    const response = await handle(request);
    return pattern.test(name) ? rewrite(response, request) : response;
  };

function withHeaders(response: Response, edit: (headers: Headers) => void, status = response.status): Response {
  const headers = new Headers(response.headers);
  edit(headers);
  return new Response(response.body, { status, headers });
}

type Json = Record<string, unknown>;

/** Changes the problem documents of all failures. */
const onProblem = (edit: (problem: Json & { errors?: Json[] }) => void) =>
  onReply(/./, async (response) => {
    if (response.status < 400) return response;
    const problem = (await response.json()) as Json;
    edit(problem);
    return new Response(JSON.stringify(problem), { status: response.status, headers: response.headers });
  });

/** Changes the text of an event stream. */
const onStream = (edit: (text: string) => string) =>
  onReply(/^GET \/invites\/events$/, (response) => {
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    const body = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          const text = edit(decoder.decode(chunk, { stream: true }));
          if (text) controller.enqueue(encoder.encode(text));
        },
      }),
    );
    return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, response);
  });

const changePage = (edit: (page: InvitePage, query: InviteListQuery) => InvitePage) => (adapter: ServerAdapter) =>
  change(adapter, {
    async listInvites(query, callOptions) {
      return edit(await adapter.listInvites!(query, callOptions), query);
    },
  });

const changeCounts = (edit: (counts: InviteCounts, query: InviteListQuery) => InviteCounts) =>
  changePage((page, query) => ({ ...page, ...(page.counts && { counts: edit(page.counts, query) }) }));

const changeQuery = (edit: (query: InviteListQuery) => InviteListQuery) => (adapter: ServerAdapter) =>
  change(adapter, { listInvites: (query, callOptions) => adapter.listInvites!(edit(query), callOptions) });

/** Planted bugs, as back ends have them, and a case that each of them fails. */
export const mutants: readonly Mutant[] = [
  {
    id: 'status-200-for-201',
    bug: 'A new invite is answered with 200.',
    caughtBy: 'invites/create-location',
    handler: onReply(/^POST \/invites$/, (response) =>
      withHeaders(response, () => {}, response.status === 201 ? 200 : response.status),
    ),
  },
  {
    id: 'location-missing',
    bug: 'A new customer has no Location.',
    caughtBy: 'customers/add-location',
    handler: onReply(/^POST \/customers$/, (response) =>
      withHeaders(response, (headers) => headers.delete('Location')),
    ),
  },
  {
    id: 'no-idempotency',
    bug: 'The Idempotency-Key is ignored.',
    caughtBy: 'idempotency/invite',
    idempotency: () => ({ once: (_call, runCall) => runCall() }),
  },
  {
    id: 'idempotency-ignores-body',
    bug: 'A reused key returns the first reply, whatever the body is.',
    caughtBy: 'idempotency/another-body',
    idempotency() {
      const replies = new Map<string, ReturnType<IdempotencyStore['once']>>();
      return {
        once({ key }, runCall) {
          const known = replies.get(key) ?? runCall();
          replies.set(key, known);
          return known;
        },
      };
    },
  },
  {
    id: 'idempotency-after-reply',
    bug: 'A key is stored only after the call, so concurrent calls are all carried out.',
    caughtBy: 'idempotency/concurrent',
    idempotency() {
      const replies = new Map<string, { readonly fingerprint: string; readonly reply: never }>();
      return {
        async once({ key, fingerprint }, runCall) {
          const known = replies.get(key);
          if (known && known.fingerprint !== fingerprint) throw new AdapterError('idempotency-key-reused');
          if (known) return known.reply;
          const reply = (await runCall()) as never;
          replies.set(key, { fingerprint, reply });
          return reply;
        },
      };
    },
  },
  {
    id: 'idempotency-shared',
    bug: 'Keys of all resellers share one table.',
    caughtBy: 'isolation/keys',
    idempotency() {
      const replies = new Map<string, ReturnType<IdempotencyStore['once']>>();
      return {
        once({ key, fingerprint }, runCall) {
          const shared = (JSON.parse(key) as string[]).at(-1)! + (fingerprint ? '' : '-');
          const known = replies.get(shared) ?? runCall();
          replies.set(shared, known);
          return known;
        },
      };
    },
  },
  {
    id: 'key-optional',
    bug: 'A write without a key is accepted.',
    caughtBy: 'idempotency/key-missing',
    handler: (handle) => (request) => {
      if (request.method !== 'POST' || request.headers.has('Idempotency-Key')) return handle(request);
      const keyed = new Request(request);
      keyed.headers.set('Idempotency-Key', `"${crypto.randomUUID()}"`);
      return handle(keyed);
    },
  },
  {
    id: 'key-unquoted',
    bug: 'Keys without quotes are accepted.',
    caughtBy: 'idempotency/key-malformed',
    handler: (handle) => (request) => {
      const key = request.headers.get('Idempotency-Key');
      if (!key || key.startsWith('"')) return handle(request);
      const quoted = new Request(request);
      quoted.headers.set('Idempotency-Key', `"${key}"`);
      return handle(quoted);
    },
  },
  {
    id: 'cursor-lost',
    bug: 'The cursor is ignored: each page is the first.',
    caughtBy: 'core/invites-forward',
    adapter: changeQuery(({ cursor: _cursor, ...query }) => query),
  },
  {
    id: 'no-previous-cursor',
    bug: 'Pages have no previousCursor.',
    caughtBy: 'core/invites-backward',
    adapter: changePage(({ previousCursor: _previous, ...page }) => page),
  },
  {
    id: 'offset-paging',
    bug: 'Cursors are offsets, so that an added row shifts the next page.',
    caughtBy: 'invites/stable-paging',
    adapter: (adapter) =>
      change(adapter, {
        async listInvites({ cursor, limit = 25, ...query }, callOptions) {
          const from = Number(cursor ?? 0);
          const all = await adapter.listInvites!({ ...query, limit: 100 }, callOptions);
          const { nextCursor: _next, previousCursor: _previous, ...rest } = all;
          return {
            ...rest,
            items: all.items.slice(from, from + limit),
            ...(from + limit < all.items.length && { nextCursor: String(from + limit) }),
            ...(from > 0 && { previousCursor: String(Math.max(0, from - limit)) }),
          };
        },
      }),
  },
  {
    id: 'cursor-not-checked',
    bug: 'A broken cursor returns the first page.',
    caughtBy: 'problems/invalid-cursor',
    adapter: (adapter) =>
      change(adapter, {
        listInvites: (query, callOptions) =>
          adapter.listInvites!(query, callOptions).catch(() => {
            const { cursor: _cursor, ...first } = query;
            return adapter.listInvites!(first, callOptions);
          }),
      }),
  },
  {
    id: 'limit-ignored',
    bug: 'A page always has 25 items.',
    caughtBy: 'core/customers-limit',
    adapter: (adapter) =>
      change(adapter, {
        listCustomers: ({ limit: _limit, ...query }, callOptions) => adapter.listCustomers!(query, callOptions),
      }),
  },
  {
    id: 'total-of-page',
    bug: 'The total is the number of items on the page.',
    caughtBy: 'core/invites-total',
    adapter: changePage((page) => ({ ...page, total: page.items.length })),
  },
  {
    id: 'total-unfiltered',
    bug: 'The total ignores the filter.',
    caughtBy: 'core/invites-filter-pages',
    adapter: (adapter) =>
      change(adapter, {
        async listInvites(query, callOptions) {
          const { total } = await adapter.listInvites!({}, callOptions);
          return { ...(await adapter.listInvites!(query, callOptions)), ...(total !== undefined && { total }) };
        },
      }),
  },
  {
    id: 'sort-reversed',
    bug: 'Ascending and descending are swapped.',
    caughtBy: 'core/invites-sort-expiresAt',
    adapter: changeQuery(({ sort = '-lastSentAt', ...query }) => ({
      ...query,
      sort: (sort.startsWith('-') ? sort.slice(1) : `-${sort}`) as typeof sort,
    })),
  },
  {
    id: 'sort-default',
    bug: 'Without a sort order, the oldest invites come first.',
    caughtBy: 'core/invites-default-sort',
    adapter: (adapter) =>
      change(adapter, {
        async listInvites(query, callOptions) {
          return adapter.listInvites!(query, callOptions);
        },
      }),
    handler: (handle) => (request) => {
      const url = new URL(request.url);
      if (!url.pathname.endsWith('/invites') || request.method !== 'GET' || url.search) return handle(request);
      return handle(new Request(`${request.url}?sort=lastSentAt`, request));
    },
  },
  {
    id: 'search-case-sensitive',
    bug: 'The search tells upper from lower case.',
    caughtBy: 'core/invites-search',
    adapter: changePage((page, { q }) => ({
      ...page,
      items: page.items.filter((item) => !q || JSON.stringify(item).includes(q)),
    })),
  },
  {
    id: 'search-accents',
    bug: 'The search tells “u” from “ü”.',
    caughtBy: 'invites/search-accents',
    adapter: changePage((page, { q }) => ({
      ...page,
      items: page.items.filter((item) => {
        const text = JSON.stringify(item).toLowerCase();
        return (q ?? '')
          .toLowerCase()
          .split(/\s+/)
          .every((word) => !/^\p{L}+$/u.test(word) || text.includes(word));
      }),
    })),
  },
  {
    id: 'search-invisible',
    bug: 'The search does not ignore invisible characters.',
    caughtBy: 'core/invites-search-invisible',
    adapter: changePage((page, { q }) => (/\p{Cf}/u.test(q ?? '') ? { ...page, items: [] } : page)),
  },
  {
    id: 'search-ignored',
    bug: 'The search of customers is ignored.',
    caughtBy: 'core/customers-search-nothing',
    adapter: (adapter) =>
      change(adapter, {
        listCustomers: ({ q: _q, ...query }, callOptions) => adapter.listCustomers!(query, callOptions),
      }),
  },
  {
    id: 'status-ignored',
    bug: 'The status filter is ignored.',
    caughtBy: 'core/invites-status',
    adapter: changeQuery(({ status: _status, ...query }) => query),
  },
  {
    id: 'first-status-only',
    bug: 'Of several statuses, only the first counts.',
    caughtBy: 'core/invites-statuses',
    adapter: changeQuery((query) => (query.status ? { ...query, status: query.status.slice(0, 1) } : query)),
  },
  {
    id: 'attention-closed',
    bug: 'Revoked and accepted invites need attention, too.',
    caughtBy: 'core/invites-attention',
    adapter: changeQuery(({ attention, ...query }) =>
      attention ? { ...query, status: ['pending', 'expired', 'revoked', 'accepted'] } : query,
    ),
  },
  {
    id: 'query-not-checked',
    bug: 'Unknown query parameters are ignored.',
    caughtBy: 'problems/unknown-query',
    handler: (handle) => (request) => handle(new Request(request.url.replace('colour=red', ''), request)),
  },
  {
    id: 'members-not-checked',
    bug: 'Unknown members of the body are ignored.',
    caughtBy: 'problems/unknown-members',
    handler: (handle) => async (request) => {
      if (request.method !== 'POST' || !request.url.endsWith('/invites')) return handle(request);
      const text = await request.text();
      const body = text.replace(/,"nickname":.*(?=\})/, '');
      return handle(new Request(request.url, { method: 'POST', headers: request.headers, body }));
    },
  },
  {
    id: 'invite-stored-late',
    bug: 'A new invite is not in the list.',
    caughtBy: 'invites/create-is-listed',
    adapter: (adapter) => {
      const hidden = new Set<string>();
      return change(adapter, {
        async inviteCustomer(input, callOptions) {
          const reply = await adapter.inviteCustomer!(input, callOptions);
          hidden.add(reply.invite.id);
          return reply;
        },
        async listInvites(query, callOptions) {
          const page = await adapter.listInvites!(query, callOptions);
          return { ...page, items: page.items.filter(({ id }) => !hidden.has(id)) };
        },
      });
    },
  },
  {
    id: 'message-dropped',
    bug: 'The personal message is not stored.',
    caughtBy: 'invites/create-keeps-values',
    adapter: (adapter) =>
      change(adapter, {
        inviteCustomer: ({ message: _message, ...input }, callOptions) => adapter.inviteCustomer!(input, callOptions),
      }),
  },
  {
    id: 'expired-blocks',
    bug: 'An expired invite prevents a new one.',
    caughtBy: 'invites/expiry-does-not-block',
    adapter: (adapter) =>
      change(adapter, {
        async inviteCustomer(input, callOptions) {
          const query: InviteListQuery = { q: input.contactEmail, status: ['expired'] };
          const [blocking] = (await adapter.listInvites!(query, callOptions)).items;
          if (blocking) throw new AdapterError('invite-pending', { meta: { inviteId: blocking.id } });
          return adapter.inviteCustomer!(input, callOptions);
        },
      }),
  },
  {
    id: 'never-expires',
    bug: 'The status of an expired invite stays pending.',
    caughtBy: 'invites/expiry',
    adapter: changePage((page) => ({
      ...page,
      items: page.items.map((item) => (item.status === 'expired' ? { ...item, status: 'pending' } : item)),
    })),
  },
  {
    id: 'resend-keeps-expiry',
    bug: 'A resend keeps the old expiry.',
    caughtBy: 'invites/resend-extends',
    adapter: (adapter) => {
      const first = new Map<string, string>();
      const keep = (invite: Invite): Invite => ({ ...invite, expiresAt: first.get(invite.id) ?? invite.expiresAt });
      return change(adapter, {
        async inviteCustomer(input, callOptions) {
          const reply = await adapter.inviteCustomer!(input, callOptions);
          first.set(reply.invite.id, reply.invite.expiresAt);
          return reply;
        },
        async resendInvite(input, callOptions) {
          const reply = await adapter.resendInvite!(input, callOptions);
          return { ...reply, invite: keep(reply.invite) };
        },
        async listInvites(query, callOptions) {
          const page = await adapter.listInvites!(query, callOptions);
          return { ...page, items: page.items.map(keep) };
        },
      });
    },
  },
  {
    id: 'no-cooldown',
    bug: 'The cooldown of a resend is announced, but not enforced.',
    caughtBy: 'invites/resend-cooldown',
    adapter: (adapter) =>
      change(adapter, {
        async resendInvite({ id }, callOptions) {
          try {
            return await adapter.resendInvite!({ id }, callOptions);
          } catch (error) {
            if (!isAdapterError(error) || error.code !== 'resend-too-soon') throw error;
            const { items, serverTime } = await adapter.listInvites!({ limit: 100 }, callOptions);
            return { invite: items.find((item) => item.id === id)!, linkRotated: false, serverTime };
          }
        },
      }),
  },
  {
    id: 'revoke-without-effect',
    bug: 'A revoke is confirmed, but not stored.',
    caughtBy: 'invites/revoke',
    adapter: (adapter) =>
      change(adapter, {
        async revokeInvite({ id }, callOptions) {
          const { items, serverTime } = await adapter.listInvites!({ limit: 100 }, callOptions);
          const invite = items.find((item) => item.id === id);
          if (!invite) throw new AdapterError('not-found');
          return { invite: { ...invite, status: 'revoked', revokedAt: serverTime, allowedActions: [] }, serverTime };
        },
      }),
  },
  {
    id: 'revoke-leaves-link',
    bug: 'The link of a revoked invite still works.',
    caughtBy: 'registration/revoked-link',
    adapter: (adapter) => {
      const opened = new Map<string, Awaited<ReturnType<NonNullable<ServerAdapter['openRegistration']>>>>();
      return change(adapter, {
        async createInviteLink(input, callOptions) {
          const link = await adapter.createInviteLink!(input, callOptions);
          const token = link.url.split('token=')[1]!;
          opened.set(token, await adapter.openRegistration!({ token }, callOptions));
          return link;
        },
        async openRegistration(input, callOptions) {
          try {
            return await adapter.openRegistration!(input, callOptions);
          } catch (error) {
            const known = opened.get(input.token);
            if (known && isAdapterError(error) && error.code === 'registration-revoked') return known;
            throw error;
          }
        },
      });
    },
  },
  {
    id: 'revoke-twice',
    bug: 'A second revoke succeeds.',
    caughtBy: 'invites/revoke-twice',
    adapter: (adapter) => {
      const replies = new Map<string, Awaited<ReturnType<NonNullable<ServerAdapter['revokeInvite']>>>>();
      return change(adapter, {
        async revokeInvite({ id }, callOptions) {
          const reply = replies.get(id) ?? (await adapter.revokeInvite!({ id }, callOptions));
          replies.set(id, reply);
          return reply;
        },
      });
    },
  },
  {
    id: 'link-resends',
    bug: 'A link of an invite is sent by email as well.',
    caughtBy: 'invites/mail-none-for-link',
    adapter: (adapter) =>
      change(adapter, {
        async createInviteLink(input, callOptions) {
          const { items } = await adapter.listInvites!({ limit: 100 }, callOptions);
          const invite = items.find(({ id }) => id === input.id);
          if (invite?.status === 'pending') {
            const { companyName, contactName, contactEmail, billingContact } = invite;
            await adapter.inviteCustomer!({ companyName, contactName, contactEmail, billingContact }, write());
          }
          return adapter.createInviteLink!(input, callOptions);
        },
      }),
  },
  {
    id: 'preview-sends',
    bug: 'A preview sends the email.',
    caughtBy: 'invites/preview-sends-nothing',
    adapter: (adapter) =>
      change(adapter, {
        async previewInvite(input, callOptions) {
          await adapter.inviteCustomer!(input, write());
          return adapter.previewInvite!(input, callOptions);
        },
      }),
  },
  {
    id: 'mail-twice',
    bug: 'Each email is sent twice.',
    caughtBy: 'invites/mail',
    mailbox: (mails) => mails.flatMap((mail) => [mail, mail]),
  },
  {
    id: 'mail-without-link',
    bug: 'The email has no registration link.',
    caughtBy: 'invites/mail',
    mailbox: (mails) => mails.map(({ to, subject }) => ({ to, subject, text: 'Welcome!' })),
  },
  {
    id: 'duplicate-exact',
    bug: 'Duplicates are compared letter by letter.',
    caughtBy: 'customers/duplicate',
    adapter: (adapter) => {
      const names = new Set<string>();
      let count = 0;
      return change(adapter, {
        async addCustomer(input, callOptions) {
          if (names.has(input.companyName)) return adapter.addCustomer!(input, callOptions);
          names.add(input.companyName);
          const customer = await adapter.addCustomer!({ ...input, companyName: `Number ${++count}` }, callOptions);
          return { ...customer, companyName: input.companyName };
        },
      });
    },
  },
  {
    id: 'duplicate-unnamed',
    bug: 'A duplicate is rejected without the id of the customer.',
    caughtBy: 'customers/duplicate',
    handler: onProblem((problem) => delete problem['meta']),
  },
  {
    id: 'customer-mail',
    bug: 'Adding a customer sends an email.',
    caughtBy: 'customers/add-sends-nothing',
    adapter: (adapter) =>
      change(adapter, {
        async addCustomer(input, callOptions) {
          const { companyName, technicalContact, billingContact } = input;
          const mail = { companyName, contactName: 'IT', contactEmail: technicalContact.email, billingContact };
          await adapter.inviteCustomer!(mail, write());
          return adapter.addCustomer!(input, callOptions);
        },
      }),
  },
  {
    id: 'matches-empty',
    bug: 'Matches are never found.',
    caughtBy: 'customers/matches-customer',
    adapter: (adapter) => change(adapter, { findMatches: async () => ({ customers: [], invites: [] }) }),
  },
  {
    id: 'open-accepts',
    bug: 'Opening a link accepts the invite.',
    caughtBy: 'registration/open-changes-nothing',
    adapter: (adapter) => {
      const opened = new Set<string>();
      return change(adapter, {
        async openRegistration(input, callOptions) {
          const registration = await adapter.openRegistration!(input, callOptions);
          opened.add(registration.contactEmail);
          return registration;
        },
        async listInvites(query, callOptions) {
          const page = await adapter.listInvites!(query, callOptions);
          const accept = (item: Invite): Invite =>
            opened.has(item.contactEmail) ? { ...item, status: 'accepted', allowedActions: [] } : item;
          return { ...page, items: page.items.map(accept) };
        },
      });
    },
  },
  {
    id: 'token-reusable',
    bug: 'A token registers as often as it is used.',
    caughtBy: 'registration/token-once',
    adapter: (adapter) => {
      const replies = new Map<string, Awaited<ReturnType<NonNullable<ServerAdapter['completeRegistration']>>>>();
      return change(adapter, {
        async completeRegistration(input, callOptions) {
          const known = replies.get(input.token);
          if (known) return { ...known, customerId: `${known.customerId}-again` };
          const reply = await adapter.completeRegistration!(input, callOptions);
          replies.set(input.token, reply);
          return reply;
        },
      });
    },
  },
  {
    id: 'registration-needs-session',
    bug: 'A registration link asks for a session.',
    caughtBy: 'registration/open-signed-out',
    handler: (handle) => async (request) =>
      request.url.includes('/registrations') && !request.headers.has('Authorization')
        ? Response.json({ code: 'unauthenticated' }, { status: 401 })
        : handle(request),
  },
  {
    id: 'stream-silent',
    bug: 'The stream has no events.',
    caughtBy: 'live/created',
    handler: onStream((text) => (text.includes('event: invite') ? '' : text)),
  },
  {
    id: 'stream-without-revokes',
    bug: 'A revoke is missing in the stream.',
    caughtBy: 'live/revoked',
    handler: onStream((text) => (text.includes('"status":"revoked"') ? '' : text)),
  },
  {
    id: 'stream-without-ids',
    bug: 'Events have no id.',
    caughtBy: 'live/event-format',
    handler: onStream((text) => text.replaceAll(/^id: .*\n/gm, '')),
  },
  {
    id: 'stream-forgets',
    bug: 'Last-Event-ID is ignored.',
    caughtBy: 'live/resume',
    handler: (handle) => (request) => {
      if (!request.headers.has('Last-Event-ID')) return handle(request);
      const resumed = new Request(request);
      resumed.headers.delete('Last-Event-ID');
      return handle(resumed);
    },
  },
  {
    id: 'stream-content-type',
    bug: 'The stream is sent as text/plain.',
    caughtBy: 'live/event-format',
    handler: onReply(/\/events$/, (response) =>
      withHeaders(response, (headers) => headers.set('Content-Type', 'text/plain')),
    ),
  },
  {
    id: 'cors-missing',
    bug: 'Replies to other origins lack the CORS headers.',
    caughtBy: 'core/cors-replies',
    handler: onReply(/^(?!OPTIONS)/, (response) =>
      withHeaders(response, (headers) => headers.delete('Access-Control-Allow-Origin')),
    ),
  },
  {
    id: 'cors-missing-on-errors',
    bug: 'Errors lack the CORS headers.',
    caughtBy: 'core/cors-errors',
    handler: onReply(/./, (response) =>
      response.ok ? response : withHeaders(response, (headers) => headers.delete('Access-Control-Allow-Origin')),
    ),
  },
  {
    id: 'cors-no-key',
    bug: 'The preflight reply does not allow the Idempotency-Key.',
    caughtBy: 'core/cors-preflight',
    handler: onReply(/^OPTIONS/, (response) =>
      withHeaders(response, (headers) => headers.set('Access-Control-Allow-Headers', 'Authorization, Content-Type')),
    ),
  },
  {
    id: 'cors-not-exposed',
    bug: 'Retry-After is not exposed to pages.',
    caughtBy: 'core/cors-replies',
    handler: onReply(/./, (response) =>
      withHeaders(response, (headers) => headers.delete('Access-Control-Expose-Headers')),
    ),
  },
  {
    id: 'retry-after-missing',
    bug: 'A resend during the cooldown is answered without Retry-After.',
    caughtBy: 'problems/too-soon',
    handler: onReply(/./, (response) => withHeaders(response, (headers) => headers.delete('Retry-After'))),
  },
  {
    id: 'problem-without-code',
    bug: 'Problem documents have no code.',
    caughtBy: 'problems/required',
    handler: onProblem((problem) => delete problem['code']),
  },
  {
    id: 'problem-as-json',
    bug: 'Problem documents are sent as application/json.',
    caughtBy: 'problems/not-found',
    handler: onReply(/./, (response) =>
      response.ok ? response : withHeaders(response, (headers) => headers.set('Content-Type', 'application/json')),
    ),
  },
  {
    id: 'pointer-without-slash',
    bug: 'Pointers are names of members, without a slash.',
    caughtBy: 'problems/required',
    handler: onProblem((problem) => {
      problem.errors = problem.errors?.map((error) => ({ ...error, pointer: String(error['pointer']).slice(1) })) ?? [];
    }),
  },
  {
    id: 'first-error-only',
    bug: 'Only the first invalid member has an error.',
    caughtBy: 'problems/required',
    handler: onProblem((problem) => {
      if (problem.errors) problem.errors = problem.errors.slice(0, 1);
    }),
  },
  {
    id: 'conflict-as-400',
    bug: 'Conflicts are answered with 400.',
    caughtBy: 'problems/conflict',
    handler: onReply(/./, (response) => (response.status === 409 ? withHeaders(response, () => {}, 400) : response)),
  },
  {
    id: 'gone-as-404',
    bug: 'A used link is answered with 404.',
    caughtBy: 'problems/gone',
    handler: onReply(/./, (response) => (response.status === 410 ? withHeaders(response, () => {}, 404) : response)),
  },
  {
    id: 'unknown-id-500',
    bug: 'An unknown id is answered with 500.',
    caughtBy: 'problems/not-found',
    handler: onReply(/./, (response) => (response.status === 404 ? withHeaders(response, () => {}, 500) : response)),
  },
  {
    id: 'signed-out-redirect',
    bug: 'An expired session is answered with a redirect to a sign-in page.',
    caughtBy: 'problems/signed-out-listInvites',
    handler: onReply(/./, (response) =>
      response.status === 401 ? new Response(null, { status: 302, headers: { Location: '/login' } }) : response,
    ),
  },
  {
    id: 'signed-out-reads',
    bug: 'The list can be read without a session.',
    caughtBy: 'problems/signed-out-listInvites',
    handler: (handle) => (request) => {
      if (request.headers.has('Authorization') || request.method !== 'GET') return handle(request);
      const signedIn = new Request(request);
      signedIn.headers.set('Authorization', `Bearer ${tenants[0].accessToken}`);
      return handle(signedIn);
    },
  },
  {
    id: 'html-errors',
    bug: 'Errors are pages of HTML.',
    caughtBy: 'problems/required',
    handler: onReply(/./, (response) =>
      response.status === 422
        ? new Response('<!doctype html><title>Error</title>', { status: 422, headers: { 'Content-Type': 'text/html' } })
        : response,
    ),
  },
  {
    id: 'counts-filtered',
    bug: 'The counts follow the status filter.',
    caughtBy: 'core/invites-counts-all',
    adapter: changeCounts((counts, { status }) => ({
      ...counts,
      ...(status && !status.includes('pending') && { pending: 0 }),
    })),
  },
  {
    id: 'counts-of-search',
    bug: 'The counts are those of the search.',
    caughtBy: 'core/invites-counts-all',
    adapter: changeCounts((counts, { q }) => (q ? { ...counts, accepted: 0 } : counts)),
  },
  {
    id: 'counts-forget-expired',
    bug: 'The counts forget expired invites.',
    caughtBy: 'core/invites-counts',
    adapter: changeCounts((counts) => ({ ...counts, expired: 0 })),
  },
  {
    id: 'counts-expired-as-pending',
    bug: 'Expired invites are counted as pending.',
    caughtBy: 'invites/expiry-counts',
    adapter: changeCounts(({ pending, expired, ...counts }) => ({ ...counts, pending: pending + expired, expired: 0 })),
  },
  {
    id: 'counts-cached',
    bug: 'The counts are computed only once.',
    caughtBy: 'invites/counts',
    adapter(adapter) {
      let cached: InviteCounts | undefined;
      return changeCounts((counts) => (cached ??= counts))(adapter);
    },
  },
  {
    id: 'days-ignored',
    bug: 'The number of days that was chosen is ignored.',
    caughtBy: 'invites/expiry-chosen',
    adapter: (adapter) =>
      change(adapter, {
        inviteCustomer: ({ expiresInDays: _days, ...input }, callOptions) =>
          adapter.inviteCustomer!(input, callOptions),
      }),
  },
  {
    id: 'days-not-checked',
    bug: 'A number of days that is not allowed is replaced by the default.',
    caughtBy: 'invites/expiry-not-allowed',
    adapter: (adapter) =>
      change(adapter, {
        inviteCustomer: ({ expiresInDays, ...input }, callOptions) => {
          const isAllowed = [7, 14, 30].includes(expiresInDays ?? 0);
          return adapter.inviteCustomer!(
            { ...input, ...(isAllowed && { expiresInDays: expiresInDays! }) },
            callOptions,
          );
        },
      }),
  },
  {
    id: 'days-default-longest',
    bug: 'Without a choice, the longest period applies instead of the default one.',
    caughtBy: 'invites/expiry-default',
    adapter: (adapter) =>
      change(adapter, {
        inviteCustomer: (input, callOptions) => adapter.inviteCustomer!({ expiresInDays: 30, ...input }, callOptions),
      }),
  },
  {
    id: 'days-lost-on-resend',
    bug: 'A resend extends the invite by the default number of days.',
    caughtBy: 'invites/expiry-resend',
    adapter: (adapter) =>
      change(adapter, {
        async resendInvite(input, callOptions) {
          const reply = await adapter.resendInvite!(input, callOptions);
          const expiresAt = new Date(Date.parse(reply.serverTime) + 7 * 24 * 60 * 60 * 1000).toISOString();
          return { ...reply, invite: { ...reply.invite, expiresAt } };
        },
      }),
  },
  {
    id: 'days-default-not-listed',
    bug: 'The default number of days is not among those that are allowed.',
    caughtBy: 'invites/expiry-session',
    handler: onReply(/^GET \/session$/, async (response) => {
      const session = (await response.json()) as Session;
      return Response.json({ ...session, inviteExpiry: { allowedDays: [14, 30], defaultDays: 7 } }, response);
    }),
  },
  {
    id: 'foreign-list',
    bug: 'The list contains invites of the other reseller.',
    caughtBy: 'isolation/list-invites',
    adapter: (adapter, other) =>
      change(adapter, {
        async listInvites(query, callOptions) {
          const page = await adapter.listInvites!(query, callOptions);
          const foreign = query.q ? (await other.listInvites!(query, callOptions)).items : [];
          return { ...page, items: [...page.items, ...foreign] };
        },
      }),
  },
  {
    id: 'foreign-revoke',
    bug: 'Invites of the other reseller can be revoked.',
    caughtBy: 'isolation/revoke',
    adapter: (adapter, other) => change(adapter, { revokeInvite: orElse(adapter.revokeInvite!, other.revokeInvite!) }),
  },
  {
    id: 'foreign-resend',
    bug: 'Invites of the other reseller can be resent.',
    caughtBy: 'isolation/resend',
    adapter: (adapter, other) => change(adapter, { resendInvite: orElse(adapter.resendInvite!, other.resendInvite!) }),
  },
  {
    id: 'foreign-link',
    bug: 'Links of invites of the other reseller can be created.',
    caughtBy: 'isolation/link',
    adapter: (adapter, other) =>
      change(adapter, { createInviteLink: orElse(adapter.createInviteLink!, other.createInviteLink!) }),
  },
  {
    id: 'foreign-matches',
    bug: 'Matches contain records of the other reseller.',
    caughtBy: 'isolation/matches',
    adapter: (_adapter, other) =>
      change(_adapter, { findMatches: (query, callOptions) => other.findMatches!(query, callOptions) }),
  },
  {
    id: 'foreign-stream',
    bug: 'All resellers share one stream.',
    caughtBy: 'isolation/watch',
    adapter: (adapter, other) =>
      change(adapter, {
        async *watchInviteEvents(_input, watchOptions) {
          const own = adapter.watchInviteEvents!({}, watchOptions)[Symbol.asyncIterator]();
          const foreign = other.watchInviteEvents!({}, { signal: watchOptions.signal })[Symbol.asyncIterator]();
          await foreign.next();
          let nextOwn = own.next();
          let nextForeign = foreign.next();
          for (;;) {
            const { source, result } = await Promise.race([
              nextForeign.then((value) => ({ source: foreign, result: value })),
              nextOwn.then((value) => ({ source: own, result: value })),
            ]);
            if (result.done) return;
            yield result.value;
            if (source === own) nextOwn = own.next();
            else nextForeign = foreign.next();
          }
        },
      }),
  },
];

/** Calls the other reseller's method where the own one finds nothing. */
function orElse<Input, Options, Reply>(
  own: (input: Input, callOptions: Options) => Promise<Reply>,
  other: (input: Input, callOptions: Options) => Promise<Reply>,
): (input: Input, callOptions: Options) => Promise<Reply> {
  return (input, callOptions) =>
    own(input, callOptions).catch((error: unknown) => {
      if (isAdapterError(error) && error.code === 'not-found') return other(input, callOptions);
      throw error;
    });
}

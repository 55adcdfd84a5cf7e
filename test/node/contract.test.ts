import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationRoutes } from '../../src/contract/operations.gen.ts';
import { createRestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import { createClock, createMockApi } from '../../mocks/index.ts';
import { invite as plainInvite } from '../support/fake-adapter.ts';
import { contract, fitsContract, isOpenApi } from '../support/independent-validator.ts';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Resolves a reference within the contract. */
function resolve(node: Node): Node {
  if (typeof node['$ref'] !== 'string') return node;
  const steps = node['$ref'].slice(2).split('/');
  return steps.reduce<Node>((at, step) => at[step] as Node, contract as Node);
}

/** Lists every example beside a schema, with the path of the schema. */
function listExamples(node: Node, steps: readonly string[] = []): { steps: readonly string[]; value: unknown }[] {
  const { schema, examples } = node;
  const own =
    isNode(schema) && isNode(examples)
      ? Object.values(examples).map((example) => ({
          steps: [...steps, 'schema'],
          value: resolve(example as Node)['value'],
        }))
      : [];
  const inner = Object.entries(node).flatMap(([key, child]) =>
    isNode(child) ? listExamples(child, [...steps, key]) : [],
  );
  return [...own, ...inner];
}

/** Records the replies of a run through all operations of the mock, with the paths of their schemas. */
async function recordRun() {
  const replies: { call: string; steps: readonly string[]; body: unknown }[] = [];
  const api = createMockApi({ clock: createClock('2026-03-02T09:30:00Z') });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await api.handle(request);
    const path = new URL(request.url).pathname.replace(/inv_\d+/, '{id}').replace('nobody', '{id}');
    const type = response.headers.get('Content-Type') ?? '';
    const operation = (contract as { paths: Record<string, Record<string, Node>> }).paths[path]?.[
      request.method.toLowerCase()
    ] as { responses: Record<string, Node> };
    const reference = operation.responses[String(response.status)]?.['$ref'];
    const steps =
      typeof reference === 'string'
        ? reference.slice(2).split('/')
        : ['paths', path, request.method.toLowerCase(), 'responses', String(response.status)];
    const call = `${request.method} ${path} ${response.status}`;
    replies.push({ call, steps: [...steps, 'content', type, 'schema'], body: await response.clone().json() });
    return response;
  };
  const adapter = createRestAdapter({ baseUrl: api.baseUrl, fetch });
  const { signal } = new AbortController();
  const write = () => ({ signal, idempotencyKey: crypto.randomUUID() });
  const refused = (call: Promise<unknown>) => assert.rejects(call, { name: 'AdapterError' });
  const billingContact = { email: 'accounts@brightwater.example', phone: '+442079460018' };
  const address = {
    country: 'IE',
    line1: '1 Quay Street',
    city: 'Galway',
    region: 'Co. Galway',
    postalCode: 'H91 E2R8',
  };
  const invite = {
    companyName: 'Harbour Ltd',
    contactName: 'Nora',
    contactEmail: 'nora@harbour.example',
    billingContact,
  };
  const technicalContact = { email: 'ops@harbour.example' };

  await adapter.getSession({}, { signal });
  await adapter.listBillingAccounts({}, { signal });
  await adapter.listCustomers({ q: 'a', limit: 5 }, { signal });
  await adapter.findMatches({ companyName: 'Keller & Söhne' }, { signal });
  await adapter.previewInvite(invite, { signal });
  await adapter.addCustomer({ companyName: 'Quay AG', address, technicalContact, billingContact }, write());
  const { invite: sent } = await adapter.inviteCustomer(invite, write());
  await adapter.listInvites({ status: ['pending', 'expired'], attention: true, sort: 'expiresAt' }, { signal });
  await refused(adapter.resendInvite({ id: sent.id }, write()));
  api.clock.advance(61_000);
  await adapter.resendInvite({ id: sent.id }, write());
  await adapter.createInviteLink({ id: sent.id }, write());
  const token = /#token=([\w-]+)/.exec((await api.outbox())[0]?.text ?? '')?.[1] ?? '';
  await adapter.openRegistration({ token }, { signal });
  const registration = { token, password: 'correct horse', companyName: 'Harbour Ltd', contactName: 'Nora', address };
  await adapter.completeRegistration({ ...registration, technicalContact }, write());
  await refused(adapter.openRegistration({ token }, { signal }));
  await refused(adapter.openRegistration({ token: 'unknown' }, { signal }));
  const { invite: other } = await adapter.inviteCustomer({ ...invite, contactEmail: 'else@harbour.example' }, write());
  await adapter.revokeInvite({ id: other.id }, write());
  await refused(adapter.revokeInvite({ id: other.id }, write()));
  await refused(adapter.revokeInvite({ id: 'nobody' }, write()));
  await refused(adapter.inviteCustomer({ ...invite, companyName: '' }, write()));
  await refused(adapter.listInvites({ limit: 1000 }, { signal }));
  assert.deepEqual(api.contractViolations, []);
  return replies;
}

describe('the contract, checked by an independent validator', () => {
  it('is an OpenAPI 3.1 document', async () => {
    assert.equal(await isOpenApi(), true);
  });

  it('has examples that match its schemas', async () => {
    const examples = listExamples(contract as Node);
    assert.ok(examples.length >= 15, `only ${examples.length} examples were found`);
    for (const { steps, value } of examples)
      assert.equal(await fitsContract(steps, value), true, `the example beside ${steps.join('/')}`);
  });

  it('matches every reply of a run through the mock', async () => {
    const replies = await recordRun();
    for (const { call, steps, body } of replies)
      assert.equal(await fitsContract(steps, body), true, `${call}: ${JSON.stringify(body)}`);
    const called = new Set(replies.map(({ call }) => call.split(' ').slice(0, 2).join(' ')));
    const missing = Object.values(operationRoutes).filter((route) => !called.has(route) && !route.endsWith('/events'));
    assert.deepEqual(missing, []);
  });

  it('lets servers omit an invite’s history', async () => {
    const steps = ['components', 'schemas', 'Invite'];
    assert.equal(await fitsContract(steps, plainInvite), true);
    assert.equal(await fitsContract(steps, { ...plainInvite, sendings: [{ sentAt: plainInvite.createdAt }] }), true);
    assert.equal(await fitsContract(steps, { ...plainInvite, sendings: [{ sentBy: plainInvite.createdBy }] }), false);
    const many = Array.from({ length: 101 }, () => ({ sentAt: plainInvite.createdAt }));
    assert.equal(await fitsContract(steps, { ...plainInvite, sendings: many }), false);
  });

  it('rejects invalid documents', async () => {
    assert.equal(await fitsContract(['components', 'schemas', 'BillingContact'], { email: 'a@b.example' }), false);
    assert.equal(await fitsContract(['components', 'schemas', 'NewInvite'], { unknown: 1 }), false);
  });
});

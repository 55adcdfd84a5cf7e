import type { Contract, Operation, Schema } from './contract.ts';
import { banner, type GeneratedFile } from './files.ts';

/** The members that a usable reply needs: those that hold or identify its records. */
const identifying: readonly string[] = ['items', 'id', 'customerId', 'url'];

/** Generates the member of each reply that identifies its records, so that a reply without it is rejected. */
export function generateReplyIdentity(contract: Contract): GeneratedFile {
  const rows = contract.operations.flatMap((operation) => {
    const schema = findSuccess(operation);
    const path = schema && findIdentity(contract, schema);
    return path ? [`  ${operation.operationId}: '${path}',\n`] : [];
  });
  const text = `${banner}
/**
 * The member that identifies the records of a successful reply, by operation: a list for \`items\`, otherwise text. Other
 * operations return no records.
 */
export const replyIdentity: Readonly<Record<string, string>> = {
${rows.join('')}};
`;
  return { path: 'src/contract/reply-identity.gen.ts', text };
}

/** The schema of a JSON reply; undefined for a stream. */
export function findSuccess({ responses }: Operation): Schema | undefined {
  return (responses[200] ?? responses[201])?.content?.['application/json']?.schema;
}

/** Returns the path to the identifying member, such as `invite.id`. */
function findIdentity(contract: Contract, schema: Schema): string | undefined {
  const members = listRequired(contract, schema);
  const own = members.find(([name]) => identifying.includes(name));
  if (own) return own[0];
  for (const [name, member] of members) {
    const inner = findIdentity(contract, member);
    if (inner) return `${name}.${inner}`;
  }
  return undefined;
}

function listRequired(contract: Contract, schema: Schema): [string, Schema][] {
  const { allOf = [], properties = {}, required = [] } = contract.resolve(schema);
  const own = Object.entries(properties).filter(([key]) => required.includes(key));
  return [...allOf.flatMap((part) => listRequired(contract, part)), ...own];
}

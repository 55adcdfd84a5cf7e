import type { Contract, Operation, Schema } from './contract.ts';
import { banner, type GeneratedFile } from './files.ts';

/**
 * Generates the members that a client relies on, so that a reply without them is rejected instead of breaking the page.
 */
export function generateReplyShapes(contract: Contract): GeneratedFile {
  const shared = new Map<string, string>();
  const rows = contract.operations.flatMap((operation) => {
    const schema = findSuccess(operation);
    return schema ? [`  ${operation.operationId}: ${describe(contract, schema, shared)},\n`] : [];
  });
  const constants = Array.from(shared, ([name, shape]) => `const ${name} = ${shape} as const;\n`);
  const text = `${banner}
${constants.join('')}
/** The required members of every successful reply with their JSON types, by operation. An array contains the shape of its items. */
export const replyShapes = {
${rows.join('')}} as const;
`;
  return { path: 'src/contract/reply-shapes.gen.ts', text };
}

/** The schema of a JSON reply; undefined for a stream. */
export function findSuccess({ responses }: Operation): Schema | undefined {
  return (responses[200] ?? responses[201])?.content?.['application/json']?.schema;
}

/** Turns each named record of the contract into a constant, declared before its first use. */
function describe(contract: Contract, schema: Schema, shared: Map<string, string>): string {
  const name = schema.$ref?.split('/').at(-1);
  const resolved = contract.resolve(schema);
  const members = listRequired(contract, resolved);
  if (resolved.type === 'array') return `[${describe(contract, resolved.items ?? {}, shared)}]`;
  if (!members.length) return `'${resolved.type === 'integer' ? 'number' : String(resolved.type)}'`;
  const shape = `{ ${members.map(([key, member]) => `${key}: ${describe(contract, member, shared)}`).join(', ')} }`;
  if (!name) return shape;
  const constant = `${name[0]?.toLowerCase()}${name.slice(1)}`;
  if (!shared.has(constant)) shared.set(constant, shape);
  return constant;
}

function listRequired(contract: Contract, schema: Schema): [string, Schema][] {
  const { allOf = [], properties = {}, required = [] } = contract.resolve(schema);
  const own = Object.entries(properties).filter(([key]) => required.includes(key));
  return [...allOf.flatMap((part) => listRequired(contract, part)), ...own];
}

import type { Contract } from './contract.ts';
import { banner, type GeneratedFile } from './files.ts';

/** Generates the table of methods and paths that the adapter and the mock share. */
export function generateOperations(contract: Contract): GeneratedFile {
  const rows = contract.operations.map(({ operationId, method, path }) => `  ${operationId}: '${method} ${path}',\n`);
  const text = `${banner}
/** The method and path of every operation. \`{id}\` is the placeholder for the invite's id. */
export const operationRoutes = {
${rows.join('')}} as const;
`;
  return { path: 'src/contract/operations.gen.ts', text };
}

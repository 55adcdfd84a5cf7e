import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { contractPath } from './contract.ts';
import { banner, type GeneratedFile } from './files.ts';

/** Generates the contract's types. */
export async function generateSchema(): Promise<GeneratedFile> {
  const text = await readFile(contractPath, 'utf8');
  const ast = await openapiTS(text, { cwd: pathToFileURL(contractPath), immutable: true });
  return { path: 'src/contract/schema.gen.ts', text: banner + astToString(ast) };
}

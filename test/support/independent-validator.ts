import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validate } from '@hyperjump/json-schema/openapi-3-1';
import { parse } from 'yaml';

type Json = string | number | boolean | null | Json[] | { [member: string]: Json };

const yaml = readFileSync(resolve(import.meta.dirname, '../../src/contract/openapi.yaml'), 'utf8');

/** The contract as plain data. */
export const contract = parse(yaml) as Json & object;

// Another implementation of JSON Schema than the one behind the mock's validators.
const file = join(mkdtempSync(join(tmpdir(), 'contract-')), 'contract.openapi.json');
writeFileSync(file, JSON.stringify(contract));

/** Returns whether the contract is a valid OpenAPI 3.1 document. */
export async function isOpenApi(): Promise<boolean> {
  return (await validate('https://spec.openapis.org/oas/3.1/schema-base', contract)).valid;
}

/** Returns whether a value fits the schema at a path in the contract. */
export async function fitsContract(steps: readonly string[], value: unknown): Promise<boolean> {
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  return (await validate(`${pathToFileURL(file).href}#/${pointer}`, value as Json)).valid;
}

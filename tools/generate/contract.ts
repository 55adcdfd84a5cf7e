import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { root } from './files.ts';

/** The JSON Schema (2020-12) keywords that the generators read. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly 'x-normalize'?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'header' | 'path';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
  readonly method: string;
  readonly path: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export const contractPath = resolve(root, 'src/contract/openapi.yaml');

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** The contract in the form that the generators need. */
export class Contract {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  static async read(): Promise<Contract> {
    return new Contract(parse(await readFile(contractPath, 'utf8')) as Document);
  }

  get schemas(): Readonly<Record<string, Schema>> {
    return this.#document.components.schemas;
  }

  /** Every operation in file order, with the parameters of its path and with references resolved. */
  get operations(): readonly Operation[] {
    return Object.entries(this.#document.paths).flatMap(([path, item]) =>
      methods
        .filter((method) => method in item)
        .map((method) => {
          const operation = item[method] as Operation;
          const parameters = [item['parameters'], operation.parameters].flatMap((list) => (list ?? []) as Parameter[]);
          const responses = Object.entries(operation.responses).map(([status, body]) => [status, this.resolve(body)]);
          return {
            ...operation,
            parameters: parameters.map((parameter) => this.resolve(parameter)),
            responses: Object.fromEntries(responses) as Operation['responses'],
            method: method.toUpperCase(),
            path,
          };
        }),
    );
  }

  /** Follows a reference; returns other nodes as they are. */
  resolve<T extends object>(node: T): T {
    if (!('$ref' in node)) return node;
    const { $ref, ...siblings } = node as { $ref: string };
    let target: unknown = this.#document;
    for (const step of $ref.replace('#/', '').split('/')) target = (target as Record<string, unknown>)[step];
    return { ...this.resolve(target as T), ...siblings };
  }
}

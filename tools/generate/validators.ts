import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build, type Rollup } from 'vite';
import type { Contract, Operation } from './contract.ts';
import { banner, type GeneratedFile } from './files.ts';

const contractId = 'contract';

/**
 * Generates the server's validators ahead of time: ajv compiles at run time with `eval`, which a host's CSP forbids.
 * Query parameters arrive as text, so their validators also coerce types and apply defaults.
 */
export async function generateValidators(contract: Contract): Promise<GeneratedFile[]> {
  const bodies = createAjv(contract, {});
  const queries = createAjv(contract, { coerceTypes: 'array', useDefaults: true });
  const replies = createAjv(contract, {}, withUnknownMembers);
  const rows = contract.operations.map((operation) => {
    const ownReplies = listReplies(operation).map(([status, schema]) => {
      const validator = compile(replies, `${operation.operationId}${status}`, withUnknownMembers(schema), 'replies');
      return `${status}: ${validator}`;
    });
    const body = operation.requestBody?.content?.['application/json']?.schema;
    const query = describeQuery(contract, operation);
    return [
      `  ${operation.operationId}: {`,
      ...(body ? [`    body: ${compile(bodies, `${operation.operationId}Body`, body, 'bodies')},`] : []),
      ...(query ? [`    query: ${compile(queries, `${operation.operationId}Query`, query, 'queries')},`] : []),
      `    replies: { ${ownReplies.join(', ')} },`,
      '  },',
    ].join('\n');
  });
  const modules = {
    'virtual:entry': `import * as bodies from 'virtual:bodies';\nimport * as queries from 'virtual:queries';\nimport * as replies from 'virtual:replies';\nexport const validators = {\n${rows.join('\n')}\n};\n`,
    'virtual:bodies': emit(bodies),
    'virtual:queries': emit(queries),
    'virtual:replies': emit(replies),
  };
  return [
    { path: 'src/server/validators.gen.js', text: `${banner}${await bundle(modules)}` },
    { path: 'src/server/validators.gen.d.ts', text: `${banner}${declarations}` },
  ];
}

const declarations = `import type { operationRoutes } from '../contract/operations.gen.ts';

/** A validation error as ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Returns whether \`data\` is valid; if not, \`errors\` has the reasons until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The validators of one operation; that for queries also coerces types and applies defaults. */
export interface OperationValidators {
  readonly body?: Validator;
  readonly query?: Validator;
  readonly replies: Readonly<Record<number, Validator>>;
}

export declare const validators: Readonly<Record<keyof typeof operationRoutes, OperationValidators>>;
`;

interface Compiler {
  readonly ajv: Ajv2020;
  /** Schema ids by exported name. */
  readonly names: Record<string, string>;
}

function createAjv(contract: Contract, options: object, adapt = (schema: object): object => schema): Compiler {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    // Lengths may be next to a reference to the schema that defines the type.
    strictTypes: false,
    code: { source: true, esm: true },
    formats: { 'idn-email': true, password: true },
    ...options,
  });
  ajv.addKeyword('x-normalize');
  (addFormats as unknown as (target: Ajv2020, formats: string[]) => void)(ajv, ['date-time', 'uri', 'uri-reference']);
  ajv.addSchema({ $id: contractId, $defs: toDefs(adapt(contract.schemas)) as object });
  return { ajv, names: {} };
}

/** Compiles each shared schema once, and returns the expression that refers to its validator. */
function compile({ ajv, names }: Compiler, name: string, schema: object, module: string): string {
  const local = toDefs(schema) as { $ref?: string };
  const id = local.$ref ?? name;
  const known = Object.keys(names).find((key) => names[key] === id);
  if (known) return `${module}.${known}`;
  if (!local.$ref) ajv.addSchema({ $id: id, ...local });
  const exported = local.$ref?.split('/').at(-1) ?? name;
  names[exported] = id;
  return `${module}.${exported}`;
}

const emit = ({ ajv, names }: Compiler) => standaloneCode.default(ajv, names);

/** Problem replies share one schema; text replies have none. */
function listReplies(operation: Operation): [string, object][] {
  return Object.entries(operation.responses).flatMap(([status, { content = {} }]): [string, object][] => {
    const schema = content['application/json']?.schema ?? content['application/problem+json']?.schema;
    return schema ? [[status, schema]] : [];
  });
}

function describeQuery(contract: Contract, { parameters }: Operation): object | undefined {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  if (!inQuery.length) return undefined;
  const properties = Object.fromEntries(inQuery.map(({ name, schema }) => [name, contract.resolve(schema)]));
  return { type: 'object', additionalProperties: false, properties };
}

/** Requests must not have unknown members, but replies may, and both share schemas. */
const withUnknownMembers = (schema: object): object =>
  JSON.parse(JSON.stringify(schema), function (this: object, name: string, value: unknown) {
    return /^(?:additional|unevaluated)Properties$/.test(name) && value === false ? undefined : value;
  }) as object;

/** OpenAPI keeps shared schemas under `components`, JSON Schema under `$defs`. */
function toDefs(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', `${contractId}#/$defs/`));
}

/** Bundles the validators into one module: ajv's standalone code imports its runtime, which pages do not have. */
async function bundle(modules: Readonly<Record<string, string>>): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'virtual-modules',
        enforce: 'pre',
        resolveId: (id) => (id in modules ? `\0${id}.js` : undefined),
        load: (id) => modules[id.slice(1, -3)],
        transform: (code, id) => (id.startsWith('\0virtual:') ? importInsteadOfRequire(code) : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'virtual:entry', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })) as Rollup.RollupOutput;
  return result.output[0].code;
}

/** Replaces `require` by imports: ajv's ES output still requires its own runtime. */
function importInsteadOfRequire(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, id: string) => {
    imports.push(`import * as part${imports.length} from '${id.endsWith('.js') ? id : `${id}.js`}';`);
    return `(part${imports.length - 1}.default?.default ? part${imports.length - 1}.default : part${imports.length - 1})`;
  });
  return `${imports.join('\n')}\n${body}`;
}

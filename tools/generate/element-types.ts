import { dirname, relative } from 'node:path/posix';
import type { GeneratedFile } from './files.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Field extends Described {
  readonly kind: 'field' | 'method';
  readonly readonly?: boolean;
}

interface Element extends Described {
  readonly tagName?: string;
  readonly members?: readonly Field[];
  readonly attributes?: readonly (Described & { readonly fieldName: string })[];
  readonly events?: readonly (Described & { readonly type: { readonly text: string } })[];
}

/** The parts of the manifest that are read here. */
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Element[] }[];
}

const folder = 'src/frameworks';

const banner = '// Generated from custom-elements.json by `npm run generate`. Do not edit.\n';

/** Generates the source of the framework types: each element's properties, attributes and events, by tag. */
export function generateElementTypes(manifest: GeneratedFile): GeneratedFile {
  const { modules } = JSON.parse(manifest.text) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations.filter(isElement));
  const classes = elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]);
  const imports = modules.flatMap(({ path, declarations }) => {
    const names = declarations.map(({ name }) => name).filter((name) => classes.includes(name));
    return names.length ? [`import type { ${names.join(', ')} } from '${toSpecifier(path)}';\n`] : [];
  });
  const text = `${banner}${imports.join('')}
/** The types of each element by tag: its class, writable properties, attributes named differently from their property, and events. */
export interface ElementTypes {
${elements.map(writeElement).join('')}}
`;
  return { path: `${folder}/element-types.gen.ts`, text };
}

/** Generates a module with a React component for each element, so that a page loads only those that it renders. */
export function generateReactComponents(manifest: GeneratedFile): readonly GeneratedFile[] {
  const { modules } = JSON.parse(manifest.text) as Manifest;
  return modules.flatMap(({ path, declarations }) =>
    declarations.filter(isElement).map((element) => ({
      path: `${folder}/react/${element.tagName}.gen.ts`,
      text: `'use client';\n${banner}${writeComponent(element, path)}`,
    })),
  );
}

const isElement = ({ tagName }: Element) => tagName !== undefined;

/** Returns a component, the type of the element under the same name, for refs, and the type of its props. */
function writeComponent({ name, tagName, description, members = [], events = [] }: Element, path: string): string {
  return `import { ${name} as ${name}Element } from '../${toSpecifier(path)}';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

${document({ description }, 0)}export const ${name}: ElementComponent<'${tagName}'> = /* @__PURE__ */ createComponent(
  '${tagName}',
  ${name}Element,
  ${writeNames(members.filter(isWritable))},
  ${writeNames(events)},
);
export type ${name} = ${name}Element;
export type ${name}Props = ComponentProps<'${tagName}'>;
`;
}

const writeNames = (all: readonly Described[]) => `[${all.map(({ name }) => `'${name}'`).join(', ')}]`;

const isWritable = ({ kind, readonly }: Field) => kind === 'field' && !readonly;

/** Converts a path of the manifest, which names built files. */
function toSpecifier(path: string): string {
  const source = path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
  return relative(folder, dirname(source)) + source.slice(dirname(source).length);
}

function writeElement({ name, tagName, description, members = [], attributes = [], events = [] }: Element): string {
  const properties = members.filter(isWritable);
  const renamed = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return `${document({ description }, 2)}  '${tagName}': {
    element: ${name};
    properties: Pick<${name}, ${properties.map((property) => `'${property.name}'`).join(' | ')}>;
    attributes: {
${renamed.map((each) => `${document(each, 6)}      '${each.name}': ${name}['${each.fieldName}'];\n`).join('')}    };
    events: {
${events.map((event) => `${document(event, 6)}      '${event.name}': ${event.type.text};\n`).join('')}    };
  };
`;
}

/** Returns a doc comment, which editors show. */
function document({ description = '' }: { readonly description?: string | undefined }, indent: number): string {
  return `${' '.repeat(indent)}/** ${description.replaceAll(/\s+/g, ' ')} */\n`;
}

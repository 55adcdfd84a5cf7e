import type { Contract, Schema } from './contract.ts';
import { banner, type GeneratedFile } from './files.ts';

const forms = { 'new-customer': 'NewCustomer', 'new-invite': 'NewInvite', 'new-registration': 'NewRegistration' };

interface Row {
  required?: true;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  normalize?: string;
}

/**
 * Generates the constraints on each field of a form, by JSON pointer. Each form has its own module, so that it does not
 * load those of the others.
 */
export function generateConstraints(contract: Contract): GeneratedFile[] {
  return [generatePatterns(contract), ...generateForms(contract)];
}

/** Generates the patterns that the answers to extra fields share with members of the contract. */
function generatePatterns({ schemas }: Contract): GeneratedFile {
  const write = (name: string) =>
    `\n/** The contract's pattern of ${name}, for use with the flag \`u\`. */\nexport const ${name.toLowerCase()}Pattern = ${JSON.stringify(schemas[name]?.pattern)};\n`;
  return {
    path: 'src/contract/constraints/patterns.gen.ts',
    text: `${banner}${['Email', 'Phone'].map(write).join('')}`,
  };
}

function generateForms(contract: Contract): GeneratedFile[] {
  return Object.entries(forms).flatMap(([file, schemaName]) => {
    const members = listMembers(contract, contract.schemas[schemaName] as Schema);
    const rows = members.map(([pointer, row]) => `  '${pointer}': ${JSON.stringify(row)},\n`);
    const name = `${schemaName[0]?.toLowerCase()}${schemaName.slice(1)}`;
    const text = `${banner}import type { Constraints } from '../constraints.ts';

/** The constraints on the members of ${schemaName}, by JSON pointer (RFC 6901). */
export const ${name}Constraints = {
${rows.join('')}} as const satisfies Constraints;
`;
    const needs = members.map(([pointer, { required = false }]) => `  '${pointer}': ${required},\n`);
    const membersText = `${banner}
/**
 * Whether each member of ${schemaName} is required, by JSON pointer (RFC 6901). Sufficient for the first render of a
 * form.
 */
export const ${name}Members: Readonly<Record<string, boolean>> = {
${needs.join('')}};
`;
    return [
      { path: `src/contract/constraints/${file}.gen.ts`, text },
      { path: `src/contract/constraints/${file}-members.gen.ts`, text: membersText },
    ];
  });
}

function listMembers(contract: Contract, schema: Schema, parent = '', parentRequired = true): [string, Row][] {
  const { allOf = [], properties = {}, required = [] } = contract.resolve(schema);
  const own = Object.entries(properties).flatMap(([name, property]): [string, Row][] => {
    const member = contract.resolve(property);
    const pointer = `${parent}/${name}`;
    const isRequired = parentRequired && required.includes(name);
    if (member.type === 'object') return listMembers(contract, member, pointer, isRequired);
    const { minLength = 0, maxLength, pattern, format, 'x-normalize': normalize } = member;
    const row = {
      ...(isRequired && { required: true as const }),
      ...(minLength > 1 && { minLength }),
      maxLength,
      pattern,
      format,
      normalize,
    };
    return [[pointer, JSON.parse(JSON.stringify(row)) as Row]];
  });
  return [...allOf.flatMap((part) => listMembers(contract, part, parent, parentRequired)), ...own];
}

import type { InputType } from 'storybook/internal/types';
import manifest from '../custom-elements.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly default?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
}

interface ElementApi {
  readonly tagName?: string;
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

const declarations: readonly ElementApi[] = manifest.modules.flatMap((module) => module.declarations as ElementApi[]);

/** The names of all events of all elements. */
export const eventNames = new Set(declarations.flatMap(({ events = [] }) => events.map(({ name }) => name)));

/**
 * Returns the rows of an element's docs table. Storybook's own reading of the manifest merges a slot and a part of the
 * same name into one row, and lists a property with an attribute twice.
 */
export function extractArgTypes(tag: string): Readonly<Record<string, InputType>> {
  const {
    members = [],
    events = [],
    slots = [],
    cssParts = [],
  } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  const isMethod = ({ kind }: Item) => kind === 'method';
  return Object.fromEntries([
    ...members.filter((member) => !isMethod(member)).map((member) => [member.name, toProperty(member)]),
    ...events.map((item) => [`event ${item.name}`, toRow(item, 'events')]),
    ...members.filter(isMethod).map((item) => [`method ${item.name}`, toRow(item, 'methods', `${item.name}()`)]),
    ...slots.map((item) => [`slot ${item.name}`, toSlot(item)]),
    ...cssParts.map((item) => [`part ${item.name}`, toRow(item, 'CSS parts', `::part(${item.name})`)]),
  ]) as Readonly<Record<string, InputType>>;
}

function toProperty(item: Item): InputType {
  const { attribute, default: defaultValue, type } = item;
  const row = toRow(item, 'properties');
  const description = attribute ? `${item.description ?? ''} Attribute: \`${attribute}\`.` : row.description;
  const summary = defaultValue && defaultValue !== '{}' ? { defaultValue: { summary: defaultValue } } : {};
  return {
    ...row,
    description: description ?? '',
    control: toControl(type?.text),
    table: { ...row.table, ...summary },
  };
}

function toSlot(item: Item): InputType {
  return item.name
    ? toRow(item, 'slots', `slot="${item.name}"`)
    : toRow({ ...item, name: 'children' }, 'slots', 'without a name');
}

function toRow({ name, description = '', type }: Item, category: string, summary = type?.text ?? ''): InputType {
  return { name, description, control: false, table: { category, type: { summary } } };
}

function toControl(type = ''): NonNullable<InputType['control']> {
  if (type === 'boolean') return { type: 'boolean' };
  if (type === 'number') return { type: 'number' };
  if (/^string\b/.test(type)) return { type: 'text' };
  // An adapter is an object with methods: it cannot be edited as data.
  return type.includes('Adapter') ? false : { type: 'object' };
}

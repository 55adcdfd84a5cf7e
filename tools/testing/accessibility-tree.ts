import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** What a screen reader passes over: layout, and what is said of the element around it. */
const silentRoles = ['none', 'generic', 'LabelText', 'InlineTextBox', 'ListMarker', 'LineBreak', 'MenuListPopup'];
/** What a screen reader tells besides role, name, value and description. */
const told = [
  'level',
  'required',
  'invalid',
  'readonly',
  'disabled',
  'checked',
  'expanded',
  'modal',
  'busy',
  'live',
  'focused',
];
/** How many options a list shows; the world has more countries than anybody reads. */
const mostOptions = 3;

const textOf = (value: Protocol.Accessibility.AXValue | undefined) =>
  String(value?.value ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A page as a screen reader finds it: one line for each thing that there is to hear, indented as they are nested. */
export function writeTree(nodes: readonly Node[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);

  function writeChildren(node: Node, depth: number): string[] {
    const children = childrenOf(node);
    const options = children.filter(({ role }) => role?.value === 'option');
    const left = new Set(options.slice(mostOptions));
    const lines = children.filter((child) => !left.has(child)).flatMap((child) => write(child, depth, node));
    return left.size ? [...lines, `${'  '.repeat(depth)}… and ${left.size} more`] : lines;
  }

  function write(node: Node, depth: number, parent: Node): string[] {
    const role = String(node.role?.value ?? 'none');
    const name = textOf(node.name);
    if (node.ignored || silentRoles.includes(role)) return writeChildren(node, depth);
    // What stands in a field is its value.
    if (/^(textbox|searchbox)$/.test(role)) return [`${'  '.repeat(depth)}${describe(node, role, name)}`];
    if (role === 'StaticText') return name && name !== textOf(parent.name) ? [`${'  '.repeat(depth)}“${name}”`] : [];
    return [`${'  '.repeat(depth)}${describe(node, role, name)}`, ...writeChildren(node, depth + 1)];
  }

  const [root] = nodes;
  return root ? `${writeChildren(root, 0).join('\n')}\n` : '';
}

function describe({ properties = [], value, description }: Node, role: string, name: string): string {
  const states = properties
    .filter(
      (property) => told.includes(property.name) && ![false, 'false', 'off'].includes(property.value.value as string),
    )
    .map((property) =>
      property.value.value === true || property.value.value === 'true'
        ? property.name
        : `${property.name} ${property.value.value}`,
    );
  return [
    role,
    name && `“${name}”`,
    ...states,
    textOf(value) && `= “${textOf(value)}”`,
    textOf(description) && `(${textOf(description)})`,
  ]
    .filter(Boolean)
    .join(' ');
}

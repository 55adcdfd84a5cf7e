import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Roles that screen readers skip: layout, and text that already names the element around it. */
const silentRoles = ['none', 'generic', 'LabelText', 'InlineTextBox', 'ListMarker', 'LineBreak', 'MenuListPopup'];
/** Properties that screen readers announce in addition to role, name, value and description. */
const announcedProperties = [
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
/** The number of options written for each list. The country list alone would fill the snapshot. */
const maxOptions = 3;

const textOf = (value: Protocol.Accessibility.AXValue | undefined) =>
  String(value?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Writes a page's accessibility tree: one indented line for each node that a screen reader announces. */
export function writeTree(nodes: readonly Node[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);

  function writeChildren(node: Node, depth: number): string[] {
    const children = childrenOf(node);
    const options = children.filter(({ role }) => role?.value === 'option');
    const left = new Set(options.slice(maxOptions));
    const lines = children.filter((child) => !left.has(child)).flatMap((child) => write(child, depth, node));
    return left.size ? [...lines, `${'  '.repeat(depth)}… and ${left.size} more`] : lines;
  }

  function write(node: Node, depth: number, parent: Node): string[] {
    const role = String(node.role?.value ?? 'none');
    const name = textOf(node.name);
    if (node.ignored || silentRoles.includes(role)) return writeChildren(node, depth);
    // The children of a text field repeat its value.
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
      (property) =>
        announcedProperties.includes(property.name) &&
        ![false, 'false', 'off'].includes(property.value.value as string),
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

import type { Locator } from '@playwright/test';

/** A node of the accessibility tree, of what Chromium tells of it the part that matters here. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
}

/** Roles that say nothing by themselves. */
const silent: ReadonlySet<string> = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'paragraph',
]);

/** Roles of words that stand in the name of what is around them too. */
const wrappers: ReadonlySet<string> = new Set(['Legend', 'emphasis', 'strong', 'Figcaption']);

/** States and properties that a screen reader tells, in the order in which they are written here. */
const told = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'hasPopup',
  'disabled',
  'readonly',
  'required',
  'invalid',
  'multiline',
  'multiselectable',
  'orientation',
  'modal',
  'live',
  'atomic',
  'busy',
  'roledescription',
  'valuetext',
] as const;

const textOf = (value: { readonly value?: unknown } | undefined): string =>
  String(value?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Of what Chromium tells of every node, that which is not so by default. */
function statesOf({ properties = [] }: AxNode): string[] {
  const known = new Map(properties.map(({ name, value }) => [name, textOf(value)]));
  return told.flatMap((name) => {
    const value = known.get(name);
    if (value === undefined || value === '' || value === 'off') return [];
    // Not checked and folded in is told; that something is not disabled is not.
    const isTwofold = ['checked', 'pressed', 'expanded'].includes(name);
    if (value === 'false' && !isTwofold) return [];
    return [value === 'true' && !isTwofold ? name : `${name}=${value}`];
  });
}

function lineOf(node: AxNode, role: string): string {
  const [name, description, value] = [
    textOf(node.name),
    textOf(node.description),
    textOf(node.value),
  ];
  const states = statesOf(node);
  return [
    role === 'StaticText' ? 'text' : role,
    ...(name ? [`"${name}"`] : []),
    ...(value && value !== name ? [`value="${value}"`] : []),
    ...(states.length > 0 ? [`[${states.join(' ')}]`] : []),
    ...(description ? [`— ${description}`] : []),
  ].join(' ');
}

/** The lines of a node and what is in it. A text that only repeats the name of what it stands in is left out. */
function linesOf(
  node: AxNode,
  all: ReadonlyMap<string, AxNode>,
  depth: number,
  within: string,
): string[] {
  const role = textOf(node.role);
  const name = textOf(node.name);
  const isTold =
    !node.ignored && (!silent.has(role) || (role !== 'InlineTextBox' && statesOf(node).length > 0));
  const isWrapper = wrappers.has(role) && name === '';
  const isRepeated = role === 'StaticText' && (name === '' || within.includes(name));
  if (role === 'InlineTextBox' || isRepeated) return [];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = all.get(id);
    if (!child) return [];
    return linesOf(child, all, isTold ? depth + 1 : depth, isTold && !isWrapper ? name : within);
  });
  if (!isTold) return children;
  // Of a mere wrapper whose words were told by the name of what it stands in nothing is left.
  return isWrapper && children.length === 0
    ? []
    : ['  '.repeat(depth) + lineOf(node, role), ...children];
}

/**
 * What Chromium hands to a screen reader of an element and all in it, in order: on each line a role, the name, the value
 * of a field, states in brackets, and a description after a dash.
 */
export async function treeOf(element: Locator): Promise<string> {
  const handle = await element.elementHandle();
  if (!handle) throw new Error('There is no such element');
  const mark = 'data-tree';
  await handle.evaluate((node, name) => node.setAttribute(name, ''), mark);
  const client = await element.page().context().newCDPSession(element.page());
  try {
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: `[${mark}]`,
    });
    const { node } = await client.send('DOM.describeNode', { nodeId });
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const all = new Map(nodes.map((found) => [found.nodeId, found]));
    const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (!top) throw new Error('The element is not in the tree');
    return `${linesOf(top, all, 0, '').join('\n')}\n`;
  } finally {
    await handle.evaluate((found, name) => found.removeAttribute(name), mark);
    await client.detach();
  }
}

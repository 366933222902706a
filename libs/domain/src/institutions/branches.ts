/** Something of a tree; at the top where its parent is none of the others. */
export interface TreeNode {
  readonly id: string;
  readonly parent: string | null;
}

/** A part of a tree with what stands below it. */
export interface Branch<Node, Sum> {
  readonly node: Node;
  /** What it has by itself; undefined where it has nothing. */
  readonly own: Sum | undefined;
  /** What it has with all that is below it. */
  readonly sum: Sum;
  readonly branches: readonly Branch<Node, Sum>[];
}

/**
 * Sums along a tree: each branch has its own and those of all below it. Whoever has neither is left out. The nodes have to be a tree.
 *
 * @param own what each has by itself, by id
 * @example growBranches([{ id: 'a', parent: null }, { id: 'b', parent: 'a' }], new Map([['b', 2]]), (one, other) => one + other); // a: 2, with b below it
 */
export function growBranches<Node extends TreeNode, Sum>(
  nodes: readonly Node[],
  own: ReadonlyMap<string, Sum>,
  add: (one: Sum, other: Sum) => Sum,
): Branch<Node, Sum>[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const below = new Map<string | null, Node[]>();
  for (const node of nodes) {
    const parent = node.parent !== null && ids.has(node.parent) ? node.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), node]);
  }
  const grow = (parent: string | null): Branch<Node, Sum>[] =>
    (below.get(parent) ?? []).flatMap((node) => {
      const branches = grow(node.id);
      const its = own.get(node.id);
      const [first, ...others] = [
        ...(its === undefined ? [] : [its]),
        ...branches.map(({ sum }) => sum),
      ];
      return first === undefined
        ? []
        : [{ node, own: its, sum: others.reduce(add, first), branches }];
    });
  return grow(null);
}

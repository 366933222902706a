import type { CaseNode, CaseGraph } from '@svetionik/domain/content/case';

/** A node on the map, by the middle of its left side. */
export interface PlacedNode {
  readonly node: CaseNode;
  readonly x: number;
  readonly y: number;
}

/** A way from one node to another. */
export interface PlacedWay {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

/** A case as a map: columns by the decisions that lead to a node, nodes that nothing leads to in a column of their own. */
export interface CaseLayout {
  readonly nodes: readonly PlacedNode[];
  readonly ways: readonly PlacedWay[];
  readonly width: number;
  readonly height: number;
}

/** Measures of the map, in its own units. */
export const mapSize = {
  node: { width: 172, height: 46 },
  column: 236,
  row: 60,
  edge: 12,
} as const;

/**
 * Lays a case out: every node stands in the column of its shortest way from the start.
 *
 * @example
 * layOutCase(block).nodes[0]; // the start, in the first column
 */
export function layOutCase({ start, nodes }: CaseGraph): CaseLayout {
  const columns = intoColumns(start, nodes);
  const height = Math.max(1, ...columns.map((column) => column.length)) * mapSize.row;
  const placed = columns.flatMap((column, x) =>
    column.map((node, y): PlacedNode => ({
      node,
      x: mapSize.edge + x * mapSize.column,
      y: ((y + 0.5) * height) / column.length,
    })),
  );
  const ways = placed.flatMap((from) =>
    nextOf(from.node).flatMap((next) =>
      placed.filter(({ node }) => node.id === next).map((to): PlacedWay => ({ from, to })),
    ),
  );
  return {
    nodes: placed,
    ways,
    width:
      columns.length * mapSize.column - (mapSize.column - mapSize.node.width) + 2 * mapSize.edge,
    height,
  };
}

function intoColumns(start: string, nodes: readonly CaseNode[]): readonly (readonly CaseNode[])[] {
  const columns: CaseNode[][] = [];
  const seen = new Set<string>();
  let ids: readonly string[] = [start];
  while (ids.length > 0) {
    const column = nodes
      .filter(({ id }) => ids.includes(id) && !seen.has(id))
      .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
    if (column.length === 0) break;
    for (const { id } of column) seen.add(id);
    columns.push(column);
    ids = column.flatMap(nextOf);
  }
  const apart = nodes.filter(({ id }) => !seen.has(id));
  return apart.length === 0 ? columns : [...columns, apart];
}

function nextOf(node: CaseNode): readonly string[] {
  return node.kind === 'decision' ? node.choices.map(({ next }) => next) : [];
}

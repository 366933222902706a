import type { CaseNode, CaseGraph } from '../content/case';
import type { Problem } from './problem';

/**
 * Checks where the paths of a case lead: start and choices name nodes that exist, every node can be reached from the
 * start, and from every node an outcome can be reached. A way back is allowed as long as there is a way out.
 *
 * @example
 * checkCasePaths({ start: 'a', nodes: [a, b] }); // a and b lead only to each other: two problems 'case-dead-end'
 */
export function checkCasePaths({ start, nodes }: CaseGraph): Problem[] {
  const ids = new Set(nodes.map((node) => node.id));
  const outcomes = nodes.filter((node) => node.kind === 'outcome').map((node) => node.id);
  const reached = reach(ids.has(start) ? [start] : ids, (id) =>
    nodes.filter((node) => node.id === id).flatMap(nextOf),
  );
  const escaping = reach(outcomes, (id) =>
    nodes.filter((node) => nextOf(node).includes(id)).map((node) => node.id),
  );
  const missing = (found: ReadonlySet<string>) => [...ids].filter((id) => !found.has(id));
  return [
    ...(ids.has(start)
      ? []
      : [{ code: 'case-start-unknown', where: { field: 'start' }, detail: { start } } as const]),
    ...nodes.flatMap((node) => unknownNext(node, ids)),
    ...missing(reached).map((id): Problem => ({
      code: 'case-node-unreachable',
      where: { node: id },
    })),
    ...missing(escaping).map((id): Problem => ({ code: 'case-dead-end', where: { node: id } })),
  ];
}

function nextOf(node: CaseNode): string[] {
  return node.kind === 'decision' ? node.choices.map((choice) => choice.next) : [];
}

function unknownNext(node: CaseNode, ids: ReadonlySet<string>): Problem[] {
  const choices = node.kind === 'decision' ? node.choices : [];
  return choices
    .filter(({ next }) => !ids.has(next))
    .map(({ id, next }) => ({
      code: 'case-next-unknown',
      where: { node: node.id, choice: id },
      detail: { next },
    }));
}

/**
 * Finds the nodes from which a path leads back to themselves: where choices carry points, such a path would have no end
 * and no best.
 *
 * @example
 * checkCaseCircles({ nodes: [a, b] }); // a leads to b and b to a: two problems 'case-circle'
 */
export function checkCaseCircles({ nodes }: Pick<CaseGraph, 'nodes'>): Problem[] {
  const stepsOf = (id: string) => nodes.filter((node) => node.id === id).flatMap(nextOf);
  return nodes
    .filter((node) => reach(nextOf(node), stepsOf).has(node.id))
    .map(({ id }) => ({ code: 'case-circle', where: { node: id } }));
}

/** All that can be reached from some ids by taking steps; a set visits what is added to it while it is walked. */
function reach(from: Iterable<string>, stepsOf: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const id of reached) stepsOf(id).forEach((next) => reached.add(next));
  return reached;
}

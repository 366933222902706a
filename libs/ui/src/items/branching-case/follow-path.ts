import type {
  AskedBranchingCase,
  AskedChoice,
  AskedDecision,
} from '@svetionik/domain/items/branching-case/branching-case';

/** A decision that was met, and what was chosen there. */
export interface AskedStep {
  readonly decision: AskedDecision;
  readonly choice: AskedChoice;
}

/**
 * The decisions along a path through a case as its learner sees it, and the one that is to be taken next: none where the
 * case is over. A choice that a decision does not have ends the path before it.
 *
 * @example
 * followPath(item, ['3']).node; // the decision that the choice 3 leads to
 */
export function followPath(
  { start, nodes }: Pick<AskedBranchingCase, 'start' | 'nodes'>,
  path: readonly string[],
): { readonly steps: readonly AskedStep[]; readonly node: AskedDecision | undefined } {
  const steps: AskedStep[] = [];
  let node = nodes.find(({ id }) => id === start);
  for (const id of path) {
    const choice = node?.choices.find((each) => each.id === id);
    if (node === undefined || choice === undefined) break;
    steps.push({ decision: node, choice });
    node = nodes.find((each) => each.id === choice.next);
  }
  return { steps, node };
}

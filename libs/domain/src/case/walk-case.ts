import type { CaseChoice, CaseGraphNode, CaseGraph } from '../content/case';

/** A decision that was met on the way, and what was chosen there. */
export interface CaseStep<Choice extends CaseChoice = CaseChoice> {
  readonly decision: CaseGraphNode<Choice>;
  readonly choice: Choice;
}

/** Where a path leads: the steps so far, the node that is reached, and whether that is an outcome. */
export interface CaseWalk<Choice extends CaseChoice = CaseChoice> {
  readonly steps: readonly CaseStep<Choice>[];
  readonly node: CaseGraphNode<Choice>;
  readonly finished: boolean;
}

/**
 * A path does not fit the case: a choice that the node does not have, a choice after the outcome, or a case that
 * names a node it does not hold. `at` is the place of the choice in the path, from 0; the path's length when it
 * is the last node that is missing.
 *
 * @example
 * new InvalidCasePath(1, 'The node prijem has no choice odlazak').at; // 1
 */
export class InvalidCasePath extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
    this.name = 'InvalidCasePath';
  }
}

/**
 * Follows the choices of a learner through a case. The empty path stands at the start.
 *
 * @param path ids of the choices made, one a decision
 * @throws InvalidCasePath
 * @example
 * walkCase(block, ['nasamo', 'pitanje']).finished; // true when the second choice leads to an outcome
 */
export function walkCase<Choice extends CaseChoice>(
  block: CaseGraph<Choice>,
  path: readonly string[],
): CaseWalk<Choice> {
  const steps: CaseStep<Choice>[] = [];
  let node = findNode(block.nodes, block.start, 0);
  for (const [at, choiceId] of path.entries()) {
    const choice = findChoice(node, choiceId, at);
    steps.push({ decision: node, choice });
    node = findNode(block.nodes, choice.next, at + 1);
  }
  return { steps, node, finished: node.kind === 'outcome' };
}

function findNode<Choice extends CaseChoice>(
  nodes: readonly CaseGraphNode<Choice>[],
  id: string,
  at: number,
): CaseGraphNode<Choice> {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) throw new InvalidCasePath(at, `The case has no node ${id}`);
  return node;
}

function findChoice<Choice extends CaseChoice>(
  node: CaseGraphNode<Choice>,
  id: string,
  at: number,
): Choice {
  if (node.kind === 'outcome') throw new InvalidCasePath(at, `The case ended at ${node.id}`);
  const choice = node.choices.find((candidate) => candidate.id === id);
  if (!choice) throw new InvalidCasePath(at, `The node ${node.id} has no choice ${id}`);
  return choice;
}

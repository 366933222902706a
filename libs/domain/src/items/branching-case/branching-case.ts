import { type ScoredCase, type ScoredChoice, findProspect } from '../../case/scored-case';
import { type CaseWalk, InvalidCasePath, walkCase } from '../../case/walk-case';
import type { CaseGraphNode } from '../../content/case';
import { plainText } from '../../content/plain-text';
import type { RichText } from '../../content/rich-text';
import { mapCaseNode } from '../../content/map-case-node';
import { shuffle } from '../../random';
import type { AskedBase, ItemBase, Remark } from '../item-base';
import type { ItemKind } from '../item-kind';
import { listIds, inShownOrder } from '../options';
import { checkBranchingCase } from './check-branching-case';

/**
 * A case to decide, step by step and without a way back. Every choice carries points; the best path earns all the points
 * of the item. Ids of decisions and choices are all different.
 */
export interface BranchingCase extends ItemBase, ScoredCase {
  readonly kind: 'branching-case';
  readonly vignette: RichText;
}

/** Ids of the choices made, one a decision, and whether they have led to an outcome. */
export interface BranchingCaseResponse {
  readonly kind: 'branching-case';
  readonly path: readonly string[];
  readonly finished: boolean;
}

/** A choice as a learner sees it: nothing of what follows for the person. `next` is null where the case ends. */
export interface AskedChoice {
  readonly id: string;
  readonly label: string;
  readonly next: string | null;
}

/** A decision as a learner sees it. */
export interface AskedDecision {
  readonly id: string;
  readonly title: string;
  readonly body: RichText;
  readonly choices: readonly AskedChoice[];
}

/** A case as a learner sees it: its decisions, no consequence, no outcome, no points. */
export interface AskedBranchingCase extends AskedBase<'branching-case'> {
  readonly vignette: RichText;
  readonly start: string;
  readonly nodes: readonly AskedDecision[];
}

type Decision = Extract<CaseGraphNode<ScoredChoice>, { kind: 'decision' }>;

/**
 * A path through a case: its points over those of the best path, never below zero. A path that stops before an outcome
 * counts as if the worst had followed, but for no more than it has: going on is never worth less than stopping.
 *
 * @example
 * // the best path is worth 4 points, this one 2 − 1
 * branchingCase.grade(item, { kind: 'branching-case', path: ['ask', 'call'], finished: true }); // 0.25
 */
export const branchingCase: ItemKind<BranchingCase, BranchingCaseResponse, AskedBranchingCase> = {
  check: checkBranchingCase,
  parts: ({ nodes }) => decisionsOf(nodes).flatMap(({ id, choices }) => [id, ...listIds(choices)]),
  order: ({ nodes }, random) => [
    ...shuffle(listIds(decisionsOf(nodes)), random),
    ...decisionsOf(nodes).flatMap(({ choices }) => shuffle(listIds(choices), random)),
  ],
  ask: ({ id, kind, prompt, vignette, start, nodes }, shown) => {
    const going = new Set(listIds(decisionsOf(nodes)));
    const choicesOf = ({ choices }: Decision) =>
      inShownOrder(
        choices.map(({ id, label, next }) => ({
          id,
          label,
          next: going.has(next) ? shown.nameOf(next) : null,
        })),
        shown,
      );
    const asked = decisionsOf(nodes).map((node) => ({
      id: node.id,
      title: node.title,
      body: node.body,
      choices: choicesOf(node),
    }));
    return {
      id,
      kind,
      prompt,
      vignette,
      start: shown.nameOf(start),
      nodes: inShownOrder(asked, shown),
    };
  },
  checkResponse: (item, { path, finished }) => {
    const walk = walkIfPossible(item, path);
    if (walk === undefined) return 'unknown-option';
    return walk.finished === finished ? undefined : 'incomplete';
  },
  isAnswered: ({ path }) => path.length > 0,
  isComplete: ({ finished }) => finished,
  goesOn: ({ path }, later) => path.every((choice, at) => choice === later?.path[at]),
  grade: (item, { path }) => {
    const { best } = findProspect(item, item.start);
    const { steps, node } = walkCase(item, path);
    const earned = steps.reduce(
      (sum, { choice }) => sum + (choice.points ?? 0),
      Math.min(0, findProspect(item, node.id).worst),
    );
    return best > 0 ? Math.min(1, Math.max(0, earned / best)) : 0;
  },
  key: (item) => {
    const { path } = findProspect(item, item.start);
    return { kind: item.kind, path, finished: walkIfPossible(item, path)?.finished === true };
  },
  remarks: ({ nodes }) =>
    decisionsOf(nodes).flatMap(({ choices }) => choices.map((choice) => remarkOn(choice, nodes))),
  summarise: ({ nodes }, { path }) =>
    path
      .flatMap((id) =>
        decisionsOf(nodes).flatMap(({ choices }) => choices.filter((choice) => choice.id === id)),
      )
      .map(({ label }) => label),
  rename: (response, nameOf) => ({ ...response, path: response.path.map(nameOf) }),
  mapTexts: (item, change) => ({
    ...item,
    vignette: change.body(item.vignette),
    nodes: item.nodes.map((node) => mapCaseNode(node, change)),
  }),
  words: ({ vignette, nodes }) => [
    plainText(vignette),
    ...decisionsOf(nodes).flatMap(({ title, body, choices }) => [
      title,
      plainText(body),
      ...choices.map(({ label }) => label),
    ]),
  ],
};

function decisionsOf(nodes: BranchingCase['nodes']): readonly Decision[] {
  return nodes.filter((node) => node.kind === 'decision');
}

function walkIfPossible(
  item: BranchingCase,
  path: readonly string[],
): CaseWalk<ScoredChoice> | undefined {
  try {
    return walkCase(item, path);
  } catch (error) {
    if (error instanceof InvalidCasePath) return undefined;
    throw error;
  }
}

/** What follows for the person, and at the end how the case came out. */
function remarkOn({ id, consequence, next }: ScoredChoice, nodes: BranchingCase['nodes']): Remark {
  const outcome = nodes.find((node) => node.id === next);
  if (outcome?.kind !== 'outcome') return { id, feedback: consequence };
  return {
    id,
    feedback: [
      ...consequence,
      { kind: 'paragraph', runs: [{ text: outcome.title, strong: true }] },
      ...outcome.body,
      ...outcome.debrief,
    ],
  };
}

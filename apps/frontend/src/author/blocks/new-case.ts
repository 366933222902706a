import type {
  CaseChoice,
  CaseNode,
  CaseGraphNode,
  CaseGraph,
} from '@svetionik/domain/content/case';
import { newContentId } from '../fields/lists';

/** A choice as its form knows it: with points where the case is scored. */
export interface WrittenChoice extends CaseChoice {
  readonly points?: number | null;
}

/** A node as its form knows it. */
export type WrittenNode = CaseGraphNode<WrittenChoice>;

/** A case as its form knows it. */
export type WrittenCase = CaseGraph<WrittenChoice>;

/** A choice that leads nowhere yet. */
export function newChoice(): CaseChoice {
  return { id: newContentId('izbor'), label: '', consequence: [], next: '' };
}

/** A node without words; a decision has two choices. */
export function newNode(kind: CaseNode['kind']): CaseNode {
  const base = { id: newContentId(kind === 'decision' ? 'odluka' : 'ishod'), title: '', body: [] };
  if (kind === 'decision') return { ...base, kind, choices: [newChoice(), newChoice()] };
  return { ...base, kind, result: 'uncertain', debrief: [] };
}

/** A decision and an outcome without words. */
export function newCaseNodes(): CaseGraph {
  const [first, outcome] = [newNode('decision'), newNode('outcome')];
  return { start: first.id, nodes: [first, outcome] };
}

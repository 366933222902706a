import type { CaseChoice, CaseNode, CaseGraph } from '../content/case';
import { checkCasePaths } from './check-case-paths';
import { checkLine } from './check-fields';
import { checkIds } from './check-ids';
import { checkRichText } from './check-rich-text';
import { limits } from './limits';
import { nestProblems, type Problem } from './problem';

const choiceCount = { least: 2, most: 4 } as const;

/**
 * Checks what a case consists of, whether it is scored or not: ids, paths, and the texts and choices of each node.
 *
 * @example
 * checkCaseNodes({ start: 'prijem', nodes }); // e.g. [{ code: 'case-choice-count', where: { node: 'prijem' }, … }]
 */
export function checkCaseNodes({ start, nodes }: CaseGraph): Problem[] {
  return [
    ...checkIds(nodes.map(({ id }) => ({ id, where: { node: id } }))),
    ...checkCasePaths({ start, nodes }),
    ...nodes.flatMap((node) => nestProblems({ node: node.id }, checkNode(node))),
  ];
}

function checkNode(node: CaseNode): Problem[] {
  const texts = [...checkLine('title', node.title), ...checkRichText('body', node.body)];
  if (node.kind === 'outcome') return [...texts, ...checkRichText('debrief', node.debrief)];
  const count = node.choices.length;
  const fits = count >= choiceCount.least && count <= choiceCount.most;
  return [
    ...texts,
    ...(fits
      ? []
      : [{ code: 'case-choice-count', where: {}, detail: { count, ...choiceCount } } as const]),
    ...checkIds(node.choices.map(({ id }) => ({ id, where: { choice: id } }))),
    ...node.choices.flatMap((choice) => nestProblems({ choice: choice.id }, checkChoice(choice))),
  ];
}

function checkChoice({ label, consequence }: CaseChoice): Problem[] {
  return [
    ...checkLine('label', label, limits.sentence),
    ...checkRichText('consequence', consequence),
  ];
}

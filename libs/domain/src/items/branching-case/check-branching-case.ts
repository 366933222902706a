import { findProspect, type ScoredCase } from '../../case/scored-case';
import type { RichText } from '../../content/rich-text';
import { checkCaseNodes } from '../../checks/check-case-nodes';
import { checkCaseCircles } from '../../checks/check-case-paths';
import { checkNumber } from '../../checks/check-fields';
import { checkRepeatedIds } from '../../checks/check-ids';
import { checkRichText } from '../../checks/check-rich-text';
import { nestProblems, type Problem } from '../../checks/problem';
import { listIds } from '../options';

/**
 * Checks a scored case: what holds of every case, no path that leads back, points on every choice from −10 to 10, and a
 * path that earns something.
 *
 * @example
 * checkBranchingCase({ ...item, nodes }); // e.g. [{ code: 'case-circle', where: { node: 'prijem' } }]
 */
export function checkBranchingCase({
  vignette,
  start,
  nodes,
}: ScoredCase & { readonly vignette: RichText }): Problem[] {
  const circles = checkCaseCircles({ nodes });
  const points = nodes.flatMap(checkPoints);
  const worthless =
    circles.length + points.length === 0 && findProspect({ start, nodes }, start).best <= 0;
  return [
    ...checkRichText('vignette', vignette),
    ...checkCaseNodes({ start, nodes }),
    ...circles,
    ...points,
    ...checkDifferent(nodes),
    ...(worthless ? [{ code: 'case-worthless', where: { field: 'nodes' } } as const] : []),
  ];
}

function checkPoints(node: ScoredCase['nodes'][number]): Problem[] {
  if (node.kind === 'outcome') return [];
  return node.choices.flatMap(({ id, points }): Problem[] => {
    const where = { node: node.id, choice: id };
    return points === null
      ? [{ code: 'choice-points-missing', where: { ...where, field: 'points' } }]
      : nestProblems(where, checkNumber('points', points, -10, 10));
  });
}

/** A response names choices without their decision. What stands twice at one place the case has found. */
function checkDifferent(nodes: ScoredCase['nodes']): Problem[] {
  const own = new Set(listIds(nodes));
  const choices = nodes.flatMap((node) =>
    node.kind === 'outcome'
      ? []
      : [...new Set(listIds(node.choices))].map((id) => ({
          id,
          where: { node: node.id, choice: id },
        })),
  );
  const asNode = choices
    .filter(({ id }) => own.has(id))
    .map(({ id, where }): Problem => ({ code: 'id-repeated', where, detail: { id } }));
  return [...asNode, ...checkRepeatedIds(choices)];
}

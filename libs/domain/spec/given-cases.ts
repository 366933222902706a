import type { BranchingCase } from '../src/items/branching-case/branching-case';
import type { CaseStudy } from '../src/items/case-study/case-study';
import { givenCase } from './given-content';
import { givenMultipleChoice, givenQuestion, givenSingleChoice, paragraph } from './given-items';

/** A question of 3 points that measures another objective, and one of 1 point that does not. */
export function givenCaseStudy(changes: Partial<CaseStudy> = {}): CaseStudy {
  const first = {
    ...givenSingleChoice({ id: 'q1', options: 'ab', key: 'b' }),
    points: 3,
    objective: 'refer',
  };
  const second = { ...givenMultipleChoice({ id: 'q2', options: 'cde', key: 'cd' }), points: 1 };
  return {
    ...givenQuestion('study'),
    kind: 'case-study',
    vignette: paragraph('Vignette'),
    picture: null,
    questions: [first, second],
    ...changes,
  };
}

/** A case from lines as in `givenCase`, with points after each choice: `start: yes+2>good no-1>bad`; one without has none yet. */
export function givenBranchingCase(
  start: string,
  lines: string,
  changes: Partial<BranchingCase> = {},
): BranchingCase {
  const { vignette, nodes } = givenCase('branching', start, lines.replaceAll(/[+-]\d+(?=>)/g, ''));
  const points = new Map(
    [...lines.matchAll(/(\w+)([+-]\d+)>/g)].map(([, id = '', worth]) => [id, Number(worth)]),
  );
  const scored = nodes.map((node) =>
    node.kind === 'outcome'
      ? node
      : {
          ...node,
          choices: node.choices.map((choice) => ({
            ...choice,
            points: points.get(choice.id) ?? null,
          })),
        },
  );
  return {
    ...givenQuestion('branching'),
    kind: 'branching-case',
    vignette,
    start,
    nodes: scored,
    ...changes,
  };
}

import type { attemptResult } from '@svetionik/contracts/assessment/results';
import type { AttemptScore } from '@svetionik/domain/attempt/score-attempt';
import { weakObjectives } from '@svetionik/domain/attempt/weak-objectives';
import type { z } from 'zod';
import type { CourseEdition } from '../catalogue';
import type { AttemptEntity } from './attempt.entity';

type Judged = Extract<z.output<typeof attemptResult>, { judged: true }>;
type ObjectiveResult = Judged['objectives'][number];
type Script = 'sr-Latn' | 'sr-Cyrl';

interface Told {
  readonly attempt: Pick<AttemptEntity, 'rules'>;
  /** The edition of the course in which the attempt was taken. */
  readonly edition: Pick<CourseEdition, 'objectives' | 'modules'>;
  readonly script: Script;
}

/** How each objective went, and where it is taught. */
export function tellObjectives(
  score: AttemptScore,
  { attempt: { rules }, edition, script }: Told,
): ObjectiveResult[] {
  const titles = mapTitles(rules, script);
  const weak = new Set(weakObjectives(score, rules));
  return score.objectives.map(({ objective, ...points }) => ({
    id: objective,
    title: titles.get(objective) ?? objective,
    ...points,
    weak: weak.has(objective),
    lessons: lessonsOf(objective, edition, script),
  }));
}

function lessonsOf(
  objective: string,
  { objectives, modules }: Told['edition'],
  script: Script,
): ObjectiveResult['lessons'] {
  const { lessons: taught = [] } = objectives.find(({ id }) => id === objective) ?? {};
  const names = new Set(taught.map(({ module, lesson }) => `${module}/${lesson}`));
  return modules.flatMap(({ id: module, lessons }) =>
    lessons
      .filter(({ id }) => names.has(`${module}/${id}`))
      .map(({ id, title }) => ({ module, lesson: id, title: title[script] })),
  );
}

/** The titles of objectives in a script, by their ids. */
export function mapTitles(
  { objectives }: AttemptEntity['rules'],
  script: Script,
): ReadonlyMap<string, string> {
  return new Map(objectives.map(({ id, title }) => [id, title[script]]));
}

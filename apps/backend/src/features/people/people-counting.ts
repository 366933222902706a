import type { EntityManager } from 'typeorm';
import { findFitting, findRarest } from '../groups';
import { countFitting, findCounted } from './counted-people.queries';
import { beginning, findFittingFew } from './listed-people.queries';
import type { ReadingPlan } from './reading-plan';

/** No more rows than these are read to count, however many people there are. */
const mostCounted = 10_000;

interface Counted {
  readonly count: number;
  /** False where more people may match. */
  readonly exact: boolean;
}

/** How many people a plan finds, looking at no more than a fixed number of those who may be among them. */
export async function countPlanned(
  transaction: EntityManager,
  organisationId: string,
  { way, conditions, question }: ReadingPlan,
): Promise<Counted> {
  if (question === undefined)
    return countFitting(transaction, organisationId, way, conditions, mostCounted);
  const few = await findRarest(transaction, organisationId, question);
  const { ids, exact } =
    few === null
      ? await findCounted(transaction, organisationId, way, conditions, mostCounted)
      : await takeFew(transaction, organisationId, few, conditions);
  const fitting = await findFitting(transaction, organisationId, question, ids);
  return { count: fitting.length, exact };
}

async function takeFew(
  transaction: EntityManager,
  organisationId: string,
  few: readonly string[],
  conditions: ReadingPlan['conditions'],
) {
  const whole = { from: beginning, backwards: false };
  const places = await findFittingFew(transaction, organisationId, few, whole, conditions);
  return { ids: places.map(({ id }) => id), exact: true };
}

import { findRunStateByDay } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { findMonthRuns, hasRuns } from './month-runs.queries';
import { findReadTrainer, managesRuns } from './runs.access';
import { pickTitle } from './runs.queries';

/** Runs of the month of a day that whoever asks manages or leads: how many, with how many people, and up to `most` of them. */
export async function readMonthRuns(
  transaction: EntityManager,
  actor: PersonActor,
  { day, most }: { readonly day: string; readonly most: number },
) {
  const trainer = findReadTrainer(actor);
  const rows = await findMonthRuns(transaction, actor.organisationId, { day, trainer, most });
  const first = managesRuns(actor) && !(await hasRuns(transaction, actor.organisationId));
  return {
    first,
    count: rows[0]?.runs ?? 0,
    people: rows[0]?.people ?? 0,
    items: rows.map((row) => {
      const { id, title, town, startsOn, endsOn, capacity, taken } = row;
      const { late, notBegun, underWay, finished } = row;
      return {
        ...{ id, title, town, startsOn, endsOn, capacity, taken, subject: pickTitle(row) },
        ...{ late, notBegun, underWay, finished },
        state: findRunStateByDay(row, day),
      };
    }),
  };
}

import type { OwnChange } from '@svetionik/contracts/home';
import type { EntityManager } from 'typeorm';
import { findChangedRuns, findOwnHappenings } from './own-changes.queries';

interface Person {
  readonly organisationId: string;
  readonly personId: string;
}

/** What changed about the runs that somebody is or was on since an instant, by what others did. */
export async function findOwnRunChanges(
  transaction: EntityManager,
  person: Person,
  since: Date,
): Promise<OwnChange[]> {
  const [runs, happenings] = await Promise.all([
    findChangedRuns(transaction, person, since),
    findOwnHappenings(transaction, person, since),
  ]);
  return [...runs.flatMap(describeRun), ...happenings.flatMap(describeHappening)];
}

function describeRun(row: Awaited<ReturnType<typeof findChangedRuns>>[number]): OwnChange[] {
  const { title: run, cancelledAt, movedAt, startsOn, endsOn, startedOn, endedOn } = row;
  if (cancelledAt !== null) return [{ kind: 'run-cancelled', at: cancelledAt.toISOString(), run }];
  if (movedAt === null || startedOn === null || endedOn === null) return [];
  const days = { startsOn, endsOn, startedOn, endedOn };
  return [{ kind: 'run-moved', at: movedAt.toISOString(), run, ...days }];
}

function describeHappening(
  row: Awaited<ReturnType<typeof findOwnHappenings>>[number],
): OwnChange[] {
  const { kind, title: run, otherTitle, extendedTo } = row;
  const at = row.at.toISOString();
  if (kind === 'extended')
    return extendedTo === null ? [] : [{ kind: 'extended', at, run, until: extendedTo }];
  if (kind === 'transferred')
    return otherTitle === null ? [] : [{ kind: 'transferred', at, run, to: otherTitle }];
  return [{ kind: 'withdrawn', at, run }];
}

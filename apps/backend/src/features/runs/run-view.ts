import type { run, runPlaces, runSummary } from '@svetionik/contracts/runs';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { Places } from '@svetionik/domain/runs/entry';
import { countPlaces } from '@svetionik/domain/runs/entry';
import { findRunStateByDay } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { readPersonName, readProfession } from '../identity';
import { findFollowed } from './followed-groups.queries';
import { managesRuns } from './runs.access';
import { findQuotas, findTrainers, type QuotaRow } from './run-parts.queries';
import { findRunNames, type RunRow, type RunText } from './runs.queries';

type Summary = z.output<typeof runSummary>;
type RunSubject = Omit<Summary['subject'], 'name'>;

interface SummarisedRun {
  readonly id: string;
  readonly title: string;
  readonly courseId: string | null;
  readonly programmeId: string | null;
  readonly town: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly openedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly capacity: number | null;
  readonly taken: number;
}

/** A run as it stands in the list. */
export function summariseRun(row: SummarisedRun, subject: TextInScripts, today: string): Summary {
  const { id, title, town, startsOn, endsOn, capacity, taken } = row;
  return {
    ...{ id, title, town, startsOn, endsOn, capacity, taken },
    subject: { ...findSubject(row), name: subject },
    state: findRunStateByDay(row, today),
  };
}

/** What a run is of. */
export function findSubject({
  courseId,
  programmeId,
}: Pick<SummarisedRun, 'courseId' | 'programmeId'>): RunSubject {
  if (courseId !== null) return { kind: 'course', id: courseId };
  if (programmeId !== null) return { kind: 'programme', id: programmeId };
  throw new Error('a run is of a course or a programme');
}

/** A run with all that is known of it, in a fixed number of statements. */
export async function describeRun(
  transaction: EntityManager,
  actor: PersonActor,
  row: RunRow,
  today: string,
): Promise<z.output<typeof run>> {
  const { organisationId } = actor;
  const names = await findRunNames(transaction, organisationId, row.id);
  const trainers = await findTrainers(transaction, organisationId, row.id);
  const quotas = await findQuotas(transaction, organisationId, row.id);
  return {
    ...summariseRun(row, names.subject, today),
    version: row.version,
    today,
    text: readText(row, trainers, quotas),
    organiser: nameOf(row.organiserId, names.organiser),
    prerequisite: nameOf(row.prerequisiteId, names.prerequisite),
    group:
      row.groupId === null || names.group === null ? null : { id: row.groupId, name: names.group },
    trainers: trainers.map((each) => ({
      ...{ id: each.id, name: readPersonName(each), email: each.email },
    })),
    places: describePlaces(countPlaces(row, quotas), quotas),
    followed: await findFollowed(transaction, organisationId, row.id),
    managed: managesRuns(actor),
  };
}

/** Places with the names of institutions. */
export function describePlaces(
  places: readonly Places[],
  quotas: readonly QuotaRow[],
): z.output<typeof runPlaces>[] {
  return places.map(({ institution, places: all, taken }) => ({
    institution: nameOf(
      institution,
      quotas.find((each) => each.institution === institution)?.name ?? null,
    ),
    places: all,
    taken,
  }));
}

/** What is written of a run. */
export function readText(
  row: RunRow,
  trainers: readonly { readonly id: string }[],
  quotas: readonly QuotaRow[],
): RunText {
  const { title, language, town, capacity, opensOn, closesOn, startsOn, endsOn } = row;
  const { begin, finish, lateFinish, joining, contact } = row;
  return {
    ...{ title, language, town, capacity, opensOn, closesOn, startsOn, endsOn },
    ...{ begin, finish, lateFinish, joining, contact },
    course: row.courseId,
    programme: row.programmeId,
    organiser: row.organiserId,
    trainers: trainers.map(({ id }) => id),
    quotas: quotas.map(({ institution, places }) => ({ institution, places })),
    group: row.groupId,
    prerequisite: row.prerequisiteId,
    professions: row.professions.flatMap((each) => readProfession({ profession: each }) ?? []),
  };
}

function nameOf(id: string | null, name: TextInScripts | null) {
  return id === null || name === null ? null : { id, name };
}

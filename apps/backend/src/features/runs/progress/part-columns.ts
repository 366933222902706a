import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { CourseEditions } from '../../catalogue';
import { listParts, readEditions } from '../../programmes';
import { listModules } from '../participant-view';
import type { RunRow } from '../runs.queries';
import { listPartSizes, type PartSize } from './part-sizes';
import { findRunEditions, findRunProgrammeEditions } from './run-sums.queries';

/** The parts that people of a run are in, as columns: of a course by their sizes, of a programme by their ids. */
export interface PartColumns {
  readonly modules: readonly TextInScripts[];
  readonly sizes: readonly PartSize[];
  readonly ids: readonly string[];
}

/** Of a course those of the newest edition; of a programme those of all editions, which keep their ids through them. */
export async function findPartColumns(
  transaction: EntityManager,
  editions: CourseEditions,
  organisationId: string,
  { id, programmeId }: RunRow,
): Promise<PartColumns> {
  if (programmeId !== null) return findProgrammeColumns(transaction, organisationId, id);
  const ids = await findRunEditions(transaction, organisationId, id);
  const found = await editions.findMany(transaction, ids);
  return { modules: listModules(found), sizes: listPartSizes(found), ids: [] };
}

/** The columns of a run of a programme. */
async function findProgrammeColumns(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
): Promise<PartColumns> {
  const ids = await findRunProgrammeEditions(transaction, organisationId, runId);
  const editions = await readEditions(transaction, organisationId, ids);
  const parts = listParts([...editions.values()]);
  return {
    modules: parts.map(({ course }) => course),
    sizes: [],
    ids: parts.map((part) => part.id),
  };
}

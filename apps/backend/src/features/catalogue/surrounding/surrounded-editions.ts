import { Injectable } from '@nestjs/common';
import { isSurrounding, surround } from '@svetionik/domain/course/surrounding';
import type { EntityManager } from 'typeorm';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { CourseEditions } from '../course-editions';
import type { CourseEdition, EditionModule } from '../course-editions.queries';
import type { PublishedText } from '../published-text';
import {
  findModuleEditions,
  findSurroundingRows,
  type SurroundingRow,
} from './surrounding.queries';

/** What somebody takes: an edition of a course, from the instant on at which they enrolled. */
export interface Taking {
  readonly courseEditionId: string;
  readonly enrolledAt: Date;
}

const kept = 1000;

/**
 * Course editions as people of an organisation take them: those of courses that others share with it have the modules around them that
 * it had put there when somebody enrolled. The last used ones are kept, as {@link CourseEditions} keeps its own.
 */
@Injectable()
export class SurroundedEditions {
  private readonly made = new Map<string, CourseEdition>();

  constructor(
    private readonly editions: CourseEditions,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** What each of these is an edition of; at most three statements for all, and none more for courses of the organisation's own. */
  async findMany<Each extends Taking>(
    transaction: EntityManager,
    organisationId: string,
    takings: readonly Each[],
  ): Promise<ReadonlyMap<Each, CourseEdition>> {
    const ids = [...new Set(takings.map(({ courseEditionId }) => courseEditionId))];
    const found = await this.editions.findMany(transaction, ids);
    const editions = new Map(found.map((edition) => [edition.id, edition]));
    const shared = found.filter((edition) => edition.organisationId !== organisationId);
    const rows = await findRows(transaction, organisationId, shared);
    const taken = takings.flatMap((taking) => {
      const edition = editions.get(taking.courseEditionId);
      if (edition === undefined) return [];
      const around = rows.filter((row) => isAround(row, edition, taking.enrolledAt));
      return [{ taking, edition, around }];
    });
    const made = await this.make(transaction, organisationId, taken);
    return new Map(taken.map((each) => [each.taking, made(each)]));
  }

  /** The edition as whoever enrols at an instant takes it. */
  async find(
    transaction: EntityManager,
    organisationId: string,
    taking: Taking,
  ): Promise<CourseEdition | undefined> {
    return (await this.findMany(transaction, organisationId, [taking])).get(taking);
  }

  /** Puts together what is not kept, under the name that the organisation has now. */
  private async make(
    transaction: EntityManager,
    organisationId: string,
    taken: readonly Surrounded[],
  ): Promise<(one: Surrounded) => CourseEdition> {
    const surrounded = taken.filter(({ around }) => around.length > 0);
    if (surrounded.length === 0) return ({ edition }) => edition;
    const look = await this.directory.findById(organisationId, transaction);
    const keyOf = ({ edition, around }: Surrounded): string =>
      [edition.id, look?.name['sr-Latn'], ...around.map(({ id }) => id)].join('/');
    const missing = surrounded.filter((each) => !this.made.has(keyOf(each)));
    const ids = missing.flatMap(({ around }) => around.map((row) => row.moduleEditionId));
    const modules =
      ids.length === 0 ? new Map() : await findModuleEditions(transaction, [...new Set(ids)]);
    for (const each of missing) this.keep(keyOf(each), compose(each, modules, look?.name));
    return (one) => this.made.get(keyOf(one)) ?? one.edition;
  }

  private keep(key: string, made: CourseEdition): void {
    this.made.set(key, made);
    const [oldest] = this.made.keys();
    if (this.made.size > kept && oldest !== undefined) this.made.delete(oldest);
  }
}

interface Surrounded {
  readonly edition: CourseEdition;
  readonly around: readonly SurroundingRow[];
}

async function findRows(
  transaction: EntityManager,
  organisationId: string,
  shared: readonly CourseEdition[],
): Promise<SurroundingRow[]> {
  if (shared.length === 0) return [];
  const courses = [...new Set(shared.map(({ courseId }) => courseId))];
  return findSurroundingRows(transaction, organisationId, courses);
}

function isAround(row: SurroundingRow, { courseId }: CourseEdition, enrolledAt: Date): boolean {
  const time = { from: row.from.getTime(), until: row.until?.getTime() ?? null };
  return row.courseId === courseId && isSurrounding(time, enrolledAt.getTime());
}

function compose(
  { edition, around }: Surrounded,
  modules: ReadonlyMap<string, EditionModule>,
  addedBy: PublishedText | undefined,
): CourseEdition {
  const placed = around.flatMap(({ place, moduleEditionId }) => {
    const module = modules.get(moduleEditionId);
    return module === undefined ? [] : [{ place, module: { ...module, addedBy } }];
  });
  const all = surround<EditionModule>(edition.modules, placed);
  const added = all.filter((module) => !edition.modules.includes(module));
  return {
    ...edition,
    minutes: added.reduce((sum, { minutes }) => sum + minutes, edition.minutes),
    modules: all,
    around: around.map((row) => row.moduleEditionId),
  };
}

import { Injectable } from '@nestjs/common';
import type { participantFilters, participantNarrowing } from '@svetionik/contracts/runs';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { splitWords, toLikePatterns } from '../../platform/database/name-search';
import { CourseEditions } from '../catalogue';
import { findDescendantIds } from '../institutions';
import { findFewNamed } from '../people';
import { KnownFacts, readEditions } from '../programmes';
import type { Narrowing } from './participant-facts.queries';
import { describeParticipant, listModules, type Participant } from './participant-view';
import {
  findParticipants,
  findProgrammeParticipants,
  type PageStart,
} from './participants.queries';
import { describeProgrammeParticipant } from './programme-participant-view';
import { findPartColumns, type PartColumns } from './progress/part-columns';
import { listPartSizes } from './progress/part-sizes';
import { findCourseEditions } from './progress/run-sums.queries';
import type { RunRow } from './runs.queries';

/** Whom of a run is asked for, looked up once for all pages. */
export interface AskedPeople {
  readonly run: RunRow;
  readonly filter: (typeof participantFilters)[number];
  readonly narrowing: Narrowing;
  readonly today: string;
}

interface Page {
  readonly people: Participant[];
  /** The parts that stand in columns. */
  readonly modules: readonly TextInScripts[];
  readonly hasMore: boolean;
  /** The place of the last one. */
  readonly end: Required<PageStart> | undefined;
}

/** Reads the people of a run, for its list and for what goes out of it. */
@Injectable()
export class ParticipantReader {
  constructor(private readonly editions: CourseEditions) {}

  async narrow(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
    { search = '', institution, group, part }: z.output<typeof participantNarrowing>,
  ): Promise<Narrowing> {
    const words = splitWords(search);
    const few = await findFewNamed(transaction, organisationId, words);
    return {
      patterns: words.length === 0 ? null : toLikePatterns(words.map((word) => ` ${word}`)),
      people: few ?? null,
      institutions:
        institution === undefined || institution === 'none'
          ? null
          : await findDescendantIds(transaction, institution),
      withoutInstitution: institution === 'none',
      group: group ?? null,
      part: part ?? null,
      ...(await this.findPart(transaction, organisationId, run, part)),
    };
  }

  readPage(
    transaction: EntityManager,
    organisationId: string,
    asked: AskedPeople,
    start: PageStart & { readonly limit: number },
  ): Promise<Page> {
    const isProgramme = asked.run.programmeId !== null;
    return isProgramme
      ? this.readProgrammePage(transaction, organisationId, asked, start)
      : this.readCoursePage(transaction, organisationId, asked, start);
  }

  /** The parts that people of a run are in, as columns. */
  findColumns(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
  ): Promise<PartColumns> {
    return findPartColumns(transaction, this.editions, organisationId, run);
  }

  private async readCoursePage(
    transaction: EntityManager,
    organisationId: string,
    { run, ...asked }: AskedPeople,
    { limit, ...start }: PageStart & { readonly limit: number },
  ): Promise<Page> {
    const page = { ...asked, ...start, limit: limit + 1 };
    const rows = await findParticipants(transaction, organisationId, run.id, page);
    const shown = rows.slice(0, limit);
    const ids = [...new Set(shown.map(({ editionId }) => editionId))];
    const found = await this.editions.findMany(transaction, ids);
    const editions = new Map(found.map((edition) => [edition.id, edition]));
    const people = shown.flatMap((row) => {
      const edition = editions.get(row.editionId);
      return edition === undefined ? [] : describeParticipant(row, edition, run, asked.today);
    });
    return { people, modules: listModules(found), ...findEnd(rows, limit) };
  }

  private async readProgrammePage(
    transaction: EntityManager,
    organisationId: string,
    { run, ...asked }: AskedPeople,
    { limit, ...start }: PageStart & { readonly limit: number },
  ): Promise<Page> {
    const page = { ...asked, ...start, limit: limit + 1 };
    const rows = await findProgrammeParticipants(transaction, organisationId, run.id, page);
    const shown = rows.slice(0, limit);
    const ids = [...new Set(shown.map(({ editionId }) => editionId))];
    const editions = await readEditions(transaction, organisationId, ids);
    const { modules, ids: columns } = await this.findColumns(transaction, organisationId, run);
    const read = shown.map(({ id }) => id);
    const known = await KnownFacts.read(transaction, organisationId, read, [...editions.values()]);
    const people = shown.flatMap((row) => {
      const edition = editions.get(row.editionId);
      const said = { known, columns, run, today: asked.today };
      return edition === undefined ? [] : describeProgrammeParticipant(row, { edition, ...said });
    });
    return { people, modules, ...findEnd(rows, limit) };
  }

  /** Of a course the sizes of the part in all of its editions, of a programme its id. */
  private async findPart(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
    part: number | undefined,
  ): Promise<Pick<Narrowing, 'keys' | 'blocks'>> {
    if (part === undefined) return { keys: [], blocks: [] };
    if (run.programmeId !== null) {
      const { ids } = await this.findColumns(transaction, organisationId, run);
      return { keys: ids.slice(part - 1, part), blocks: [] };
    }
    const editions = await findCourseEditions(transaction, organisationId, run.id);
    const sizes = listPartSizes(await this.editions.findMany(transaction, editions)).filter(
      (size) => size.part === part,
    );
    return {
      keys: sizes.map(({ edition }) => edition),
      blocks: sizes.map(({ blocks }) => blocks),
    };
  }
}

/** Whether there are more than a page, and where it ends. */
function findEnd(
  rows: readonly { readonly id: string; readonly sortKey: string }[],
  limit: number,
): Pick<Page, 'hasMore' | 'end'> {
  const last = rows.slice(0, limit).at(-1);
  return {
    hasMore: rows.length > limit,
    end: last && { after: last.id, sortKey: last.sortKey },
  };
}

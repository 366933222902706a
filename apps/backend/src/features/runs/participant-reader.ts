import { Injectable } from '@nestjs/common';
import type { participantFilters, participantNarrowing } from '@svetionik/contracts/runs';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { splitWords, toLikePatterns } from '../../platform/database/name-search';
import { CourseEditions, type CourseEdition } from '../catalogue';
import { findFewNamed } from '../people';
import type { Narrowing } from './participant-facts.queries';
import { describeParticipant, type Participant } from './participant-view';
import { findParticipants, type PageStart } from './participants.queries';
import { listPartSizes } from './progress/part-sizes';
import { findCourseEditions, findRunEditions } from './progress/run-sums.queries';
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
  readonly editions: readonly CourseEdition[];
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
    runId: string,
    { search = '', institution, group, part }: z.output<typeof participantNarrowing>,
  ): Promise<Narrowing> {
    const ids =
      part === undefined ? [] : await findCourseEditions(transaction, organisationId, runId);
    const words = splitWords(search);
    const few = await findFewNamed(transaction, organisationId, words);
    const sizes = listPartSizes(await this.editions.findMany(transaction, ids)).filter(
      (size) => size.part === part,
    );
    return {
      patterns: words.length === 0 ? null : toLikePatterns(words.map((word) => ` ${word}`)),
      people: few ?? null,
      institution: institution === 'none' ? null : (institution ?? null),
      withoutInstitution: institution === 'none',
      group: group ?? null,
      part: part ?? null,
      editions: sizes.map(({ edition }) => edition),
      blocks: sizes.map(({ blocks }) => blocks),
    };
  }

  async readPage(
    transaction: EntityManager,
    organisationId: string,
    { run, ...asked }: AskedPeople,
    { limit, ...start }: PageStart & { readonly limit: number },
  ): Promise<Page> {
    const page = { ...asked, ...start, limit: limit + 1 };
    const rows = await findParticipants(transaction, organisationId, run.id, page);
    const shown = rows.slice(0, limit);
    const ids = [...new Set(shown.map(({ courseEditionId }) => courseEditionId))];
    const found = await this.editions.findMany(transaction, ids);
    const editions = new Map(found.map((edition) => [edition.id, edition]));
    const last = shown.at(-1);
    return {
      people: shown.flatMap((row) => {
        const edition = editions.get(row.courseEditionId);
        return edition === undefined ? [] : describeParticipant(row, edition, run, asked.today);
      }),
      editions: found,
      hasMore: rows.length > limit,
      end: last && { after: last.id, sortKey: last.sortKey },
    };
  }

  /** The editions that people of a run are in. */
  async findEditions(
    transaction: EntityManager,
    organisationId: string,
    runId: string,
  ): Promise<CourseEdition[]> {
    const ids = await findRunEditions(transaction, organisationId, runId);
    return this.editions.findMany(transaction, ids);
  }
}

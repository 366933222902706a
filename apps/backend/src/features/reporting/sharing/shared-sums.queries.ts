import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { ItemContent } from '../../assessment';

interface SumsRow {
  /** Null in the row of all organisations together. */
  readonly memberId: string | null;
  readonly endedAt: Date | null;
  readonly enrolled: number | null;
  readonly taken: number | null;
  readonly passed: number | null;
  readonly percent: number | null;
}

/** Numbers of those who learn elsewhere in a course of the organisation; none that is of few people. */
export function findSharedSums(transaction: EntityManager, courseId: string): Promise<SumsRow[]> {
  return queryRows(
    transaction,
    `SELECT member_id AS "memberId", ended_at AS "endedAt", enrolled, taken, passed, percent FROM reporting.sums_of_shared($1)`,
    [courseId],
  );
}

interface SharedItemRow {
  readonly id: string;
  readonly edition: number;
  readonly content: ItemContent;
  readonly people: number | null;
  readonly percent: number | null;
}

/** How the questions of the course went elsewhere: those of its current edition, and those that somebody had. */
export function findSharedItems(
  transaction: EntityManager,
  courseId: string,
): Promise<SharedItemRow[]> {
  return queryRows(
    transaction,
    `SELECT /* "edition" is not null: the function gives rows of editions */ v.id, s.edition, v.content, s.people, s.percent
     FROM reporting.items_of_shared($1) WITH ORDINALITY s JOIN assessment.item_versions v ON v.id = s.item_version_id ORDER BY s.ordinality`,
    [courseId],
  );
}

import type { EntityManager } from 'typeorm';
import { findFitting, findRarest } from '../groups';
import {
  findEnd,
  findFittingFew,
  findFittingPlaces,
  type Piece,
  type Place,
} from './listed-people.queries';
import type { ReadingPlan } from './reading-plan';

/** So many rows of terms are read for a piece at most, by all its terms together, unless a page takes more. */
const rowsOfPiece = 20_000;
const mostOfPiece = 2_000;
/** Of everybody in a piece is asked what conditions of groups ask. */
const mostAsked = 500;
/** After so many pieces a page ends, however few it found: the next one goes on from there. */
const mostPieces = 5;

interface Page {
  readonly ids: string[];
  readonly next: string | null;
}

/** The ids of a page, and where the next one goes on. Reads so much at most, however many people there are. */
export async function readPage(
  transaction: EntityManager,
  organisationId: string,
  plan: ReadingPlan,
  start: Place,
  limit: number,
): Promise<Page> {
  const { question, conditions } = plan;
  const few = question && (await findRarest(transaction, organisationId, question));
  if (few === undefined || few === null)
    return readPieces(transaction, organisationId, plan, start, limit);
  const places = await findFittingFew(transaction, organisationId, few, start, conditions);
  return cut(await keepFitting(transaction, organisationId, plan, places), limit);
}

async function readPieces(
  transaction: EntityManager,
  organisationId: string,
  plan: ReadingPlan,
  start: Place,
  limit: number,
): Promise<Page> {
  const size = chooseSize(plan, limit);
  const ids: string[] = [];
  let after = start;
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    const piece: Piece = { terms: plan.terms, after, size };
    const wanted = plan.question === undefined ? limit + 1 - ids.length : size;
    const { conditions } = plan;
    const sought = { ...piece, limit: wanted };
    const places = await findFittingPlaces(transaction, organisationId, sought, conditions);
    ids.push(...(await keepFitting(transaction, organisationId, plan, places)));
    if (ids.length > limit) return cut(ids, limit);
    const end = await findEnd(transaction, organisationId, piece);
    if (end === undefined) return { ids, next: null };
    after = end;
  }
  return { ids, next: after.id };
}

function chooseSize({ terms, question }: ReadingPlan, limit: number): number {
  const most = question === undefined ? mostOfPiece : mostAsked;
  return Math.max(limit + 1, Math.min(most, Math.floor(rowsOfPiece / terms.length)));
}

function cut(ids: string[], limit: number): Page {
  return ids.length > limit
    ? { ids: ids.slice(0, limit), next: ids[limit - 1] ?? null }
    : { ids, next: null };
}

/** The ids of those who meet what conditions of groups ask, in their order. */
async function keepFitting(
  transaction: EntityManager,
  organisationId: string,
  { question }: ReadingPlan,
  places: readonly Place[],
): Promise<string[]> {
  const ids = places.map(({ id }) => id);
  if (question === undefined || ids.length === 0) return ids;
  const fitting = await findFitting(transaction, organisationId, question, ids);
  const kept = new Set(fitting.map(({ personId }) => personId));
  return ids.filter((id) => kept.has(id));
}

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
  readonly next: Place | null;
}

/** Where a page begins, which way it goes, and how many it has. */
export interface PageStart {
  readonly from: Place;
  readonly backwards?: boolean;
  readonly limit: number;
}

/** The ids of a page, and where the next one goes on. Reads so much at most, however many people there are. */
export async function readPage(
  transaction: EntityManager,
  organisationId: string,
  plan: ReadingPlan,
  { from, backwards = false, limit }: PageStart,
): Promise<Page> {
  const { question, conditions } = plan;
  const start = { from, backwards };
  const few = question && (await findRarest(transaction, organisationId, question));
  if (few === undefined || few === null)
    return readPieces(transaction, organisationId, plan, { ...start, limit });
  const places = await findFittingFew(transaction, organisationId, few, start, conditions);
  return cut(await keepFitting(transaction, organisationId, plan, places), limit);
}

async function readPieces(
  transaction: EntityManager,
  organisationId: string,
  plan: ReadingPlan,
  { from: start, backwards, limit }: Required<PageStart>,
): Promise<Page> {
  const size = chooseSize(plan, limit);
  const found: Place[] = [];
  let from = start;
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    const piece: Piece = { way: plan.way, from, backwards, size };
    const wanted = plan.question === undefined ? limit + 1 - found.length : size;
    const { conditions } = plan;
    const sought = { ...piece, limit: wanted };
    const places = await findFittingPlaces(transaction, organisationId, sought, conditions);
    found.push(...(await keepFitting(transaction, organisationId, plan, places)));
    if (found.length > limit) return cut(found, limit);
    const end = await findEnd(transaction, organisationId, piece);
    if (end === undefined) return cut(found, limit);
    from = end;
  }
  return { ...cut(found, limit), next: from };
}

function chooseSize({ way, question }: ReadingPlan, limit: number): number {
  const most = question === undefined ? mostOfPiece : mostAsked;
  const each = Math.floor(rowsOfPiece / Math.max(1, way.terms.length));
  return Math.max(limit + 1, Math.min(most, each));
}

function cut(places: readonly Place[], limit: number): Page {
  const ids = places.slice(0, limit).map(({ id }) => id);
  return { ids, next: places.length > limit ? (places[limit - 1] ?? null) : null };
}

/** Those who meet what conditions of groups ask, in their order. */
async function keepFitting(
  transaction: EntityManager,
  organisationId: string,
  { question }: ReadingPlan,
  places: readonly Place[],
): Promise<Place[]> {
  const ids = places.map(({ id }) => id);
  if (question === undefined || ids.length === 0) return [...places];
  const fitting = await findFitting(transaction, organisationId, question, ids);
  const kept = new Set(fitting.map(({ personId }) => personId));
  return places.filter(({ id }) => kept.has(id));
}

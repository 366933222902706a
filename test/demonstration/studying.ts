import { answerKey } from '@svetionik/domain/items/key';
import { v7 } from 'uuid';
import type { PracticeGiven } from '../support/given-progress';
import type { PlacedBlock } from '../support/published-courses';
import { playCase, giveWrongAnswer } from './answering';
import type { Chance } from './chance';

/** A sitting in which some of a course is read. */
export interface Visit {
  readonly from: Date;
  readonly blocks: readonly PlacedBlock[];
}

/** When somebody begins, how much of the course is read where that is not left to chance, and how much longer than usual it takes. */
export interface Pace {
  readonly joined: Date;
  readonly share?: number;
  readonly pace?: number;
}

const [minute, day] = [60_000, 86_400_000];

/** How far people come in a course, and how many of a hundred. */
const ends = [
  [73, () => 1],
  [18, (chance: Chance) => chance.between(0.1, 0.9)],
  [9, (chance: Chance) => chance.between(0, 0.05)],
] as const satisfies readonly (readonly [number, (chance: Chance) => number])[];

/** The visits in which somebody reads a course, from that day on: some stop on the way. */
export function planVisits(
  blocks: readonly PlacedBlock[],
  { joined, share, pace = 1 }: Pace,
  chance: Chance,
): { readonly visits: readonly Visit[]; readonly finishes: boolean } {
  const part = share ?? chance.weighted(ends)(chance);
  const read = blocks.slice(0, Math.ceil(blocks.length * part));
  const count = Math.min(read.length, chance.whole(2, 6));
  const size = Math.ceil(read.length / Math.max(1, count));
  let from = joined;
  const visits = Array.from({ length: count }, (_, place) => {
    const visit = { from, blocks: read.slice(place * size, (place + 1) * size) };
    from = atWork(new Date(from.getTime() + chance.between(1, 4.5) * pace * day), chance);
    return visit;
  });
  return { visits: visits.filter((visit) => visit.blocks.length > 0), finishes: part === 1 };
}

/** The same day at an hour at which people learn, in Belgrade in winter. */
export function atWork(date: Date, chance: Chance): Date {
  const time = new Date(date);
  time.setUTCHours(
    chance.weighted([
      [5, 8],
      [4, 10],
      [3, 13],
      [2, 16],
      [4, 19],
    ]),
    chance.whole(0, 59),
  );
  return time;
}

/** What a visit leaves: when each block was passed, and what was answered. */
export function simulateVisit({ from, blocks }: Visit, ability: number, chance: Chance) {
  let at = from.getTime();
  const done = blocks.map((placed) => {
    at += chance.between(0.3, 2.4) * minute;
    return { block: placed.key, at: new Date(at), placed };
  });
  const practice = done.flatMap(({ placed, ...where }): PracticeGiven[] => {
    const response = responseTo(placed, ability, chance);
    return response === undefined ? [] : [{ id: v7(), ...where, response }];
  });
  return { done, practice };
}

function responseTo({ block }: PlacedBlock, ability: number, chance: Chance): object | undefined {
  if (block.kind === 'case') return { kind: 'case', path: playCase(block, chance) };
  if (block.kind !== 'knowledge-check') return undefined;
  const knows = chance.happens(Math.min(0.95, Math.max(0.35, 0.72 + ability * 0.12)));
  return knows ? answerKey(block.item) : giveWrongAnswer(block.item, chance);
}

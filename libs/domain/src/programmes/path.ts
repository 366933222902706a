import type { ProgrammePart, ProgrammePlan } from './plan';

/** What is known of somebody in the course of a part. What was passed once counts, before the programme or in it. */
export interface PartFacts {
  readonly enrolled: boolean;
  readonly begun: boolean;
  readonly passed: boolean;
  /** What they had in the entry test of the course, the best; null where they took none. */
  readonly entryPercent: number | null;
  /** Whether an earlier training was recognised in its place. */
  readonly recognised: boolean;
  /** Whether what they handed in is being marked. */
  readonly handedIn: boolean;
  /** Whether they have no attempt left. */
  readonly usedUp: boolean;
}

/** Where somebody is in a part: `exempt` need not do it, `locked` waits for what comes before. */
export const partStates = ['done', 'exempt', 'under-way', 'open', 'locked'] as const;

/** One of {@link partStates}. */
export type PartState = (typeof partStates)[number];

/** A part on somebody's path. `needed`: the programme is not complete without it as things stand. */
export interface PathPart {
  readonly id: string;
  readonly state: PartState;
  readonly enrolled: boolean;
  readonly needed: boolean;
}

/** What comes next: a part, a choice among those that are open, or nothing. */
export type NextOnPath =
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'choice'; readonly left: number };

/** Where somebody is in a programme. `settled` of `of`: what is done or exempt of what completes it. */
export interface ProgrammePath {
  readonly parts: readonly PathPart[];
  readonly settled: number;
  readonly of: number;
  /** How many are still to be chosen and done. */
  readonly choicesLeft: number;
  readonly complete: boolean;
  readonly next: NextOnPath | null;
  /** Why nothing of it can be done now although it is not complete: somebody waits for marks, or has no attempt left. */
  readonly standstill: 'handed-in' | 'used-up' | null;
}

const unknown: PartFacts = {
  enrolled: false,
  begun: false,
  passed: false,
  entryPercent: null,
  recognised: false,
  handedIn: false,
  usedUp: false,
};

/**
 * Where somebody is in a programme: which parts are done, exempt, open or wait for others, and what comes next. In an order a part waits for
 * the required ones before it, and one that stands after the last chosen part for the choice as well; what somebody is enrolled in stays open
 * to them whatever the order says.
 *
 * @param facts what is known of them, by part
 * @example
 * judgePath(plan, new Map([['law', { enrolled: true, begun: true, passed: true, … }]])); // { settled: 1, of: 3, complete: false, next: { kind: 'part', part: 'practice' }, … }
 */
export function judgePath(
  plan: ProgrammePlan,
  facts: ReadonlyMap<string, PartFacts>,
): ProgrammePath {
  const known = ({ id }: ProgrammePart) => facts.get(id) ?? unknown;
  const isDone = (part: ProgrammePart) => isSettled(part, known(part));
  const required = plan.parts.filter(({ need }) => need === 'required');
  const chosen = plan.parts.filter(({ need }) => need === 'chosen').filter(isDone).length;
  const choicesLeft = Math.max(plan.choose - chosen, 0);
  const parts = plan.parts.map((part, place) => {
    const { enrolled } = known(part);
    const waits = plan.inOrder && !enrolled && waitsFor(plan, place, isDone, choicesLeft);
    const needed =
      !isDone(part) && (part.need === 'required' || (part.need === 'chosen' && choicesLeft > 0));
    return { id: part.id, state: findState(part, known(part), waits), enrolled, needed };
  });
  const settled = required.filter(isDone).length + plan.choose - choicesLeft;
  const of = required.length + plan.choose;
  const complete = settled === of;
  const next = findNext(plan, parts, choicesLeft);
  const standstill = findStandstill(plan, parts, known);
  return { parts, settled, of, choicesLeft, complete, next, standstill };
}

/** Whether a part counts: it is passed, or need not be done. */
function isSettled(
  { entryPercent }: ProgrammePart,
  { passed, recognised, entryPercent: reached }: PartFacts,
): boolean {
  const exempt = entryPercent !== null && reached !== null && reached >= entryPercent;
  return passed || recognised || exempt;
}

function waitsFor(
  { parts }: ProgrammePlan,
  place: number,
  isDone: (part: ProgrammePart) => boolean,
  choicesLeft: number,
): boolean {
  const before = parts.slice(0, place);
  if (before.some((each) => each.need === 'required' && !isDone(each))) return true;
  const lastChosen = parts.findLastIndex(({ need }) => need === 'chosen');
  return lastChosen >= 0 && place > lastChosen && choicesLeft > 0;
}

function findState(part: ProgrammePart, facts: PartFacts, waits: boolean): PartState {
  if (facts.passed) return 'done';
  if (isSettled(part, facts)) return 'exempt';
  if (facts.begun) return 'under-way';
  return waits ? 'locked' : 'open';
}

/** What is being marked may settle its part: it is not asked for again, yet nothing opens behind it. */
function findStandstill(
  plan: ProgrammePlan,
  parts: readonly PathPart[],
  known: (part: ProgrammePart) => PartFacts,
): ProgrammePath['standstill'] {
  const counts = (part: ProgrammePart) => isSettled(part, known(part)) || known(part).handedIn;
  const chosen = plan.parts.filter((part) => part.need === 'chosen' && counts(part)).length;
  const needed = plan.parts.filter((_, place) => parts[place]?.needed);
  const canBeDone = needed.some(
    (part) =>
      !counts(part) &&
      !known(part).usedUp &&
      (part.need === 'required' || chosen < plan.choose) &&
      parts.some(({ id, state }) => id === part.id && state !== 'locked'),
  );
  if (canBeDone || needed.length === 0) return null;
  return needed.some((part) => known(part).handedIn) ? 'handed-in' : 'used-up';
}

/** What was begun first; then what is needed, in the order of the programme. */
function findNext(
  plan: ProgrammePlan,
  parts: readonly PathPart[],
  left: number,
): NextOnPath | null {
  const begun = parts.find(({ state, needed }) => needed && state === 'under-way');
  if (begun !== undefined) return { kind: 'part', part: begun.id };
  const at = parts.findIndex(({ state, needed }) => needed && state === 'open');
  const [part, path] = [plan.parts[at], parts[at]];
  if (part === undefined || path === undefined) return null;
  if (part.need === 'required') return { kind: 'part', part: part.id };
  const joined = parts.find(
    ({ id, enrolled, needed }) =>
      needed && enrolled && plan.parts.some((each) => each.id === id && each.need === 'chosen'),
  );
  return joined === undefined ? { kind: 'choice', left } : { kind: 'part', part: joined.id };
}

/**
 * The required parts that are open to somebody who is not in their courses yet: the program enrols them in these.
 *
 * @example findPartsToJoin(plan, new Map()); // ['general'] in an order, all that are required where it is free
 */
export function findPartsToJoin(
  plan: ProgrammePlan,
  facts: ReadonlyMap<string, PartFacts>,
): string[] {
  const { parts } = judgePath(plan, facts);
  return plan.parts.flatMap(({ id, need }, place) => {
    const path = parts[place];
    return need === 'required' && path?.state === 'open' && !path.enrolled ? [id] : [];
  });
}

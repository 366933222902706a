import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../core/routes.generated';

/** What the server says of those who wait for a certificate. */
export type Waiting = EndpointReply<Endpoints['certification.listEligible']>;

/** Somebody who waits for a certificate. */
export type WaitingPerson = Waiting['items'][number];

/** Those the list as a whole is about: how many, and which numbers they would get. */
export type Summary = Pick<Waiting, 'counts' | 'courses' | 'nextNumbers'>;

/** The numbers of one register that an issue would give, both included. */
export type NumberRange = Summary['nextNumbers'][number];

/** Changes to the usual selection, which is everybody complete: who is left out, and who gets another after a revocation. */
export interface Selection {
  readonly left: ReadonlyMap<string, WaitingPerson>;
  readonly again: ReadonlyMap<string, WaitingPerson>;
}

export const usualSelection: Selection = { left: new Map(), again: new Map() };

/** Why somebody is or is not selected: `complete` is the usual case, `renewable` waits for a decision, `proposed` for another administrator. */
export function classifyPerson({
  missing,
  revokedBefore,
  proposal,
}: WaitingPerson): 'complete' | 'incomplete' | 'renewable' | 'proposed' {
  if (proposal !== null) return 'proposed';
  if (missing.length > 0) return 'incomplete';
  return revokedBefore ? 'renewable' : 'complete';
}

export function isSelected(person: WaitingPerson, { left, again }: Selection): boolean {
  const kind = classifyPerson(person);
  return kind === 'complete'
    ? !left.has(person.enrolment)
    : kind === 'renewable' && again.has(person.enrolment);
}

/** Who is incomplete cannot be selected, and who is proposed already neither. */
export function isSelectable(person: WaitingPerson): boolean {
  return classifyPerson(person) === 'complete' || classifyPerson(person) === 'renewable';
}

/** The selection with somebody selected or not, where that can be. */
export function select(
  selection: Selection,
  people: readonly WaitingPerson[],
  selected: boolean,
): Selection {
  const [left, again] = [new Map(selection.left), new Map(selection.again)];
  for (const person of people) {
    const kind = classifyPerson(person);
    if (kind === 'complete') put(left, person, !selected);
    if (kind === 'renewable') put(again, person, selected);
  }
  return { left, again };
}

/** How many of a course, or of all, are selected. */
export function countSelected(
  { counts }: Summary,
  selection: Selection,
  course: string | null,
): number {
  const { left, again } = narrowSelection(selection, course);
  return counts.complete - left.length + again.length;
}

/** The numbers that issuing now gives, or undefined where only the issue itself can say. */
export function previewNumbers(
  { nextNumbers }: Summary,
  selection: Selection,
  course: string | null,
): readonly NumberRange[] | undefined {
  const { left, again } = narrowSelection(selection, course);
  if (
    again.some(({ organiser }) => !nextNumbers.some((range) => range.organiser.id === organiser.id))
  )
    return undefined;
  return nextNumbers
    .map((range) => ({
      ...range,
      last: range.last - countOf(left, range.organiser.id) + countOf(again, range.organiser.id),
    }))
    .filter(({ first, last }) => last >= first);
}

/** The ids that the order names; only those of the course that is issued. */
export function narrowSelection({ left, again }: Selection, course: string | null) {
  const of = (people: ReadonlyMap<string, WaitingPerson>) =>
    [...people.values()].filter((person) => course === null || person.course.id === course);
  return { left: of(left), again: of(again) };
}

function countOf(people: readonly WaitingPerson[], organiser: string): number {
  return people.filter((person) => person.organiser.id === organiser).length;
}

function put(map: Map<string, WaitingPerson>, person: WaitingPerson, there: boolean): void {
  if (there) map.set(person.enrolment, person);
  else map.delete(person.enrolment);
}

/** The courses and programmes of which a document would confirm participation only, and why; each once. */
export function listGaps(people: readonly WaitingPerson[]) {
  const gaps = new Map(
    people.flatMap(({ course, gap }) =>
      gap === null
        ? []
        : [
            [
              `${course.id} ${gap}`,
              { title: course.title, programme: course.programme, gap },
            ] as const,
          ],
    ),
  );
  return [...gaps.values()];
}

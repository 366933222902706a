import { findIdleness, type Doing } from '@svetionik/domain/runs/deadline';
import { judgePath } from '@svetionik/domain/programmes/path';
import type { KnownFacts, ProgrammeEdition } from '../programmes';
import { describeDue, describeCertificate, type Participant } from './participant-view';
import { readPersonName } from '../identity';
import type { ProgrammeParticipantRow } from './participants.queries';
import type { RunRow } from './runs.queries';

interface Shown {
  readonly edition: ProgrammeEdition;
  readonly known: KnownFacts;
  /** The parts in columns, by their ids. */
  readonly columns: readonly string[];
  readonly run: RunRow;
  readonly today: string;
}

/** Somebody on a run of a programme as the list shows them. */
export function describeProgrammeParticipant(
  row: ProgrammeParticipantRow,
  { edition, known, columns, run, today }: Shown,
): Participant {
  const { id, email, institution, state, enrolledOn, extendedTo, lastActiveOn, attempts } = row;
  const { addressRefused } = row;
  const path = judgePath(edition, known.of(id, edition).byPart);
  const handedIn = path.standstill === 'handed-in';
  const usedUp = path.standstill === 'used-up';
  return {
    ...{ id, email, institution, state, enrolledOn, extendedTo, lastActiveOn, attempts },
    addressRefused,
    name: readPersonName(row),
    due: describeDue({ ...row, handedIn, usedUp }, run, today),
    course: judgeCourse({ ...row, handedIn, usedUp }),
    parts: columns.map((part) => describePart(path.parts.find((each) => each.id === part)?.state)),
    certificate: describeCertificate(row),
  };
}

/** As of a course: what is being marked goes before what was failed. */
function judgeCourse({ begun, ...doing }: Doing): Participant['course'] {
  const idleness = findIdleness({ begun, ...doing });
  if (idleness !== undefined) return seen[idleness];
  return begun ? 'under-way' : 'not-started';
}

const seen = { finished: 'passed', 'handed-in': 'being-marked', 'used-up': 'failed' } as const;

type State = ReturnType<typeof judgePath>['parts'][number]['state'];

function describePart(state: State | undefined): Participant['parts'][number] {
  if (state === undefined) return null;
  return { done: state === 'done' || state === 'exempt' ? 1 : 0, total: 1, state };
}

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
  return {
    ...{ id, email, institution, state, enrolledOn, extendedTo, lastActiveOn, attempts },
    addressRefused,
    name: readPersonName(row),
    due: describeDue(row, run, today),
    course: row.finished ? 'passed' : row.begun ? 'under-way' : 'not-started',
    parts: columns.map((part) => describePart(path.parts.find((each) => each.id === part)?.state)),
    certificate: describeCertificate(row),
  };
}

type State = ReturnType<typeof judgePath>['parts'][number]['state'];

function describePart(state: State | undefined): Participant['parts'][number] {
  if (state === undefined) return null;
  return { done: state === 'done' || state === 'exempt' ? 1 : 0, total: 1, state };
}

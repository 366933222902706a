import type { ChainEnd } from '@svetionik/proofs/audit/chain';
import type { KnownPause } from '@svetionik/proofs/audit/known-pauses';
import { noteVerdict, type AuditNote, type NoteVerdict } from '@svetionik/proofs/audit/signed-note';
import type { AuditRecordName } from '../backup/outside-record';
import { verifyEd25519 } from '../signing/verify-ed25519';
import { findNotes, readNotes, type NotesFile } from './audit-notes';

/** A line of a file that nothing is believed of. */
interface UnprovenLine {
  readonly file: AuditRecordName;
  readonly line: number;
  readonly verdict: Exclude<NoteVerdict, 'genuine'>;
}

/** Up to where a chain went in a backup that was restored, and as which of all notes that stands. */
interface Restore {
  readonly organisationId: string | null;
  readonly place: number;
  readonly order: number;
}

/** The notes of the audit as they are at a moment, without those that there may be very many of. */
export interface KnownNotes {
  readonly folder: string;
  /** The public halves of the keys that may sign. */
  readonly keys: readonly string[];
  readonly files: readonly NotesFile[];
  readonly pauses: readonly KnownPause[];
  /** Times of which it is declared that what was noted then is lost. */
  readonly gaps: readonly KnownPause[];
  /** When it was seen that all that was noted before is gone. */
  readonly losses: readonly number[];
  readonly restores: readonly Restore[];
  readonly unproven: readonly UnprovenLine[];
  /** As which of all notes those stand. */
  readonly doubted: ReadonlySet<number>;
}

/** How far a chain went when that was signed. */
export interface Mark extends ChainEnd {
  /** Whether it was a restored backup that went so far: when its entries were sealed is not said by it. */
  readonly isRestore: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const mostUnproven = 1000;

/**
 * Reads the files once, and holds signatures against the keys.
 *
 * @param isAsked whose heads are of interest: every signature takes its time
 */
export async function gatherNotes(
  folder: string,
  keys: readonly string[],
  isAsked: (organisationId: string | null) => boolean,
): Promise<KnownNotes> {
  const files = await findNotes(folder);
  const pauses: KnownPause[] = [];
  const gaps: KnownPause[] = [];
  const losses: number[] = [];
  const restores: Restore[] = [];
  const unproven: UnprovenLine[] = [];
  const doubted = new Set<number>();
  let order = 0;
  for await (const { file, line, signed } of readNotes(folder, files)) {
    order += 1;
    if (signed === undefined || !concerns(signed.note, isAsked)) continue;
    const { note } = signed;
    const verdict = noteVerdict(signed, keys, verifyEd25519);
    if (verdict !== 'genuine') {
      unproven.push({ file, line, verdict });
      doubted.add(order);
      if (unproven.length === mostUnproven) break;
    } else if (note.kind === 'lost') {
      losses.push(Date.parse(note.at));
    } else if ('from' in note) {
      const time = { from: Date.parse(note.from), until: Date.parse(note.at) };
      (note.kind === 'gap' ? gaps : pauses).push(time);
      if (note.kind === 'restore')
        restores.push({ organisationId: note.organisationId, place: note.place, order });
    }
  }
  return { folder, keys, files, pauses, gaps, losses, restores, unproven, doubted };
}

function concerns(note: AuditNote, isAsked: (organisationId: string | null) => boolean): boolean {
  return note.kind !== 'head' || isAsked(note.organisationId);
}

/** What was signed of one chain, in the order in which it was. What was noted of places that a restored backup did not have is lost with them. */
export async function* readMarks(
  { folder, files, restores, doubted }: KnownNotes,
  organisationId: string | null,
): AsyncGenerator<Mark> {
  const own = restores.filter((restore) => restore.organisationId === organisationId);
  let order = 0;
  for await (const { signed } of readNotes(folder, files)) {
    order += 1;
    const note = signed?.note;
    if (note === undefined || (note.kind !== 'head' && note.kind !== 'restore')) continue;
    if (note.organisationId !== organisationId || doubted.has(order)) continue;
    if (own.some((restore) => restore.order > order && restore.place < note.place)) continue;
    const { place, hash } = note;
    yield { place, hash, isRestore: note.kind === 'restore', at: Date.parse(note.at) };
  }
}

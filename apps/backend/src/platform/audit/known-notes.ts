import type { ChainEnd } from '@svetionik/proofs/audit/chain';
import type { KnownPause } from '@svetionik/proofs/audit/known-pauses';
import { noteVerdict, type NoteVerdict } from '@svetionik/proofs/audit/signed-note';
import { verifyEd25519 } from '../signing/verify-ed25519';
import { findNotes, readNotes } from './audit-notes';

/** A line of the file that nothing is believed of. */
interface UnprovenLine {
  readonly line: number;
  readonly verdict: Exclude<NoteVerdict, 'genuine'>;
}

/** Up to where a chain went in a backup that was restored, and in which line that stands. */
interface Restore {
  readonly organisationId: string | null;
  readonly place: number;
  readonly line: number;
}

/** The notes of the audit as they are at a moment, without those that there may be very many of. */
export interface KnownNotes {
  readonly folder: string;
  readonly size: number;
  readonly pauses: readonly KnownPause[];
  readonly restores: readonly Restore[];
  readonly unproven: readonly UnprovenLine[];
}

/** How far a chain went when that was signed. */
export interface Mark extends ChainEnd {
  /** Whether it was a restored backup that went so far: when its entries were sealed is not said by it. */
  readonly isRestore: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const mostUnproven = 1000;

/** Reads the file once, and holds the signature of every note against the keys. */
export async function gatherNotes(folder: string, keys: readonly string[]): Promise<KnownNotes> {
  const { size } = await findNotes(folder);
  const pauses: KnownPause[] = [];
  const restores: Restore[] = [];
  const unproven: UnprovenLine[] = [];
  for await (const { line, signed } of readNotes(folder, { until: size })) {
    if (signed === undefined) continue;
    const { note } = signed;
    const verdict = noteVerdict(signed, keys, verifyEd25519);
    if (verdict !== 'genuine') {
      unproven.push({ line, verdict });
      if (unproven.length === mostUnproven) break;
    } else if (note.kind === 'pause' || note.kind === 'restore') {
      pauses.push({ from: Date.parse(note.from), until: Date.parse(note.at) });
      if (note.kind === 'restore')
        restores.push({ organisationId: note.organisationId, place: note.place, line });
    }
  }
  return { folder, size, pauses, restores, unproven };
}

/** What was signed of one chain, in the order in which it was. What was noted of places that a restored backup did not have is lost with them. */
export async function* readMarks(
  { folder, size, restores, unproven }: KnownNotes,
  organisationId: string | null,
): AsyncGenerator<Mark> {
  const own = restores.filter((restore) => restore.organisationId === organisationId);
  const doubted = new Set(unproven.map(({ line }) => line));
  for await (const { line, signed } of readNotes(folder, { until: size })) {
    const note = signed?.note;
    if (note === undefined || note.kind === 'pause' || note.kind === 'checkpoint') continue;
    if (note.organisationId !== organisationId || doubted.has(line)) continue;
    if (own.some((restore) => restore.line > line && restore.place < note.place)) continue;
    const { place, hash } = note;
    yield { place, hash, isRestore: note.kind === 'restore', at: Date.parse(note.at) };
  }
}

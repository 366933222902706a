import {
  chainBeginning,
  findChainFault,
  type ChainEnd,
  type ChainFault,
  type SealedEntry,
} from '@svetionik/proofs/audit/chain';
import { mostWaiting, waitedUnknown, type KnownPause } from '@svetionik/proofs/audit/known-pauses';
import { noteVerdict, type SignedNote } from '@svetionik/proofs/audit/signed-note';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { verifyEd25519 } from '../signing/verify-ed25519';
import { readMarks, type KnownNotes, type Mark } from './known-notes';
import { MarkWalk } from './mark-walk';
import { findOldestUnsealed, findSealedEntries, findSealedHash } from './sealed-entries.queries';

/** What does not fit. */
export type AuditFault =
  | ChainFault
  /** The place from which checking begins was not signed by a key that is known. */
  | 'checkpoint-unproven'
  /** The chain went through another hash when that was signed. */
  | 'head-differs'
  /** The chain went further when that was signed. */
  | 'end-missing'
  /** The entry is much older than its seal, or much younger. */
  | 'sealed-late'
  | 'sealed-early'
  /** The entry has waited long for its seal, or for a signature over it. */
  | 'not-sealed'
  | 'not-signed';

/** The first entry that does not fit. */
export interface FoundFault {
  readonly what: AuditFault;
  /** Null where the entry has none. */
  readonly place: number | null;
  /** Null where it is not there, and nothing says which it was. */
  readonly entryId: string | null;
}

/** What checking a chain has found. */
export interface ChainVerdict {
  /** Null for the chain of the installation. */
  readonly organisationId: string | null;
  /** How many entries were looked at. */
  readonly entries: number;
  /** The place up to which everything fits, and up to which that is signed. */
  readonly until: number;
  readonly signedUntil: number;
  readonly fault: FoundFault | undefined;
}

/** What a chain is held against. */
interface Evidence {
  readonly notes: KnownNotes;
  /** Since when nothing is sealed at the moment. */
  readonly sinceLastRun: KnownPause;
}

const page = 1000;

/** Checks one chain in one transaction, which sees one moment of it, with no more than a page of it in memory. */
export class ChainCheck {
  private begin: ChainEnd = chainBeginning;
  private end: ChainEnd = chainBeginning;
  private entries = 0;
  private signedUntil = 0;
  private stray: FoundFault | undefined;

  constructor(
    private readonly transaction: EntityManager,
    private readonly organisationId: string | null,
    private readonly evidence: Evidence,
  ) {}

  /** @param checkpoint where the chain begins of which the rest was kept long enough */
  async run(checkpoint: SignedNote | undefined): Promise<ChainVerdict> {
    const fault = await this.find(checkpoint);
    const { organisationId, entries, signedUntil } = this;
    return { organisationId, entries, until: this.end.place, signedUntil, fault };
  }

  private async find(checkpoint: SignedNote | undefined): Promise<FoundFault | undefined> {
    if (checkpoint !== undefined && 'place' in checkpoint.note) {
      const { place, hash } = checkpoint.note;
      this.begin = this.end = { place, hash };
      if (noteVerdict(checkpoint, this.evidence.notes.keys, verifyEd25519) !== 'genuine')
        return { what: 'checkpoint-unproven', place, entryId: null };
    }
    const marks = new MarkWalk(readMarks(this.evidence.notes, this.organisationId), (mark) =>
      this.compareStray(mark),
    );
    try {
      return (await this.walk(marks)) ?? (await this.findUnsealed());
    } finally {
      await marks.end();
    }
  }

  private async walk(marks: MarkWalk): Promise<FoundFault | undefined> {
    for await (const sealed of this.sealed()) {
      const fault = await this.look(sealed, marks);
      if (fault !== undefined) return fault;
      this.end = sealed;
    }
    const further = await marks.reach(this.end.place + 1);
    if (this.stray !== undefined) return this.stray;
    return further && { what: 'end-missing', place: this.end.place + 1, entryId: null };
  }

  private async look(sealed: SealedEntry, marks: MarkWalk): Promise<FoundFault | undefined> {
    this.entries += 1;
    const { place, entryId } = sealed;
    const own = findChainFault(this.end, sealed, this.organisationId, sha256);
    if (own === 'place-missing') return { what: own, place: this.end.place + 1, entryId: null };
    if (own !== undefined) return { what: own, place, entryId };
    const mark = await marks.reach(place);
    if (this.stray !== undefined) return this.stray;
    if (mark !== undefined) this.signedUntil = place;
    if (mark?.place === place && mark.hash !== sealed.hash)
      return { what: 'head-differs', place, entryId };
    const late = this.findDelay((sealed.entry?.at ?? 0) / 1000, mark);
    return late && { what: late, place, entryId };
  }

  private findDelay(at: number, mark: Mark | undefined): AuditFault | undefined {
    if (mark === undefined) return this.isWaiting(at) ? 'not-signed' : undefined;
    if (mark.isRestore) return undefined;
    if (at - mark.at > mostWaiting) return 'sealed-early';
    return isLate(at, mark.at, this.excuses()) ? 'sealed-late' : undefined;
  }

  private isWaiting(since: number): boolean {
    const { sinceLastRun } = this.evidence;
    return isLate(since, sinceLastRun.until, [...this.excuses(), sinceLastRun]);
  }

  /** When nothing was sealed, or what was noted of it is declared to be lost. */
  private excuses(): readonly KnownPause[] {
    return [...this.evidence.notes.pauses, ...this.evidence.notes.gaps];
  }

  /** What was signed of a place that the walk has passed. What was before the checkpoint is gone. */
  private async compareStray({ place, hash }: Mark): Promise<void> {
    if (place < this.begin.place || this.stray !== undefined) return;
    const own =
      place === this.begin.place
        ? this.begin.hash
        : await findSealedHash(this.transaction, this.organisationId, place);
    if (own !== hash) this.stray = { what: 'head-differs', place, entryId: null };
  }

  private async findUnsealed(): Promise<FoundFault | undefined> {
    const oldest = await findOldestUnsealed(this.transaction, this.organisationId);
    if (oldest === undefined) return undefined;
    return this.isWaiting(oldest.at.getTime())
      ? { what: 'not-sealed', place: null, entryId: oldest.id }
      : undefined;
  }

  private async *sealed(): AsyncGenerator<SealedEntry> {
    let after = this.begin.place;
    let rows: SealedEntry[];
    do {
      rows = await findSealedEntries(this.transaction, this.organisationId, after, page);
      yield* rows;
      after = rows.at(-1)?.place ?? after;
    } while (rows.length === page);
  }
}

function isLate(at: number, until: number, pauses: readonly KnownPause[]): boolean {
  return until - at > mostWaiting && waitedUnknown(at, until, pauses) > mostWaiting;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

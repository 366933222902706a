import { Inject, Injectable, Logger } from '@nestjs/common';
import type { AuditNote } from '@svetionik/proofs/audit/signed-note';
import { OutsideRecord } from '../backup/outside-record';
import { SETTINGS, type Settings } from '../config/config.module';
import { findNotes, nameOfNotes, readFurther, type NotesFile } from './audit-notes';
import { AuditSigner } from './audit-signer';
import { gatherNotes, type KnownNotes } from './known-notes';
import { chainId, type EndOfChain } from './seals.queries';

/** What was noted last. */
interface LastNotes {
  /** How far each chain was said to go, by the chain. */
  readonly ends: ReadonlyMap<string, EndOfChain>;
  /** When anything was; undefined where nothing ever was. */
  readonly at: string | undefined;
  /** Whether the notes begin with a loss, and nobody has declared what is lost. */
  readonly isLost: boolean;
}

/** The signed notes of the audit outside the database. What others add to the files is read once, as they grow. */
@Injectable()
export class AuditRecord {
  private readonly logger = new Logger('Audit');
  private readonly ends = new Map<string, EndOfChain>();
  private at: string | undefined;
  private isLost = false;
  private files: readonly NotesFile[] = [];
  private isUnsigned = false;

  constructor(
    private readonly record: OutsideRecord,
    private readonly signer: AuditSigner,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Durable when the promise resolves; false where no key signs it. */
  async write(note: AuditNote): Promise<boolean> {
    const signed = this.signer.sign(note);
    if (signed === undefined && !this.isUnsigned)
      this.logger.warn(
        'No key signs how far the audit goes, so nothing outside the database can prove it. Make one with: npm run cli -- make-key audit',
      );
    this.isUnsigned = signed === undefined;
    if (signed !== undefined) await this.record.add(nameOfNotes(note.at), signed);
    return signed !== undefined;
  }

  /** A line that is read while another process writes it is passed over; at worst what it says is noted once more. */
  async readLast(): Promise<LastNotes> {
    const { recordFolder } = this.settings;
    const files = await findNotes(recordFolder);
    if (!doesGoOn(this.files, files)) this.forget();
    for (const file of files) {
      const from = this.files.find(({ name }) => name === file.name)?.size ?? 0;
      for await (const { signed } of readFurther(recordFolder, file, from))
        if (signed !== undefined) this.take(signed.note);
    }
    this.files = files;
    return { ends: this.ends, at: this.at, isLost: this.isLost };
  }

  /** All of it as it is now, held against the keys; see `gatherNotes`. */
  gather(isAsked: (organisationId: string | null) => boolean): Promise<KnownNotes> {
    return gatherNotes(this.settings.recordFolder, this.signer.publicKeys(), isAsked);
  }

  private take(note: AuditNote): void {
    if (note.kind === 'lost') this.isLost ||= this.at === undefined;
    if (note.kind === 'gap') this.isLost = false;
    this.at = note.at;
    if (note.kind !== 'head' && note.kind !== 'restore') return;
    const { organisationId, place, hash } = note;
    this.ends.set(chainId(organisationId), { organisationId, place, hash });
  }

  /** Others have taken their place. */
  private forget(): void {
    this.ends.clear();
    this.at = undefined;
    this.isLost = false;
    this.files = [];
  }
}

/** Whether the files are those that were there, each as long or longer, and later ones. */
function doesGoOn(before: readonly NotesFile[], now: readonly NotesFile[]): boolean {
  return before.every(({ name, number, begins, size }, place) => {
    const file = now[place];
    if (file?.name !== name || file.number !== number) return false;
    return file.begins.startsWith(begins) && file.size >= size;
  });
}

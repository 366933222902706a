import { Inject, Injectable, Logger } from '@nestjs/common';
import type { AuditNote } from '@svetionik/proofs/audit/signed-note';
import { OutsideRecord } from '../backup/outside-record';
import { SETTINGS, type Settings } from '../config/config.module';
import { findNotes, readNotes, type NotesFile } from './audit-notes';
import { AuditSigner } from './audit-signer';
import { chainId, type EndOfChain } from './seals.queries';

/** What was noted last. */
interface LastNotes {
  /** How far each chain was said to go, by the chain. */
  readonly ends: ReadonlyMap<string, EndOfChain>;
  /** When anything was; undefined where nothing ever was. */
  readonly at: string | undefined;
}

const none: NotesFile = { number: 0, size: 0 };

/** The signed notes of the audit outside the database. What others add to the file is read once, as it grows. */
@Injectable()
export class AuditRecord {
  private readonly logger = new Logger('Audit');
  private readonly ends = new Map<string, EndOfChain>();
  private at: string | undefined;
  private file = none;
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
    if (signed !== undefined) await this.record.add('audit', signed);
    return signed !== undefined;
  }

  async readLast(): Promise<LastNotes> {
    const { recordFolder } = this.settings;
    const file = await findNotes(recordFolder);
    if (file.number !== this.file.number || file.size < this.file.size) this.forget();
    for await (const { signed } of readNotes(recordFolder, {
      from: this.file.size,
      until: file.size,
    }))
      if (signed !== undefined) this.take(signed.note);
    this.file = file;
    return { ends: this.ends, at: this.at };
  }

  private take(note: AuditNote): void {
    this.at = note.at;
    if (note.kind !== 'head' && note.kind !== 'restore') return;
    const { organisationId, place, hash } = note;
    this.ends.set(chainId(organisationId), { organisationId, place, hash });
  }

  /** Another file has taken its place. */
  private forget(): void {
    this.ends.clear();
    this.at = undefined;
    this.file = none;
  }
}

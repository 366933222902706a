import { Inject, Injectable, Logger } from '@nestjs/common';
import { findFileType } from '@svetionik/domain/items/file-upload/file-type';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import {
  DOCUMENT_COPIER,
  type CopyOutcome,
  type DocumentCopier,
} from '../../../platform/copies/document-copier';
import { isConnectionFailure } from '../../../platform/database/connection-failure';
import { eachOrganisation } from '../../../platform/database/organisation-scope';
import { Transactions } from '../../../platform/database/transactions';
import { readText } from '../../../platform/documents/content-type';
import { Works, type JobHandler } from '../../../platform/jobs/define-job';
import { PublishedNumbers } from '../../../platform/privacy/published-numbers';
import { Files } from '../../../platform/storage/files';
import { copyDocumentsJob } from '../assessment.jobs';
import {
  findFilesToCopy,
  holdUncopied,
  noteUncopied,
  writeCopy,
  type FileToCopy,
} from './copies.queries';
import { guardText } from './guard-text';

const system = { kind: 'system', organisationId: undefined } as const;
const most = 20;
/** A program may fail once because the machine is short of something. */
const mostTries = 3;

type Made = Extract<CopyOutcome, { kind: 'made' }> & { readonly mediaType: string };
type NotMade = Exclude<CopyOutcome, { kind: 'made' }>;

/** Makes the copies that markers see, and holds back those that show who somebody may be. The answer itself is never touched. */
@Injectable()
@Works(copyDocumentsJob)
export class DocumentCopies implements JobHandler {
  private readonly logger = new Logger('Copies');

  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly published: PublishedNumbers,
    private readonly clock: Clock,
    @Inject(DOCUMENT_COPIER) private readonly copier: DocumentCopier,
  ) {}

  async handle(): Promise<void> {
    const waiting = await this.transactions.reading(system, (transaction) =>
      eachOrganisation(transaction, () => findFilesToCopy(transaction, most)),
    );
    for (const file of waiting.flat())
      await this.copy(file).catch((error: unknown) => this.giveUp(file, error));
  }

  /** One that cannot even be tried, or kept, must not stand before the others for ever. Without a database nothing was tried. */
  private async giveUp(file: FileToCopy, error: unknown): Promise<void> {
    if (isConnectionFailure(error)) throw error;
    this.logger.warn(`A copy failed: ${error instanceof Error ? error.name : 'unknown'}`);
    await this.settle(file, (transaction) =>
      this.note(transaction, file, { kind: 'failed', reason: 'unreadable' }),
    );
  }

  /** Nothing is held while a program works, which may take minutes. */
  private async copy(file: FileToCopy): Promise<void> {
    const actor = { kind: 'system', organisationId: file.organisationId } as const;
    const stored = await this.transactions.reading(actor, (transaction) =>
      this.files.read(transaction, file.hash),
    );
    if (stored === undefined) return;
    const outcome = await this.read(file, stored.content);
    const published = await this.published.of(file.organisationId);
    await this.settle(file, (transaction) =>
      outcome.kind === 'made'
        ? this.keep(transaction, file, outcome, published)
        : this.note(transaction, file, outcome),
    );
  }

  /** Writes what became of it, unless it is gone or has a copy meanwhile. */
  private async settle(
    file: FileToCopy,
    write: (transaction: EntityManager) => Promise<void>,
  ): Promise<void> {
    const actor = { kind: 'system', organisationId: file.organisationId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      if (await holdUncopied(transaction, file)) await write(transaction);
    });
  }

  /** Text is its own copy: there is nothing in it but what is seen. */
  private async read({ mediaType }: FileToCopy, content: Buffer): Promise<Made | NotMade> {
    const type = findFileType(mediaType);
    if (type === 'text')
      return { kind: 'made', pdf: content, text: readText(content) ?? '', mediaType };
    if (type !== 'pdf' && type !== 'docx' && type !== 'odt')
      return { kind: 'failed', reason: 'unreadable' };
    const outcome = await this.copier.copy(content, type);
    return outcome.kind === 'made' ? { ...outcome, mediaType: 'application/pdf' } : outcome;
  }

  private async keep(
    transaction: EntityManager,
    file: FileToCopy,
    { pdf, text, mediaType }: Made,
    published: ReadonlySet<string>,
  ): Promise<void> {
    const { hash } = await this.files.store(transaction, pdf, mediaType);
    const detail = guardText(text, published);
    const state = detail.length > 0 ? 'held' : 'made';
    await writeCopy(transaction, file, { state, hash, detail });
  }

  private async note(
    transaction: EntityManager,
    file: FileToCopy,
    outcome: NotMade,
  ): Promise<void> {
    const [detail, counts] =
      outcome.kind === 'missing' ? [outcome.need, false] : [outcome.reason, true];
    const at = this.clock.now();
    const tries = await noteUncopied(transaction, file, { detail, counts, at });
    if (tries >= mostTries)
      await writeCopy(transaction, file, { state: 'failed', hash: null, detail: [detail] });
  }
}

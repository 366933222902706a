import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readHandout } from '@svetionik/contracts/handouts';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { handoutWording } from '@svetionik/domain/handouts/handout-wording';
import type { PrintedHandout } from '@svetionik/domain/handouts/printed-handout';
import { createHash } from 'node:crypto';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { download } from '../../platform/http/download';
import { Jobs } from '../../platform/jobs/jobs';
import { Files } from '../../platform/storage/files';
import { askForCopy, findCopy, type CopyRow } from './copies.queries';
import { makeHandoutJob } from './handouts.jobs';

export type HandoutState = EndpointReply<typeof readHandout>;
export type Format = 'pdf' | 'text';

const endings: Readonly<Record<Format, string>> = { pdf: 'pdf', text: 'txt' };

/** Copies of handouts, each by the hash of all that it says: the same for everybody of an organisation, for as long as it says that. */
@Injectable()
export class HandoutCopies {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly files: Files,
  ) {}

  ask(actor: PersonActor, source: PrintedHandout): Promise<Answer<HandoutState> | HandoutState> {
    const { organisationId } = actor;
    const sourceHash = hashOf(source);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const asked = await askForCopy(transaction, {
        id: newId(),
        organisationId,
        sourceHash,
        source,
        askedAt: this.clock.now(),
      });
      if (asked)
        await this.jobs.enqueue(transaction, makeHandoutJob, [
          { organisationId, ids: { copyId: asked.id } },
        ]);
      const state = describe(await findCopy(transaction, organisationId, sourceHash));
      return asked?.isNew ? created(state) : state;
    });
  }

  read(actor: PersonActor, source: PrintedHandout): Promise<HandoutState> {
    return this.transactions.reading(actor, async (transaction) =>
      describe(await findCopy(transaction, actor.organisationId, hashOf(source))),
    );
  }

  download(actor: PersonActor, source: PrintedHandout, format: Format): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const copy = await findCopy(transaction, actor.organisationId, hashOf(source));
      const hash = format === 'pdf' ? copy?.pdfHash : copy?.textHash;
      const file = hash ? await this.files.read(transaction, hash) : undefined;
      if (copy === undefined || file === undefined)
        throw new DomainError('certification.not-ready');
      const name = `${handoutWording(source.language).fileName}-${copy.day}`;
      return download(file, `${name}.${endings[format]}`);
    });
  }
}

/** The day is not what a copy says, but when it says so. */
function hashOf({ day: _, ...said }: PrintedHandout): string {
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}

function describe(copy: CopyRow | undefined): HandoutState {
  if (copy === undefined) return { state: 'none', pages: null, pdfBytes: null, textBytes: null };
  const { state, pages, pdfBytes, textBytes } = copy;
  return { state, pages, pdfBytes, textBytes };
}

import { Injectable } from '@nestjs/common';
import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import type { datedFact, uploadedMedia, uploadedPicture } from '@svetionik/contracts/uploads';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Answer, created } from '../../../platform/http/answer';
import { parseByteRange } from '../../../platform/http/byte-range';
import { Files } from '../../../platform/storage/files';
import type { StoredFile } from '../../../platform/storage/files.queries';
import { requireUpload } from '../authoring.access';
import { authorPictureType, makeAuthorPicture } from './author-picture';
import { findFacts, insertUpload } from './uploads.queries';
import { readPlayable } from './playable-media';
import { detectMediaType } from './text-file';
import { filePolicy } from '../../../platform/web/security-headers';

const headers = {
  'Content-Security-Policy': filePolicy,
  'Cache-Control': 'private, max-age=31536000, immutable',
};

/** What authors bring along: pictures, files, and the facts that statements rest on. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  async uploadPicture(
    actor: PersonActor,
    { bytes }: UploadedFile,
  ): Promise<Answer<z.output<typeof uploadedPicture>>> {
    const { content, width, height } = await makeAuthorPicture(bytes);
    return created({
      file: await this.keep(actor, content, authorPictureType, { width, height }),
      width,
      height,
    });
  }

  async uploadFile(
    actor: PersonActor,
    { bytes }: UploadedFile,
  ): Promise<Answer<{ file: FileReference }>> {
    const mediaType = await detectMediaType(bytes);
    return created({ file: await this.keep(actor, Buffer.from(bytes), mediaType) });
  }

  async uploadMedia(
    actor: PersonActor,
    { bytes }: UploadedFile,
  ): Promise<Answer<z.output<typeof uploadedMedia>>> {
    const { mediaType, seconds, sound } = readPlayable(bytes);
    const file = await this.keep(actor, Buffer.from(bytes), mediaType);
    return created({ file, seconds: Math.ceil(seconds), sound });
  }

  read(actor: PersonActor, hash: string, range?: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) =>
      wholeOrPart(await requireUpload(transaction, this.files, actor, hash), range),
    );
  }

  listFacts(
    actor: PersonActor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: z.output<typeof datedFact>[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findFacts(transaction, actor.organisationId, { after, limit: limit + 1 });
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? (items.at(-1)?.key ?? null) : null };
    });
  }

  private keep(
    actor: PersonActor,
    content: Buffer,
    mediaType: string,
    size: { width?: number; height?: number } = {},
  ): Promise<FileReference> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const stored = await this.files.store(transaction, content, mediaType);
      await insertUpload(transaction, actor, { hash: stored.hash, ...size }, this.clock.now());
      return { hash: stored.hash, mediaType, bytes: content.length };
    });
  }
}

/** A player asks for parts, to go to a second. */
function wholeOrPart({ content, mediaType }: StoredFile, range?: string): Answer<Buffer> {
  const all = { 'Content-Type': mediaType, 'Accept-Ranges': 'bytes', ...headers };
  const part = parseByteRange(range, content.length);
  if (part === undefined) return new Answer(200, content, all);
  return new Answer(206, content.subarray(part.start, part.end + 1), {
    ...all,
    'Content-Range': `bytes ${part.start}-${part.end}/${content.length}`,
  });
}

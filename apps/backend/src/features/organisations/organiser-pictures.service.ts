import { Injectable } from '@nestjs/common';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import type { organiser, organiserPicture } from '@svetionik/contracts/organisations';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { readPictureUpload } from '../../platform/pictures/picture-upload';
import { Files } from '../../platform/storage/files';
import type { OrganiserEntity } from './organiser.entity';
import { OrganisersService } from './organisers.service';

type Organiser = z.output<typeof organiser>;
type Kind = z.output<typeof organiserPicture>;

const limits = { pixels: 16_000_000, side: 1400 };
const columnOf = { seal: 'sealHash', signature: 'signatureHash' } as const satisfies Record<Kind, keyof OrganiserEntity>;

/** The seal and the signature of an organiser. A picture that a certificate has frozen stays, whatever follows. */
@Injectable()
export class OrganiserPicturesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisers: OrganisersService,
    private readonly files: Files,
  ) {}

  async set(actor: PersonActor, id: string, kind: Kind, version: number, file: UploadedFile): Promise<Organiser> {
    await this.organisers.read(actor, id);
    const picture = await readPictureUpload(file.bytes, limits);
    return this.organisers.change(actor, id, version, `organisations.set-${kind}`, async (transaction) => {
      const { hash } = await this.files.store(transaction, picture, 'image/png');
      return { [columnOf[kind]]: hash };
    });
  }

  remove(actor: PersonActor, id: string, kind: Kind, version: number): Promise<Organiser> {
    return this.organisers.change(actor, id, version, `organisations.remove-${kind}`, async () => ({ [columnOf[kind]]: null }));
  }

  read(actor: PersonActor, id: string, kind: Kind): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const hash = (await this.organisers.require(transaction, actor, id))[columnOf[kind]];
      const file = hash === null ? undefined : await this.files.read(transaction, hash);
      if (file === undefined) throw new DomainError('access.not-found');
      return new Answer(200, file.content, { 'Content-Type': file.mediaType, 'Content-Security-Policy': "default-src 'none'; sandbox" });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import type { organiser } from '@svetionik/contracts/organisers';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { readPictureUpload } from '../../platform/pictures/picture-upload';
import { Files } from '../../platform/storage/files';
import type { StoredFile } from '../../platform/storage/files.queries';
import { requireOrganiser, requireSignatory } from './organisations.access';
import { OrganisersService } from './organisers.service';
import { updateSignature } from './signatories.queries';
import { filePolicy } from '../../platform/web/security-headers';

type Organiser = z.output<typeof organiser>;

/** Whose signature it is. */
interface Place {
  readonly organiser: string;
  readonly signatory: string;
}

const limits = { pixels: 16_000_000, side: 1400 };

/** The seal of an organiser and the signatures of those who sign. A picture that a certificate has frozen stays, whatever follows. */
@Injectable()
export class OrganiserPicturesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisers: OrganisersService,
    private readonly files: Files,
  ) {}

  async setSeal(
    actor: PersonActor,
    id: string,
    version: number,
    file: UploadedFile,
  ): Promise<Organiser> {
    await this.organisers.read(actor, id);
    const picture = await readPictureUpload(file.bytes, limits);
    return this.organisers.change(
      actor,
      id,
      version,
      'organisations.set-seal',
      async (transaction) => ({ sealHash: await this.store(transaction, picture) }),
    );
  }

  removeSeal(actor: PersonActor, id: string, version: number): Promise<Organiser> {
    return this.organisers.change(actor, id, version, 'organisations.remove-seal', async () => ({
      sealHash: null,
    }));
  }

  readSeal(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { sealHash } = await requireOrganiser(transaction, actor, id);
      return serve(await this.files.require(transaction, sealHash));
    });
  }

  async setSignature(
    actor: PersonActor,
    { organiser: id, signatory }: Place,
    version: number,
    file: UploadedFile,
  ): Promise<Organiser> {
    await this.organisers.read(actor, id);
    const picture = await readPictureUpload(file.bytes, limits);
    return this.organisers.change(
      actor,
      id,
      version,
      'organisations.set-signature',
      async (transaction) => {
        await requireSignatory(transaction, actor, { organiserId: id, id: signatory });
        await updateSignature(transaction, signatory, await this.store(transaction, picture));
        return {};
      },
    );
  }

  removeSignature(
    actor: PersonActor,
    { organiser: id, signatory }: Place,
    version: number,
  ): Promise<Organiser> {
    return this.organisers.change(
      actor,
      id,
      version,
      'organisations.remove-signature',
      async (transaction) => {
        await requireSignatory(transaction, actor, { organiserId: id, id: signatory });
        await updateSignature(transaction, signatory, null);
        return {};
      },
    );
  }

  readSignature(actor: PersonActor, { organiser: id, signatory }: Place): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const place = { organiserId: id, id: signatory };
      const { signatureHash } = await requireSignatory(transaction, actor, place);
      return serve(await this.files.require(transaction, signatureHash));
    });
  }

  private async store(transaction: EntityManager, picture: Buffer): Promise<string> {
    return (await this.files.store(transaction, picture, 'image/png')).hash;
  }
}

function serve({ content, mediaType }: StoredFile): Answer<Buffer> {
  return new Answer(200, content, {
    'Content-Type': mediaType,
    'Content-Security-Policy': filePolicy,
  });
}

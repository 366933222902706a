import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DEMONSTRATION } from '../../../platform/demonstration/demonstration.module';
import { defaultKeyName } from '../../../platform/signing/signing-keys';
import { Files } from '../../../platform/storage/files';
import { type CertificateRow, findCertificate, NumbersGiven } from '../../registry';
import { findAchieved, givePlace } from '../../credentials';
import type { CertificatePictures } from '../../documents';
import { RenderFailure } from './render-failure';

/** What a document is made of, from what was frozen. */
@Injectable()
export class CertificateContents {
  constructor(
    private readonly files: Files,
    private readonly numbers: NumbersGiven,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  /** Undefined where there is nothing to make any more. */
  async gather(transaction: EntityManager, organisationId: string, id: string) {
    const row = await findCertificate(transaction, organisationId, id);
    if (row === undefined || row.status !== 'valid' || row.rendering === 'ready') return undefined;
    await this.numbers.noteBefore(transaction, row);
    const source = {
      keyName: row.signingKey ?? defaultKeyName,
      ...(await findAchieved(transaction, row)),
      place: await givePlace(transaction, row),
    };
    const pictures = await this.readPictures(transaction, row);
    return { row, source, pictures, isDemonstration: this.isDemonstration };
  }

  private async readPictures(
    transaction: EntityManager,
    row: CertificateRow,
  ): Promise<CertificatePictures> {
    return {
      seal: await this.readPicture(transaction, row.sealHash),
      signature: await this.readPicture(transaction, row.signatureHash),
    };
  }

  private async readPicture(
    transaction: EntityManager,
    hash: string | null,
  ): Promise<Buffer | null> {
    if (hash === null) return null;
    const file = await this.files.read(transaction, hash);
    if (file === undefined) throw new RenderFailure('picture-missing');
    return file.content;
  }
}

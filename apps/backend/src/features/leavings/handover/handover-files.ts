import { Inject, Injectable } from '@nestjs/common';
import { ReceiptKeys } from '../../assessment';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { signFiles } from '../../../platform/documents/signed-files';
import type { ZippedFile } from '../../../platform/documents/zip-stream';
import { HandedContent } from './handed-content';
import { HandedData } from './handed-data';
import { HandedRegisters } from './handed-registers';
import { writeReadme } from './readme';

/** Everything that an organisation is handed over, in the order of the file. */
@Injectable()
export class HandoverFiles {
  constructor(
    private readonly keys: ReceiptKeys,
    private readonly directory: OrganisationDirectory,
    private readonly registers: HandedRegisters,
    private readonly data: HandedData,
    private readonly content: HandedContent,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  list(organisationId: string, now: Date): AsyncGenerator<ZippedFile> {
    const key = this.keys.current();
    if (key === undefined) throw new Error('there is no key of receipts that could sign the file');
    return signFiles(this.contents(organisationId, now, key.publicJwk.x), key);
  }

  private async *contents(
    organisationId: string,
    now: Date,
    key: string,
  ): AsyncGenerator<ZippedFile> {
    const look = await this.directory.findById(organisationId);
    const { publicUrl } = this.settings;
    yield {
      name: 'README.txt',
      content: Buffer.from(writeReadme({ name: look?.name, publicUrl, key, now })),
    };
    yield* this.registers.list(organisationId, now);
    yield* this.data.list(organisationId);
    yield* this.content.list(organisationId);
  }
}

import { Injectable } from '@nestjs/common';
import { writeInScript } from '../../platform/web/write-in-script';
import { ReceiptsService } from '../assessment';
import { IssuersService } from './issuers.service';

const placeholder = 'ISSUER_KEYS_PLACEHOLDER';

/** The public keys and certificates of all organisations of this installation within the stand-alone verifier, which asks nobody for them. */
@Injectable()
export class KeysInPage {
  constructor(
    private readonly issuers: IssuersService,
    private readonly receipts: ReceiptsService,
  ) {}

  async fill(page: string): Promise<string> {
    const actor = { kind: 'system', organisationId: undefined } as const;
    const published = await this.issuers.findPublished(actor);
    const receiptKeys = await this.receipts.findKeys(actor);
    const written = writeInScript({ ...published, receiptKeys });
    return page.replace(placeholder, () => written);
  }
}

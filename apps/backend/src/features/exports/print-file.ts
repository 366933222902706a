import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import { DEMONSTRATION } from '../../platform/demonstration/demonstration.module';
import { PaperDocument } from '../../platform/pdf/paper-document';
import { preparePicture, type Picture } from '../../platform/pdf/pictures';
import { setText } from '../../platform/pdf/text-setting';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { Files } from '../../platform/storage/files';
import { findKeyName, isKeyPublished, sealedAddress } from '../credentials';
import { type CertificateRow, findCertificates } from '../registry';
import { colours, demonstrationMark, designCertificate, foreignLanguage } from '../documents';
import { findChosen, type ExportRow } from './exports.queries';
import { paperWording } from './paper-wording';

const readTogether = 25;

/** What many certificates share, read once. */
interface Shared {
  readonly pictures: Map<string, Picture>;
  readonly addresses: Map<string, (row: CertificateRow) => string>;
  readonly isDemonstration: boolean;
}

/** Certificates to be printed, one after the other, drawn again from what was frozen. */
@Injectable()
export class PrintFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly keys: SigningKeys,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  async *write({ id, organisationId }: ExportRow, now: Date): AsyncGenerator<Buffer> {
    const actor = { kind: 'system', organisationId } as const;
    const document = new PaperDocument({ title: paperWording['sr-Latn'].title, date: now });
    const shared: Shared = {
      pictures: new Map(),
      addresses: new Map(),
      isDemonstration: this.isDemonstration,
    };
    for (let from = 0; ; from += readTogether) {
      const rows = await this.transactions.reading(actor, async (transaction) => {
        const found = await findCertificates(
          transaction,
          organisationId,
          await findChosen(transaction, id, from, readTogether),
        );
        for (const row of found) await this.readShared(transaction, row, shared);
        return found;
      });
      if (rows.length === 0) break;
      for (const row of rows) writeSheet(document, row, shared);
      yield document.take();
    }
    yield document.finish();
  }

  private async readShared(
    transaction: EntityManager,
    row: CertificateRow,
    { pictures, addresses }: Shared,
  ): Promise<void> {
    for (const hash of [row.sealHash, row.signatureHash]) {
      const file =
        hash === null || pictures.has(hash) ? undefined : await this.files.read(transaction, hash);
      if (file !== undefined) pictures.set(file.hash, await preparePicture(file.content));
    }
    if (!addresses.has(row.organiserId))
      addresses.set(row.organiserId, await this.addressesOf(transaction, row.organiserId));
  }

  /** With a seal that a phone checks without a network, as long as the key that signs now is known to whoever checks. */
  private async addressesOf(
    transaction: EntityManager,
    organiserId: string,
  ): Promise<(row: CertificateRow) => string> {
    const key = this.keys.credentialKey(await findKeyName(transaction, organiserId));
    const sealed = key !== undefined && (await isKeyPublished(transaction, organiserId, key.id));
    return (row) => (sealed ? sealedAddress(row, key) : row.facts.checkUrl);
  }
}

function writeSheet(
  document: PaperDocument,
  row: CertificateRow,
  { pictures, addresses, isDemonstration }: Shared,
): void {
  const { facts } = row;
  const design = designCertificate(facts, { medium: 'paper', hasSeal: row.sealHash !== null });
  const pictureOf = (hash: string | null): Picture | null =>
    hash === null ? null : (pictures.get(hash) ?? null);
  const address = addresses.get(row.organiserId)?.(row) ?? facts.checkUrl;
  const mark = demonstrationMark(design, facts.language, isDemonstration);
  document.nextPage(design.page);
  design.writeFront(document, {
    seal: pictureOf(row.sealHash),
    signature: pictureOf(row.signatureHash),
    address,
    ...mark,
  });
  if (facts.signatureKind === 'electronic') writeUnsigned(document, row, design.page);
  design.writeProgramme?.(document, mark.mark);
}

/** What stands on the sheet of the signature is so for the file of the holder only. */
function writeUnsigned(
  document: PaperDocument,
  { facts }: CertificateRow,
  page: { readonly width: number; readonly height: number },
): void {
  const text = paperWording[facts.language].unsigned;
  const frame = {
    x: 60,
    baseline: page.height - 12,
    width: page.width - 120,
    align: 'centre',
    steps: [{ size: 7, lines: 1 }],
  } as const;
  document.paragraph(
    setText(
      [
        {
          text,
          font: 'sans',
          colour: colours.soft,
          language: foreignLanguage(text, facts.language),
        },
      ],
      frame,
    ).placed,
  );
}

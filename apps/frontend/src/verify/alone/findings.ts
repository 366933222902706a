import { readSeal, sealNames, type SealCheck } from '@svetionik/proofs/credentials/check-seal';
import type { CredentialSummary } from '@svetionik/proofs/credentials/carried-credential';
import { fileVerdict, type FileVerdict } from '@svetionik/proofs/credentials/file-verdict';
import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import type { IssuerKey } from '@svetionik/proofs/credentials/issuer-key';
import { namesRecipient } from '@svetionik/proofs/credentials/recipient';
import type { SealedFacts } from '@svetionik/proofs/credentials/seal-layout';
import {
  listHosts,
  isForeignHost,
  parseSealedAddress,
} from '@svetionik/proofs/credentials/sealed-address';
import {
  judgeRecord,
  type RecordedCredential,
} from '@svetionik/proofs/credentials/recorded-credentials';
import type { SignedDocument } from '@svetionik/proofs/credentials/signed-document';
import {
  readReceiptCode,
  receiptVerdict,
  type ReceiptFacts,
  type ReceiptVerdict,
} from '@svetionik/proofs/receipts/receipt';
import jsQr from 'jsqr';
import { checkingCrypto, documentCrypto, fingerprint, inflate } from '../checking-crypto';
import { readPixels } from '../picture-pixels';
import type { Known } from './known';

/** Whether a name is the one that something signed is in. */
type IsNamed = (name: string) => boolean;

type GenuineVerdict = Extract<FileVerdict, { readonly credential: unknown }>;
type GenuineData = GenuineVerdict['kind'];

/** Where the address of a code leads, when that is to no organiser known here. */
interface Led {
  readonly elsewhere: string | undefined;
}

/** What was found in a file: a credential, a receipt, the QR code of a document in a picture, or nothing that is proven. */
export type Finding =
  | {
      readonly kind: 'file';
      readonly outcome: Exclude<FileVerdict['kind'], GenuineData>;
      readonly document: SignedDocument | undefined;
    }
  | { readonly kind: 'no-code' }
  | ({
      readonly kind: 'seal';
      readonly outcome: Exclude<SealCheck['outcome'], 'genuine'>;
    } & Led)
  | {
      readonly kind: 'receipt';
      readonly outcome: ReceiptVerdict;
      readonly facts: ReceiptFacts;
    }
  | {
      readonly kind: 'credential';
      readonly outcome: GenuineData;
      readonly credential: JsonObject;
      readonly summary: CredentialSummary;
      readonly key: IssuerKey;
      readonly hash: string;
      readonly isNamed: IsNamed;
      readonly document: SignedDocument | undefined;
    }
  | {
      readonly kind: 'record';
      readonly outcome: ReturnType<typeof judgeRecord>;
      readonly summary: CredentialSummary;
      readonly key: IssuerKey;
      readonly credentials: readonly RecordedCredential[];
      readonly isNamed: IsNamed;
    }
  | ({
      readonly kind: 'code';
      readonly facts: SealedFacts;
      readonly keys: readonly [IssuerKey, ...IssuerKey[]];
      readonly isNamed: IsNamed;
    } & Led);

export async function examine(file: File, { published, receiptKeys }: Known): Promise<Finding> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const receipt = bytes.length > longestReceipt ? undefined : readReceiptCode(decode(bytes));
  if (receipt !== undefined)
    return {
      kind: 'receipt',
      outcome: receiptVerdict(receipt, receiptKeys, checkingCrypto),
      facts: receipt.facts,
    };
  const verdict = await fileVerdict(bytes, {
    ...checkingCrypto,
    inflate,
    published: () => Promise.resolve(published),
    documents: documentCrypto,
    now: new Date(),
  });
  if (verdict.kind === 'no-credential' && file.type.startsWith('image/'))
    return examinePicture(file, published.keys);
  return 'credential' in verdict
    ? describeData(verdict, bytes)
    : { kind: 'file', outcome: verdict.kind, document: verdict.document };
}

function describeData(
  { kind, credential, summary, key, record, document }: GenuineVerdict,
  bytes: Uint8Array<ArrayBuffer>,
): Finding {
  const isNamed: IsNamed = (name) => namesRecipient(credential, name, checkingCrypto.sha256);
  if (record !== undefined && kind === 'genuine')
    return {
      kind: 'record',
      outcome: judgeRecord(record),
      summary,
      key,
      credentials: record,
      isNamed,
    };
  const hash = fingerprint(bytes);
  return { kind: 'credential', outcome: kind, credential, summary, key, hash, isNamed, document };
}

/** In bytes: what is longer is something else. */
const longestReceipt = 10_000;

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function examinePicture(picture: File, keys: readonly IssuerKey[]): Promise<Finding> {
  const pixels = await readPixels(picture);
  const text = pixels === null ? undefined : jsQr(pixels.data, pixels.width, pixels.height)?.data;
  return examineAddress(text ?? '', keys) ?? { kind: 'no-code' };
}

/** What the address in a QR code proves by itself; null where it is no such address. */
export function examineAddress(text: string, keys: readonly IssuerKey[]): Finding | null {
  const address = parseSealedAddress(text);
  if (address === null) return null;
  const check = readSeal(address.checkCode, address.seal, keys, checkingCrypto);
  const genuine = check.outcome === 'genuine' ? check : undefined;
  const elsewhere = isForeignHost(address, listHosts(genuine?.keys ?? keys))
    ? address.host
    : undefined;
  if (check.outcome !== 'genuine') return { kind: 'seal', outcome: check.outcome, elsewhere };
  return {
    kind: 'code',
    facts: check.facts,
    keys: check.keys,
    elsewhere,
    isNamed: (name) => sealNames(check, name, checkingCrypto.sha256),
  };
}

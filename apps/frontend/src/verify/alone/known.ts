import { parsePublished, withMore, type Published } from '@svetionik/proofs/credentials/published';
import { parseReceiptKeys, type ReceiptKey } from '@svetionik/proofs/receipts/receipt';

/** What this file has to check with. */
export interface Known {
  readonly published: Published;
  readonly receiptKeys: readonly ReceiptKey[];
}

export function parseKnown(text: string): Known {
  return { published: parsePublished(text), receiptKeys: parseReceiptKeys(text) };
}

export function withMoreKnown(known: Known, more: Known): Known {
  return {
    published: withMore(known.published, more.published),
    receiptKeys: [...known.receiptKeys, ...more.receiptKeys],
  };
}

/** How many there are of each kind. */
export function countKnown({ published: { keys, certificates }, receiptKeys }: Known): {
  readonly count: number;
  readonly certificates: number;
} {
  return {
    count: keys.length + receiptKeys.length,
    certificates: certificates.reduce((sum, list) => sum + list.certificates.length, 0),
  };
}

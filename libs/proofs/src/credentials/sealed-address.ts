import { parseCheckCode } from '@svetionik/domain/certificates/check-code';

/** What a QR code of a document leads to. */
export interface SealedAddress {
  /** Sixteen characters, see `parseCheckCode`. */
  readonly checkCode: string;
  /** What stands after the `#`, see `readSeal`; empty where nothing does. */
  readonly seal: string;
}

/**
 * Reads the address that a QR code of a document holds; null where it is none. On which installation it lies does not
 * matter: the seal says who signed it.
 *
 * @example
 * parseSealedAddress('https://svetionik.example/v/7K3MQ2V9XH4T0B57#AQ…'); // { checkCode: '7K3MQ2V9XH4T0B57', seal: 'AQ…' }
 */
export function parseSealedAddress(text: string): SealedAddress | null {
  const [, typed = '', seal = ''] =
    /^https?:\/\/[^#?]+\/v\/([^#?/]+)(?:#([\w-]*))?$/u.exec(text.trim()) ?? [];
  const checkCode = parseCheckCode(typed);
  return checkCode === null ? null : { checkCode, seal };
}

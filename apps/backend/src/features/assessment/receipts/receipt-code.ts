import { receiptFacts } from '@svetionik/contracts/receipts';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { z } from 'zod';

export type ReceiptFacts = z.output<typeof receiptFacts>;

/** A code taken apart. Nothing of it is believed before its signature has been verified. */
export interface ReceiptParts {
  readonly keyId: number;
  readonly facts: ReceiptFacts;
  readonly signature: Buffer;
}

const form = /SVETIONIK-1\.(\d{1,4})\.([\w-]{1,1000})\.([\w-]{1,100})/;

export function signFacts(facts: ReceiptFacts, privateKey: KeyObject): Buffer {
  return sign(null, Buffer.from(canonicalJson(facts)), privateKey);
}

export function isSigned({ facts, signature }: ReceiptParts, privateKey: KeyObject): boolean {
  return verify(null, Buffer.from(canonicalJson(facts)), createPublicKey(privateKey), signature);
}

export function writeReceiptCode({ keyId, facts, signature }: ReceiptParts): string {
  return [
    'SVETIONIK-1',
    keyId,
    Buffer.from(canonicalJson(facts)).toString('base64url'),
    signature.toString('base64url'),
  ].join('.');
}

/** Finds the code in what was kept: line breaks of a mail or a printer may stand within it. */
export function readReceiptCode(text: string): ReceiptParts | undefined {
  const [, keyId, facts, signature] = form.exec(text.replace(/\s/g, '')) ?? [];
  if (keyId === undefined || facts === undefined || signature === undefined) return undefined;
  const parsed = receiptFacts.safeParse(readJson(Buffer.from(facts, 'base64url').toString()));
  return parsed.success
    ? { keyId: Number(keyId), facts: parsed.data, signature: Buffer.from(signature, 'base64url') }
    : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

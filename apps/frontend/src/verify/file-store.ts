import { inject, Injectable, signal } from '@angular/core';
import type { CredentialSummary } from '@svetionik/domain/credentials/carried-credential';
import { fileVerdict } from '@svetionik/domain/credentials/file-verdict';
import { namesRecipient } from '@svetionik/domain/credentials/recipient';
import { parseSealedAddress, type SealedAddress } from '@svetionik/domain/credentials/sealed-address';
import type { DocumentSignature } from '@svetionik/domain/signatures/document-signature';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { checkingCrypto, documentCrypto, fingerprint, inflate } from './checking-crypto';
import { IssuerKeys } from './issuer-keys';
import { QrReader } from './qr-reader';

/** What stands in a file whose data are genuine. */
export interface GenuineFile {
  readonly summary: CredentialSummary;
  readonly organiser: { readonly 'sr-Latn': string; readonly 'sr-Cyrl': string };
  readonly at: string;
  readonly isNamed: (name: string) => boolean;
  /** The signature of the file itself, which only a PDF has. */
  readonly document: DocumentSignature | undefined;
  /** SHA-256 of the file. */
  readonly hash: string;
}

/**
 * What was found out about a file. `no-credential`: nothing in it is signed. `not-genuine`: signed elsewhere, or changed.
 * `contradicted`: its data are genuine, the PDF around them is not what was signed. `no-code`: a picture without a code of a document.
 */
export type FileCheck =
  | { readonly kind: 'none' | 'checking' | 'too-large' | 'no-code' }
  | { readonly kind: 'no-credential' | 'not-genuine'; readonly document: DocumentSignature | undefined }
  | ({ readonly kind: 'genuine' | 'past' | 'contradicted' } & GenuineFile)
  | { readonly kind: 'code'; readonly address: SealedAddress }
  | { readonly kind: 'failed'; readonly error: unknown };

const largest = 20_000_000;

/** Checks a kept document, or a picture of its code, in the browser. Only the public keys are asked for; nothing of the file is sent. */
@Injectable()
export class FileStore {
  private readonly issuerKeys = inject(IssuerKeys);
  private readonly qrReader = inject(QrReader);

  readonly check = signal<FileCheck>({ kind: 'none' });

  async look(file: File): Promise<void> {
    if (file.size > largest) return this.check.set({ kind: 'too-large' });
    this.check.set({ kind: 'checking' });
    try {
      this.check.set(await this.examine(file));
    } catch (error) {
      this.check.set({ kind: 'failed', error });
    }
  }

  private async examine(file: File): Promise<FileCheck> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const now = new Date();
    const verdict = await fileVerdict(bytes, { ...checkingCrypto, inflate, keys: () => this.issuerKeys.load(), documents: documentCrypto(), now });
    if (verdict.kind === 'no-credential' && file.type.startsWith('image/')) return this.readCode(file);
    if (!('credential' in verdict)) return verdict;
    const { credential, summary, key, document } = verdict;
    const at = now.toISOString();
    const past = summary.expiresOn !== undefined && summary.expiresOn < calendarDay(at);
    const isNamed = (name: string): boolean => namesRecipient(credential, name, checkingCrypto.sha256);
    return { kind: verdict.kind === 'genuine' && past ? 'past' : verdict.kind, summary, organiser: key.organiser, at, isNamed, document, hash: fingerprint(bytes) };
  }

  private async readCode(picture: File): Promise<FileCheck> {
    const address = parseSealedAddress((await this.qrReader.read(picture)) ?? '');
    return address === null ? { kind: 'no-code' } : { kind: 'code', address };
  }
}

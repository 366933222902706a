import { inject, Injectable, signal } from '@angular/core';
import type { CredentialSummary } from '@svetionik/domain/credentials/carried-credential';
import { fileVerdict } from '@svetionik/domain/credentials/file-verdict';
import { namesRecipient } from '@svetionik/domain/credentials/recipient';
import { parseSealedAddress, type SealedAddress } from '@svetionik/domain/credentials/sealed-address';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { checkingCrypto, inflate } from './checking-crypto';
import { IssuerKeys } from './issuer-keys';
import { QrReader } from './qr-reader';

/**
 * What was found out about a file. `no-credential`: nothing in it is signed. `not-genuine`: signed elsewhere, or changed.
 * `no-code`: a picture without a code of a document.
 */
export type FileCheck =
  | { readonly kind: 'none' | 'checking' | 'no-credential' | 'not-genuine' | 'too-large' | 'no-code' }
  | { readonly kind: 'genuine' | 'past'; readonly summary: CredentialSummary; readonly organiser: { readonly 'sr-Latn': string; readonly 'sr-Cyrl': string }; readonly at: string; readonly isNamed: (name: string) => boolean }
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
    const keys = () => this.issuerKeys.load();
    const verdict = await fileVerdict(new Uint8Array(await file.arrayBuffer()), { ...checkingCrypto, inflate, keys });
    if (verdict.kind === 'no-credential' && file.type.startsWith('image/')) return this.readCode(file);
    if (verdict.kind !== 'genuine') return verdict;
    const { credential, summary, key } = verdict;
    const now = new Date().toISOString();
    const past = summary.expiresOn !== undefined && summary.expiresOn < calendarDay(now);
    return { kind: past ? 'past' : 'genuine', summary, organiser: key.organiser, at: now, isNamed: (name) => namesRecipient(credential, name, checkingCrypto.sha256) };
  }

  private async readCode(picture: File): Promise<FileCheck> {
    const address = parseSealedAddress((await this.qrReader.read(picture)) ?? '');
    return address === null ? { kind: 'no-code' } : { kind: 'code', address };
  }
}

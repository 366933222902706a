import { inject, Injectable, signal } from '@angular/core';
import type { CredentialSummary } from '@svetionik/domain/credentials/carried-credential';
import { carriedCredential, summaryOf } from '@svetionik/domain/credentials/carried-credential';
import { genuineKey } from '@svetionik/domain/credentials/integrity-proof';
import { ApiClient } from '../core/api/api-client';
import { checkingCrypto, inflate } from './checking-crypto';

/** What was found out about a file. `no-credential`: nothing in it is signed. `not-genuine`: signed elsewhere, or changed. */
export type FileCheck =
  | { readonly kind: 'none' | 'checking' | 'no-credential' | 'not-genuine' | 'too-large' }
  | { readonly kind: 'genuine' | 'past'; readonly summary: CredentialSummary; readonly organiser: { readonly 'sr-Latn': string; readonly 'sr-Cyrl': string }; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown };

const largest = 20_000_000;

/** Checks a kept document in the browser. Only the public keys are asked for; nothing of the file is sent. */
@Injectable()
export class FileStore {
  private readonly api = inject(ApiClient);

  readonly check = signal<FileCheck>({ kind: 'none' });

  async look(file: File): Promise<void> {
    if (file.size > largest) return this.check.set({ kind: 'too-large' });
    this.check.set({ kind: 'checking' });
    try {
      this.check.set(await this.examine(new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      this.check.set({ kind: 'failed', error });
    }
  }

  private async examine(bytes: Uint8Array): Promise<FileCheck> {
    const credential = await carriedCredential(bytes, inflate);
    if (credential === null) return { kind: 'no-credential' };
    const { items } = await this.api.call('credentials.listIssuerKeys', {});
    const key = genuineKey(credential, items, checkingCrypto);
    if (key === undefined) return { kind: 'not-genuine' };
    const summary = summaryOf(credential);
    const now = new Date().toISOString();
    return { kind: summary.validUntil !== undefined && summary.validUntil < now ? 'past' : 'genuine', summary, organiser: key.organiser, at: now };
  }
}

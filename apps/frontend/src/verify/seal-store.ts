import { inject, Injectable, signal } from '@angular/core';
import {
  sealedOrganisers,
  readSeal,
  sealNames,
  type SealCheck,
} from '@svetionik/proofs/credentials/check-seal';
import type { SealedFacts } from '@svetionik/proofs/credentials/seal-layout';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { RequestProblem } from '@svetionik/client/problem';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { checkingCrypto } from './checking-crypto';
import { PublishedData } from './published-data';

/** What a QR code proves by itself, see `SealCheck`. `no-keys`: there is no network, and the keys have never been here. */
export type SealFinding =
  | { readonly kind: 'none' | 'checking' | 'no-keys' | Unproven }
  | {
      readonly kind: 'genuine' | 'past';
      readonly facts: SealedFacts;
      /** More than one where an early code does not say it. */
      readonly organisers: readonly TextInScripts[];
      readonly isNamed: (name: string) => boolean;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

type Unproven = Exclude<SealCheck['outcome'], 'genuine' | 'without-seal'>;

/** Checks what a QR code carries after its address, with the public keys alone. */
@Injectable()
export class SealStore {
  private readonly published = inject(PublishedData);
  private latest = 0;

  readonly finding = signal<SealFinding>({ kind: 'none' });
  /** When it was found, ISO 8601. */
  readonly at = signal('');

  async look(checkCode: string | null, seal: string): Promise<void> {
    const turn = ++this.latest;
    if (checkCode === null || seal === '') return this.finding.set({ kind: 'none' });
    this.finding.set({ kind: 'checking' });
    const finding = await this.examine(checkCode, seal);
    if (turn !== this.latest) return;
    this.at.set(new Date().toISOString());
    this.finding.set(finding);
  }

  private async examine(checkCode: string, seal: string): Promise<SealFinding> {
    try {
      const { keys } = await this.published.load();
      return findingOf(checkCode, seal, keys);
    } catch (error) {
      const away = error instanceof RequestProblem && error.code.startsWith('network.');
      return away ? { kind: 'no-keys' } : { kind: 'failed', error };
    }
  }
}

function findingOf(
  checkCode: string,
  seal: string,
  keys: Parameters<typeof readSeal>[2],
): SealFinding {
  const check = readSeal(checkCode, seal, keys, checkingCrypto);
  if (check.outcome === 'without-seal') return { kind: 'none' };
  if (check.outcome !== 'genuine') return { kind: check.outcome };
  const { facts } = check;
  const past =
    facts.expiresOn !== undefined && facts.expiresOn < calendarDay(new Date().toISOString());
  return {
    kind: past ? 'past' : 'genuine',
    facts,
    organisers: sealedOrganisers(check),
    isNamed: (name) => sealNames(check, name, checkingCrypto.sha256),
  };
}

import { inject, Injectable, signal } from '@angular/core';
import { readSeal, sealNames, type SealedFacts } from '@svetionik/proofs/credentials/check-seal';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { RequestProblem } from '@svetionik/client/problem';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { checkingCrypto } from './checking-crypto';
import { PublishedData } from './published-data';

/**
 * What a QR code proves by itself. `unknown-key`: by a key that is not known here. `no-keys`: there is no network, and the
 * keys have never been here.
 */
export type SealFinding =
  | { readonly kind: 'none' | 'checking' | 'forged' | 'unknown-key' | 'no-keys' }
  | {
      readonly kind: 'genuine' | 'past';
      readonly facts: SealedFacts;
      readonly organiser: TextInScripts;
      readonly isNamed: (name: string) => boolean;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

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
  if (check === null) return { kind: 'forged' };
  if (check.outcome !== 'genuine') return { kind: check.outcome };
  const { facts, key } = check;
  const past =
    facts.expiresOn !== undefined && facts.expiresOn < calendarDay(new Date().toISOString());
  return {
    kind: past ? 'past' : 'genuine',
    facts,
    organiser: key.organiser,
    isNamed: (name) => sealNames(check, name, checkingCrypto.sha256),
  };
}

import type { PersonActor } from '../../../platform/access/actor';

/** For how long what was found is taken for true, in milliseconds: long enough for what one page asks. */
const keptMilliseconds = 10_000;

/** A process holds no more than so many; beyond it begins anew. */
const most = 5_000;

/** What the database said of a token. */
export interface FoundActor {
  readonly actor: PersonActor;
  readonly expiresAt: Date;
}

interface Kept extends FoundActor {
  readonly at: Date;
  readonly since: number;
}

/**
 * Who asks with which token, for some seconds: nearly every request comes right after another one of the same person. It says nothing of a
 * clock that has jumped, and forgets whoever is dropped.
 */
export class KeptSessions {
  private readonly byToken = new Map<string, Kept>();
  private readonly tokensOf = new Map<string, Set<string>>();
  private drops = 0;

  constructor(private readonly passed: () => number = () => performance.now()) {}

  find(tokenHash: string, now: Date): PersonActor | undefined {
    const kept = this.byToken.get(tokenHash);
    if (kept === undefined) return undefined;
    const byClock = now.getTime() - kept.at.getTime();
    const isFresh =
      byClock >= 0 &&
      byClock < keptMilliseconds &&
      this.passed() - kept.since < keptMilliseconds &&
      now < kept.expiresAt;
    if (isFresh) return kept.actor;
    this.remove(tokenHash, kept);
    return undefined;
  }

  /** To be asked before the database is: gives what keeps its answer, unless anybody was dropped in between. */
  asking(tokenHash: string, now: Date): (found: FoundActor) => void {
    const [before, since] = [this.drops, this.passed()];
    return (found) => {
      if (before === this.drops) this.keep(tokenHash, { ...found, at: now, since });
    };
  }

  /** Something has changed that sessions of the person are made of; of everybody where nobody is named. */
  drop(personId?: string): void {
    this.drops += 1;
    if (personId === undefined) {
      this.byToken.clear();
      this.tokensOf.clear();
      return;
    }
    for (const token of this.tokensOf.get(personId) ?? []) this.byToken.delete(token);
    this.tokensOf.delete(personId);
  }

  private keep(tokenHash: string, kept: Kept): void {
    if (this.byToken.size >= most) {
      this.byToken.clear();
      this.tokensOf.clear();
    }
    this.byToken.set(tokenHash, kept);
    const { personId } = kept.actor;
    const tokens = this.tokensOf.get(personId) ?? new Set();
    this.tokensOf.set(personId, tokens.add(tokenHash));
  }

  private remove(tokenHash: string, { actor }: Kept): void {
    this.byToken.delete(tokenHash);
    const tokens = this.tokensOf.get(actor.personId);
    tokens?.delete(tokenHash);
    if (tokens?.size === 0) this.tokensOf.delete(actor.personId);
  }
}

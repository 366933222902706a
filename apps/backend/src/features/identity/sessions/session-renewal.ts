import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { noteFailedProof } from '../factors/failed-proof';
import { hashToken, makeToken } from '../secret-token';
import { renewToken } from './sessions.queries';
import type { StartedSession } from './sessions.service';

/** For so long what was on its way with the former token still arrives, and who never got the new one may ask again. */
const formerMilliseconds = 30_000;

/** A fresh proof within a session: it counts from now on, by a token that nobody had before. */
@Injectable()
export class SessionRenewal {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Noted among the actions.
   *
   * @param asked the token that the browser asked with
   * @param by who vouches for it
   */
  async renew(
    transaction: EntityManager,
    actor: PersonActor,
    asked: string,
    by: 'themselves' | 'provider',
  ): Promise<StartedSession> {
    const at = this.clock.now();
    const token = makeToken();
    const expiresAt = await renewToken(transaction, actor.sessionId, {
      askedHash: hashToken(asked),
      tokenHash: hashToken(token),
      at,
      formerUntil: new Date(at.getTime() + formerMilliseconds),
      own: by === 'themselves',
    });
    if (expiresAt === undefined) throw new DomainError('access.sign-in-required');
    const entry = { action: 'identity.renewProof', subjectIds: [actor.personId] } as const;
    const code = by === 'provider' ? { code: 'provider' } : {};
    await audit(transaction, actor, { ...entry, ...code }, at);
    return { id: actor.sessionId, token, expiresAt };
  }

  /** Notes that a proof was refused. */
  noteRefused(actor: PersonActor): Promise<void> {
    return noteFailedProof(this.transactions, actor, this.clock.now());
  }
}

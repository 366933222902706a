import { Injectable } from '@nestjs/common';
import {
  collectPermissions,
  keepPermissions,
  pickRoles,
  withholdPermissions,
} from '@svetionik/domain/access/permissions';
import { issueDate } from '@svetionik/domain/certificates/register';
import { awaitsConsent } from '@svetionik/domain/people/guardian-consent';
import { DataSource, type EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { waitForDatabase } from '../../platform/database/wait-for-database';
import { hashToken, makeToken } from './secret-token';
import { SessionEntity } from './session.entity';
import { findSession, insertSession, updateLastUse } from './sessions.queries';

const idleMilliseconds = 2 * 60 * 60 * 1000;
const absoluteMilliseconds = 24 * 60 * 60 * 1000;
const touchMilliseconds = 60 * 1000;

/** A session that has just begun; the token goes into the cookie and nowhere else. */
export interface StartedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** `continued`: the session that goes on in another organisation; a new one has its whole time, and is proven as it begins. */
  async start(
    transaction: EntityManager,
    personId: string,
    organisationId: string,
    continued?: Pick<SessionEntity, 'expiresAt' | 'provenAt'>,
  ): Promise<StartedSession> {
    const now = this.clock.now();
    const session = {
      id: newId(),
      token: makeToken(),
      expiresAt: continued?.expiresAt ?? new Date(now.getTime() + absoluteMilliseconds),
    };
    await insertSession(transaction, {
      id: session.id,
      personId,
      organisationId,
      tokenHash: hashToken(session.token),
      startedAt: now,
      expiresAt: session.expiresAt,
      provenAt: continued?.provenAt ?? now,
    });
    return session;
  }

  /** Who a token belongs to, or undefined when it is unknown, too old or too long unused. */
  async find(token: string): Promise<PersonActor | undefined> {
    const now = this.clock.now();
    const usedAfter = new Date(now.getTime() - idleMilliseconds);
    const found = await waitForDatabase(() =>
      findSession(this.source, hashToken(token), now, usedAfter),
    );
    if (found === undefined) return undefined;
    if (now.getTime() - found.lastUsedAt.getTime() > touchMilliseconds) {
      await updateLastUse(this.source, found.id, now);
    }
    const roles = pickRoles(found.roles);
    const held = collectPermissions(roles);
    const permissions = found.hasLeft ? keepPermissions(held) : held;
    const awaits =
      found.minorSince !== null && awaitsConsent(found, issueDate(now, found.timeZone).date);
    return {
      kind: 'person',
      personId: found.personId,
      sessionId: found.id,
      provenAt: found.provenAt,
      organisationId: found.organisationId,
      inNetwork: found.inNetwork,
      roles,
      permissions: awaits ? withholdPermissions(permissions) : permissions,
      awaitsConsent: awaits,
      hasLeft: found.hasLeft,
    };
  }

  async end(transaction: EntityManager, sessionId: string): Promise<void> {
    await transaction.delete(SessionEntity, { id: sessionId });
  }

  /** Ends what the person has begun within one organisation. */
  async endIn(transaction: EntityManager, organisationId: string, personId: string): Promise<void> {
    await transaction.delete(SessionEntity, { organisationId, personId });
  }

  async endAll(transaction: EntityManager, personId: string): Promise<void> {
    await transaction.delete(SessionEntity, { personId });
  }
}

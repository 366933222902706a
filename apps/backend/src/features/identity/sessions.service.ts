import { Injectable } from '@nestjs/common';
import { member } from '@svetionik/contracts/identity';
import { permissionsOf } from '@svetionik/contracts/permissions';
import { DataSource, type EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';
import { waitForDatabase } from '../../platform/database/wait-for-database';
import { hashToken, makeToken } from './secret-token';
import { SessionEntity } from './session.entity';

const idleMilliseconds = 2 * 60 * 60 * 1000;
const absoluteMilliseconds = 24 * 60 * 60 * 1000;
const touchMilliseconds = 60 * 1000;

/** A session that has just begun; the token goes into the cookie and nowhere else. */
export interface StartedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

interface FoundSession {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly lastUsedAt: Date;
  readonly roles: string[];
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async start(
    transaction: EntityManager,
    personId: string,
    organisationId: string,
  ): Promise<StartedSession> {
    const now = this.clock.now();
    const session = {
      id: newId(),
      token: makeToken(),
      expiresAt: new Date(now.getTime() + absoluteMilliseconds),
    };
    await transaction.insert(SessionEntity, {
      id: session.id,
      personId,
      organisationId,
      tokenHash: hashToken(session.token),
      startedAt: now,
      lastUsedAt: now,
      expiresAt: session.expiresAt,
    });
    return session;
  }

  /** Who a token belongs to, or undefined when it is unknown, too old or too long unused. */
  async find(token: string): Promise<PersonActor | undefined> {
    const now = this.clock.now();
    const found = await this.findRow(token, now);
    if (found === undefined) return undefined;
    if (now.getTime() - found.lastUsedAt.getTime() > touchMilliseconds) {
      await execute(this.source, 'UPDATE identity.session SET last_used_at = $2 WHERE id = $1', [
        found.id,
        now,
      ]);
    }
    const roles = member.shape.roles.parse(found.roles);
    return {
      kind: 'person',
      personId: found.personId,
      sessionId: found.id,
      organisationId: found.organisationId,
      roles,
      permissions: permissionsOf(roles),
    };
  }

  private async findRow(token: string, now: Date): Promise<FoundSession | undefined> {
    const rows = await waitForDatabase<FoundSession[]>(() =>
      queryRows(
        this.source,
        `SELECT s.id, s.person_id AS "personId", s.organisation_id AS "organisationId", s.last_used_at AS "lastUsedAt", m.roles
         FROM identity.session s
         JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
         JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_used_at > $3`,
        [hashToken(token), now, new Date(now.getTime() - idleMilliseconds)],
      ),
    );
    return rows[0];
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

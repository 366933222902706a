import { Inject, Injectable } from '@nestjs/common';
import { findGuardedRoles, lockRoles } from '@svetionik/domain/access/guarded-roles';
import {
  keepPermissions,
  pickRoles,
  withholdPermissions,
} from '@svetionik/domain/access/permissions';
import { issueDate } from '@svetionik/domain/certificates/register';
import { awaitsConsent } from '@svetionik/domain/people/guardian-consent';
import { DataSource, Not, type EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { newId } from '../../../platform/database/identifiers';
import { waitForDatabase } from '../../../platform/database/wait-for-database';
import { DomainError } from '../../../platform/http/domain-error';
import { describeDevice } from './device';
import { hashToken, makeToken } from '../secret-token';
import { SessionEntity } from './session.entity';
import { deleteProposedEndings } from '../factors/factor-endings.queries';
import { deleteSteps } from '../factors/sign-in-steps.queries';
import { lockSignIns } from '../persons/persons.queries';
import { SessionNews } from './session-news';
import {
  findSession,
  insertSession,
  updateDevice,
  updateLastUse,
  type FoundSession,
} from './sessions.queries';

const idleMilliseconds = 2 * 60 * 60 * 1000;
/** On a computer that others use too. The web app signs out there by itself before. */
const sharedIdleMilliseconds = 20 * 60 * 1000;
const absoluteMilliseconds = 24 * 60 * 60 * 1000;
const touchMilliseconds = 60 * 1000;

/** A session that has just begun; the token goes into the cookie and nowhere else. */
export interface StartedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** What asks with a token. */
interface AskingBrowser {
  readonly userAgent: string | undefined;
  /** What it asks for is opened by a fresh proof alone: who asks is looked up, whatever is kept. */
  readonly asksProof?: boolean;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly news: SessionNews,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What is given comes from the session that goes on under another token; a new one has its whole time, and is proven as it begins. */
  async start(
    transaction: EntityManager,
    personId: string,
    organisationId: string,
    given: Partial<
      Pick<SessionEntity, 'expiresAt' | 'provenAt' | 'shared' | 'byProvider' | 'providerFactor'>
    > = {},
  ): Promise<StartedSession> {
    const now = this.clock.now();
    const session = {
      id: newId(),
      token: makeToken(),
      expiresAt: given.expiresAt ?? new Date(now.getTime() + absoluteMilliseconds),
    };
    const written = await insertSession(transaction, {
      id: session.id,
      personId,
      organisationId,
      tokenHash: hashToken(session.token),
      startedAt: now,
      expiresAt: session.expiresAt,
      provenAt: given.provenAt ?? now,
      shared: given.shared ?? false,
      byProvider: given.byProvider ?? false,
      providerFactor: given.providerFactor ?? false,
    });
    if (!written) throw new DomainError('access.sign-in-required');
    return session;
  }

  /**
   * Goes on in the browser of `actor` in the place of whoever is signed in there. Who was not `proven` for it is as freshly proven as before;
   * a computer that others use too stays one. For whom a provider vouches alone, another organisation opens by a proof of their own.
   */
  async follow(
    transaction: EntityManager,
    actor: PersonActor | VisitorActor,
    next: { readonly personId: string; readonly organisationId: string; readonly proven: boolean },
  ): Promise<StartedSession> {
    const former = actor.kind === 'person' ? actor : undefined;
    const byProvider = !next.proven && former?.byProvider === true;
    if (byProvider && former.organisationId !== next.organisationId)
      throw new DomainError('access.own-proof-needed');
    if (former !== undefined) {
      const wentOn = await this.end(transaction, former.sessionId);
      if (!wentOn && !next.proven) throw new DomainError('access.sign-in-required');
    }
    return this.start(transaction, next.personId, next.organisationId, {
      provenAt: next.proven ? undefined : former?.provenAt,
      shared: former?.shared,
      byProvider,
    });
  }

  /** Who a token belongs to, or undefined when it is unknown, too old or too long unused. `browser` asks, which is kept the first time. */
  async find(token: string, browser?: AskingBrowser): Promise<PersonActor | undefined> {
    const now = this.clock.now();
    const hash = hashToken(token);
    const known = this.news.known();
    const kept = browser?.asksProof === true ? undefined : known?.find(hash, now);
    if (kept !== undefined) return kept;
    const keep = known?.asking(hash, now);
    const found = await this.ask(hash, now);
    if (found === undefined) return undefined;
    if (now.getTime() - found.lastUsedAt.getTime() > touchMilliseconds) {
      await updateLastUse(this.source, found.id, now);
    }
    if (browser !== undefined && !found.described)
      await updateDevice(this.source, found.id, describeDevice(browser.userAgent));
    const actor = this.describe(found, now);
    // who has just signed in is described by the first request of their browser, which has to get here
    if (browser !== undefined || found.described) keep?.({ actor, expiresAt: found.expiresAt });
    return actor;
  }

  /** False where it was over. */
  async end(transaction: EntityManager, sessionId: string): Promise<boolean> {
    const { affected } = await transaction.delete(SessionEntity, { id: sessionId });
    return affected === 1;
  }

  /** Ends one of the person's own; false where they have no such. */
  async endOwn(transaction: EntityManager, personId: string, sessionId: string): Promise<boolean> {
    const { affected } = await transaction.delete(SessionEntity, { id: sessionId, personId });
    return affected === 1;
  }

  /** Ends what the person has begun within one organisation: sessions, and what they have proposed to end of others. */
  async endIn(transaction: EntityManager, organisationId: string, personId: string): Promise<void> {
    await transaction.delete(SessionEntity, { organisationId, personId });
    await deleteProposedEndings(transaction, organisationId, personId);
  }

  /** And every sign-in that has got half way. */
  async endAll(transaction: EntityManager, personId: string): Promise<void> {
    await this.endOthers(transaction, personId, undefined);
  }

  /** All but the one that goes on, where one does, and every sign-in that has got half way. */
  async endOthers(
    transaction: EntityManager,
    personId: string,
    goesOn: string | undefined,
  ): Promise<void> {
    await lockSignIns(transaction, personId);
    await deleteSteps(transaction, personId);
    const others = goesOn === undefined ? {} : { id: Not(goesOn) };
    await transaction.delete(SessionEntity, { personId, ...others });
  }

  private ask(tokenHash: string, now: Date): Promise<FoundSession | undefined> {
    const usedAfter = new Date(now.getTime() - idleMilliseconds);
    const sharedUsedAfter = new Date(now.getTime() - sharedIdleMilliseconds);
    return waitForDatabase(() =>
      findSession(this.source, tokenHash, now, { usedAfter, sharedUsedAfter }),
    );
  }

  private describe(found: FoundSession, now: Date): PersonActor {
    // whoever tries it out on their own machine is not kept from it
    const isOpen = found.hasFactor || found.providerFactor || this.settings.onThisMachineOnly;
    const guarded = isOpen ? [] : findGuardedRoles(pickRoles(found.askedRoles));
    const opened = lockRoles(pickRoles(found.roles), guarded);
    const held = opened.permissions;
    const permissions = found.hasLeft ? keepPermissions(held) : held;
    const awaits =
      found.minorSince !== null && awaitsConsent(found, issueDate(now, found.timeZone).date);
    return {
      kind: 'person',
      personId: found.personId,
      sessionId: found.id,
      provenAt: found.provenAt,
      shared: found.shared,
      byProvider: found.byProvider,
      organisationId: found.organisationId,
      inNetwork: found.inNetwork,
      timeZone: found.timeZone,
      roles: opened.roles,
      lockedRoles: opened.lockedRoles,
      permissions: awaits ? withholdPermissions(permissions) : permissions,
      awaitsConsent: awaits,
      hasLeft: found.hasLeft,
    };
  }
}

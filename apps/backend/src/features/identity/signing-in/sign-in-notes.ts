import { Injectable } from '@nestjs/common';
import {
  failureCode,
  type SignInFailure,
  type SignInWay,
} from '@svetionik/domain/audit/sign-in-codes';
import type { EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailRecoveryCodeJob } from '../identity.jobs';
import { setPersonScope } from '../persons/persons.queries';
import { findOpenOrganisations } from '../sessions/sessions.queries';

const hour = 3600;

/** Whose sign-in failed. */
export interface FailedAttempt {
  /** What was tried again and again: an address, an account. It is counted as a hash, and stored nowhere. */
  readonly tried: string;
  /** Undefined where nobody has the address, or no device of anybody answered. */
  readonly personId: string | undefined;
  readonly failure: SignInFailure;
}

/** Notes that somebody has come in, where they did. The transaction is in that organisation afterwards. */
export async function noteBegunSession(
  transaction: EntityManager,
  { personId, organisationId }: { readonly personId: string; readonly organisationId: string },
  way: SignInWay,
  now: Date,
): Promise<void> {
  await enterOrganisation(transaction, organisationId);
  const person = { kind: 'person', personId, organisationId } as const;
  await audit(transaction, person, { action: 'identity.signIn', subjectIds: [], code: way }, now);
}

/** Notes that somebody is back who had come in by the same invitation or link, where a session begins by it: not where they are already. */
export async function noteReturn(
  transaction: EntityManager,
  actor: PersonActor | VisitorActor,
  who: { readonly personId: string; readonly organisationId: string; readonly proven: boolean },
  now: Date,
): Promise<void> {
  const isThere = actor.kind === 'person' && actor.organisationId === who.organisationId;
  if (who.proven) await noteBegunSession(transaction, who, 'password', now);
  else if (!isThere) await noteBegunSession(transaction, who, 'other-organisation', now);
}

/** What the audit says of signing in, and of what came of it; whoever came in by a recovery code is told. */
@Injectable()
export class SignInNotes {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** In the transaction in which the session begins. */
  async begin(
    transaction: EntityManager,
    who: { readonly personId: string; readonly organisationId: string },
    way: SignInWay,
  ): Promise<void> {
    await noteBegunSession(transaction, who, way, this.clock.now());
    if (!way.endsWith('recovery-code')) return;
    const { personId, organisationId } = who;
    await this.jobs.enqueue(transaction, mailRecoveryCodeJob, [
      { organisationId, ids: { personId } },
    ]);
  }

  /**
   * Notes a failure where it would have led. As many statements are carried out where nobody has the address, and what limits them goes by
   * what was typed alone: how long it takes tells nothing.
   */
  async fail(
    visitor: PersonActor | VisitorActor,
    { tried, personId, failure }: FailedAttempt,
  ): Promise<void> {
    const ofOne = await this.throttle.use(`failure-noted:${tried}`, hour);
    const ofAll = await this.throttle.use(`failures-noted:${visitor.organisationId}`, hour);
    const code = failureCode(failure, { ofOne, ofAll });
    if (code === undefined) return;
    await this.transactions.unitOfWork(visitor, async (transaction) => {
      const known = personId ?? newId();
      await setPersonScope(transaction, known);
      const open = await findOpenOrganisations(transaction, known);
      const organisationId =
        open.find((id) => id === visitor.organisationId) ?? open[0] ?? visitor.organisationId;
      await enterOrganisation(transaction, organisationId);
      await audit(
        transaction,
        { kind: 'visitor', organisationId },
        {
          action: 'identity.signInFailed',
          subjectIds: personId === undefined ? [] : [personId],
          code,
        },
        this.clock.now(),
      );
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { addAuthenticator, beginAuthenticator } from '@svetionik/contracts/identity/factors';
import type { PersonActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireOwn } from '../identity.access';
import { PersonEntity } from '../persons/person.entity';
import { lockOwnAccount } from '../sessions/own-account';
import { deleteAuthenticator, hasFactor, insertAuthenticator } from './authenticators.queries';
import { describeFactors, type Factors } from './describe-factors';
import { FactorRecord } from './factor-record';
import { OneTimeCodes } from './one-time-codes';
import { ProvenSteps } from './proven-steps';

/** The authenticator app of who is signed in. */
@Injectable()
export class AuthenticatorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly steps: ProvenSteps,
    private readonly codes: OneTimeCodes,
    private readonly record: FactorRecord,
    private readonly clock: Clock,
  ) {}

  begin(actor: PersonActor): Promise<EndpointReply<typeof beginAuthenticator>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      const { email } = await transaction.findOneByOrFail(PersonEntity, { id: personId });
      const offered = this.codes.offer(personId, email);
      if (offered === undefined) throw new DomainError('identity.authenticator-impossible');
      const { shown, sealed } = offered;
      return {
        ...shown,
        step: await this.steps.open(transaction, 'new-authenticator', personId, {
          challenge: sealed,
        }),
      };
    });
  }

  /** The first code shows that the app has the secret. */
  async add(
    actor: PersonActor,
    { step, code }: EndpointInput<typeof addAuthenticator>['body'],
  ): Promise<EndpointReply<typeof addAuthenticator>> {
    const { personId } = actor;
    const throttled = `new-authenticator:${personId}`;
    await this.throttle.attempt(throttled);
    const added = await this.transactions.unitOfWork(actor, async (transaction) => {
      await lockOwnAccount(transaction, actor);
      const asked = await this.steps.take(transaction, step, 'new-authenticator');
      if (asked.personId !== personId) throw new DomainError('identity.step-over');
      const sealedSecret = asked.challenge;
      const shown = this.codes.findStep(sealedSecret, personId, code);
      if (shown === undefined) throw new DomainError('identity.code-refused');
      const isFirst = !(await hasFactor(transaction, personId));
      const app = { personId, sealedSecret, step: shown, addedAt: this.clock.now() };
      if (!(await insertAuthenticator(transaction, app)))
        throw new DomainError('identity.authenticator-there');
      await this.record.change(transaction, actor, 'identity.addAuthenticator');
      const codes = isFirst ? await this.record.makeCodes(transaction, personId) : null;
      return { ...(await describeFactors(transaction, personId, this.codes.possible)), codes };
    });
    await this.throttle.forget(throttled);
    return added;
  }

  remove(actor: PersonActor): Promise<Factors> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      await lockOwnAccount(transaction, actor);
      requireOwn(await deleteAuthenticator(transaction, personId));
      await this.record.endCodesAfterLast(transaction, personId);
      await this.record.change(transaction, actor, 'identity.removeAuthenticator');
      return describeFactors(transaction, personId, this.codes.possible);
    });
  }
}

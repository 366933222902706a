import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { addPasskey, beginPasskey } from '@svetionik/contracts/identity/factors';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireOwn } from '../identity.access';
import { PersonEntity } from '../persons/person.entity';
import { lockOwnAccount } from '../sessions/own-account';
import { hasFactor } from './authenticators.queries';
import { describeFactors, type Factors } from './describe-factors';
import { FactorRecord } from './factor-record';
import { OneTimeCodes } from './one-time-codes';
import { deletePasskey, insertPasskey, listPasskeys } from './passkeys.queries';
import { ProvenSteps } from './proven-steps';
import { WebAuthn } from './webauthn';

/** More than anybody has devices. */
const mostPasskeys = 20;

/** The passkeys and recovery codes of who is signed in. */
@Injectable()
export class FactorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly steps: ProvenSteps,
    private readonly webAuthn: WebAuthn,
    private readonly codes: OneTimeCodes,
    private readonly record: FactorRecord,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<Factors> {
    return this.transactions.reading(actor, (transaction) =>
      describeFactors(transaction, actor.personId, this.codes.possible),
    );
  }

  begin(actor: PersonActor): Promise<EndpointReply<typeof beginPasskey>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      const known = await listPasskeys(transaction, personId);
      const { email } = await transaction.findOneByOrFail(PersonEntity, { id: personId });
      const options = await this.webAuthn.askForNew({ personId, email }, known);
      const { challenge } = options;
      return {
        step: await this.steps.open(transaction, 'new-passkey', personId, { challenge }),
        options,
      };
    });
  }

  add(
    actor: PersonActor,
    id: string,
    { step, name, answer }: EndpointInput<typeof addPasskey>['body'],
  ): Promise<EndpointReply<typeof addPasskey>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      await lockOwnAccount(transaction, actor);
      const asked = await this.steps.take(transaction, step, 'new-passkey');
      if (asked.personId !== personId) throw new DomainError('identity.step-over');
      const made = await this.webAuthn.readNew(answer, asked.challenge);
      if (made === undefined) throw new DomainError('identity.passkey-refused');
      const before = await listPasskeys(transaction, personId);
      if (before.length >= mostPasskeys) throw new DomainError('identity.passkeys-full');
      const isFirst = !(await hasFactor(transaction, personId));
      const addedAt = this.clock.now();
      const passkey = { id, personId, name, addedAt, ...made };
      if (!(await insertPasskey(transaction, passkey)))
        throw new DomainError('identity.passkey-refused');
      await this.record.change(transaction, actor, 'identity.addPasskey');
      const codes = isFirst ? await this.record.makeCodes(transaction, personId) : null;
      return { ...(await describeFactors(transaction, personId, this.codes.possible)), codes };
    });
  }

  remove(actor: PersonActor, id: string): Promise<Factors> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      await lockOwnAccount(transaction, actor);
      requireOwn(await deletePasskey(transaction, personId, id));
      await this.record.endCodesAfterLast(transaction, personId);
      await this.record.change(transaction, actor, 'identity.removePasskey');
      return describeFactors(transaction, personId, this.codes.possible);
    });
  }

  renewCodes(actor: PersonActor): Promise<{ codes: string[] }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      await lockOwnAccount(transaction, actor);
      if (!(await hasFactor(transaction, personId)))
        throw new DomainError('identity.passkey-missing');
      await this.record.change(transaction, actor, 'identity.renewRecoveryCodes');
      return { codes: await this.record.makeCodes(transaction, personId) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { addPasskey, beginPasskey, listFactors } from '@svetionik/contracts/identity/factors';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { makeRecoveryCodes } from '@svetionik/domain/passwords/recovery-code';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireOwn } from '../identity.access';
import { PersonEntity } from '../persons/person.entity';
import { lockPerson } from '../persons/persons.queries';
import { secretRandom } from '../secret-random';
import { hashToken } from '../secret-token';
import {
  countRecoveryCodes,
  deletePasskey,
  hasPasskey,
  insertPasskey,
  listPasskeys,
  replaceRecoveryCodes,
} from './passkeys.queries';
import { ProvenSteps } from './proven-steps';
import { WebAuthn } from './webauthn';

/** More than anybody has devices. */
const mostPasskeys = 20;

type Factors = EndpointReply<typeof listFactors>;

/** The passkeys and recovery codes of who is signed in. */
@Injectable()
export class FactorsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly steps: ProvenSteps,
    private readonly webAuthn: WebAuthn,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<Factors> {
    return this.transactions.reading(actor, (transaction) => describe(transaction, actor));
  }

  begin(actor: PersonActor): Promise<EndpointReply<typeof beginPasskey>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      const known = await listPasskeys(transaction, personId);
      const { email } = await transaction.findOneByOrFail(PersonEntity, { id: personId });
      const options = await this.webAuthn.askForNew({ personId, email }, known);
      const { challenge } = options;
      return {
        step: await this.steps.open(transaction, 'new-passkey', personId, challenge),
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
      const asked = await this.steps.take(transaction, step, 'new-passkey');
      if (asked.personId !== personId) throw new DomainError('identity.step-over');
      const made = await this.webAuthn.readNew(answer, asked.challenge);
      if (made === undefined) throw new DomainError('identity.passkey-refused');
      await lockPerson(transaction, personId);
      const before = await listPasskeys(transaction, personId);
      if (before.length >= mostPasskeys) throw new DomainError('identity.passkeys-full');
      const addedAt = this.clock.now();
      const passkey = { id, personId, name, addedAt, ...made };
      if (!(await insertPasskey(transaction, passkey)))
        throw new DomainError('identity.passkey-refused');
      await this.note(transaction, actor, 'identity.addPasskey');
      const codes = before.length === 0 ? await this.makeCodes(transaction, personId) : null;
      return { ...(await describe(transaction, actor)), codes };
    });
  }

  remove(actor: PersonActor, id: string): Promise<Factors> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      await lockPerson(transaction, personId);
      requireOwn(await deletePasskey(transaction, personId, id));
      if (!(await hasPasskey(transaction, personId)))
        await replaceRecoveryCodes(transaction, personId, []);
      await this.note(transaction, actor, 'identity.removePasskey');
      return describe(transaction, actor);
    });
  }

  renewCodes(actor: PersonActor): Promise<{ codes: string[] }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId } = actor;
      await lockPerson(transaction, personId);
      if (!(await hasPasskey(transaction, personId)))
        throw new DomainError('identity.passkey-missing');
      await this.note(transaction, actor, 'identity.renewRecoveryCodes');
      return { codes: await this.makeCodes(transaction, personId) };
    });
  }

  private async makeCodes(transaction: EntityManager, personId: string): Promise<string[]> {
    const codes = [...makeRecoveryCodes(secretRandom)];
    await replaceRecoveryCodes(transaction, personId, codes.map(hashToken));
    return codes;
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
  ): Promise<void> {
    const entry = { action, subjectIds: [actor.personId] };
    return audit(transaction, actor, entry, this.clock.now());
  }
}

async function describe(transaction: EntityManager, { personId }: PersonActor): Promise<Factors> {
  const passkeys = await listPasskeys(transaction, personId);
  return {
    passkeys: passkeys.map(({ id, name, synced, addedAt, lastUsedAt }) => ({
      id,
      name,
      synced,
      addedAt: addedAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    recoveryCodes: await countRecoveryCodes(transaction, personId),
  };
}

import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listStaff, readOwnKey } from '@svetionik/contracts/safeguarding';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { readBothNames } from './both-names';
import { findOwnKey, replaceKey, type OfficerKey } from './officer-keys.queries';
import { derivePassphrase } from './sealing/derived-keys';
import { makeKeyPair, seal, unseal } from './sealing/sealed';
import { findOfficers, findStaff } from './staff.queries';

type Keys = EndpointReply<typeof readOwnKey>;

/** The keys of those who receive reports. */
@Injectable()
export class OfficerKeysService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  listStaff(actor: PersonActor): Promise<EndpointReply<typeof listStaff>> {
    return this.transactions.reading(actor, async (transaction) => {
      const staff = await findStaff(transaction, actor.organisationId, actor.personId);
      return {
        items: staff.map(({ id, latin, cyrillic }) => ({
          id,
          name: { 'sr-Latn': latin, 'sr-Cyrl': cyrillic },
        })),
      };
    });
  }

  read(actor: PersonActor): Promise<Keys> {
    return this.transactions.reading(actor, (transaction) => describe(transaction, actor));
  }

  async make(actor: PersonActor, id: string, passphrase: string): Promise<Answer<Keys> | Keys> {
    const { organisationId, personId } = actor;
    const salt = randomBytes(16);
    const { identity, recipient } = await makeKeyPair();
    const wrapping = await derivePassphrase(passphrase, salt);
    const sealed = await seal(identity, [wrapping.recipient]);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findOwnKey(transaction, organisationId, personId);
      if (known?.id === id) {
        if ((await openKey(known, passphrase)) === undefined)
          throw new DomainError('creation.differs');
        return describe(transaction, actor);
      }
      const madeAt = this.clock.now();
      const key = { id, organisationId, personId, recipient, salt, sealed, madeAt };
      if (!(await replaceKey(transaction, key))) throw new DomainError('creation.differs');
      const entry = { action: 'safeguarding.makeKey', subjectIds: [personId] } as const;
      await audit(transaction, actor, entry, madeAt);
      return created(await describe(transaction, actor));
    });
  }

  /** The private half of a key. Guesses are slowed down as those of a password are. */
  async open(key: OfficerKey | undefined, passphrase: string): Promise<string> {
    if (key === undefined) throw new DomainError('safeguarding.key-missing');
    const attempt = `safeguarding-passphrase:${key.id}`;
    await this.throttle.attempt(attempt);
    const identity = await openKey(key, passphrase);
    if (identity === undefined) throw new DomainError('safeguarding.passphrase-wrong');
    await this.throttle.forget(attempt);
    return identity;
  }
}

/** Undefined where the passphrase is another. */
async function openKey(
  { salt, sealed }: OfficerKey,
  passphrase: string,
): Promise<string | undefined> {
  const { identity } = await derivePassphrase(passphrase, salt);
  return unseal(sealed, identity).catch(() => undefined);
}

async function describe(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
): Promise<Keys> {
  const key = await findOwnKey(transaction, organisationId, personId);
  const officers = await findOfficers(transaction, organisationId);
  return {
    key: key === undefined ? null : { id: key.id, madeAt: key.madeAt.toISOString() },
    officers: officers.map(({ id, hasKey, ...names }) => ({
      id,
      name: readBothNames(names),
      hasKey,
    })),
  };
}

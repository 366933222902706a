import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { noteFailedProof } from '../factors/failed-proof';
import { Passwords } from './passwords';
import { PersonEntity } from '../persons/person.entity';

/** The password of who is signed in, asked for once more. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** Refuses a wrong one; each further try has to wait longer, whatever it is asked for. Gives whose it is. */
  async require(actor: PersonActor, password: string): Promise<PersonEntity> {
    const throttled = `password:${actor.personId}`;
    await this.throttle.attempt(throttled);
    const person = await this.transactions.reading(actor, (transaction) =>
      transaction.findOneByOrFail(PersonEntity, { id: actor.personId }),
    );
    if (!(await this.passwords.matches(person.passwordHash, password))) {
      await noteFailedProof(this.transactions, actor, this.clock.now());
      throw new DomainError('identity.password-wrong');
    }
    await this.throttle.forget(throttled);
    return person;
  }
}

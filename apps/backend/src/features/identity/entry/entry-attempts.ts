import { Injectable } from '@nestjs/common';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { DomainError } from '../../../platform/http/domain-error';

/** A classroom stands behind one address and mistypes; whoever tries codes through would need years. */
const unknownFromAddress = { limit: 60, seconds: 600 };

/** Counts keys that lead nowhere, by address and by account, before anything is known of them; what is found is taken back. */
@Injectable()
export class EntryAttempts {
  constructor(private readonly throttle: Throttle) {}

  async count<Result>(
    actor: PersonActor | VisitorActor,
    from: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const address = `entry-from:${from}`;
    await this.throttle.spend(address, unknownFromAddress.limit, unknownFromAddress.seconds);
    const account = actor.kind === 'person' ? `entry:${actor.personId}` : undefined;
    if (account !== undefined) await this.throttle.attempt(account);
    const found = () =>
      account === undefined
        ? this.throttle.giveBack(address)
        : this.throttle.settle(account, address);
    try {
      const result = await work();
      await found();
      return result;
    } catch (error) {
      const isUnknown = error instanceof DomainError && error.code === 'identity.entry-unknown';
      if (!isUnknown) await found();
      throw error;
    }
  }
}

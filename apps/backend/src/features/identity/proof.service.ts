import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { OwnPassword } from './own-password';
import { updateProof } from './sessions.queries';

/** Fresh proofs of who is signed in. */
@Injectable()
export class ProofService {
  constructor(
    private readonly transactions: Transactions,
    private readonly password: OwnPassword,
    private readonly clock: Clock,
  ) {}

  /** Opens in this session, and in no other of the person, what asks for a fresh proof. */
  async prove(actor: PersonActor, password: string): Promise<void> {
    await this.password.require(actor, password);
    const now = this.clock.now();
    await this.transactions.unitOfWork(actor, async (transaction) => {
      await updateProof(transaction, actor.sessionId, now);
      await audit(
        transaction,
        actor,
        { action: 'identity.renewProof', subjectIds: [actor.personId] },
        now,
      );
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { beginProof, renewProof } from '@svetionik/contracts/identity/proof';
import type { PersonActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { hasFactor } from './authenticators.queries';
import { ProvenSteps } from './proven-steps';
import { ProviderProof } from '../providers/provider-proof';
import { OwnPassword } from '../passwords/own-password';
import { SessionRenewal } from '../sessions/session-renewal';
import type { StartedSession } from '../sessions/sessions.service';

type Proof = EndpointInput<typeof renewProof>['body'];

/** Fresh proofs of who is signed in: by a passkey or a code of an app, or by the password of whoever has neither. */
@Injectable()
export class ProofService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly password: OwnPassword,
    private readonly steps: ProvenSteps,
    private readonly provider: ProviderProof,
    private readonly renewal: SessionRenewal,
  ) {}

  begin(actor: PersonActor): Promise<EndpointReply<typeof beginProof>> {
    const { personId, byProvider } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const offered = await this.provider.find(transaction, actor);
      const vouched = { byProvider, provider: offered?.name ?? null };
      if (!(await hasFactor(transaction, personId))) return { by: 'password', ...vouched };
      const { ways, ...asked } = await this.steps.askPerson(transaction, 'proof', personId);
      return ways.includes('passkey')
        ? { by: 'passkey', ...vouched, ...asked, ways }
        : { by: 'code', ...vouched, step: asked.step };
    });
  }

  /** Opens in this session, and in no other of the person, what asks for a fresh proof. It goes on under another token than it was `asked` with. */
  prove(actor: PersonActor, asked: string, proof: Proof): Promise<StartedSession> {
    return 'password' in proof
      ? this.provePassword(actor, asked, proof.password)
      : this.proveFactor(actor, asked, proof);
  }

  private async provePassword(
    actor: PersonActor,
    asked: string,
    password: string,
  ): Promise<StartedSession> {
    await this.password.require(actor, password);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (await hasFactor(transaction, actor.personId))
        throw new DomainError('identity.passkey-wanted');
      return this.renewal.renew(transaction, actor, asked, 'themselves');
    });
  }

  private async proveFactor(
    actor: PersonActor,
    asked: string,
    { step, ...given }: Extract<Proof, { readonly step: string }>,
  ): Promise<StartedSession> {
    const throttled = `proof:${actor.personId}`;
    await this.throttle.attempt(throttled);
    const proven = this.transactions.unitOfWork(actor, async (transaction) => {
      const waiting = await this.steps.take(transaction, step, 'proof');
      const proof =
        'code' in given
          ? ({ kind: 'code', ...given } as const)
          : ({ kind: 'passkey', ...given } as const);
      const whose = await this.steps.prove(transaction, waiting, proof);
      if (whose !== actor.personId) throw new DomainError('identity.proof-refused');
      return this.renewal.renew(transaction, actor, asked, 'themselves');
    });
    await proven.catch(async (error: unknown) => {
      if (error instanceof DomainError && error.code === 'identity.proof-refused')
        await this.renewal.noteRefused(actor);
      throw error;
    });
    await this.throttle.forget(throttled);
    return proven;
  }
}

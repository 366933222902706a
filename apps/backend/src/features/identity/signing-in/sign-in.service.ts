import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { finishSignIn } from '@svetionik/contracts/identity/session';
import type { SignInWay } from '@svetionik/domain/audit/sign-in-codes';
import type { EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { findOwnAdmission } from '../admission/admissions.queries';
import { ProvenSteps, type AskedStep } from '../factors/proven-steps';
import { requireOwn } from '../identity.access';
import { PasswordProof, type Attempt } from '../passwords/password-proof';
import type { PersonEntity } from '../persons/person.entity';
import { enterWithPassword, setPersonScope } from '../persons/persons.queries';
import { hashToken } from '../secret-token';
import { findOpenOrganisations } from '../sessions/sessions.queries';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';
import { SignInNotes } from './sign-in-notes';

type Visitor = PersonActor | VisitorActor;
/** Where to, and by what; `providerOf`: the organisation whose provider has vouched, which alone opens then. */
type Into = Pick<Attempt, 'organisation' | 'shared'> & {
  readonly providerOf?: string | null;
  readonly way: SignInWay;
};
/** How a session begins. */
interface Begun {
  readonly shared: boolean | undefined;
  readonly byProvider: boolean;
  readonly way: SignInWay;
}
type SecondStep = EndpointInput<typeof finishSignIn>['body'];

@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly password: PasswordProof,
    private readonly sessions: SessionsService,
    private readonly steps: ProvenSteps,
    private readonly notes: SignInNotes,
  ) {}

  /**
   * Starts a new session; one that the browser had before ends, so that a planted cookie is worth nothing. Where the account has a
   * passkey or an authenticator app, it asks for one instead.
   */
  async signIn(actor: Visitor, attempt: Attempt): Promise<StartedSession | AskedStep> {
    const { person, asksMore } = await this.password.prove(actor, attempt);
    const begun = await this.transactions.unitOfWork(actor, async (transaction) => {
      if (!(await enterWithPassword(transaction, person)))
        throw new DomainError('identity.sign-in-failed');
      if (asksMore) return this.steps.askPerson(transaction, 'second-step', person.id);
      return this.begin(transaction, actor, person.id, { ...attempt, way: 'password' });
    });
    return begun ?? this.refuse(actor, person.id);
  }

  /** Asks for a passkey, whosever it is. */
  askForPasskey(actor: Visitor): Promise<AskedStep> {
    return this.transactions.unitOfWork(actor, (transaction) => this.steps.askAnybody(transaction));
  }

  /** Starts a session by what a step waits for. */
  async finish(actor: Visitor, { step, proof, ...into }: SecondStep): Promise<StartedSession> {
    const throttled = await this.triesOf(actor, step, proof);
    await this.throttle.attempt(throttled);
    let asked: string | null = null;
    const finished = this.transactions.unitOfWork(actor, async (transaction) => {
      const waiting = await this.steps.holdAccount(transaction, step, proof);
      const { personId, providerOf, isOpen } = waiting;
      asked = personId;
      const id = await this.steps.prove(transaction, waiting, proof);
      if (!isOpen) throw new DomainError('identity.sign-in-failed');
      const way = wayOf(asked, providerOf, proof);
      return { id, begun: await this.begin(transaction, actor, id, { ...into, providerOf, way }) };
    });
    const { id, begun } = await finished.catch(async (error: unknown) => {
      await this.noteRefused(actor, asked, error);
      throw error;
    });
    await this.throttle.forget(throttled);
    return begun ?? this.refuse(actor, id);
  }

  /** The account that somebody proves to be theirs by the password alone, wherever it is a member. Refused where it has more. */
  async prove(actor: Visitor, attempt: Attempt): Promise<PersonEntity> {
    const { person, asksMore } = await this.password.prove(actor, attempt);
    if (asksMore) throw new DomainError('identity.second-step-wanted');
    return person;
  }

  /** Codes of six digits could be guessed, step after step: they are counted by whose they are. */
  private async triesOf(
    actor: Visitor,
    step: string,
    { kind }: SecondStep['proof'],
  ): Promise<string> {
    const asked =
      kind === 'code'
        ? await this.transactions.reading(actor, (transaction) =>
            this.steps.findAsked(transaction, step),
          )
        : undefined;
    return asked === undefined ? `second-step:${hashToken(step)}` : `one-time-code:${asked}`;
  }

  /**
   * Where the person has access, a session of theirs begins: in the transaction that holds by what, which ends it otherwise. Undefined
   * where they have none. See ADR 0320.
   */
  private async begin(
    transaction: EntityManager,
    actor: Visitor,
    personId: string,
    { organisation, shared, providerOf = null, way }: Into,
  ): Promise<StartedSession | undefined> {
    const byProvider = providerOf !== null;
    const asked = providerOf ?? organisation;
    const organisationId = await findOrganisation(transaction, actor, personId, asked);
    if (organisationId === undefined) return undefined;
    if (byProvider && organisationId !== providerOf) return undefined;
    const who = { personId, organisationId };
    return this.start(transaction, actor, who, { shared, way, byProvider });
  }

  /** Somebody who has proven who they are gets in nowhere. */
  private async refuse(actor: Visitor, personId: string): Promise<never> {
    await this.notes.fail(actor, { tried: personId, personId, failure: 'closed-account' });
    throw await this.refusal(actor, personId);
  }

  signOut(actor: PersonActor): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.sessions.end(transaction, actor.sessionId);
    });
  }

  /** Ends one of the person's sessions, wherever it goes on. */
  endSession(actor: PersonActor, sessionId: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      requireOwn(await this.sessions.endOwn(transaction, actor.personId, sessionId));
    });
  }

  signOutEverywhere(actor: PersonActor): Promise<void> {
    return this.transactions.unitOfWork(actor, (transaction) =>
      this.sessions.endAll(transaction, actor.personId),
    );
  }

  /** Why somebody who has proven who they are gets in nowhere. */
  private async refusal(actor: Visitor, personId: string): Promise<DomainError> {
    const state = await this.transactions.reading(actor, async (transaction) => {
      await setPersonScope(transaction, personId);
      return findOwnAdmission(transaction, personId);
    });
    if (state === 'waiting') return new DomainError('identity.admission-waiting');
    if (state === 'refused') return new DomainError('identity.admission-refused');
    return new DomainError('identity.sign-in-failed');
  }

  /** A step that is over, or a database that is away, says nothing about who tries. */
  private async noteRefused(actor: Visitor, asked: string | null, error: unknown): Promise<void> {
    if (!(error instanceof DomainError) || error.code === 'identity.step-over') return;
    const failure = asked === null ? 'refused-passkey' : 'refused-second-step';
    const tried = asked ?? 'passkey';
    await this.notes.fail(actor, { tried, personId: asked ?? undefined, failure });
  }

  /** In the place of the session that the browser has. The transaction sees what the person has. */
  private async start(
    transaction: EntityManager,
    actor: Visitor,
    who: { readonly personId: string; readonly organisationId: string },
    { way, ...given }: Begun,
  ): Promise<StartedSession> {
    if (actor.kind === 'person') {
      await setPersonScope(transaction, actor.personId);
      await this.sessions.end(transaction, actor.sessionId);
      await setPersonScope(transaction, who.personId);
    }
    await this.notes.begin(transaction, who, way);
    return this.sessions.start(transaction, who.personId, who.organisationId, given);
  }
}

/** Where the person has access: at the organisation that is asked for, or else of the address, or else where they were last. */
async function findOrganisation(
  transaction: EntityManager,
  actor: Visitor,
  personId: string,
  asked: string | undefined,
): Promise<string | undefined> {
  const open = await findOpenOrganisations(transaction, personId);
  const addressed =
    actor.kind === 'visitor' && actor.address !== undefined ? actor.organisationId : undefined;
  return open.find((id) => id === asked) ?? open.find((id) => id === addressed) ?? open[0];
}

const waysOf: Readonly<
  Record<SecondStep['proof']['kind'], { own: SignInWay; provider: SignInWay }>
> = {
  passkey: { own: 'password-and-passkey', provider: 'provider-and-passkey' },
  code: { own: 'password-and-code', provider: 'provider-and-code' },
  'recovery-code': {
    own: 'password-and-recovery-code',
    provider: 'provider-and-recovery-code',
  },
};

/** By what somebody has come in who was asked for more than a password or a provider, or for a passkey alone. */
function wayOf(
  asked: string | null,
  providerOf: string | null,
  proof: SecondStep['proof'],
): SignInWay {
  if (asked === null) return 'passkey';
  return waysOf[proof.kind][providerOf === null ? 'own' : 'provider'];
}

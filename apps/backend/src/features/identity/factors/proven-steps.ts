import { Injectable } from '@nestjs/common';
import type { finishSignIn } from '@svetionik/contracts/identity/session';
import type { requestOptions, usedPasskey } from '@svetionik/contracts/identity/webauthn';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { readRecoveryCode } from '@svetionik/domain/passwords/recovery-code';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../../../platform/clock';
import { DomainError } from '../../../platform/http/domain-error';
import { holdAccount, setPersonScope } from '../persons/persons.queries';
import { holdLink } from '../providers/provider-links.queries';
import { hashToken, makeToken } from '../secret-token';
import { findFactors } from './authenticators.queries';
import { OneTimeCodes } from './one-time-codes';
import { findPasskey, listPasskeys, takeRecoveryCode, updateUse } from './passkeys.queries';
import { stepMilliseconds, type StepPurpose } from './sign-in-step';
import { findWaiting, insertStep, takeStep } from './sign-in-steps.queries';
import { WebAuthn } from './webauthn';

type SecondProof = EndpointInput<typeof finishSignIn>['body']['proof'];

/** What the browser is asked for, and the token by which its answer is given once. */
export interface AskedStep {
  readonly step: string;
  readonly options: z.output<typeof requestOptions>;
  /** What is taken beside recovery codes; the options are for nobody where no passkey is. */
  readonly ways: ('passkey' | 'code')[];
}

/** From whom an answer to which challenge is waited for; null where anybody may give it. */
interface WaitingStep {
  readonly personId: string | null;
  readonly challenge: string;
  /** The organisation whose provider has vouched in the place of the password. */
  readonly providerOf: string | null;
}

/** Steps that wait for a passkey or a code of an app, or for a recovery code in their place. */
@Injectable()
export class ProvenSteps {
  constructor(
    private readonly webAuthn: WebAuthn,
    private readonly codes: OneTimeCodes,
    private readonly clock: Clock,
  ) {}

  /** Asks for one of the passkeys of somebody, or for a code of their app; `providerOf` where a provider vouches for them so far. */
  async askPerson(
    transaction: EntityManager,
    purpose: 'second-step' | 'proof',
    personId: string,
    providerOf: string | null = null,
  ): Promise<AskedStep> {
    const options = await this.webAuthn.ask(await listPasskeys(transaction, personId));
    const { passkey, code } = await findFactors(transaction, personId);
    const ways: AskedStep['ways'] = [
      ...(passkey ? (['passkey'] as const) : []),
      ...(code ? (['code'] as const) : []),
    ];
    const step = await this.open(transaction, purpose, personId, {
      challenge: options.challenge,
      providerOf,
    });
    return { step, options, ways };
  }

  /** Asks for whatever passkey of this site the browser has. */
  async askAnybody(transaction: EntityManager): Promise<AskedStep> {
    const options = await this.webAuthn.ask('anybody');
    return {
      step: await this.open(transaction, 'passkey-alone', null, { challenge: options.challenge }),
      options,
      ways: ['passkey'],
    };
  }

  /** Opens a step; gives the token that is told to the browser and nobody else. */
  async open(
    transaction: EntityManager,
    purpose: StepPurpose,
    personId: string | null,
    { challenge, providerOf = null }: { challenge: string; providerOf?: string | null },
  ): Promise<string> {
    const token = makeToken();
    const expiresAt = new Date(this.clock.now().getTime() + stepMilliseconds);
    await insertStep(transaction, {
      tokenHash: hashToken(token),
      personId,
      purpose,
      challenge,
      providerOf,
      expiresAt,
    });
    return token;
  }

  /** What a step waits for. It counts once: the transaction that ends well ends it, and one that is refused leaves it for another try. */
  async take(
    transaction: EntityManager,
    token: string,
    purpose: StepPurpose,
  ): Promise<WaitingStep> {
    const now = this.clock.now();
    const step = await takeStep(transaction, { tokenHash: hashToken(token), purpose, now });
    if (step === undefined) throw new DomainError('identity.step-over');
    return step;
  }

  /** The step of a sign-in, whichever way it began. */
  private async takeSignIn(transaction: EntityManager, token: string): Promise<WaitingStep> {
    const now = this.clock.now();
    const tokenHash = hashToken(token);
    const step =
      (await takeStep(transaction, { tokenHash, purpose: 'second-step', now })) ??
      (await takeStep(transaction, { tokenHash, purpose: 'passkey-alone', now }));
    if (step === undefined) throw new DomainError('identity.step-over');
    return step;
  }

  /** Of whom a step waits to be proven, as long as it does. */
  async findAsked(transaction: EntityManager, token: string): Promise<string | undefined> {
    const waiting = await findWaiting(transaction, hashToken(token), this.clock.now());
    return waiting?.personId ?? undefined;
  }

  /**
   * The step of a sign-in as in {@link takeSignIn}, once whose it is has been held: whoever ends what it was begun by comes before, so that
   * it is over, or after the session that begins by it.
   */
  async holdAccount(
    transaction: EntityManager,
    token: string,
    proof: SecondProof,
  ): Promise<WaitingStep & { readonly isOpen: boolean }> {
    const waiting = await findWaiting(transaction, hashToken(token), this.clock.now());
    const personId = waiting?.personId ?? (await findOwner(transaction, proof));
    const isOpen = personId !== undefined && (await holdAccount(transaction, personId));
    if (personId !== undefined && waiting?.providerOf)
      await holdLink(transaction, { organisationId: waiting.providerOf, personId });
    return { ...(await this.takeSignIn(transaction, token)), isOpen };
  }

  /** Who is proven by the answer to a step; refuses where nobody is. */
  async prove(transaction: EntityManager, step: WaitingStep, proof: SecondProof): Promise<string> {
    const personId = await this.read(transaction, step, proof);
    if (personId === undefined) throw new DomainError('identity.proof-refused');
    return personId;
  }

  private async read(
    transaction: EntityManager,
    step: WaitingStep,
    proof: SecondProof,
  ): Promise<string | undefined> {
    if (proof.kind === 'passkey') return this.readPasskey(transaction, step, proof.answer);
    if (proof.kind === 'recovery-code') return this.readCode(transaction, step, proof.code);
    if (step.personId === null) return undefined;
    const taken = await this.codes.take(transaction, step.personId, proof.code);
    return taken ? step.personId : undefined;
  }

  private async readCode(
    transaction: EntityManager,
    { personId }: WaitingStep,
    typed: string,
  ): Promise<string | undefined> {
    const code = readRecoveryCode(typed);
    if (personId === null || code === undefined) return undefined;
    const taken = await takeRecoveryCode(transaction, personId, hashToken(code));
    return taken ? personId : undefined;
  }

  private async readPasskey(
    transaction: EntityManager,
    { personId, challenge }: WaitingStep,
    answer: z.output<typeof usedPasskey>,
  ): Promise<string | undefined> {
    const passkey = await findPasskey(transaction, answer.rawId);
    if (passkey === undefined || (personId ?? passkey.personId) !== passkey.personId)
      return undefined;
    const alone = personId === null;
    const counter = await this.webAuthn.read(answer, challenge, { passkey, alone });
    if (counter === undefined) return undefined;
    await setPersonScope(transaction, passkey.personId);
    const noted = await updateUse(transaction, {
      id: passkey.id,
      counter,
      at: this.clock.now(),
    });
    return noted ? passkey.personId : undefined;
  }
}

/** Whose passkey has answered, where one did. */
async function findOwner(
  transaction: EntityManager,
  proof: SecondProof,
): Promise<string | undefined> {
  if (proof.kind !== 'passkey') return undefined;
  return (await findPasskey(transaction, proof.answer.rawId))?.personId;
}

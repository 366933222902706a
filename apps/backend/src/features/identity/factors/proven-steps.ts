import { Injectable } from '@nestjs/common';
import type { finishSignIn } from '@svetionik/contracts/identity/session';
import type { requestOptions, usedPasskey } from '@svetionik/contracts/identity/webauthn';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { readRecoveryCode } from '@svetionik/domain/passwords/recovery-code';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../../../platform/clock';
import { DomainError } from '../../../platform/http/domain-error';
import { setPersonScope } from '../persons/persons.queries';
import { hashToken, makeToken } from '../secret-token';
import { findPasskey, listPasskeys, takeRecoveryCode, updateUse } from './passkeys.queries';
import { stepMilliseconds, type StepPurpose } from './sign-in-step';
import { insertStep, takeStep } from './sign-in-steps.queries';
import { WebAuthn } from './webauthn';

type SecondProof = EndpointInput<typeof finishSignIn>['body']['proof'];

/** What the browser is asked for, and the token by which its answer is given once. */
export interface AskedStep {
  readonly step: string;
  readonly options: z.output<typeof requestOptions>;
}

/** From whom an answer to which challenge is waited for; null where anybody may give it. */
interface WaitingStep {
  readonly personId: string | null;
  readonly challenge: string;
}

/** Steps that wait for a passkey, or for a recovery code in its place. */
@Injectable()
export class ProvenSteps {
  constructor(
    private readonly webAuthn: WebAuthn,
    private readonly clock: Clock,
  ) {}

  /** Asks for one of the passkeys of somebody. */
  async askPerson(
    transaction: EntityManager,
    purpose: 'second-step' | 'proof',
    personId: string,
  ): Promise<AskedStep> {
    const options = await this.webAuthn.ask(await listPasskeys(transaction, personId));
    return { step: await this.open(transaction, purpose, personId, options.challenge), options };
  }

  /** Asks for whatever passkey of this site the browser has. */
  async askAnybody(transaction: EntityManager): Promise<AskedStep> {
    const options = await this.webAuthn.ask('anybody');
    return {
      step: await this.open(transaction, 'passkey-alone', null, options.challenge),
      options,
    };
  }

  /** Opens a step; gives the token that is told to the browser and nobody else. */
  async open(
    transaction: EntityManager,
    purpose: StepPurpose,
    personId: string | null,
    challenge: string,
  ): Promise<string> {
    const token = makeToken();
    const expiresAt = new Date(this.clock.now().getTime() + stepMilliseconds);
    await insertStep(transaction, {
      tokenHash: hashToken(token),
      personId,
      purpose,
      challenge,
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
  async takeSignIn(transaction: EntityManager, token: string): Promise<WaitingStep> {
    const now = this.clock.now();
    const tokenHash = hashToken(token);
    const step =
      (await takeStep(transaction, { tokenHash, purpose: 'second-step', now })) ??
      (await takeStep(transaction, { tokenHash, purpose: 'passkey-alone', now }));
    if (step === undefined) throw new DomainError('identity.step-over');
    return step;
  }

  /** Who is proven by the answer to a step; refuses where nobody is. */
  async prove(transaction: EntityManager, step: WaitingStep, proof: SecondProof): Promise<string> {
    const personId =
      proof.kind === 'passkey'
        ? await this.readPasskey(transaction, step, proof.answer)
        : await this.readCode(transaction, step, proof.code);
    if (personId === undefined) throw new DomainError('identity.proof-refused');
    return personId;
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

import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { finishSignIn, signIn, switchOrganisation } from '@svetionik/contracts/identity/session';
import { beginProviderSignIn, finishProviderSignIn } from '@svetionik/contracts/providers/sign-in';
import { readRecoveryCode } from '@svetionik/domain/passwords/recovery-code';
import { createHash } from 'node:crypto';
import type { Response } from 'supertest';
import { call } from './call';
import type { ForeignProvider } from './foreign-provider';
import { readCookie } from './read-cookie';
import type { TestWorld } from './test-world';

const person = examples.learner;
const { password } = exampleSecrets;
const email = 'polaznica@primer.rs';
const recoveryCode = 'k7wd-2mpx-9hq4-0123';

/** The last request of a sign-in, for which everything before it has been done. */
export type LastRequest = () => Promise<Response>;

/** Ways by which the learner of the world signs in. */
export class SignInWays {
  constructor(
    private readonly world: TestWorld,
    private readonly foreign: ForeignProvider,
  ) {}

  /** The provider of the organisation names the learner `jelena`. */
  async link(): Promise<void> {
    const { client } = this.world;
    await client.query(
      `INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
       SELECT organisation_id, $1, issuer, 'jelena', false, now() FROM identity.provider ON CONFLICT DO NOTHING`,
      [person],
    );
    await client.query(
      `UPDATE identity.provider_link SET subject = 'jelena' WHERE person_id = $1`,
      [person],
    );
  }

  /** `as`: in a browser that has a session. */
  async byPassword(as?: string): Promise<LastRequest> {
    return Promise.resolve(() => this.ask(signIn, { email, password }, as));
  }

  async bySecondStep(): Promise<LastRequest> {
    await this.giveCode();
    const { body } = await this.ask(signIn, { email, password });
    return this.byCode(body.step);
  }

  async byProvider(): Promise<LastRequest> {
    const begun = await this.ask(beginProviderSignIn);
    const returned = await this.foreign.signIn(begun.body.address, { sub: 'jelena' });
    return () => this.ask(finishProviderSignIn, returned, readCookie(begun, 'provider'));
  }

  async byProviderAndCode(): Promise<LastRequest> {
    await this.giveCode();
    const { body } = await (await this.byProvider())();
    return this.byCode(body.step);
  }

  /** Goes on in an organisation with a session of another. */
  async bySwitching(organisation: string): Promise<LastRequest> {
    const there = await this.world.given.session(person);
    return () => this.ask(switchOrganisation, { organisation }, there);
  }

  private byCode(step: string): LastRequest {
    return () =>
      this.ask(finishSignIn, { step, proof: { kind: 'recovery-code', code: recoveryCode } });
  }

  private async giveCode(): Promise<void> {
    await this.world.given.secondFactor(person);
    const code = readRecoveryCode(recoveryCode) ?? '';
    await this.world.client.query(
      'INSERT INTO identity.recovery_code (person_id, code_hash) VALUES ($1, $2)',
      [person, createHash('sha256').update(code).digest('hex')],
    );
  }

  private async ask(endpoint: EndpointDefinition, body?: unknown, as?: string): Promise<Response> {
    return call(this.world.app, endpoint, { body }, as);
  }
}

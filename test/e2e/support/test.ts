import { test as base, type Page } from '@playwright/test';
import { assignRoles } from '@svetionik/contracts/identity/members';
import { readSession } from '@svetionik/contracts/identity/session';
import type { Role } from '@svetionik/domain/access/permissions';
import type { Language } from '@svetionik/domain/language/script';
import { Client as Database } from 'pg';
import { findRunningPostgres } from '../../../apps/backend/src/platform/database/embedded/running-postgres';
import { type Account, type DemoRole, demoAccount, registerLearner, openSession } from './accounts';
import type { Client } from './client';
import { Learner } from './learner';
import { trainerRoles } from '../../support/staff-roles';

/** Where the installation is that the tests run on, and how somebody gets a session there. */
export class Installation {
  private regular: Promise<Account> | undefined;

  constructor(
    readonly address: string,
    readonly dataFolder: string,
  ) {}

  demoAccount(role: DemoRole): Promise<Account> {
    return demoAccount(role, this.dataFolder);
  }

  async signInAs(role: DemoRole): Promise<Client> {
    return openSession(await this.demoAccount(role), this.address);
  }

  /** Somebody who has done nothing yet. Few may register within an hour: see {@link regularLearner}. */
  async newLearner(): Promise<Learner> {
    return new Learner(
      await openSession(await registerLearner(this.address, this.dataFolder), this.address),
    );
  }

  /** Somebody new whom the administrator has made a trainer. */
  newTrainer(): Promise<Client> {
    return this.newStaff(trainerRoles);
  }

  /** Somebody new whom the administrator has given these roles. */
  async newStaff(roles: readonly Role[]): Promise<Client> {
    const account = await registerLearner(this.address, this.dataFolder);
    const { person } = await (await openSession(account, this.address)).call(readSession, {});
    const administrator = await this.signInAs('administrator');
    await administrator.call(assignRoles, {
      params: { person: person?.id ?? '' },
      version: 1,
      body: { roles: [...roles], reason: 'Piše i vodi kurseve.' },
    });
    return openSession(account, this.address);
  }

  /** A day passes since the last marks, and what follows from it is due. */
  async finaliseMarks(): Promise<void> {
    await this.write(
      `UPDATE assessment.attempt SET all_marked_at = all_marked_at - interval '1 day'`,
      `UPDATE platform.job SET run_at = now() WHERE handler = 'assessment.judgeMarked'`,
    );
  }

  /** Nobody has proven lately who they are. */
  async letProofsAge(): Promise<void> {
    await this.write(`UPDATE identity.session SET proven_at = proven_at - interval '1 hour'`);
  }

  /** What was done lately gets its place in the chain. */
  async sealActions(): Promise<void> {
    await this.write(`UPDATE platform.job SET run_at = now() WHERE handler = 'audit.seal'`);
  }

  /** The copies for markers are due at once. */
  async makeCopies(): Promise<void> {
    await this.write(
      `UPDATE platform.job SET run_at = now() WHERE handler = 'assessment.copyDocuments'`,
    );
  }

  /** The last day that is announced for the organisation is over, and what follows from it is due. */
  async letOrganisationLeave(organisation: string): Promise<void> {
    await this.write(
      `UPDATE leavings.leaving SET last_day = now()::date - 2 WHERE organisation_id = '${organisation}'`,
      `UPDATE platform.organisation SET last_day = now()::date - 2 WHERE id = '${organisation}'`,
      `UPDATE platform.job SET run_at = now() WHERE handler = 'leavings.carryOut'`,
    );
  }

  /** Somebody belongs to an organisation besides. */
  async giveMembership(
    person: string,
    organisation: string,
    roles: readonly string[] = ['learner'],
  ): Promise<void> {
    await this.write(
      `INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ('${organisation}', '${person}', '{${roles.join(',')}}', now())`,
    );
  }

  private async write(...statements: readonly string[]): Promise<void> {
    const running = await findRunningPostgres(this.dataFolder);
    const database = new Database(running?.ownerUrl);
    await database.connect();
    try {
      for (const statement of statements) await database.query(statement);
    } finally {
      await database.end();
    }
  }

  /** The same person in every test of a round, each time with a session of their own; each test takes a course of its own. */
  async regularLearner(): Promise<Learner> {
    return new Learner(await openSession(await this.regularAccount(), this.address));
  }

  regularAccount(): Promise<Account> {
    this.regular ??= registerLearner(this.address, this.dataFolder);
    return this.regular;
  }
}

export const test = base.extend<
  { openAs: (client: Client, language?: Language) => Promise<Page> },
  { installation: Installation }
>({
  installation: [
    async ({}, use, { project, config }) =>
      use(new Installation(String(project.use.baseURL), String(config.metadata['dataFolder']))),
    { scope: 'worker' },
  ],
  /** A page in which somebody is signed in, whatever was open before. */
  openAs: async ({ context, page }, use) => {
    await use(async (client, language = 'sr-Latn') => {
      await context.addCookies((await client.state()).cookies);
      await context.addInitScript(`localStorage.setItem('language', '${language}')`);
      return page;
    });
  },
});

export { expect } from '@playwright/test';

import { test as base, type Page } from '@playwright/test';
import type { Language } from '@svetionik/domain/language/script';
import { type Account, registerLearner, signInAs, signInWith } from './accounts';
import type { Client } from './client';
import { Learner } from './learner';

/** Where the installation is that the tests run on, and how somebody gets a session there. */
export class Installation {
  private regular: Promise<Account> | undefined;

  constructor(
    readonly address: string,
    private readonly dataFolder: string,
  ) {}

  signInAs(role: 'learner' | 'trainer' | 'administrator'): Promise<Client> {
    return signInAs(role, this.address, this.dataFolder);
  }

  /** Somebody who has done nothing yet. Few may register within an hour: see {@link regularLearner}. */
  async newLearner(): Promise<Learner> {
    return new Learner(await signInWith(await registerLearner(this.address, this.dataFolder), this.address));
  }

  /** The same person in every test of a round, each time with a session of their own; each test takes a course of its own. */
  async regularLearner(): Promise<Learner> {
    return new Learner(await signInWith(await this.regularAccount(), this.address));
  }

  regularAccount(): Promise<Account> {
    this.regular ??= registerLearner(this.address, this.dataFolder);
    return this.regular;
  }
}

export const test = base.extend<{ openAs: (client: Client, language?: Language) => Promise<Page> }, { installation: Installation }>({
  installation: [
    async ({}, use, { project, config }) => use(new Installation(String(project.use.baseURL), String(config.metadata['dataFolder']))),
    { scope: 'worker' },
  ],
  /** A page in which somebody is signed in, whatever was open before. */
  openAs: async ({ context, page }, use) => {
    await use(async (client, language = 'sr-Latn') => {
      await context.addCookies((await client.state()).cookies);
      await context.addInitScript(`localStorage.setItem('svetionik.language', '${language}')`);
      return page;
    });
  },
});

export { expect } from '@playwright/test';

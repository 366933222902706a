import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppModule } from '../../apps/backend/src/app.module';
import { prepareWebApp } from '../../apps/backend/src/create-web-app';
import { DOCUMENTATION_FOLDER } from '../../apps/backend/src/documentation/documentation-folder';
import { Clock } from '../../apps/backend/src/platform/clock';
import { SETTINGS, type Settings } from '../../apps/backend/src/platform/config/config.module';
import { ContractAdapter } from '../../apps/backend/src/platform/http/contract-adapter';
import { JobClaims } from '../../apps/backend/src/platform/jobs/job-claims';
import { JobRunner } from '../../apps/backend/src/platform/jobs/job-runner';
import { MAILER, type Mailer, type Message } from '../../apps/backend/src/platform/mail/mailer';
import { provideDemoKeys } from '../../apps/backend/src/platform/signing/demo-keys';
import {
  credentialKey,
  type CredentialKey,
} from '../../apps/backend/src/platform/signing/credential-key';
import { PROVIDER_FETCH } from '../../apps/backend/src/features/identity/providers/provider-fetch';
import { answerAsProvider } from './answer-as-provider';
import { standardSecretKey } from './authenticator-app';
import type { KeyProblem } from '../../apps/backend/src/platform/signing/key-problem';
import { KeyReader, type NamedKeys } from '../../apps/backend/src/platform/signing/key-reader';
import { findKeyFiles } from '../../apps/backend/src/platform/signing/read-signing-folder';
import { SigningKeys } from '../../apps/backend/src/platform/signing/signing-keys';
import { toLoginUrl } from './database-login';

/** Where the tests' app believes to be served. */
export const origin = 'http://localhost:3000';

/** A clock that the test moves. */
export class TestClock extends Clock {
  private moved = 0;

  override now(): Date {
    return new Date(Date.now() + this.moved);
  }

  advance(milliseconds: number): void {
    this.moved += milliseconds;
  }

  reset(): void {
    this.moved = 0;
  }
}

class KeptMail implements Mailer {
  readonly messages: Message[] = [];

  async send(message: Message): Promise<void> {
    this.messages.push(message);
  }

  async forget(): Promise<void> {}
}

/** The real app on a database of its own. */
export interface TestApp {
  readonly app: NestExpressApplication;
  readonly clock: TestClock;
  readonly mail: readonly Message[];
  /** The keys by name, which the test gives and takes. */
  readonly keys: Map<string, NamedKeys>;
  /** The keys of receipts; the last one signs. */
  readonly receiptKeys: CredentialKey[];
  /** The files of keys that cannot be used. */
  readonly keyProblems: KeyProblem[];
  /** Works through every due job, as the worker would. */
  runJobs(): Promise<void>;
  /** Sets the clock right and forgets the mail. */
  reset(): void;
  close(): Promise<void>;
}

/** The app on the database that the owner has at `ownerUrl`, to which it connects as the product does. */
export async function createTestApp(
  ownerUrl: string,
  webFolder: string = join(tmpdir(), 'no-web-app'),
): Promise<TestApp> {
  const clock = new TestClock();
  const mailer = new KeptMail();
  const settings = testSettings(toLoginUrl(ownerUrl));
  const keys = demoKeys(settings);
  const keyProblems: KeyProblem[] = [];
  const receiptKeys = [credentialKey(generateKeyPairSync('ed25519').privateKey)];
  const audit = [credentialKey(generateKeyPairSync('ed25519').privateKey)];
  const secrets = [standardSecretKey];
  const found = { named: keys, receipts: receiptKeys, audit, secrets, problems: keyProblems };
  const testing = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(SETTINGS)
    .useValue(settings)
    .overrideProvider(SigningKeys)
    .useValue(
      new SigningKeys(
        () => found,
        () => takeUpKeys(settings, keys),
      ),
    )
    .overrideProvider(DOCUMENTATION_FOLDER)
    .useValue(join(__dirname, '../golden'))
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(PROVIDER_FETCH)
    .useValue(answerAsProvider)
    .overrideProvider(MAILER)
    .useValue(mailer)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>(new ContractAdapter(), {
    bodyParser: false,
    logger: ['error'],
  });
  prepareWebApp(app, webFolder);
  // once for all requests, which would otherwise each open a port of their own
  await app.listen(0, '127.0.0.1');
  // the app that a file keeps for its next world must not keep the run from ending
  app.getHttpServer().unref();
  const reset = () => {
    clock.reset();
    mailer.messages.length = 0;
  };
  return {
    app,
    clock,
    mail: mailer.messages,
    keys,
    receiptKeys,
    keyProblems,
    runJobs: () => runDueJobs(app),
    reset,
    close: () => app.close(),
  };
}

function testSettings(databaseUrl: string): Settings {
  const dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-test-'));
  return {
    local: true,
    onThisMachineOnly: true,
    databaseUrl,
    databaseOwnerUrl: undefined,
    redisUrl: undefined,
    publicUrl: origin,
    smtpUrl: undefined,
    mailFrom: 'Svetionik <svetionik@localhost>',
    privacyContact: 'zastita.podataka@primer.rs',
    port: 0,
    host: '127.0.0.1',
    metrics: { port: undefined, host: '127.0.0.1' },
    dataFolder,
    backupFolder: join(dataFolder, 'backups'),
    recordFolder: join(dataFolder, 'record'),
    copiesFolder: undefined,
    signing: {
      folder: join(dataFolder, 'keys'),
      secret: undefined,
      password: undefined,
      demo: false,
    },
    timestampUrl: undefined,
    auditMail: undefined,
    innerProviders: [],
    trustedProxies: 1,
    webProcesses: 1,
    databasePool: 6,
    jobConcurrency: 2,
  };
}

function demoKeys(settings: Settings): Map<string, NamedKeys> {
  const keys = new Map<string, NamedKeys>();
  if (settings.signing.folder !== undefined) provideDemoKeys(settings.signing.folder);
  takeUpKeys(settings, keys);
  return keys;
}

/** What lies in the folder, beside what the test has given. */
function takeUpKeys({ signing: { folder } }: Settings, keys: Map<string, NamedKeys>): void {
  if (folder === undefined) return;
  const { named } = new KeyReader(undefined).read(findKeyFiles(folder));
  for (const [name, found] of named) keys.set(name, found);
}

async function runDueJobs(app: NestExpressApplication): Promise<void> {
  const claims = app.get(JobClaims);
  const runner = app.get(JobRunner);
  for (
    let jobs = await claims.claimDue(50, 60);
    jobs.length > 0;
    jobs = await claims.claimDue(50, 60)
  ) {
    for (const job of jobs) await runner.run(job);
  }
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@svetionik/domain/random';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestApp, origin, type TestApp } from '../support/create-test-app';
import { dropDatabase, freshDatabase, renewDatabase } from '../support/database';
import { standardPersons } from '../support/example-readers';
import { Given } from '../support/given';
import { askers, type Asker } from './askers';
import type { RawRequest } from './hostile-request';
import { send } from './send';
import { targets, type Target } from './targets';

/** How long, how often, and what. */
export interface Plan {
  readonly seed: string;
  readonly seconds: number;
  readonly rounds: number;
  /** The names of endpoints and pages, or all. */
  readonly only: readonly string[];
}

/** What went wrong, and how it comes again. */
export interface Finding {
  readonly target: string;
  readonly what: string;
  readonly request: string;
}

/** What was asked, and what went wrong. */
export interface Outcome {
  readonly requests: number;
  readonly asked: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** So often the data is made anew, because requests take away what others ask for. */
const turnsOfData = 200;

/** Asks every endpoint and page as everybody what it was not made for, until the time or the rounds are over. */
export async function fuzz(plan: Plan): Promise<Outcome> {
  const chosen = targets.filter(({ name }) => plan.only.length === 0 || plan.only.includes(name));
  const turns = Array.from({ length: plan.rounds }, (_, round) =>
    shuffled(
      chosen.flatMap((target) => askers.map((asker) => ({ target, asker, round }))),
      `${plan.seed}:${round}`,
    ),
  ).flat();
  const findings: Finding[] = [];
  const asked = new Set<string>();
  let requests = 0;
  await withStage(async (stage) => {
    const end = Date.now() + plan.seconds * 1000;
    for (const { target, asker, round } of turns) {
      if (Date.now() >= end) return;
      if (requests % turnsOfData === 0) await stage.renew();
      const random = seededRandom(`${plan.seed}:${round}:${asker}:${target.name}`);
      const finding = await ask(stage, target, asker, target.make(random));
      requests += 1;
      asked.add(target.name);
      if (finding !== undefined) findings.push(finding);
    }
  });
  return { requests, asked, findings };
}

interface Stage {
  readonly port: number;
  readonly rejected: string[];
  client: Client;
  /** Makes the data anew under the same app. */
  renew(): Promise<void>;
}

async function withStage(work: (stage: Stage) => Promise<void>): Promise<void> {
  const url = await freshDatabase();
  const rejected: string[] = [];
  const reject = (error: unknown) =>
    void rejected.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('unhandledRejection', reject);
  const app = await createTestApp(url, makeWebFolder());
  const stage: Stage = {
    port: portOf(app),
    rejected,
    client: await connected(url),
    renew: async () => {
      await stage.client.end();
      await renewUnder(app, url);
      stage.client = await connected(url);
    },
  };
  try {
    await work(stage);
  } finally {
    process.off('unhandledRejection', reject);
    await app.close();
    await stage.client.end();
    await dropDatabase(url);
  }
}

/** A web app of an empty page, to which what no page answers is left. */
function makeWebFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'svetionik-fuzz-')), 'web');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head></html>');
  writeFileSync(join(folder, '../verifier.html'), '<!doctype html>');
  return folder;
}

async function connected(url: string): Promise<Client> {
  const client = new Client(url);
  await client.connect();
  return client;
}

async function renewUnder(app: TestApp, url: string): Promise<void> {
  const source = app.app.get(DataSource);
  await source.destroy();
  app.reset();
  await renewDatabase(url);
  await source.initialize();
}

function portOf({ app }: TestApp): number {
  const address: unknown = app.getHttpServer().address();
  if (typeof address === 'object' && address !== null && 'port' in address)
    return Number(address.port);
  throw new Error('the app does not listen');
}

async function ask(
  { port, client, rejected }: Stage,
  target: Target,
  asker: Asker,
  raw: RawRequest,
): Promise<Finding | undefined> {
  await client.query('DELETE FROM platform.throttle');
  const headers: Record<string, string> = { Origin: origin, Host: new URL(origin).host };
  if (asker !== 'nobody')
    headers['Cookie'] = await new Given(client).session(standardPersons[asker]);
  const whole = { ...raw, headers: { ...headers, ...raw.headers } };
  const what = await send(port, whole).then(
    (reply) => target.judge(reply),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const unhandled = rejected.splice(0);
  const wrong = [...(what === undefined ? [] : [what]), ...unhandled];
  if (wrong.length === 0) return undefined;
  const request = `${asker} ${raw.method} ${raw.path} ${raw.body?.toString().slice(0, 400) ?? ''}`;
  return { target: target.name, what: wrong.join('\n'), request };
}

function shuffled<Value>(values: Value[], seed: string): Value[] {
  const random = seededRandom(seed);
  return values
    .map((value) => ({ value, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from './create-test-app';
import { dropDatabase, freshDatabase, renewDatabase } from './database';
import { Given } from './given';
import { OwnerSession } from './owner-session';
import { StandardRows } from './standard-rows';

/** The app on its own copy of the standard data, with a connection of the owner beside it. */
export interface TestWorld {
  readonly app: TestApp;
  readonly client: Client;
  readonly given: Given;
  /** The world with the standard data anew. */
  renew(): Promise<TestWorld>;
  close(): Promise<void>;
}

/** An app and its database, of which both take longer to make than to use. */
interface Stage {
  readonly url: string;
  readonly app: TestApp;
  readonly owner: OwnerSession;
  /** From its first renewal on: many are used once. */
  readonly rows?: StandardRows;
}

let idle: Stage | undefined;

afterAll(async () => {
  if (idle) await endStage(idle);
});

/**
 * A world with nothing but the standard data. The app of a closed world serves the next one of the same file: it keeps
 * what it remembers of rows that never change, and nothing else.
 */
export async function openWorld(): Promise<TestWorld> {
  const stage = idle;
  idle = undefined;
  return stage ? renewWorld(stage) : openNewWorld();
}

/** A world on a database of the test's own, or under an app that remembers nothing: for tests that change what never changes. */
export async function openNewWorld(
  database: Promise<string> = freshDatabase(),
): Promise<TestWorld> {
  const url = await database;
  return enterStage({ url, app: await createTestApp(url), owner: new OwnerSession(url) });
}

async function enterStage(stage: Stage): Promise<TestWorld> {
  const client = await stage.owner.open();
  return {
    app: stage.app,
    client,
    given: new Given(client),
    renew: () => renewWorld(stage),
    close: async () => {
      if (idle) await endStage(stage);
      else idle = stage;
    },
  };
}

async function renewWorld(stage: Stage): Promise<TestWorld> {
  stage.app.reset();
  await stage.owner.takeBack();
  return enterStage((await stage.rows?.putBack()) ? stage : await renewStage(stage));
}

async function renewStage(stage: Stage): Promise<Stage> {
  const source = stage.app.app.get(DataSource);
  await stage.owner.end();
  await stage.rows?.end();
  await source.destroy();
  await renewDatabase(stage.url);
  const rows = await StandardRows.of(stage.url);
  await source.initialize();
  return { ...stage, rows };
}

async function endStage({ app, owner, rows, url }: Stage): Promise<void> {
  await owner.end();
  await app.close();
  await rows?.end();
  await dropDatabase(url);
}

import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readResult, submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { signIn } from '@svetionik/contracts/identity/session';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { enrol } from '@svetionik/contracts/learning/enrolments';
import { readDocument } from '@svetionik/contracts/learning/files';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import { v7 } from 'uuid';
import { call } from '../support/call';
import { countStatements, standStill } from '../support/count-statements';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { everyEndpoint } from '../support/endpoint-calls';
import { Given } from '../support/given';
import { expectNames, expectStatements } from '../support/golden-statements';
import { Learner } from '../support/standard-courses';

/** What a learner does, one after the other, as the web app asks for it. */
class Walk {
  readonly enrolment = v7();
  readonly attempt = v7();
  readonly email = `${v7()}@primer.rs`;
  cookie = '';

  /** Each says whether it went as on a machine that is not too slow. */
  readonly steps: Readonly<Record<string, () => Promise<boolean>>> = {
    'sign-in': () =>
      this.send(signIn, { body: { email: this.email, password: exampleSecrets.password } }, ''),
    dashboard: () => this.open('/learn'),
    'course page': () => this.open(`/courses/${examples.otherCourseSlug}`),
    lesson: async () =>
      (await this.open(`/learn/${this.enrolment}/opsti-modul/prva`)) &&
      this.send(readDocument, readDocument.example),
    start: () => this.send(startAttempt, { params: this.ids, body: { script: 'sr-Latn' } }),
    answer: () =>
      this.send(saveAnswer, { params: { ...this.ids, answer: v7() }, body: firstAnswer() }),
    submit: () => this.send(submitAttempt, { params: this.ids, body: { epoch: 1 } }),
    result: () => this.send(readResult, { params: this.ids }),
  };

  private get ids() {
    return { enrolment: this.enrolment, attempt: this.attempt };
  }

  /** A page does not wait for long for the replies that it brings. */
  private async open(path: string): Promise<boolean> {
    const { text } = await request(app.app.getHttpServer()).get(path).set('Cookie', this.cookie);
    return text.includes('/api/v1/session');
  }

  private async send(
    endpoint: EndpointDefinition,
    asked: ExampleRequest,
    cookie = this.cookie,
  ): Promise<boolean> {
    const { status, body } = await call(app, endpoint, asked, cookie);
    expect(status < 400 ? undefined : body).toBeUndefined();
    return true;
  }
}

const names = Object.keys(new Walk().steps);

let client: Client;
let app: TestApp;
const counted = new Map<string, number>();

beforeAll(async () => {
  const url = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'web-app-'));
  writeFileSync(join(folder, 'index.html'), 'PRELOADED_PLACEHOLDER');
  client = new Client(url);
  await client.connect();
  app = await createTestApp(url, folder);
  await standStill(async () => {
    // the first walk fills what is kept
    for (const walk of [await begin(), await begin()])
      for (const name of names) counted.set(name, await countStep(walk, name));
  });
});

afterAll(async () => {
  await app.close();
  await client.end();
});

it.each(names)('%s takes as many statements as reviewed', (name) => {
  expectStatements(`step ${name}`, counted.get(name) ?? 0);
});

it('has a reviewed number for nothing that is no more', () => {
  const known = everyEndpoint.map(([name]) => name);
  expectNames([...known, ...names.map((name) => `step ${name}`)]);
});

async function countStep({ steps }: Pick<Walk, 'steps'>, name: string): Promise<number> {
  let isComplete = false;
  const statements = await countStatements(app, async () => {
    isComplete = (await steps[name]?.()) ?? false;
  });
  return isComplete ? statements : countStep({ steps }, name);
}

async function begin(): Promise<Walk> {
  const walk = new Walk();
  const given = new Given(client);
  walk.cookie = await given.session(await given.person({ email: walk.email }));
  const body = { course: examples.otherCourseSlug };
  await call(app, enrol, { params: { enrolment: walk.enrolment }, body }, walk.cookie);
  await new Learner(app, client, walk.cookie).finishModules(walk.enrolment);
  return walk;
}

function firstAnswer() {
  return {
    position: 1,
    epoch: 1,
    sequence: 1,
    response: { kind: 'single-choice', choice: '1' },
    marked: false,
    claimedAt: new Date().toISOString(),
  };
}

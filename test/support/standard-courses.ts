import { startAttempt, startEntryTest } from '@svetionik/contracts/learning/attempts';
import { enrol } from '@svetionik/contracts/learning/enrolments';
import { recordPractice, markDone } from '@svetionik/contracts/learning/progress';
import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { join } from 'node:path';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { StarterContentPublisher } from '../../apps/backend/src/features/authoring';
import { Transactions } from '../../apps/backend/src/platform/database/transactions';
import { call } from './call';
import { createTestApp, type TestApp } from './create-test-app';
import { Given } from './given';
import { GivenAnswerFiles } from './given-answer-files';
import { GivenAttempts } from './given-attempts';
import { GivenRegrade } from './given-regrade';
import { GivenMarking } from './given-marking';
import { GivenCertificates } from './given-certificates';
import { makeStandardCertificates } from './standard-certificates';
import { makeStandardActions } from './standard-actions';
import { makeStandardGroups } from './standard-groups';
import { makeStandardLeavings } from './standard-leavings';
import { makeStandardPeopleImports } from './standard-people-imports';
import { makeStandardInstitutions } from './standard-institutions';
import { makeStandardProgrammes } from './standard-programmes';
import { makeStandardRuns } from './standard-runs';
import { makeStandardStatistics } from './standard-statistics';
import { makeStandardFactors } from './standard-factors';
import { makeStandardImport } from './standard-import';
import { makeStandardRemoval } from './standard-removal';
import { makeStandardPanels } from './standard-panels';
import { makeStandardInvitations } from './standard-invitations';
import { makeStandardOwnData, makeStandardPrivacy } from './standard-privacy';
import { makeStandardSafeguarding } from './standard-safeguarding';
import { makeStandardHandouts } from './standard-handouts';
import { makeStandardTranscript } from './standard-transcript';

const contentFolder = join(__dirname, 'content');

/** Courses and what learners have done in them, made through the app itself, as a user would. */
export async function makeStandardCourses(url: string, client: Client): Promise<void> {
  const app = await createTestApp(url);
  const given = new Given(client);
  try {
    await publishCourses(app, await given.organiser(examples.organiser, examples.signatory));
    // what follows from publishing is over before there is an accreditation, which would be asked about
    await app.runJobs();
    const learner = new Learner(app, client, await given.session(examples.learner));
    await learner.enrol(examples.enrolment, 'probni-kurs');
    await learner.finishModules(examples.enrolment);
    await learner.startAttempt(examples.enrolment, examples.openAttempt);
    await client.query(
      'UPDATE assessment.attempt SET breaks = 2, break_minutes = 10 WHERE id = $1',
      [examples.openAttempt],
    );
    await client.query(
      `UPDATE catalogue.course_edition SET assessment = assessment || '{"entryTest":"optional"}' FROM catalogue.course c WHERE c.id = course_id AND c.slug = 'treci-kurs'`,
    );
    await learner.enrol(examples.completeEnrolment, 'treci-kurs');
    await learner.takeEntryTest(examples.completeEnrolment, examples.entryTest);
    await learner.finishModules(examples.completeEnrolment);
    await learner.enrol(examples.passedEnrolment, 'cetvrti-kurs');
    await learner.finishModules(examples.passedEnrolment);
    await learner.startAttempt(examples.passedEnrolment, examples.closedAttempt);
    await learner.passAttempt(examples.closedAttempt);
    await new GivenCertificates(client).usedUp({
      enrolment: examples.usedUpEnrolment,
      person: examples.trainer,
    });
    await makeStandardCertificates(client);
    await makeStandardTranscript(client);
    await makeStandardHandouts(app, given);
    await makeStandardPrivacy(client);
    await makeStandardOwnData(client);
    await makeStandardSafeguarding(app, client, given);
    await makeStandardLeavings(client);
    await makeStandardPeopleImports(client);
    await makeStandardInvitations(client);
    await makeStandardInstitutions(client);
    await makeStandardGroups(client);
    await makeStandardProgrammes(client);
    await makeStandardRuns(client);
    await makeStandardActions(client);
    await makeStandardStatistics(client);
    await new GivenMarking(client).task({ task: examples.freeTask });
    await new GivenMarking(client).task({ task: examples.heldTask, heldBy: examples.trainer });
    await new GivenMarking(client).task({ task: examples.markedTask, markedBy: examples.trainer });
    await new GivenAnswerFiles(client).standard();
    await makeStandardImport(client);
    await makeStandardRemoval(client);
    await makeStandardPanels(client);
    await makeStandardInterruption(client);
    await makeStandardRegrade(client);
    await makeStandardShare(client);
    await makeStandardFactors(client);
    await client.query('DELETE FROM identity.session');
    await new Given(client).session(examples.learner, 0, examples.otherSession);
  } finally {
    await app.close();
  }
}

/** Somebody who has worked on an attempt for years, so that an interruption of any day touched it. */
async function makeStandardInterruption(client: Client): Promise<void> {
  const given = new GivenAttempts(client);
  await given.open({
    person: await given.person(),
    startedAt: new Date('2026-03-05T10:00:00Z'),
    minutes: 40_000_000,
  });
}

/** The course was once offered to the other organisation, where nobody was enrolled. */
async function makeStandardShare(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO catalogue.course_share (id, organisation_id, course_id, member_id, shared_at, shared_by, ended_at, ended_by)
     VALUES ($1, $2, $3, $4, '2026-03-02T09:00:00Z', $5, '2026-06-30T09:00:00Z', $5)`,
    [
      examples.endedShare,
      examples.organisation,
      examples.courseDraft,
      examples.otherOrganisation,
      examples.administrator,
    ],
  );
}

async function makeStandardRegrade(client: Client): Promise<void> {
  const given = new GivenRegrade(client);
  await given.correctedItem();
  await given.judged({ choice: 'b' });
  await given.previewed();
  await given.received();
}

/** The courses of a folder: that beside this file, unless another is named. */
export async function publishCourses(
  { app }: TestApp,
  organiserId: string,
  folder = contentFolder,
): Promise<void> {
  const actor = { kind: 'system', organisationId: examples.organisation } as const;
  await app
    .get(Transactions)
    .unitOfWork(actor, (transaction) =>
      app.get(StarterContentPublisher).publish(transaction, actor, folder, organiserId),
    );
}

/** Walks through courses over the API. */
export class Learner {
  constructor(
    private readonly app: TestApp,
    private readonly client: Client,
    private readonly cookie: string,
  ) {}

  async enrol(enrolment: string, course: string): Promise<void> {
    await this.send(enrol, { params: { enrolment }, body: { course } });
  }

  async finishModules(enrolment: string): Promise<void> {
    const read = ['uvod', 'slika', 'najava', 'beleska'].map((block) => ({
      module: 'opsti-modul',
      lesson: 'prva',
      block,
    }));
    await this.send(markDone, { params: { enrolment }, body: { blocks: read } });
    const practice = [
      { lesson: 'prva', block: 'provera', response: { kind: 'single-choice', choice: 'b' } },
      { lesson: 'druga', block: 'slucaj', response: { kind: 'case', path: ['nasamo'] } },
    ];
    for (const record of practice) {
      await this.send(recordPractice, {
        params: { enrolment, record: v7() },
        body: { module: 'opsti-modul', ...record },
      });
    }
  }

  /** Takes the entry test before the first lesson, with `right` right answers. */
  async takeEntryTest(enrolment: string, attempt: string, right = 0): Promise<void> {
    await this.send(startEntryTest, {
      params: { enrolment, attempt },
      body: { script: 'sr-Latn' },
    });
    await this.passAttempt(attempt, right);
  }

  async startAttempt(enrolment: string, attempt: string): Promise<void> {
    await this.send(startAttempt, { params: { enrolment, attempt }, body: { script: 'sr-Latn' } });
  }

  /** Gives `right` right answers, all by default, and hands in. */
  async passAttempt(attempt: string, right = Number.POSITIVE_INFINITY): Promise<void> {
    const { rows } = await this.client.query<{ position: number; place: number }>(
      `SELECT position, array_position(option_order, 'a') AS place FROM assessment.attempt_item WHERE attempt_id = $1 ORDER BY position`,
      [attempt],
    );
    for (const { position, place } of rows) {
      const choice = String(position <= right ? place : (place % 3) + 1);
      await this.send(saveAnswer, {
        params: { attempt, answer: v7() },
        body: {
          position,
          epoch: 1,
          sequence: position,
          response: { kind: 'single-choice', choice },
          marked: false,
          claimedAt: new Date().toISOString(),
        },
      });
    }
    await this.send(submitAttempt, { params: { attempt }, body: { epoch: 1 } });
  }

  private async send(
    ...[endpoint, request]: [Parameters<typeof call>[1], Parameters<typeof call>[2]]
  ): Promise<void> {
    const response = await call(this.app, endpoint, request, this.cookie);
    if (response.status >= 400)
      throw new Error(`${endpoint.name}: ${response.status} ${JSON.stringify(response.body)}`);
  }
}

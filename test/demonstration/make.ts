import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import type { Settings } from '../../apps/backend/src/platform/config/config.module';
import { Given } from '../support/given';
import { GivenAttempts } from '../support/given-attempts';
import { GivenProgress } from '../support/given-progress';
import { Acts } from './acts';
import { Agenda } from './agenda';
import { begin } from './begin';
import { Chance } from './chance';
import { Courses } from './courses';
import { planItemAnalysis } from './item-analysis';
import { planIssuing } from './issuing';
import { makeEntryLinks } from './entry-links';
import { leaveJobs } from './jobs';
import { makeLeaver } from './leaver';
import { planLearner } from './learning';
import { planWrittenTask } from './marking';
import { runAtMoment } from './moment';
import { openApp } from './open-app';
import { planOwnCourses } from './own-courses';
import { makeGroups } from './groups';
import { makeInstitutions } from './institutions';
import { actOnMany } from './many-people';
import { makeMembers } from './members';
import { makeMinors } from './minors';
import { planPanel } from './panel';
import { makePeopleImport } from './people-import';
import { makeLearners, type Names } from './people';
import { prepare } from './prepare';
import { rememberPresence } from './presence';
import { planLostNumbers } from './registers';
import { makeQuestionImport } from './question-import';
import { planRegrade } from './regrade';
import { planRequests } from './requests';
import { makeProgrammes } from './programmes';
import { planReports } from './safeguarding';
import { makeRuns } from './runs';
import { planTakenData } from './taken-data';
import type { World } from './world';
import { Year } from './year';

/** How large a demonstration is, and on which day its year ends. */
export interface Plan {
  readonly people: number;
  /** How many more there are in the members of the network. */
  readonly elsewhere: number;
  readonly end: Date;
  readonly seed: string;
}

/** What happens beside what learners do. A capability that comes later adds its part here. */
const plans = [
  planOwnCourses,
  planRegrade,
  planWrittenTask,
  planIssuing,
  planLostNumbers,
  planRequests,
  planItemAnalysis,
  planPanel,
  planReports,
  planTakenData,
];

/** Lets a year pass in an empty database: by the same plan everybody does the same. */
export async function makeDemonstration(
  settings: Settings,
  ownerUrl: string,
  plan: Plan,
): Promise<void> {
  const client = new Client(ownerUrl);
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    const year = new Year(plan.end);
    // the program asks when it opens whether what it works on is a demonstration
    const organisationId = await begin(client, year);
    const app = await openApp({ ...settings, databaseUrl: hasty(settings.databaseUrl) });
    await passYear(app, client, { ...plan, year, organisationId });
    await app.close();
  } finally {
    await client.end();
  }
}

/** Nobody misses a demonstration that is cut short: it is not made then. */
function hasty(address: string): string {
  const url = new URL(address);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

async function passYear(
  app: INestApplicationContext,
  client: Client,
  { year, people, elsewhere, seed, organisationId }: Plan & { year: Year; organisationId: string },
): Promise<void> {
  const chance = new Chance(seed);
  const acts = new Acts(app, organisationId);
  const given = new Given(client, organisationId);
  const world: World = {
    app,
    client,
    acts,
    year,
    chance,
    staff: await runAtMoment(year.begin, chance, () => prepare(app, client, acts, given, year)),
    agenda: new Agenda(year.end),
    courses: new Courses(client),
    attempts: new GivenAttempts(client),
    progress: new GivenProgress(client),
  };
  const names: Names = new Set();
  const learners = makeLearners(people, { year, chance, names, domain: 'primer.example' });
  await given.people(learners);
  await makeInstitutions(app, client, organisationId);
  for (const learner of learners) planLearner(world, learner);
  for (const plan of plans) plan(world);
  await makeMembers(world, elsewhere, names);
  await makeLeaver(world, elsewhere, names);
  await world.agenda.run();
  await makeGroups(app, client, organisationId);
  await makeProgrammes(world);
  await makeRuns(client, organisationId, world.staff, year);
  await runAtMoment(year.daysAgo(10), chance, () =>
    makeMinors({ acts, client, given }, world.staff, year),
  );
  await runAtMoment(year.daysAgo(12), chance, () => makePeopleImport(world));
  await runAtMoment(year.daysAgo(4), chance, () => makeQuestionImport(world));
  await runAtMoment(year.daysAgo(3), chance, () => actOnMany(world));
  await runAtMoment(year.daysAgo(2), chance, () => makeEntryLinks(world));
  await rememberPresence(client);
  await leaveJobs(world);
}

import { examples } from '@svetionik/contracts/examples';
import { listOwnChanges } from '@svetionik/contracts/home';
import { editRun, joinRun, readRun } from '@svetionik/contracts/runs';
import type { Language } from '@svetionik/domain/language/script';
import { longDate } from '@svetionik/domain/language/calendar-date';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenProgrammes } from '../../support/given-programmes';
import { GivenRuns } from '../../support/given-runs';
import { openWorld, type TestWorld } from '../../support/test-world';

const path = '01990000-0000-7000-8000-000000003200';
const id = examples.newRun;
const params = { run: id };
const languages = ['sr-Latn', 'sr-Cyrl', 'en'] as const;
const lastDay = inDays(9);

let world: TestWorld;
let people: Record<Language, string>;
let manager: string;

const addressOf = (language: Language) => `${language.toLowerCase()}@primer.rs`;

beforeEach(async () => {
  world = await openWorld();
  await new GivenProgrammes(world.client).path(path);
  const name = { latin: 'Ana Anić', cyrillic: 'Ана Анић' };
  const ids = await world.given.people(
    languages.map((language) => ({ email: addressOf(language), name, language })),
  );
  const [latin = '', cyrillic = '', english = ''] = ids;
  people = { 'sr-Latn': latin, 'sr-Cyrl': cyrillic, en: english };
  manager = await world.given.session(examples.administrator);
});

afterEach(() => world.close());

/** All of them get onto a run that lets whoever is late finish. */
async function enter(what: { programme: string } | { course: string }): Promise<void> {
  const days = { startsOn: inDays(-9), endsOn: inDays(40), finishOn: lastDay };
  await new GivenRuns(world.client).run({ id, title: 'Niš', ...days, ...what });
  for (const language of languages) {
    const cookie = await world.given.session(people[language]);
    expect((await call(world.app, joinRun, { params }, cookie)).status).toBe(200);
  }
  await world.app.runJobs();
}

/** Gives the mails that are written after it, by whom they go to. */
async function edit(change: object): Promise<Record<string, string[]>> {
  const before = world.app.mail.length;
  const read = await call(world.app, readRun, { params }, manager);
  const { text, version } = readRun.replies[200].schema.parse(read.body);
  const edited = { params, body: { ...text, ...change }, ifMatch: `${version}` };
  expect((await call(world.app, editRun, edited, manager)).status).toBe(200);
  await world.app.runJobs();
  const mails: Record<string, string[]> = {};
  for (const { to, text: said } of world.app.mail.slice(before)) (mails[to] ??= []).push(said);
  return mails;
}

async function changesOf(language: Language) {
  const cookie = await world.given.session(people[language]);
  const { body } = await call(world.app, listOwnChanges, {}, cookie);
  return listOwnChanges.replies[200].schema.parse(body).items;
}

const said = {
  'sr-Latn': `posle ${longDate(lastDay, 'sr-Latn', 'genitive')} nijedan test ne može da se započne`,
  'sr-Cyrl': `после ${longDate(lastDay, 'sr-Cyrl', 'genitive')} ниједан тест не може да се започне`,
  en: `no test can be begun after ${longDate(lastDay, 'en', 'genitive')}`,
};
const saidOpen = {
  'sr-Latn': 'test može da se započne i posle poslednjeg dana',
  'sr-Cyrl': 'тест може да се започне и после последњег дана',
  en: 'a test can be begun after the last day as well',
};

describe.each([
  ['a course', { course: examples.reportedCourse }],
  ['a programme', { programme: path }],
])('a run of %s of which only the rule changes', (_, what) => {
  it('tells everybody on it once what that means for them, and keeps it among what changed', async () => {
    await enter(what);
    const closed = await edit({ lateFinish: false });
    for (const language of languages) {
      expect(closed[addressOf(language)]).toEqual([expect.stringContaining(said[language])]);
      expect(await changesOf(language)).toMatchObject([
        { kind: 'run-closes', run: 'Niš', on: lastDay },
      ]);
    }
    expect(await edit({})).toEqual({});
    expect(await edit({ town: 'Pirot' })).toEqual({});
    const open = await edit({ lateFinish: true });
    for (const language of languages) {
      expect(open[addressOf(language)]).toEqual([expect.stringContaining(saidOpen[language])]);
      expect(await changesOf(language)).toMatchObject([{ kind: 'run-stays-open', run: 'Niš' }]);
    }
  });

  it('tells of moved days and of the rule in one mail', async () => {
    await enter(what);
    const mails = await edit({ lateFinish: false, endsOn: inDays(50) });
    expect(mails[addressOf('en')]).toEqual([expect.stringContaining(said.en)]);
    const kinds = (await changesOf('en')).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['run-closes', 'run-moved']);
  });

  it('tells nobody where there is no last day that could close, until there is one', async () => {
    await enter(what);
    const gone = await edit({ finish: null });
    expect(Object.keys(gone)).toHaveLength(languages.length);
    expect(await edit({ lateFinish: false })).toEqual({});
    const mails = await edit({ finish: { kind: 'day', on: lastDay } });
    for (const language of languages)
      expect(mails[addressOf(language)]).toEqual([expect.stringContaining(said[language])]);
  });
});

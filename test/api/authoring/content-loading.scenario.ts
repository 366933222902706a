import { saveLesson } from '@svetionik/contracts/authoring';
import { readCourse } from '@svetionik/contracts/catalogue';
import { examples } from '@svetionik/contracts/examples';
import { archiveOrganiser } from '@svetionik/contracts/organisers';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../../apps/backend/src/commands/load-content';
import { lessonBody, textBlock } from '../../support/author';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const unchanged = 'The content is loaded already.';
const loaded = expect.stringMatching(
  /^\d+ courses, \d+ modules and \d+ assessment items are loaded\.$/,
);

let world: TestWorld;
let folder: string;

beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(__dirname, '../../support/content'), folder, { recursive: true });
});

afterEach(() => world.close());

const load = (from = folder) => loadContent(world.app.app, [from]);

async function contentRows(): Promise<unknown> {
  const { rows } = await world.client.query(
    `SELECT (SELECT json_agg(d ORDER BY id) FROM authoring.draft d) AS drafts, (SELECT json_agg(value) FROM platform.setting) AS mark,
       (SELECT count(*)::int FROM catalogue.module_edition) AS modules, (SELECT count(*)::int FROM catalogue.course_edition) AS courses,
       (SELECT count(*)::int FROM catalogue.fact) AS facts, (SELECT count(*)::int FROM assessment.item_version) AS items, (SELECT count(*)::int FROM platform.file) AS files`,
  );
  return rows[0];
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('a folder that was loaded', () => {
  it('is not loaded again, and nothing is changed', async () => {
    expect(await load()).toEqual(loaded);
    const before = await contentRows();
    expect(await load()).toBe(unchanged);
    expect(await contentRows()).toEqual(before);
  });

  it.each<[string, () => Promise<unknown> | void]>([
    [
      'one of its files has changed',
      () => appendFileSync(join(folder, 'courses/probni-kurs.yaml'), '\n'),
    ],
    [
      'the mark was made by another program',
      () =>
        world.client.query(
          `UPDATE platform.setting SET value = repeat('0', 64) || substr(value, 65)`,
        ),
    ],
    [
      'the database has been restored from before it was loaded',
      () => world.client.query('DELETE FROM platform.setting'),
    ],
    [
      'its organiser has been archived',
      async () => {
        const administrator = await world.given.session(examples.administrator);
        await call(world.app, archiveOrganiser, archiveOrganiser.example, administrator);
      },
    ],
  ])('is loaded again once %s', async (_, happens) => {
    await load();
    await happens();
    expect(await load()).toEqual(loaded);
    expect(await load()).toBe(unchanged);
  });

  it('is loaded again after another folder', async () => {
    const other = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(folder, other, { recursive: true });
    appendFileSync(join(other, 'courses/probni-kurs.yaml'), '\n');
    await load();
    expect(await load(other)).toEqual(loaded);
    expect(await load()).toEqual(loaded);
  });

  it('shows a change to learners, and leaves alone what a trainer has edited', async () => {
    await load();
    const trainer = await world.given.session(examples.trainer);
    const lesson = { module: examples.moduleDraft, lesson: examples.lessonDraft };
    await call(
      world.app,
      saveLesson,
      { params: lesson, body: lessonBody(textBlock('uvod', 'Od edukatorke.')), ifMatch: '1' },
      trainer,
    );
    const renewal =
      'hours: 2\nvalidity: { months: 24 }\nrenewal: { opens_days_before: 60, grace_days: 30, course: treci-kurs }\n';
    edit('courses/drugi-kurs.yaml', (text) =>
      text.replace(/^title: .*$/m, 'title: Naslov iz fajla').replace('hours: 2\n', renewal),
    );
    expect(await load()).toEqual(loaded);
    const { rows } = await world.client.query(
      `SELECT content ->> 'title' AS title, content::text LIKE '%Od edukatorke.%' AS edited FROM authoring.draft WHERE id = $1 OR key = 'drugi-kurs' ORDER BY kind`,
      [examples.lessonDraft],
    );
    expect(rows).toMatchObject([{ title: 'Naslov iz fajla' }, { edited: true }]);
    const terms = {
      counts: 'from-expiry',
      opensDaysBefore: 60,
      graceDays: 30,
      course: { slug: 'treci-kurs', title: { 'sr-Cyrl': 'Трећи курс' } },
    };
    await scenario(world.app, {}, [
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug: 'drugi-kurs' } },
        status: 200,
        has: { validity: { kind: 'term', months: 24 }, renewal: terms },
      },
      {
        as: 'nobody',
        call: readCourse,
        with: { params: { slug: 'treci-kurs' } },
        status: 200,
        has: { validity: { kind: 'unlimited' }, renewal: null },
      },
    ]);
  });
});

describe('the profiles of certificates', () => {
  const ofCourses = `SELECT array_agg(v.name ->> 'sr-Latn' ORDER BY v.name ->> 'sr-Latn') AS names FROM profiles.profile_course pc
    JOIN profiles.profile_version v ON v.profile_id = pc.profile_id JOIN catalogue.course c ON c.id = pc.course_id WHERE c.slug = 'drugi-kurs'`;

  it('are those of the tracks of a course, once', async () => {
    await world.client.query('TRUNCATE profiles.profile CASCADE');
    edit('courses/drugi-kurs.yaml', (text) =>
      text.replace(/^tracks: .*$/m, 'tracks: [health, police]'),
    );
    await load();
    const { rows } = await world.client.query(ofCourses);
    expect(rows).toEqual([{ names: ['Policija i pravosuđe', 'Zdravstvo'] }]);
    await world.client.query('DELETE FROM profiles.profile_course');
    edit('courses/drugi-kurs.yaml', (text) => text.replace('hours: 2', 'hours: 3'));
    await load();
    expect((await world.client.query(ofCourses)).rows).toEqual([{ names: null }]);
  });
});

describe('a personal number', () => {
  it.each([
    ['courses/probni-kurs.yaml', '\n# osoba 0101099710005\n'],
    ['files/beleska.txt', '\nOsoba 0101099 710005\n'],
  ])('in %s is said by its line alone, and nothing is loaded', async (file, text) => {
    appendFileSync(join(folder, file), text);
    const before = await contentRows();
    const line = readFileSync(join(folder, file), 'utf8').split('\n').length - 1;
    await expect(load()).rejects.toThrow(
      `${file}:${line}: a personal number (JMBG); such numbers are not kept here`,
    );
    expect(await contentRows()).toEqual(before);
  });
});

describe('a slug that somebody has given in the app', () => {
  it.each([
    ['module', 'modules/iz-aplikacije/module.yaml'],
    ['bank', 'banks/iz-aplikacije.yaml'],
    ['course', 'courses/iz-aplikacije.yaml'],
  ])('stops a %s file with one sentence, and nothing is loaded', async (kind, file) => {
    await world.client.query(
      `INSERT INTO authoring.draft (id, organisation_id, kind, key, content, sort_key, created_at, changed_at, changed_by)
       VALUES (gen_random_uuid(), $1, $2, 'iz-aplikacije', '{}', 'x', now(), now(), $3)`,
      [examples.organisation, kind, examples.trainer],
    );
    givenFileOf(kind);
    edit('courses/drugi-kurs.yaml', (text) =>
      text.replace(/^title: .*$/m, 'title: Naslov iz fajla'),
    );
    const before = await contentRows();
    await expect(load()).rejects.toThrow(
      `${file}:1: the slug "iz-aplikacije" already belongs to a ${kind} that was made in the app, so the file needs another id and name`,
    );
    expect(await contentRows()).toEqual(before);
  });
});

const sources: Readonly<Record<string, readonly [from: string, to: string, withId: string]>> = {
  module: ['modules/opsti-modul', 'modules/iz-aplikacije', 'modules/iz-aplikacije/module.yaml'],
  bank: ['banks/probna-banka.yaml', 'banks/iz-aplikacije.yaml', 'banks/iz-aplikacije.yaml'],
  course: ['courses/probni-kurs.yaml', 'courses/iz-aplikacije.yaml', 'courses/iz-aplikacije.yaml'],
};

/** A copy of a file, or of a module's folder, under the slug that was given in the app. */
function givenFileOf(kind: string): void {
  const [from = '', to = '', withId = ''] = sources[kind] ?? [];
  cpSync(join(folder, from), join(folder, to), { recursive: true });
  edit(withId, (text) => text.replace(/^id: .*$/m, 'id: iz-aplikacije'));
}

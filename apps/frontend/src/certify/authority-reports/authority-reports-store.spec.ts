import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { CertifiedCourses } from '../courses/certified-courses';
import { AuthorityReportsStore, type Template } from './authority-reports-store';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
const template = (version: number, title: string, name = 'own'): Template => ({
  template: name,
  version,
  title: both(title),
  participants: 'everyone',
  orientation: 'landscape',
  askedOf: [],
  columns: [{ field: 'name', heading: both('Ime') }],
  changedAt: null,
});
const course = (id: string, tracks: readonly string[], ...numbers: number[]) => ({
  id,
  title: both(id),
  tracks,
  editions: numbers.map((number) => ({ id: `${id} ${number}`, number })),
});
const courses = [
  course('kurs', ['media'], 2),
  course('lekari', ['health'], 3, 2),
  course('svi', ['health', 'police'], 1),
  course('pravosudje', ['prosecution'], 1),
];

async function given() {
  let own = template(0, 'Spisak');
  const previewed: unknown[] = [];
  const call = async (
    name: string,
    {
      version,
      body,
    }: { version?: number; body?: { title: Template['title']; template?: unknown } } = {},
  ) => {
    if (name === 'profiles.listCertifiedCourses') return { items: courses, next: null };
    if (name === 'authorityReports.listReportTemplates')
      return { items: [own, template(3, 'Komora', 'health')] };
    if (name === 'authorityReports.previewReport') {
      previewed.push(body?.template);
      return { count: 1, rows: [['Ana Ilić']], problems: [] };
    }
    if (version !== own.version) throw new RequestProblem('edit.conflict', 412);
    own = { ...own, version: own.version + 1, title: body?.title ?? own.title };
    return own;
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      AuthorityReportsStore,
      CertifiedCourses,
      { provide: ApiClient, useValue: { call } },
    ],
  });
  const store = TestBed.inject(AuthorityReportsStore);
  const settle = async () => {
    for (const _ of Array(3).keys()) {
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(400);
      store.shown();
    }
  };
  await settle();
  const meanwhile = (title: string) => (own = template(own.version + 1, title));
  return { store, settle, meanwhile, previewed, stored: () => own };
}

const titleOf = (each: Pick<Template, 'title'> | undefined) => each?.title['sr-Latn'];

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-26T10:00:00Z') }));
afterEach(() => jest.useRealTimers());

describe('AuthorityReportsStore', () => {
  it('begins with the first edition, the template that suits it and this year, and shows what that looks like', async () => {
    const { store } = await given();
    expect(store.choice()).toEqual({
      course: 'kurs',
      edition: 2,
      from: '2026-01-01',
      to: '2026-12-31',
      script: 'sr-Cyrl',
      template: 'own',
    });
    expect([store.shown()?.rows, store.table()]).toEqual([
      [['Ana Ilić']],
      expect.stringContaining('template=own'),
    ]);
  });

  it.each([
    ['the one for the authority of its profession', 'lekari 3', 'health'],
    ['the organisation’s own where the professions have several', 'svi 1', 'own'],
    ['the first there is where there is none that suits', 'pravosudje 1', 'own'],
  ])('begins a course with %s', async (_, key, template) => {
    const { store } = await given();
    store.choose(key);
    expect(store.template()?.template).toBe(template);
  });

  it('keeps the template that was chosen for all editions of the course, and begins anew with the next one', async () => {
    const { store } = await given();
    store.choose('lekari 3');
    store.name.set('own');
    store.choose('lekari 2');
    expect(store.choice()).toMatchObject({ course: 'lekari', edition: 2, template: 'own' });
    store.choose('kurs 2');
    store.choose('lekari 3');
    expect(store.choice()).toMatchObject({ course: 'lekari', template: 'health' });
  });

  it('never takes away a template that is being written', async () => {
    const { store } = await given();
    store.edit();
    store.edited.write({ title: both('Moj') });
    store.choose('lekari 3');
    expect([store.edition()?.course, store.template()?.template, titleOf(store.draft())]).toEqual([
      'lekari',
      'own',
      'Moj',
    ]);
  });

  it('asks for nothing while the span ends before it starts', async () => {
    const { store, settle } = await given();
    store.to.set('2025-12-31');
    await settle();
    expect([store.backwards(), store.choice(), store.table()]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('shows what is written before it is saved, and keeps showing it while something is missing', async () => {
    const { store, settle, previewed } = await given();
    store.edit();
    store.edited.write({ columns: [{ field: 'name', heading: both('Učesnik') }] });
    await settle();
    expect(previewed.at(-1)).toMatchObject({ columns: [{ heading: both('Učesnik') }] });
    const before = previewed.length;
    store.edited.write({ columns: [] });
    await settle();
    expect([previewed.length, store.shown()?.rows]).toEqual([before, [['Ana Ilić']]]);
  });

  it('saves on top of the version that was read, and closes', async () => {
    const { store, stored } = await given();
    store.edit();
    store.edited.write({ title: both('Naš spisak') });
    await store.save();
    expect([
      titleOf(stored()),
      store.draft(),
      titleOf(store.template()),
      store.edited.dirty(),
    ]).toEqual(['Naš spisak', undefined, 'Naš spisak', false]);
  });

  it('shows both versions after a lost race and never writes over the other unasked', async () => {
    const { store, meanwhile, stored } = await given();
    store.edit();
    store.edited.write({ title: both('Moj') });
    meanwhile('Njihov');
    await store.save();
    await store.save();
    expect([titleOf(store.draft()), titleOf(store.edited.theirs()), titleOf(stored())]).toEqual([
      'Moj',
      'Njihov',
      'Njihov',
    ]);
    store.edited.keepMine();
    await store.save();
    expect([titleOf(stored()), stored().version, store.draft()]).toEqual(['Moj', 2, undefined]);
  });

  it('shows what somebody else wrote once one’s own is given up', async () => {
    const { store, meanwhile } = await given();
    store.edit();
    store.edited.write({ title: both('Moj') });
    meanwhile('Njihov');
    await store.save();
    store.close();
    expect([store.draft(), titleOf(store.template()), store.edited.dirty()]).toEqual([
      undefined,
      'Njihov',
      false,
    ]);
  });
});

import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { PlayerStore } from './player-store';
import { ProgressSaver } from './saving/progress-saver';

const title = { 'sr-Latn': 'a', 'sr-Cyrl': 'а' };
const lesson = (id: string, ...blocks: string[]) => ({
  id,
  title,
  minutes: 5,
  blocks: blocks.map((block) => ({ id: block, interactive: block.startsWith('check') })),
});
const modules = [
  {
    id: 'one',
    title,
    minutes: 10,
    lessons: [lesson('first', 'a', 'check'), lesson('second', 'b', 'note')],
    documents: { 'sr-Latn': 'latin', 'sr-Cyrl': 'cyrillic' },
  },
  {
    id: 'two',
    title,
    minutes: 5,
    lessons: [lesson('third', 'c')],
    documents: { 'sr-Latn': 'latin-2', 'sr-Cyrl': 'cyrillic-2' },
  },
];

interface Given {
  readonly done?: readonly string[];
  readonly place?: object | null;
  readonly practice?: readonly object[];
  readonly unsaved?: readonly object[];
  readonly ways?: readonly object[];
  readonly unsavedWays?: readonly object[];
}

async function given({
  done = [],
  place = null,
  practice = [],
  unsaved = [],
  ways = [],
  unsavedWays = [],
}: Given = {}) {
  const saved: unknown[] = [];
  const asked: string[] = [];
  const language = signal('sr-Latn');
  const call = async (name: string, { params }: { params: { hash?: string } }) => {
    if (name === 'learning.readEnrolment')
      return { id: 'e', course: {}, modules, done, place, practice, ways };
    asked.push(params.hash ?? '');
    const module = modules.find(({ documents }) =>
      Object.values(documents).includes(params.hash ?? ''),
    );
    return {
      schema: 1,
      module: { id: module?.id },
      language: params.hash?.startsWith('latin') ? 'sr-Latn' : 'sr-Cyrl',
      lessons: module?.lessons,
    };
  };
  const saver = {
    refused: signal(0),
    unsaved: () => [],
    unsavedPractice: () => unsaved,
    unsavedWays: () => unsavedWays,
    chooseContentPath: (_: string, taken: unknown) => saved.push(['way', taken]),
    pass: (_: string, block: unknown) => saved.push(['pass', block]),
    keep: (_: string, where: unknown) => saved.push(['keep', where]),
    record: (_: string, practice: unknown) => saved.push(['record', practice]),
  };
  TestBed.configureTestingModule({
    providers: [
      PlayerStore,
      { provide: ApiClient, useValue: { call } },
      { provide: ProgressSaver, useValue: saver },
      { provide: CurrentLanguage, useValue: { language } },
    ],
  });
  const store = TestBed.inject(PlayerStore);
  const settle = async () => {
    for (let round = 0; round < 5; round += 1) {
      TestBed.tick();
      await Promise.resolve();
    }
  };
  store.enrolment.set('e');
  await settle();
  const open = async (module: string, id: string) => {
    store.address.set({ module, lesson: id });
    await settle();
  };
  return { store, saved, asked, language, settle, open };
}

describe('PlayerStore', () => {
  it.each([
    [
      'where it was left',
      { place: { module: 'two', lesson: 'third', block: 'c', second: null } },
      'third',
    ],
    [
      'at the first lesson with something left',
      { done: ['one/first/a', 'one/first/check'] },
      'second',
    ],
    ['at the first lesson', {}, 'first'],
    [
      'at the first lesson when all is done',
      {
        done: ['one/first/a', 'one/first/check', 'one/second/b', 'one/second/note', 'two/third/c'],
      },
      'first',
    ],
  ])('opens %s', async (_, setting, expected) => {
    const { store } = await given(setting);
    expect(store.openingPlace()?.lesson).toBe(expected);
  });

  it.each([
    ['at the block of its lesson', 'second', 'note', 'note'],
    ['not at the first block, which is the top', 'second', 'b', undefined],
    ['not in another lesson', 'first', 'check', undefined],
  ])('goes on %s', async (_, left, block, expected) => {
    const { store, open } = await given({
      place: { module: 'one', lesson: left, block, second: null },
    });
    await open('one', 'second');
    expect(store.takeResumePoint()).toBe(expected);
    expect(store.takeResumePoint()).toBeUndefined();
  });

  it('knows what comes before and after, across modules', async () => {
    const { store, open } = await given();
    await open('one', 'second');
    expect([store.previous()?.id, store.next()?.id]).toEqual(['first', 'third']);
    await open('two', 'third');
    expect([store.previous()?.id, store.next()]).toEqual(['second', undefined]);
    await open('one', 'nowhere');
    expect([store.lesson(), store.previous(), store.next()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts a passed block once, whichever way was taken', async () => {
    const { store, saved, open } = await given({
      ways: [{ block: 'one/second/note', way: 'alternative' }],
    });
    await open('one', 'second');
    store.pass('note');
    store.pass('note');
    expect(saved).toEqual([['pass', { module: 'one', lesson: 'second', block: 'note' }]]);
    expect(store.progress()).toMatchObject({ done: 1, total: 5 });
  });

  it.each<[string, Given, string | undefined]>([
    [
      'as it was taken, on whichever device',
      { ways: [{ block: 'one/second/note', way: 'alternative' }] },
      'alternative',
    ],
    [
      'as it was taken and waits to be saved',
      {
        ways: [{ block: 'one/second/note', way: 'alternative' }],
        unsavedWays: [{ module: 'one', lesson: 'second', block: 'note', way: 'described' }],
      },
      'described',
    ],
    ['closed where none was taken', {}, undefined],
  ])('opens a content note %s', async (_, setting, way) => {
    const { store, open } = await given(setting);
    await open('one', 'second');
    expect(store.recordOf('note').way).toBe(way);
  });

  it('keeps the way through a content note, and the other when the mind is changed', async () => {
    const { store, saved, open } = await given();
    await open('one', 'second');
    const note = { module: 'one', lesson: 'second', block: 'note' };
    store.note({ kind: 'took-way', block: 'note', way: 'described' });
    store.note({ kind: 'took-way', block: 'note', way: 'alternative' });
    expect(saved).toEqual([
      ['way', { ...note, way: 'described' }],
      ['way', { ...note, way: 'alternative' }],
    ]);
    expect(store.recordOf('note').way).toBe('alternative');
    expect(store.done().size).toBe(0);
  });

  it('records an answer, and a case only when it has ended', async () => {
    const { store, saved, open } = await given();
    await open('one', 'first');
    store.note({ kind: 'decided', block: 'check', path: ['x'], finished: false });
    expect(saved).toEqual([]);
    expect(store.recordOf('check').path).toEqual(['x']);
    store.note({ kind: 'decided', block: 'check', path: ['x', 'y'], finished: true });
    expect(saved).toEqual([
      [
        'record',
        {
          module: 'one',
          lesson: 'first',
          block: 'check',
          response: { kind: 'case', path: ['x', 'y'] },
        },
      ],
    ]);
    expect(store.done().has('one/first/check')).toBe(true);
  });

  const answer = { kind: 'single-choice', choice: 'b' } as const;
  const earlier = { block: 'one/first/check', response: answer, at: '2026-11-20T10:00:00.000Z' };

  it.each<[string, Given, object, string | undefined]>([
    ['an answer', { practice: [earlier] }, { response: answer }, earlier.at],
    [
      'the path of a case',
      { practice: [{ ...earlier, response: { kind: 'case', path: ['x', 'y'] } }] },
      { path: ['x', 'y'] },
      earlier.at,
    ],
    [
      'an answer that waits to be saved, over an earlier one',
      {
        practice: [earlier],
        unsaved: [
          { module: 'one', lesson: 'first', block: 'check', response: { ...answer, choice: 'a' } },
        ],
      },
      { response: { ...answer, choice: 'a' } },
      undefined,
    ],
    ['nothing where nothing was done', {}, {}, undefined],
  ])('opens practice with %s', async (_, setting, record, before) => {
    const { store, open } = await given(setting);
    await open('one', 'first');
    const entry = store.entries()?.find(({ block }) => block.id === 'check');
    expect(entry).toMatchObject({ record, before });
    expect(
      [entry?.record.response, entry?.record.path].filter((each) => each !== undefined),
    ).toHaveLength(Object.keys(record).length);
  });

  it('shows what is answered again instead of what was answered before', async () => {
    const { store, open } = await given({ practice: [earlier] });
    await open('one', 'first');
    store.note({ kind: 'answered', block: 'check', response: { ...answer, choice: 'c' } });
    expect(store.entries()?.find(({ block }) => block.id === 'check')).toMatchObject({
      record: { response: { choice: 'c' } },
      before: undefined,
    });
  });

  it('opens a film at the second at which it was left', async () => {
    const { store, saved, open } = await given({
      place: { module: 'one', lesson: 'second', block: 'b', second: 42 },
    });
    await open('one', 'second');
    expect(store.recordOf('b').second).toBe(42);
    expect(store.recordOf('note').second).toBeUndefined();
    store.note({ kind: 'played', block: 'b', second: 50 });
    expect(saved).toEqual([['keep', { module: 'one', lesson: 'second', block: 'b', second: 50 }]]);
  });

  it('keeps the second of a film that is only read past', async () => {
    const { store, saved, open } = await given({
      place: { module: 'one', lesson: 'second', block: 'b', second: 42 },
    });
    await open('one', 'second');
    store.keepPlace('b');
    store.note({ kind: 'played', block: 'b', second: 50 });
    store.keepPlace('note');
    store.keepPlace('b');
    const place = { module: 'one', lesson: 'second' };
    expect(saved).toEqual([
      ['keep', { ...place, block: 'b', second: 42 }],
      ['keep', { ...place, block: 'b', second: 50 }],
      ['keep', { ...place, block: 'note', second: null }],
      ['keep', { ...place, block: 'b', second: 50 }],
    ]);
    await open('two', 'third');
    await open('one', 'second');
    expect(store.entries()?.[0]?.record.second).toBe(50);
  });

  it('asks for the document of the other script and shows the one it has until that is there', async () => {
    const { store, asked, language, settle, open } = await given();
    await open('one', 'first');
    expect(store.shown()?.language).toBe('sr-Latn');
    language.set('sr-Cyrl');
    TestBed.tick();
    expect(store.blocks()).toHaveLength(2);
    await settle();
    expect(store.shown()?.language).toBe('sr-Cyrl');
    expect(asked).toEqual(['latin', 'cyrillic']);
  });
});

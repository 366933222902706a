import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { type Marking, MarkingStore } from './marking-store';

const levels = [0, 2].map((points) => ({ id: `n${points}`, descriptor: 'Opis', points }));
const marking: Marking = {
  id: 'task',
  version: 1,
  stage: 'marking',
  finished: false,
  mayChange: false,
  changes: [],
  course: 'Kurs',
  prompt: [],
  sample: '',
  disturbing: false,
  rubric: [
    { id: 'tok', title: 'Tok', levels },
    { id: 'razlog', title: 'Razlog', levels },
  ],
  handedInAt: '2026-11-25T10:00:00Z',
  answer: { kind: 'text', text: 'Odgovor.', words: { least: 0, most: 9 } },
  marks: { tok: 'n2' },
  note: '',
  others: [],
};

interface Sent {
  readonly version: number;
  readonly body: { readonly marks: object; readonly note: string };
}

async function open(answers: (() => unknown)[]) {
  const sent: (Sent & { readonly name: string })[] = [];
  const call = async (name: string, request: Sent) => {
    if (name === 'marking.readMarking') return marking;
    sent.push({ name, ...request });
    return answers.shift()?.();
  };
  TestBed.configureTestingModule({
    providers: [
      MarkingStore,
      { provide: ApiClient, useValue: { call } },
      { provide: CurrentLanguage, useValue: { language: signal('sr-Latn') } },
    ],
  });
  const store = TestBed.inject(MarkingStore);
  store.task.set('task');
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
  return { store, sent };
}

const saved = (version: number) => () => ({ version, savedAt: '2026-11-25T10:00:00Z' });

describe('MarkingStore', () => {
  it('begins with what is saved, and counts what is missing', async () => {
    const { store } = await open([]);
    expect([store.marks(), store.missing(), store.sum()?.points]).toEqual([
      { tok: 'n2' },
      ['razlog'],
      2,
    ]);
  });

  it('saves one draft after the other, each from the version before', async () => {
    const { store, sent } = await open([saved(2), saved(3)]);
    store.mark('razlog', 'n0');
    await store.save();
    store.write('Beleška.');
    await store.save();
    expect(sent.map(({ version, body }) => [version, body])).toEqual([
      [1, { marks: { tok: 'n2', razlog: 'n0' }, note: '' }],
      [2, { marks: { tok: 'n2', razlog: 'n0' }, note: 'Beleška.' }],
    ]);
    expect(store.dirty()).toBe(false);
  });

  it('overwrites nothing that another window has saved, and sends nothing more until it is looked at', async () => {
    const conflict = () => {
      throw new RequestProblem('edit.conflict', 412);
    };
    const { store, sent } = await open([conflict]);
    store.mark('razlog', 'n0');
    await store.save();
    store.write('Beleška.');
    await store.save();
    expect([store.overtaken(), store.dirty(), sent.length]).toEqual([true, true, 1]);
  });

  it('sends no note with a personal number', async () => {
    const { store, sent } = await open([]);
    store.write('broj 0101099710005');
    await store.save();
    expect(sent).toEqual([]);
  });

  it('gives the marks from the last version', async () => {
    const { store, sent } = await open([saved(2), () => ({ outcome: 'final' })]);
    store.mark('razlog', 'n2');
    await store.save();
    expect([await store.finish(), sent.at(-1)?.name, sent.at(-1)?.version]).toEqual([
      'final',
      'marking.finishMarking',
      2,
    ]);
  });
});

import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { SheetStore, type Sheet } from './sheet-store';

const item = (position: number, percent: number | null): object => ({
  position,
  percent,
  earlier: null,
  spread: null,
  item: {},
  remark: '',
  said: [],
});
const sheet = (changes: Partial<Sheet> = {}): object => ({
  panel: 'p',
  course: 'Kurs',
  stage: 'first',
  round: 1,
  version: 1,
  handedInAt: null,
  items: [item(1, 60), item(2, null)],
  ...changes,
});

type Call = (
  name: string,
  request: { readonly version?: number; readonly body?: object },
) => Promise<unknown>;

async function open(answer: Call, opened: object = sheet()) {
  const sent: [string, object | undefined, number | undefined][] = [];
  const call: Call = async (name, request) => {
    if (name === 'panels.readSheet') return opened;
    sent.push([name, request.body, request.version]);
    return answer(name, request);
  };
  TestBed.configureTestingModule({
    providers: [SheetStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(SheetStore);
  store.panel.set('p');
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
  return { store, sent };
}

describe('SheetStore', () => {
  afterEach(() => TestBed.resetTestingModule());

  it('begins with what is kept, and sends what is given with the version it was given on', async () => {
    const { store, sent } = await open(async () => ({
      version: 2,
      savedAt: '2026-03-05T10:00:00Z',
    }));
    expect([store.given(), store.left()]).toEqual([{ 1: 60 }, [2]]);
    store.judge(2, 75);
    expect([store.dirty(), store.left()]).toEqual([true, []]);
    expect(await store.save()).toBe(true);
    expect(sent).toEqual([['panels.saveSheet', { judgements: { 2: 75 }, remarks: {} }, 1]]);
    expect([store.dirty(), store.savedAt()]).toEqual([false, '2026-03-05T10:00:00Z']);
  });

  it('sends what was given while it was saving, on the version that the first save gave', async () => {
    let release: (kept: object) => void = () => undefined;
    const waiting = new Promise<object>((resolve) => (release = resolve));
    const kept = [waiting, Promise.resolve({ version: 3, savedAt: 'b' })];
    const { store, sent } = await open(async () => kept.shift());
    store.judge(1, 65);
    const saving = store.save();
    store.judge(1, 70);
    store.remark(1, 'Zato.');
    release({ version: 2, savedAt: 'a' });
    await saving;
    expect(sent.map(([, body, version]) => [body, version])).toEqual([
      [{ judgements: { 1: 65 }, remarks: {} }, 1],
      [{ judgements: { 1: 70 }, remarks: { 1: 'Zato.' } }, 2],
    ]);
    expect(store.dirty()).toBe(false);
  });

  it('keeps what was given when saving fails, and sends nothing over another device', async () => {
    const { store, sent } = await open(async () =>
      Promise.reject(new RequestProblem('edit.conflict', 412)),
    );
    store.judge(2, 75);
    expect(await store.save()).toBe(false);
    expect([store.overtaken(), store.dirty(), store.given()[2]]).toEqual([true, true, 75]);
    expect(await store.handIn()).toBe(false);
    expect(sent).toHaveLength(1);
  });

  it('saves first and then hands in; afterwards nothing is taken any more', async () => {
    const handedIn = sheet({ version: 3, handedInAt: '2026-03-05T10:00:00Z', items: [] });
    const { store, sent } = await open(async (name) =>
      name === 'panels.saveSheet' ? { version: 2, savedAt: 'a' } : handedIn,
    );
    store.judge(2, 75);
    expect(await store.handIn()).toBe(true);
    expect(sent.map(([name, , version]) => [name, version])).toEqual([
      ['panels.saveSheet', 1],
      ['panels.handInSheet', 2],
    ]);
    expect(store.open()).toBe(false);
    store.judge(1, 5);
    expect(store.dirty()).toBe(false);
  });

  it.each([
    ['the first round, not handed in', {}, true],
    ['a sheet that is handed in', { handedInAt: '2026-03-05T10:00:00Z' }, false],
    ['the second round', { stage: 'second', round: 2 }, true],
    ['the first sheet in the second round', { stage: 'second' }, false],
    ['a closed panel', { stage: 'closed', round: 2 }, false],
  ] as const)('takes judgements or not: %s', async (_, changes, taken) => {
    const { store } = await open(async () => undefined, sheet(changes));
    expect(store.open()).toBe(taken);
  });
});

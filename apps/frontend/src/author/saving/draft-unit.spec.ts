import { TestBed } from '@angular/core/testing';
import { Connection } from '../../core/api/connection';
import { RequestProblem } from '@svetionik/client/problem';
import { DraftUnit, type StoredDraft } from './draft-unit';
import { KeptDrafts } from './kept-drafts';
import type { UnitMerger } from './unit-merger';

interface Text {
  readonly title: string;
}

const stored = (version: number, title: string): StoredDraft<Text> => ({
  version,
  changedAt: '2026-11-25T10:00:00.000Z',
  content: { title },
});
const conflict = (current: StoredDraft<Text>) =>
  new RequestProblem('edit.conflict', 412, { current });

/** A server of one draft, and a colleague who may be faster. */
class Server {
  readonly seen: string[] = [];
  failures: RequestProblem[] = [];

  constructor(public draft = stored(1, 'staro')) {}

  readonly send = (content: Text, version: number): Promise<StoredDraft<Text>> => {
    this.seen.push(`${content.title} on ${version}`);
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    if (version !== this.draft.version) return Promise.reject(conflict(this.draft));
    this.draft = stored(version + 1, content.title);
    return Promise.resolve(this.draft);
  };
}

function open(server: Server, from: StoredDraft<Text> = server.draft): DraftUnit<Text> {
  return new DraftUnit(from, {
    id: 'lekcija',
    kept: TestBed.inject(KeptDrafts),
    send: server.send,
  });
}

beforeEach(() => {
  jest.useFakeTimers();
  sessionStorage.clear();
});

afterEach(() => jest.useRealTimers());

it('saves a moment after the last change, once', async () => {
  const server = new Server();
  const unit = open(server);
  for (const title of ['n', 'no', 'novo']) unit.edit({ title });
  expect({ seen: server.seen, state: unit.state()?.kind }).toEqual({ seen: [], state: 'saving' });
  await jest.advanceTimersByTimeAsync(2_000);
  expect(server.seen).toEqual(['novo on 1']);
  expect({
    state: unit.state()?.kind,
    dirty: unit.dirty(),
    version: unit.current().version,
  }).toEqual({ state: 'saved', dirty: false, version: 2 });
});

it('saves what is changed while something is on its way, on top of it', async () => {
  const server = new Server();
  const unit = open(server);
  unit.edit({ title: 'prvo' });
  const saving = unit.flush();
  await Promise.resolve();
  unit.edit({ title: 'drugo' });
  await saving;
  await jest.advanceTimersByTimeAsync(2_000);
  expect(server.seen).toEqual(['prvo on 1', 'drugo on 2']);
});

it('shows both versions after a lost race and writes over neither', async () => {
  const server = new Server();
  const unit = open(server);
  server.draft = stored(2, 'njihovo');
  unit.edit({ title: 'moje' });
  expect(await unit.flush()).toBe(false);
  expect({
    mine: unit.content().title,
    theirs: unit.theirs()?.content.title,
    kept: server.draft.content.title,
  }).toEqual({ mine: 'moje', theirs: 'njihovo', kept: 'njihovo' });
  unit.edit({ title: 'moje dalje' });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(server.seen).toEqual(['moje on 1']);
});

it('takes its own text for saved when only the reply was lost', async () => {
  const server = new Server();
  const unit = open(server);
  unit.edit({ title: 'moje' });
  server.draft = stored(2, 'moje');
  expect(await unit.flush()).toBe(true);
  expect({
    theirs: unit.theirs(),
    version: unit.current().version,
    state: unit.state()?.kind,
  }).toEqual({ theirs: undefined, version: 2, state: 'saved' });
});

it.each<[string, (unit: DraftUnit<Text>) => Promise<void> | void, string]>([
  ['one’s own version', (unit) => unit.keepMine(), 'moje'],
  ['the saved version', (unit) => unit.takeTheirs(), 'njihovo'],
])('goes on with %s when it is chosen', async (_, choose, title) => {
  const server = new Server();
  const unit = open(server);
  server.draft = stored(2, 'njihovo');
  unit.edit({ title: 'moje' });
  await unit.flush();
  await choose(unit);
  expect({
    shown: unit.content().title,
    stored: server.draft.content.title,
    theirs: unit.theirs(),
    dirty: unit.dirty(),
  }).toEqual({ shown: title, stored: title, theirs: undefined, dirty: false });
});

it.each([
  new RequestProblem('network.unreachable'),
  new RequestProblem('server.unavailable', 503),
  new RequestProblem('access.sign-in-required', 401),
])('waits and tries again after $code', async (problem) => {
  const server = new Server();
  server.failures = [problem];
  const unit = open(server);
  unit.edit({ title: 'novo' });
  await unit.flush();
  expect(unit.state()?.kind).toBe('waiting');
  await jest.advanceTimersByTimeAsync(6_000);
  expect(server.draft.content.title).toBe('novo');
});

it('brings back what was not saved after a reload', async () => {
  const server = new Server();
  server.failures = [new RequestProblem('network.unreachable')];
  const first = open(server);
  first.edit({ title: 'nesačuvano' });
  await first.flush();
  first.stop();
  const second = open(server);
  expect(second.content().title).toBe('nesačuvano');
  await jest.advanceTimersByTimeAsync(100);
  expect(server.draft.content.title).toBe('nesačuvano');
  expect(open(server).dirty()).toBe(false);
});

it('brings back nothing that somebody else wrote who was signed in here before', async () => {
  const server = new Server();
  const first = open(server);
  first.edit({ title: 'nesačuvano' });
  first.stop();
  TestBed.inject(Connection).belongTo('another');
  const theirs = open(server);
  await jest.advanceTimersByTimeAsync(6_000);
  expect({ shown: theirs.content().title, seen: server.seen }).toEqual({
    shown: 'staro',
    seen: [],
  });
  TestBed.inject(Connection).belongTo(undefined);
  expect(open(server).content().title).toBe('nesačuvano');
});

it('shows both versions after a reload when somebody was faster meanwhile', () => {
  const server = new Server();
  const first = open(server);
  first.edit({ title: 'nesačuvano' });
  first.stop();
  const second = open(server, stored(2, 'njihovo'));
  expect({ mine: second.content().title, theirs: second.theirs()?.content.title }).toEqual({
    mine: 'nesačuvano',
    theirs: 'njihovo',
  });
});

it('keeps no personal number in the window, and says that it was not sent', async () => {
  const server = new Server();
  server.failures = [new RequestProblem('text.personal-number', 422)];
  const unit = open(server);
  unit.edit({ title: 'Broj' });
  unit.edit({ title: 'Broj 0101 09971 0005' });
  expect(JSON.stringify({ ...sessionStorage })).toContain('Broj');
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('0101');
  expect(await unit.flush()).toBe(false);
  expect({ code: unit.error()?.code, state: unit.state()?.kind }).toEqual({
    code: 'text.personal-number',
    state: 'failed',
  });
});

interface Pair {
  readonly one: string;
  readonly two: string;
}

/** Both halves are merged by themselves. */
const halves: UnitMerger<Pair, keyof Pair> = {
  nothing: { one: '', two: '' },
  merge: ({ base, mine, theirs }) => {
    const parts = ['one', 'two'] as const;
    const merged = { ...mine };
    for (const part of parts) if (mine[part] === base[part]) merged[part] = theirs[part];
    const conflicts = parts.filter(
      (part) => merged[part] !== theirs[part] && theirs[part] !== base[part],
    );
    return { merged, conflicts };
  },
  choose: (content) => content,
};

describe('a unit of parts', () => {
  const pair = (version: number, one: string, two: string): StoredDraft<Pair> => ({
    version,
    changedAt: '2026-11-25T10:00:00.000Z',
    content: { one, two },
  });
  let server: StoredDraft<Pair>;
  const send = (content: Pair, version: number) => {
    if (version !== server.version)
      return Promise.reject(new RequestProblem('edit.conflict', 412, { current: server }));
    server = { ...server, version: version + 1, content };
    return Promise.resolve(server);
  };
  const openPair = (from: StoredDraft<Pair>) =>
    new DraftUnit(from, { id: 'par', kept: TestBed.inject(KeptDrafts), send, merger: halves });

  it('saves on top of what somebody else changed elsewhere, and keeps it', async () => {
    const unit = openPair((server = pair(1, 'a', 'b')));
    server = pair(2, 'a', 'njihovo');
    unit.edit({ one: 'moje', two: 'b' });
    await unit.flush();
    await jest.advanceTimersByTimeAsync(2_000);
    expect({ stored: server.content, theirs: unit.theirs(), dirty: unit.dirty() }).toEqual({
      stored: { one: 'moje', two: 'njihovo' },
      theirs: undefined,
      dirty: false,
    });
    expect(unit.joined()).toBe(server.changedAt);
  });

  it('saves nothing of what both changed until one is chosen', async () => {
    const unit = openPair((server = pair(1, 'a', 'b')));
    server = pair(2, 'njihovo', 'b');
    unit.edit({ one: 'moje', two: 'b' });
    await unit.flush();
    await jest.advanceTimersByTimeAsync(60_000);
    expect({ conflicts: unit.conflicts(), stored: server.content.one }).toEqual({
      conflicts: ['one'],
      stored: 'njihovo',
    });
    unit.choose('one', 'mine');
    await jest.advanceTimersByTimeAsync(2_000);
    expect({ stored: server.content.one, dirty: unit.dirty() }).toEqual({
      stored: 'moje',
      dirty: false,
    });
  });

  it('merges what was kept through a reload with what was saved meanwhile', async () => {
    const unit = openPair((server = pair(1, 'a', 'b')));
    unit.edit({ one: 'moje', two: 'b' });
    unit.stop();
    server = pair(2, 'a', 'njihovo');
    const again = openPair(server);
    await jest.advanceTimersByTimeAsync(2_000);
    expect({ shown: again.content(), stored: server.content }).toEqual({
      shown: { one: 'moje', two: 'njihovo' },
      stored: { one: 'moje', two: 'njihovo' },
    });
  });

  it.each([
    ['shows what somebody else saved where nothing is unsaved', false, ['a', 'njihovo']],
    ['merges it with what is unsaved', true, ['moje', 'njihovo']],
  ])('%s', (_, edited, [one, two]) => {
    const unit = openPair((server = pair(1, 'a', 'b')));
    if (edited) unit.edit({ one: 'moje', two: 'b' });
    unit.follow(pair(2, 'a', 'njihovo'));
    unit.follow(pair(1, 'a', 'b'));
    expect(unit.content()).toEqual({ one, two });
    expect(unit.joined()).toBeDefined();
  });
});

it('has nothing to save when what was written is taken back', async () => {
  const server = new Server();
  const unit = open(server);
  const before = unit.content();
  unit.edit({ title: 'novo' });
  unit.edit(before);
  await jest.advanceTimersByTimeAsync(60_000);
  expect({ seen: server.seen, state: unit.state()?.kind, dirty: unit.dirty() }).toEqual({
    seen: [],
    state: 'saved',
    dirty: false,
  });
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('novo');
});

import { chooseHints } from './home-hints';
import { describeSections, listWaiting, type Home } from './home-sections';

const title = { 'sr-Latn': 'Prvi pogled', 'sr-Cyrl': 'Први поглед' };
const nothing: Home = {
  day: '2026-11-30',
  marking: null,
  issuing: null,
  runs: null,
  programmes: null,
  circle: null,
  late: null,
  people: null,
  writing: null,
  organisation: null,
};
const full: Home = {
  day: '2026-11-30',
  marking: {
    count: 23,
    oldest: '2026-11-20T10:00:00.000Z',
    questions: [{ id: 'f', title, count: 14 }],
  },
  issuing: {
    complete: 15,
    incomplete: 3,
    courses: [{ id: 'c', title, count: 18 }],
    proposals: 0,
    trainings: 2,
    endings: [{ of: 'signatory', name: title, on: '2027-01-18' }],
  },
  runs: { first: false, count: 0, people: 0, items: [] },
  programmes: [{ id: 'p', title, people: 40, complete: 12 }],
  circle: { people: 0, courses: [], runs: [] },
  late: 27,
  people: {
    registrations: { count: 1, oldest: '2026-11-29T10:00:00.000Z' },
    institutions: null,
    usedUp: 0,
    erasures: 4,
  },
  writing: { drafts: [], facts: [{ key: 'a', statement: title, checkBy: '2026-11-01' }] },
  organisation: { setup: 0, jobs: null, troubles: 0 },
};

describe('the home of who works here', () => {
  it('has no part for work that their roles do not hold', () => {
    expect(describeSections(nothing)).toEqual([]);
    expect(listWaiting(nothing)).toEqual([]);
  });

  it('opens with what is most urgent, and leaves out what does not wait', () => {
    expect(listWaiting(full).map(({ key, count }) => [key, count])).toEqual([
      ['home.waits.answers', 23],
      ['home.waits.complete', 15],
      ['home.waits.registrations', 1],
      ['home.waits.erasures', 4],
      ['home.waits.late', 27],
      ['home.waits.trainings', 2],
      ['home.waits.incomplete', 3],
    ]);
  });

  it('leads from each line to where it is done', () => {
    const lines = describeSections(full).flatMap((section) =>
      section.lines.map(({ path, query }) => [section.key, path, query]),
    );
    expect(lines).toEqual([
      ['home.marking', '/marking', { item: 'f' }],
      ['home.issuing', '/certify/issue/waiting', { course: 'c' }],
      ['home.issuing', '/certify/issue/trainings', undefined],
      ['home.endings', '/admin/organisers', undefined],
      ['home.people', '/people/invitations', undefined],
      ['home.people', '/people/erasure-requests', undefined],
      ['home.facts', '/author/facts', undefined],
    ]);
  });

  it('leaves to administrators what organisers change', () => {
    const [ending] = describeSections({ ...full, organisation: null }).find(
      ({ key }) => key === 'home.endings',
    )?.lines ?? [undefined];
    expect(ending).toMatchObject({ text: title });
    expect(ending?.path).toBeUndefined();
  });

  it('keeps the parts in which nothing waits, so that they can say what comes there', () => {
    const idle = describeSections(full).filter(({ lines }) => lines.length === 0);
    expect(idle.map(({ key }) => key)).toEqual([
      'home.circle',
      'home.runs',
      'home.drafts',
      'home.organisation',
    ]);
  });

  it('leaves runs to a part of their own, and to the three steps where there is none yet', () => {
    const runs = { first: true, count: 0, people: 0, items: [] };
    const keys = describeSections({ ...full, runs }).map(({ key }) => key);
    expect(keys).not.toContain('home.runs');
  });
});

describe('the hints of a home', () => {
  const runs = { first: false, count: 0, people: 0, items: [] };
  it.each<[string, Partial<Home>, string]>([
    ['a trainer', { runs }, 'log'],
    ['a trainer who marks', { runs, marking: full.marking }, 'mail'],
    ['a training manager', { runs, programmes: [], people: full.people }, 'copy'],
    ['a certificate officer', { issuing: full.issuing }, 'preview'],
    ['a coordinator', { circle: full.circle }, 'circle'],
    ['an administrator', { ...full, circle: null, marking: null, writing: null }, 'copy'],
  ])('of %s are three, and one is about their work', (_, parts, own) => {
    const hints = chooseHints({ ...nothing, ...parts });
    expect(hints).toHaveLength(3);
    expect(hints).toContain(own);
  });
});

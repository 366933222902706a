import { courseHours, lessonMinutes } from '@svetionik/domain/course/learning-time';
import { countDrawn, formLength } from '@svetionik/domain/attempt/blueprint';
import type { Block } from '@svetionik/domain/course/block';
import { untaughtObjectives } from '@svetionik/domain/publishing/untaught-objectives';
import type { StarterContent } from '@svetionik/formats';
import { earnedByLength, placesByLength, rightByLength, trueStatements } from './guesses';
import { readStarterContent } from './read-starter-content';

/** One answer of four is right by chance; here and there one of three. */
const mostByGuessing = 0.35;

let content: StarterContent;

beforeAll(async () => {
  content = await readStarterContent();
});

function blocksOf(module: string): Block[] {
  return content.modules.filter(({ document }) => document.module.id === module).flatMap(({ document }) => document.lessons.flatMap(({ blocks }) => blocks));
}

/** The facts that are cited by a lesson or a block of it. */
function factsIn(cited: unknown): string[] {
  return [...JSON.stringify(cited).matchAll(/"fact":"([a-z0-9-]+)"/g)].flatMap(([, fact]) => fact ?? []);
}

describe.each(['police', 'health', 'prosecution', 'education', 'media'] as const)('the course for %s', (track) => {
  const courseOf = () => content.courses.find(({ tracks }) => tracks.includes(track));

  it('takes 60 to 90 minutes in a general, a specific and a practice module', () => {
    const modules = (courseOf()?.document.modules ?? []).map((id) => content.modules.find(({ document }) => document.module.id === id)?.document.module);
    expect(modules.map((module) => module?.kind)).toEqual(['general', 'specific', 'practice']);
    const minutes = modules.reduce((sum, module) => sum + (module?.minutes ?? 0), 0);
    expect(minutes).toBeGreaterThanOrEqual(60);
    expect(minutes).toBeLessThanOrEqual(90);
  });

  it('takes as long as is counted, and says that on certificates', () => {
    const { modules = [], hours, assessment } = courseOf()?.document ?? {};
    const taken = content.modules.filter(({ document }) => modules.includes(document.module.id));
    for (const { minutes, ...lesson } of taken.flatMap(({ document }) => document.lessons))
      expect([lesson.id, minutes]).toEqual([lesson.id, lessonMinutes(lesson)]);
    const minutes = taken.map(({ document }) => document.module.minutes);
    expect(hours).toBe(courseHours(minutes, formLength(assessment?.draw ?? {})));
  });

  it('shows keys once somebody has passed or has no attempt left', () =>
    expect(courseOf()?.document.assessment).toMatchObject({
      review: 'per-item',
      reviewTime: 'when-settled',
    }));

  it('has at least two branching cases of its own, and a content note', () => {
    const [, ...own] = courseOf()?.document.modules ?? [];
    const kinds = own.flatMap(blocksOf).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'case').length).toBeGreaterThanOrEqual(2);
    expect(kinds).toContain('content-note');
  });

  it('draws 20 items from a bank of at least 60', () => {
    const course = courseOf();
    expect(formLength(course?.document.assessment.draw ?? {})).toBe(20);
    expect(content.banks.find(({ id }) => id === course?.bank)?.items.length).toBeGreaterThanOrEqual(60);
  });

  it('has at least two and a half times as many items of each objective as are drawn', () => {
    const course = courseOf();
    const { objectives = [], assessment } = course?.document ?? {};
    const items = content.banks.find(({ id }) => id === course?.bank)?.items ?? [];
    for (const { id } of objectives) {
      const drawn = countDrawn(assessment?.draw[id]);
      expect(drawn).toBeGreaterThan(0);
      expect(items.filter(({ objective }) => objective === id).length).toBeGreaterThanOrEqual(2.5 * drawn);
    }
  });

  it('asks about each lesson of its own that rests on several facts', () => {
    const course = courseOf();
    const [, ...own] = course?.document.modules ?? [];
    const items = content.banks.find(({ id }) => id === course?.bank)?.items ?? [];
    const asked = new Set(items.map(({ sourceFact }) => sourceFact));
    const lessons = own.flatMap((module) => content.modules.filter(({ document }) => document.module.id === module)).flatMap(({ document }) => document.lessons);
    const unasked = lessons.filter((lesson) => {
      const cited = factsIn(lesson);
      return cited.length > 3 && !cited.some((fact) => asked.has(fact));
    });
    expect(lessons.length).toBeGreaterThan(5);
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });

  it('rests its questions on facts that its lessons cite', () => {
    const course = courseOf();
    const cited = new Set((course?.document.modules ?? []).flatMap(blocksOf).flatMap(factsIn));
    expect(cited.size).toBeGreaterThan(20);
    const items = content.banks.find(({ id }) => id === course?.bank)?.items ?? [];
    const uncited = items.filter(({ sourceFact }) => sourceFact !== undefined && !cited.has(sourceFact));
    expect(uncited.map(({ id, sourceFact }) => [id, sourceFact])).toEqual([]);
  });

  describe('to whoever guesses', () => {
    const items = () => content.banks.find(({ id }) => id === courseOf()?.bank)?.items ?? [];

    it.each(placesByLength)('gives no more for the %s answer than chance does', (_, place) =>
      expect(rightByLength(items(), place)).toBeLessThanOrEqual(mostByGuessing));

    it('gives no more for the longest of several answers', () =>
      expect(earnedByLength(items())).toBeLessThanOrEqual(mostByGuessing));

    it('gives no more for saying the same of each statement', () => {
      expect(trueStatements(items())).toBeGreaterThanOrEqual(1 / 3);
      expect(trueStatements(items())).toBeLessThanOrEqual(2 / 3);
    });
  });

  it('leads whoever fails in an objective to its lessons', () => {
    const course = courseOf()?.document;
    expect(course && untaughtObjectives(course)).toEqual([]);
  });
});

it('cites facts that are checked again within a year', () => {
  for (const { checkedOn, checkBy } of content.facts) {
    const days = (Date.parse(checkBy) - Date.parse(checkedOn)) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(366);
  }
});

it('leads from facts of one act to one address', () => {
  const addresses = new Map<string, Set<string>>();
  for (const { source, address } of content.facts)
    if (address !== null) addresses.set(source, (addresses.get(source) ?? new Set()).add(address));
  expect([...addresses].filter(([, found]) => found.size > 1)).toEqual([]);
});

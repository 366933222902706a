import fc from 'fast-check';
import { findPartsToJoin, judgePath, type PartFacts } from './path';
import type { PartNeed, ProgrammePart, ProgrammePlan } from './plan';

const part = (id: string, need: PartNeed, entryPercent: number | null = null): ProgrammePart => ({
  id,
  course: id,
  need,
  kind: 'general',
  entryPercent,
});

const nothing: PartFacts = {
  enrolled: false,
  begun: false,
  passed: false,
  entryPercent: null,
  recognised: false,
  handedIn: false,
  usedUp: false,
};
const passed = { ...nothing, enrolled: true, begun: true, passed: true };
const joined = { ...nothing, enrolled: true };
const begun = { ...joined, begun: true };
const handedIn = { ...begun, handedIn: true };
const usedUp = { ...begun, usedUp: true };

const plan: ProgrammePlan = {
  inOrder: true,
  choose: 1,
  parts: [
    part('general', 'required', 80),
    part('health', 'chosen'),
    part('police', 'chosen'),
    part('practice', 'required'),
    part('more', 'optional'),
  ],
};

function walk(facts: Readonly<Record<string, PartFacts>>, of: ProgrammePlan = plan) {
  const path = judgePath(of, new Map(Object.entries(facts)));
  return { ...path, states: path.parts.map(({ state }) => state).join(' ') };
}

describe('the path of a programme', () => {
  it.each<[string, Readonly<Record<string, PartFacts>>, string, number, object | null]>([
    [
      'begins with what is required first',
      {},
      'open locked locked locked locked',
      0,
      { kind: 'part', part: 'general' },
    ],
    [
      'opens the choice after it',
      { general: passed },
      'done open open locked locked',
      1,
      { kind: 'choice', left: 1 },
    ],
    [
      'goes on with the part that was chosen',
      { general: passed, police: joined },
      'done open open locked locked',
      1,
      { kind: 'part', part: 'police' },
    ],
    [
      'opens what comes after the choice',
      { general: passed, police: passed },
      'done open done open locked',
      2,
      { kind: 'part', part: 'practice' },
    ],
    [
      'exempts by the entry test',
      { general: { ...begun, entryPercent: 80 } },
      'exempt open open locked locked',
      1,
      { kind: 'choice', left: 1 },
    ],
    [
      'exempts nobody who had less',
      { general: { ...begun, entryPercent: 79 } },
      'under-way locked locked locked locked',
      0,
      { kind: 'part', part: 'general' },
    ],
    [
      'exempts by an earlier training',
      { general: { ...nothing, recognised: true }, health: passed },
      'exempt done open open locked',
      2,
      { kind: 'part', part: 'practice' },
    ],
    [
      'leaves open what was begun elsewhere',
      { practice: begun, police: joined },
      'open locked open under-way locked',
      0,
      { kind: 'part', part: 'practice' },
    ],
    [
      'is complete without what is optional',
      { general: passed, health: passed, practice: passed },
      'done done open done open',
      3,
      null,
    ],
  ])('%s', (_, facts, states, settled, next) => {
    const path = walk(facts);
    expect(path).toMatchObject({ states, settled, of: 3, complete: settled === 3, next });
  });

  it('opens everything where the order is free', () => {
    const free = { ...plan, inOrder: false };
    expect(walk({}, free).states).toBe('open open open open open');
    expect(findPartsToJoin(free, new Map([['general', joined]]))).toEqual(['practice']);
  });

  it('counts no more of a choice than are asked for', () => {
    const path = walk({ health: passed, police: passed });
    expect(path).toMatchObject({ settled: 1, choicesLeft: 0, complete: false });
  });

  it('enrols in what is required and open, once', () => {
    expect(findPartsToJoin(plan, new Map())).toEqual(['general']);
    expect(findPartsToJoin(plan, new Map([['general', begun]]))).toEqual([]);
    const through = new Map([
      ['general', passed],
      ['health', passed],
    ]);
    expect(findPartsToJoin(plan, through)).toEqual(['practice']);
  });
});

describe('a standstill', () => {
  const free = { ...plan, inOrder: false };
  const one = { ...plan, inOrder: false, choose: 0, parts: plan.parts.slice(0, 1) };
  it.each<[string, Readonly<Record<string, PartFacts>>, ProgrammePlan, string | null]>([
    ['is none at the start', {}, plan, null],
    ['waits for marks in the only open part', { general: handedIn }, plan, 'handed-in'],
    ['is none where another part is open', { general: handedIn }, free, null],
    [
      'waits for marks before what is locked',
      { general: passed, health: handedIn },
      plan,
      'handed-in',
    ],
    [
      'asks for no other choice while marks may settle it',
      { general: passed, health: handedIn, practice: passed },
      free,
      'handed-in',
    ],
    ['leaves the other choice', { general: passed, health: usedUp }, plan, null],
    [
      'is there once no choice is left',
      { general: passed, health: usedUp, police: usedUp },
      plan,
      'used-up',
    ],
    ['has no attempt left', { general: usedUp }, plan, 'used-up'],
    ['leaves what else can be done', { general: usedUp }, free, null],
    [
      'tells of marks before attempts',
      { general: usedUp, health: handedIn, practice: handedIn },
      free,
      'handed-in',
    ],
    ['is none of what is exempt', { general: { ...handedIn, recognised: true } }, plan, null],
    ['is none once all is done', { general: { ...usedUp, passed: true } }, one, null],
    [
      'is none of what is optional',
      { general: passed, health: passed, practice: passed, more: handedIn },
      plan,
      null,
    ],
  ])('%s', (_, facts, of, standstill) => expect(walk(facts, of).standstill).toBe(standstill));
});

const facts = fc.record({
  enrolled: fc.boolean(),
  begun: fc.boolean(),
  passed: fc.boolean(),
  entryPercent: fc.option(fc.integer({ min: 0, max: 100 })),
  recognised: fc.boolean(),
  handedIn: fc.boolean(),
  usedUp: fc.boolean(),
});
const drawnPart = fc.record({
  need: fc.constantFrom<PartNeed>('required', 'chosen', 'optional'),
  entryPercent: fc.option(fc.integer({ min: 1, max: 100 })),
  facts,
});
const drawn = fc.record({
  inOrder: fc.boolean(),
  choose: fc.integer({ min: 0, max: 4 }),
  parts: fc.array(drawnPart, { minLength: 1, maxLength: 8 }),
});

describe('whatever a programme asks for', () => {
  it('passing one more part closes none and takes nothing back', () => {
    fc.assert(
      fc.property(drawn, fc.nat(7), ({ inOrder, choose, parts }, which) => {
        const named = parts.map(({ need, entryPercent }, place) =>
          part(String(place), need, entryPercent),
        );
        const known = new Map(parts.map((each, place) => [String(place), each.facts]));
        const drawnPlan = { inOrder, choose, parts: named };
        const before = judgePath(drawnPlan, known);
        const after = judgePath(drawnPlan, new Map([...known, [String(which), passed]]));
        expect(after.settled).toBeGreaterThanOrEqual(before.settled);
        expect(after.complete || !before.complete).toBe(true);
        for (const [place, { state }] of before.parts.entries())
          if (state !== 'locked') expect(after.parts[place]?.state).not.toBe('locked');
      }),
    );
  });

  it('there is something to do until it is complete, where as many can be chosen', () => {
    fc.assert(
      fc.property(drawn, ({ inOrder, choose, parts }) => {
        const named = parts.map(({ need, entryPercent }, place) =>
          part(String(place), need, entryPercent),
        );
        const known = new Map(parts.map((each, place) => [String(place), each.facts]));
        const choices = named.filter(({ need }) => need === 'chosen').length;
        const sound = { inOrder, choose: Math.min(choose, choices), parts: named };
        const { complete, next, standstill } = judgePath(sound, known);
        expect(next === null).toBe(complete);
        if (complete) expect(standstill).toBeNull();
        const still = new Map([...known].map(([id, own]) => [id, { ...own, usedUp: true }]));
        expect(judgePath(sound, still).standstill === null).toBe(complete);
      }),
    );
  });
});

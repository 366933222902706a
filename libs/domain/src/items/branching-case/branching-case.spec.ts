import * as fc from 'fast-check';
import { givenBranchingCase } from '../../../spec/given-cases';
import { inBank } from '../../../spec/given-items';
import { walkCase } from '../../case/walk-case';
import { checkItem } from '../../publishing/check-item';
import { seededRandom } from '../../random';
import { checkResponse, isComplete } from '../check-response';
import { mayReplace } from '../final-answers';
import { grade } from '../grade';
import { answerKey, listRemarks } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { summarise } from '../summarise';
import { type BranchingCase, branchingCase } from './branching-case';

const lines = `arrival: alone+2>talk together-1>talk leave+0>lost
   talk: ask+2>safe wait+1>lost call-3>lost
   safe
   lost`;
const ward = givenBranchingCase('arrival', lines);
const said = (path: string, finished = true) =>
  ({ kind: 'branching-case', path: path === '' ? [] : path.split(' '), finished }) as const;

/** Any path, whether it comes to its end or not. */
const anyPath = fc.array(fc.nat(2), { maxLength: 3 }).map((turns) =>
  turns.reduce<readonly string[]>((path, turn) => {
    const { node } = walkCase(ward, path);
    return node.kind === 'outcome' ? path : [...path, node.choices[turn]?.id ?? ''];
  }, []),
);
const asResponse = (path: readonly string[]) =>
  ({ kind: 'branching-case', path, finished: walkCase(ward, path).finished }) as const;

describe('branchingCase', () => {
  it.each([
    // the best path is worth 4
    ['alone ask', true, 1],
    ['alone wait', true, 3 / 4],
    ['together ask', true, 1 / 4],
    ['together call', true, 0], // −4
    ['leave', true, 0],
    ['alone', false, 0], //        2, and the worst that could follow is −3
    ['', false, 0],
  ])('the path "%s" (finished: %p) earns %d', (path, finished, fraction) => {
    expect(grade(ward, said(path, finished)).fraction).toBe(fraction);
  });

  it('gives nobody who stops more than they have: what could still follow is no gift', () => {
    const item = givenBranchingCase('a', 'a: x+1>b y+0>b\nb: v+3>c w+2>c\nc');
    expect(grade(item, said('x', false)).fraction).toBe(1 / 4);
  });

  it('is never worth less for going on, and grades the same under whatever names it is shown', () => {
    fc.assert(
      fc.property(anyPath, fc.string(), (path, seed) => {
        const order = branchingCase.order(ward, seededRandom(seed));
        expect(grade(ward, fromPlaces(toPlaces(asResponse(path), order), order))).toEqual(
          grade(ward, asResponse(path)),
        );
        for (const at of path.keys())
          expect(grade(ward, asResponse(path)).fraction).toBeGreaterThanOrEqual(
            grade(ward, asResponse(path.slice(0, at))).fraction,
          );
      }),
    );
  });

  it('shows decisions and where they lead, and nothing of points, consequences and outcomes', () => {
    const order = ['talk', 'arrival', 'leave', 'together', 'alone', 'call', 'wait', 'ask'];
    const shown = present(inBank(ward), order);
    expect(shown).toMatchObject({
      start: '2',
      nodes: [
        {
          id: '1',
          title: 'Title talk',
          choices: [
            { id: '6', label: 'call', next: null },
            { id: '7', next: null },
            { id: '8', next: null },
          ],
        },
        {
          id: '2',
          title: 'Title arrival',
          choices: [
            { id: '3', label: 'leave', next: null },
            { id: '4', next: '1' },
            { id: '5', label: 'alone', next: '1' },
          ],
        },
      ],
    });
    expect(JSON.stringify({ ...shown, points: undefined })).not.toMatch(
      /points|Then|Debrief|safe|lost|result|Feedback/,
    );
  });

  it('has a best path as its key, and says of each choice what followed, at the end with the outcome', () => {
    expect([answerKey(ward), grade(ward, answerKey(ward)).correct]).toEqual([
      said('alone ask'),
      true,
    ]);
    const remarks = new Map(
      listRemarks(ward).map(({ id, feedback }) => [id, JSON.stringify(feedback)]),
    );
    expect(remarks.get('alone')).toContain('Then');
    expect(remarks.get('alone')).not.toContain('Debrief');
    expect(remarks.get('ask')).toMatch(/Then.*Title safe.*Body safe.*Debrief/);
  });

  it.each([
    [said('alone ask'), undefined, true],
    [said('alone', false), undefined, false],
    [said('', false), undefined, false],
    [said('alone'), 'incomplete', true],
    [said('alone ask', false), 'incomplete', false],
    [said('ask'), 'unknown-option', true],
    [said('alone ask ask'), 'unknown-option', true],
    [said('talk', false), 'unknown-option', false],
  ])('%#: is refused, or says all that is asked', (response, problem, answered) => {
    expect(checkResponse(ward, response)).toBe(problem);
    expect(isComplete(response)).toBe(answered);
  });

  it.each([
    ['', 'alone', true],
    ['alone', 'alone', true],
    ['alone', 'alone ask', true],
    ['alone', 'together', false],
    ['alone ask', 'alone', false],
    ['alone ask', 'alone wait', false],
  ])('after "%s" comes "%s": %p', (earlier, later, may) => {
    expect(mayReplace(said(earlier, false), said(later, false))).toBe(may);
  });

  it('is not taken back once something is decided', () => {
    expect([
      mayReplace(null, said('')),
      mayReplace(said('', false), null),
      mayReplace(said('alone', false), null),
    ]).toEqual([true, true, false]);
  });

  it('is summed up by what was decided', () => {
    expect(summarise(ward, said('alone ask'))).toEqual(['alone', 'ask']);
  });

  const problems = (item: BranchingCase) =>
    checkItem(item).map(({ code, where }) =>
      [code, where.node, where.choice].filter(Boolean).join(' '),
    );

  it.each<[string, BranchingCase, string[]]>([
    ['a good case', ward, []],
    ['no vignette', { ...ward, vignette: [] }, ['text-missing']],
    [
      'a dead end and a circle',
      givenBranchingCase('a', 'a: x+1>b y+1>c\nb: v+1>b w+1>b\nc'),
      ['case-dead-end b', 'case-circle b'],
    ],
    [
      'a way back beside a way out',
      givenBranchingCase('a', 'a: x+1>b y+1>c\nb: v+1>a w+1>c\nc'),
      ['case-circle a', 'case-circle b'],
    ],
    [
      'a choice without points',
      givenBranchingCase('a', 'a: x+1>b y>b\nb'),
      ['choice-points-missing a y'],
    ],
    [
      'too many points',
      givenBranchingCase('a', 'a: x+11>b y-11>b\nb'),
      ['number-out-of-range a x', 'number-out-of-range a y'],
    ],
    [
      'no path that earns anything',
      givenBranchingCase('a', 'a: x+0>b y-1>b\nb'),
      ['case-worthless'],
    ],
    [
      'the same choice in two decisions',
      givenBranchingCase('a', 'a: x+1>b y+1>c\nb: x+1>c w+1>c\nc'),
      ['id-repeated b x'],
    ],
    [
      'a choice called like a node',
      givenBranchingCase('a', 'a: b+1>b y+1>b\nb'),
      ['id-repeated a b'],
    ],
  ])('publishing finds in %s what is wrong', (_, item, found) => {
    expect(problems(item)).toEqual(found);
  });
});

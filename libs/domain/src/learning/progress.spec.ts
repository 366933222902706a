import {
  givenCase,
  givenCheck,
  givenLesson,
  givenModule,
  givenNote,
  givenText,
} from '../../spec/given-content';
import { outlineModule } from '../course/outline';
import { mayOpenAssessment } from './attendance';
import { computeProgress } from './progress';

const general = givenModule('general', [
  givenLesson('signs', [givenText('intro'), givenNote('note'), givenCheck('check')], 8),
  givenLesson('act', [givenCase('ward', 'start', 'start: a>end b>end\nend')], 12),
]);
const practice = givenModule('practice', [givenLesson('desk', [givenText('intro')], 5)]);
const outlines = [general, practice].map(outlineModule);

const intro = 'general/signs/intro';
const note = 'general/signs/note';
const check = 'general/signs/check';
const ward = 'general/act/ward';
const desk = 'practice/desk/intro';

describe('outlineModule', () => {
  it('keeps lessons and blocks, and says what a learner must do something in', () => {
    expect(outlines[0]).toEqual({
      id: 'general',
      kind: 'general',
      title: 'Module general',
      minutes: 20,
      lessons: [
        {
          id: 'signs',
          title: 'Lesson signs',
          minutes: 8,
          blocks: [
            { id: 'intro', interactive: false },
            { id: 'note', interactive: false },
            { id: 'check', interactive: true },
          ],
        },
        {
          id: 'act',
          title: 'Lesson act',
          minutes: 12,
          blocks: [{ id: 'ward', interactive: true }],
        },
      ],
    });
  });
});

describe('computeProgress', () => {
  it.each<[string, string[], number, string | undefined, number, boolean]>([
    // done, next, minutes left, assessment open
    ['nothing', [], 0, intro, 25, false],
    ['the first block', [intro], 1, note, 25, false],
    ['a block skipped', [intro, check], 2, note, 25, false],
    ['a lesson', [intro, note, check], 3, ward, 17, false],
    ['a module', [intro, note, check, ward], 4, desk, 5, false],
    ['the last module first', [desk], 1, intro, 20, false],
    ['everything', [intro, note, check, ward, desk], 5, undefined, 0, true],
    [
      'blocks that do not exist',
      ['general/signs/gone', 'practice/desk/check', `${note}-described`],
      0,
      intro,
      25,
      false,
    ],
  ])('with %s done', (_, keys, done, next, minutesLeft, open) => {
    const progress = computeProgress(outlines, new Set(keys));
    expect(progress).toMatchObject({ done, total: 5, complete: open, minutesLeft });
    expect(progress.next && Object.values(progress.next).join('/')).toBe(next);
    expect(mayOpenAssessment(progress)).toBe(open);
  });

  it.each([
    ['nothing', [], 25],
    ['a third of eight minutes', [intro], 23],
    ['two thirds of eight minutes', [intro, check], 20],
    ['a lesson', [intro, note, check], 17],
    ['all', [intro, note, check, ward, desk], 0],
  ])('says how much time is to go by the parts: %s done', (_, keys, minutesToGo) => {
    expect(computeProgress(outlines, new Set(keys))).toMatchObject({ minutesToGo });
  });

  it('counts each module and lesson', () => {
    expect(computeProgress(outlines, new Set([intro, ward, desk])).modules).toEqual([
      {
        id: 'general',
        done: 2,
        total: 4,
        complete: false,
        lessons: [
          { id: 'signs', done: 1, total: 3, complete: false },
          { id: 'act', done: 1, total: 1, complete: true },
        ],
      },
      {
        id: 'practice',
        done: 1,
        total: 1,
        complete: true,
        lessons: [{ id: 'desk', done: 1, total: 1, complete: true }],
      },
    ]);
  });

  it('does not open the assessment of a course without modules', () => {
    expect(mayOpenAssessment(computeProgress([], new Set()))).toBe(false);
  });
});

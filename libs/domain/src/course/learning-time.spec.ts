import type { Block } from './block';
import { courseHours, lessonMinutes } from './learning-time';

const words = (count: number) => Array.from({ length: count }, () => 'reč').join(' ');
const rich = (count: number) => [{ kind: 'paragraph' as const, runs: [{ text: words(count) }] }];
const text = (count: number): Block => ({ id: 'a', kind: 'text', body: rich(count) });
const minutes = (...blocks: Block[]) => lessonMinutes({ title: '', blocks });

const decision = (id: string, ...nexts: readonly (readonly [string, number])[]) => ({
  id,
  kind: 'decision' as const,
  title: '',
  body: [],
  choices: nexts.map(([next, count]) => ({
    id: next,
    label: '',
    consequence: rich(count),
    next,
  })),
});
const outcome = (id: string, count: number) => ({
  id,
  kind: 'outcome' as const,
  title: '',
  result: 'safer' as const,
  body: rich(count),
  debrief: [],
});

describe('the minutes of a lesson', () => {
  it.each<[string, number, Block[]]>([
    ['nothing', 1, []],
    ['a few words', 1, [text(10)]],
    ['text at 180 words a minute', 10, [text(1800)]],
    ['blocks together', 3, [text(180), text(360)]],
    [
      'signs between words',
      1,
      [
        {
          ...text(0),
          kind: 'text',
          body: [{ kind: 'paragraph', runs: [{ text: '– '.repeat(900) }] }],
        },
      ],
    ],
    [
      'a film, which is seen and not read',
      4,
      [
        {
          id: 'a',
          kind: 'video',
          title: '',
          file: { hash: '', mediaType: 'video/webm', bytes: 1 },
          captions: [],
          seconds: 240,
          transcript: rich(1800),
        },
      ],
    ],
    [
      'one of the two ways through a note',
      2,
      [
        {
          id: 'a',
          kind: 'content-note',
          title: '',
          reason: [],
          blocks: [{ id: 'b', kind: 'text', body: rich(360) }],
          alternative: [{ id: 'c', kind: 'text', body: rich(3600) }],
        },
      ],
    ],
    [
      'the longest way through a case, and time to decide',
      6,
      [
        {
          id: 'a',
          kind: 'case',
          title: '',
          vignette: rich(180),
          start: 'prvi',
          nodes: [
            decision('prvi', ['kratko', 0], ['drugi', 180]),
            decision('drugi', ['kratko', 0], ['dugo', 0]),
            outcome('kratko', 10),
            outcome('dugo', 600),
          ],
        },
      ],
    ],
    [
      'a case that goes round',
      1,
      [
        {
          id: 'a',
          kind: 'case',
          title: '',
          vignette: [],
          start: 'prvi',
          nodes: [decision('prvi', ['prvi', 10])],
        },
      ],
    ],
  ])('are counted of %s', (_, expected, blocks) => expect(minutes(...blocks)).toBe(expected));

  it('of a question are its words, one remark of many, and time to think', () => {
    const option = (id: string) => ({ id, text: rich(30), feedback: rich(90) });
    const item = {
      id: 'a',
      kind: 'single-choice' as const,
      prompt: rich(60),
      feedback: rich(90),
      options: [option('a'), option('b')],
      key: 'a',
    };
    // 60 + 60 + 90 + 90 words are 100 s, with 20 s to think
    expect(minutes({ id: 'a', kind: 'knowledge-check', item })).toBe(2);
  });
});

describe('the hours of a course', () => {
  it.each([
    [[10], 0, 1],
    [[54], 20, 1],
    [[55], 20, 1.5],
    [[41, 43], 20, 1.5],
    [[41, 44], 20, 2],
    [[120, 90], 20, 4],
    [[120, 115], 20, 4.5],
  ])('of modules of %j minutes and %d questions are %d', (modules, questions, hours) =>
    expect(courseHours(modules, questions)).toBe(hours),
  );
});

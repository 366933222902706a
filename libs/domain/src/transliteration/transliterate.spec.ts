import type { Block } from '../course/block';
import type { AssessmentItem } from '../items/item';
import { mapBlockTexts, mapItemTexts } from './map-texts';
import {
  transliterate,
  transliterateModule,
  transliterateRichText,
  transliteration,
} from './transliterate';

const body = [{ kind: 'paragraph', runs: [{ text: 'čas' }] }] as const;
const cyrillicBody = [{ kind: 'paragraph', runs: [{ text: 'час' }] }];
const file = { hash: 'ab', mediaType: 'image/png', bytes: 1 };
const item: AssessmentItem = {
  id: 'a-1',
  kind: 'single-choice',
  prompt: body,
  feedback: body,
  key: 'b',
  points: 2,
  objective: 'cilj',
  difficulty: 'easy',
  options: [{ id: 'b', text: body, feedback: body }],
};

it('writes a line of either script in the one that is asked for', () => {
  const written = (['sr-Latn', 'sr-Cyrl'] as const).map((script) =>
    ['čas', 'час'].map((line) => transliterate(line, script)),
  );
  expect(written).toEqual([
    ['čas', 'čas'],
    ['час', 'час'],
  ]);
});

describe('transliterateRichText', () => {
  it('keeps the letters of protected and foreign runs, and links and structure everywhere', () => {
    expect(
      transliterateRichText(
        [
          { kind: 'heading', level: 2, runs: [{ text: 'Čas', strong: true }] },
          {
            kind: 'list',
            ordered: true,
            entries: [
              [
                {
                  kind: 'quote',
                  body: [
                    { kind: 'paragraph', runs: [{ text: 'Njiva', link: '/sr/cas', fact: 'cas' }] },
                  ],
                },
              ],
            ],
          },
          {
            kind: 'paragraph',
            runs: [
              { text: 'GRETE', protected: true },
              { text: 'grooming', language: 'en' },
            ],
          },
        ],
        'sr-Cyrl',
      ),
    ).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'Час', strong: true }] },
      {
        kind: 'list',
        ordered: true,
        entries: [
          [
            {
              kind: 'quote',
              body: [{ kind: 'paragraph', runs: [{ text: 'Њива', link: '/sr/cas', fact: 'cas' }] }],
            },
          ],
        ],
      },
      {
        kind: 'paragraph',
        runs: [
          { text: 'GRETE', protected: true },
          { text: 'grooming', language: 'en' },
        ],
      },
    ]);
  });
});

const blocks: readonly Block[] = [
  { id: 'b', kind: 'text', body },
  {
    id: 'b',
    kind: 'picture',
    file,
    width: 1,
    height: 1,
    alternative: 'čas',
    decorative: false,
    caption: body,
  },
  {
    id: 'b',
    kind: 'video',
    title: 'čas',
    file,
    captions: [{ from: 0, to: 1, text: 'čas' }],
    seconds: 1,
    transcript: body,
  },
  { id: 'b', kind: 'callout', tone: 'law', title: 'čas', body },
  { id: 'b', kind: 'accordion', sections: [{ id: 'b', title: 'čas', body }] },
  { id: 'b', kind: 'table', caption: 'čas', columns: ['čas'], rows: [[body]] },
  {
    id: 'b',
    kind: 'indicators',
    title: 'čas',
    indicators: [{ id: 'b', sign: 'čas', detail: 'čas' }],
  },
  { id: 'b', kind: 'download', title: 'čas', description: 'čas', file },
  { id: 'b', kind: 'handout', title: 'čas', description: 'čas', checklist: true, body },
  {
    id: 'b',
    kind: 'content-note',
    title: 'čas',
    reason: body,
    blocks: [{ id: 'b', kind: 'text', body }],
    alternative: [{ id: 'b', kind: 'text', body }],
  },
  {
    id: 'b',
    kind: 'case',
    title: 'čas',
    vignette: body,
    start: 'b',
    nodes: [
      {
        id: 'b',
        kind: 'decision',
        title: 'čas',
        body,
        choices: [{ id: 'b', label: 'čas', consequence: body, next: 'b' }],
      },
      { id: 'b', kind: 'outcome', title: 'čas', result: 'safer', body, debrief: body },
    ],
  },
  { id: 'b', kind: 'knowledge-check', item },
];

describe('mapBlockTexts and mapItemTexts', () => {
  it.each(blocks.map((block) => [block.kind, block] as const))(
    'reach every text of a block of kind %s and nothing else',
    (_, block) => {
      const expected: unknown = JSON.parse(JSON.stringify(block).replaceAll('čas', 'час'));
      expect(mapBlockTexts(block, transliteration('sr-Cyrl'))).toEqual(expected);
    },
  );

  it('adds no caption where there is none', () => {
    const picture: Block = {
      id: 'b',
      kind: 'picture',
      file,
      width: 1,
      height: 1,
      alternative: '',
      decorative: true,
    };
    expect(Object.keys(mapBlockTexts(picture, transliteration('sr-Cyrl')))).toEqual(
      Object.keys(picture),
    );
  });

  it('leave key, points and objective of an item', () => {
    expect(mapItemTexts(item, transliteration('sr-Cyrl'))).toEqual({
      ...item,
      prompt: cyrillicBody,
      feedback: cyrillicBody,
      options: [{ id: 'b', text: cyrillicBody, feedback: cyrillicBody }],
    });
  });
});

describe('transliterateModule', () => {
  it('reaches module, lessons and blocks and names the script', () => {
    const document = {
      schema: 1,
      language: 'sr-Latn',
      module: { id: 'cas', kind: 'general', title: 'čas', summary: 'čas', minutes: 1 },
      lessons: [{ id: 'cas', title: 'čas', minutes: 1, blocks }],
    } as const;
    const expected: unknown = JSON.parse(
      JSON.stringify(document).replaceAll('čas', 'час').replace('sr-Latn', 'sr-Cyrl'),
    );
    expect(transliterateModule(document, 'sr-Cyrl')).toEqual(expected);
  });
});

import { plainText } from './plain-text';
import type { RichText } from './rich-text';

describe('plainText', () => {
  it.each<[RichText, string]>([
    [[], ''],
    [
      [
        {
          kind: 'paragraph',
          runs: [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }, { text: '. ' }],
        },
      ],
      'Pitajte nasamo.',
    ],
    [
      [
        { kind: 'heading', level: 2, runs: [{ text: 'Znaci' }] },
        {
          kind: 'list',
          ordered: false,
          entries: [
            [{ kind: 'paragraph', runs: [{ text: 'jedan' }] }],
            [{ kind: 'paragraph', runs: [{ text: 'dva' }] }],
          ],
        },
        { kind: 'quote', body: [{ kind: 'paragraph', runs: [{ text: 'reč' }] }] },
      ],
      'Znaci\njedan\ndva\nreč',
    ],
  ])('%#', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});

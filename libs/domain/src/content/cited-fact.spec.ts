import type { RichText, Run } from './rich-text';
import { collectFactIds } from './cited-fact';

const paragraph = (...runs: Run[]): RichText => [{ kind: 'paragraph', runs }];

describe('collectFactIds', () => {
  it.each<[string, object, readonly string[]]>([
    ['none in plain text', paragraph({ text: 'kazna' }), []],
    [
      'each once, in the order of reading',
      paragraph({ text: 'b', fact: 'b' }, { text: 'a', fact: 'a' }, { text: 'b', fact: 'b' }),
      ['b', 'a'],
    ],
    [
      'those of a list in a quote',
      [
        {
          kind: 'quote',
          body: [{ kind: 'list', ordered: false, entries: [paragraph({ text: 'a', fact: 'a' })] }],
        },
      ],
      ['a'],
    ],
    [
      'those of both ways through a note',
      {
        kind: 'content-note',
        blocks: [{ body: paragraph({ text: 'a', fact: 'a' }) }],
        alternative: [{ body: paragraph({ text: 'b', fact: 'b' }) }],
      },
      ['a', 'b'],
    ],
    [
      'the one that the key of a question rests on',
      { sourceFact: 'a', feedback: paragraph({ text: 'b', fact: 'b' }) },
      ['a', 'b'],
    ],
    ['none where a question names none', { sourceFact: '' }, []],
    ['nothing that only looks like one', { fact: 'a', title: 'b' }, []],
  ])('finds %s', (_, content, expected) => {
    expect([...collectFactIds(content)]).toEqual(expected);
  });
});

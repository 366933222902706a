import { readMarkdown } from './markdown';

function read(text: string) {
  return readMarkdown(text, new Set(['kazna']));
}

describe('readMarkdown', () => {
  it.each([
    ['jedan\ndva', [{ kind: 'paragraph', runs: [{ text: 'jedan dva' }] }]],
    ['### Naslov', [{ kind: 'heading', level: 3, runs: [{ text: 'Naslov' }] }]],
    [
      '**a *b* c** d',
      [
        {
          kind: 'paragraph',
          runs: [
            { text: 'a ', strong: true },
            { text: 'b', strong: true, emphasis: true },
            { text: ' c', strong: true },
            { text: ' d' },
          ],
        },
      ],
    ],
    [
      '[**SOS** linija](tel:+381117850000)',
      [
        {
          kind: 'paragraph',
          runs: [
            { text: 'SOS', strong: true, link: 'tel:+381117850000' },
            { text: ' linija', link: 'tel:+381117850000' },
          ],
        },
      ],
    ],
    [
      '[po `ICSE`](fact:kazna)',
      [
        {
          kind: 'paragraph',
          runs: [
            { text: 'po ', fact: 'kazna' },
            { text: 'ICSE', protected: true, fact: 'kazna' },
          ],
        },
      ],
    ],
    [
      '1. prvo\n2. drugo\n   - dublje\n',
      [
        {
          kind: 'list',
          ordered: true,
          entries: [
            [{ kind: 'paragraph', runs: [{ text: 'prvo' }] }],
            [
              { kind: 'paragraph', runs: [{ text: 'drugo' }] },
              {
                kind: 'list',
                ordered: false,
                entries: [[{ kind: 'paragraph', runs: [{ text: 'dublje' }] }]],
              },
            ],
          ],
        },
      ],
    ],
    [
      '> rekla je',
      [{ kind: 'quote', body: [{ kind: 'paragraph', runs: [{ text: 'rekla je' }] }] }],
    ],
    ['3 < 5 & \\*zvezda\\*', [{ kind: 'paragraph', runs: [{ text: '3 < 5 & *zvezda*' }] }]],
    ['', []],
  ])('reads %j', (text, body) => {
    expect(read(text)).toEqual({ body, problems: [] });
  });

  it.each([
    ['dobro\n\n<div>\nx\n</div>', 2, 'HTML is not allowed'],
    ['dobro\nali <i>ne</i>', 1, 'HTML is not allowed'],
    ['![slika](x.png)', 0, 'a picture within a text; use a block of kind picture'],
    ['a\n\n---\n', 2, 'a ruled line is not allowed'],
    ['a\n\n    uvučeno', 2, 'a line is indented by four spaces or more; remove the spaces'],
    ['```\nkod\n```', 0, 'code is not allowed'],
    ['#### Naslov', 0, 'a heading begins with ## or ###'],
    ['3. treće', 0, 'a numbered list begins with 1'],
    ['- \n- a', 0, 'an entry of the list is empty'],
    ['prvi  \ndrugi', 0, 'a line break within a paragraph; begin a new paragraph or a list'],
    [
      '[x](javascript:alert)',
      0,
      'the link "javascript:alert" must be https://, tel:, mailto:, a path of this site, contact:, fact: or lang:',
    ],
    [
      '[x](//example.org)',
      0,
      'the link "//example.org" must be https://, tel:, mailto:, a path of this site, contact:, fact: or lang:',
    ],
    ['[x](/sr "naslov")', 0, 'a link takes no title'],
    ['a\nb\n[x](fact:kazn)', 2, 'there is no fact "kazn" in facts/; did you mean "kazna"?'],
    ['[x](contact:cptw)', 0, 'there is no contact "cptw"; did you mean "cptv"?'],
    ['[x] (fact:kazna)', 0, 'unfinished markup in "[x] (fact:kazna)"'],
  ])('refuses %j', (text, line, reason) => {
    expect(read(text).problems[0]).toEqual({ line, reason });
  });
});

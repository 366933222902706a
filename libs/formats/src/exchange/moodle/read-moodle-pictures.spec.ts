import { plainText } from '@svetionik/domain/content/plain-text';
import { readMoodle } from './read-moodle';
import { answer, codes, question, quiz } from '../../../spec/given-moodle';

describe('pictures of what is asked', () => {
  const bytes = '\u0089PNG\r\n\u001a\n of a room';
  const file = (name: string) =>
    `<file name="${name}" path="/" encoding="base64">${Buffer.from(bytes, 'latin1').toString('base64')}</file>`;
  const asked = (text: string, files: string) =>
    question('shortanswer', answer('112', 100), text).replace(
      '</questiontext>',
      `${files}</questiontext>`,
    );

  it.each<[string, string, string, object[], string, string[]]>([
    [
      'one, with its words',
      '<p><img src="@@PLUGINFILE@@/moja%20soba.png" alt="Soba" width="40" height="30"></p><p>Šta vidite?</p>',
      file('moja soba.png'),
      [{ width: 40, height: 30, alternative: 'Soba', decorative: false }],
      'Šta vidite?',
      [],
    ],
    [
      'one for the eye only',
      '<img src="@@PLUGINFILE@@/a.png" alt="">Šta vidite?',
      file('a.png'),
      [{ width: 0, height: 0, alternative: '', decorative: true }],
      'Šta vidite?',
      [],
    ],
    [
      'one whose words are missing',
      '<img src="@@PLUGINFILE@@/a.png">Šta vidite?',
      file('a.png'),
      [{ alternative: '', decorative: false }],
      'Šta vidite?',
      [],
    ],
    [
      'two',
      '<p><img src="@@PLUGINFILE@@/a.png" alt="Soba"></p><p>Šta vidite? <img src="@@PLUGINFILE@@/b.png" alt="Hol"></p>',
      file('a.png') + file('b.png'),
      [{ alternative: 'Soba' }, { alternative: 'Hol' }],
      'Šta vidite?',
      [],
    ],
    [
      'the first four',
      `${['A', 'B', 'C', 'D', 'E'].map((alt) => `<img src="@@PLUGINFILE@@/a.png" alt="${alt}">`).join('')}Šta vidite?`,
      file('a.png'),
      [{ alternative: 'A' }, { alternative: 'B' }, { alternative: 'C' }, { alternative: 'D' }],
      '[E] Šta vidite?',
      ['lost picture E'],
    ],
    [
      'the first that is there',
      '<p><img src="https://example.rs/a.png" alt="Soba"> Šta vidite?</p><img src="@@PLUGINFILE@@/b.png" alt="Hol">',
      file('b.png'),
      [{ alternative: 'Hol' }],
      '[Soba] Šta vidite?',
      ['lost picture Soba'],
    ],
  ])('bring along %s', async (_, text, files, illustrations, words, notes) => {
    const { items, pictures } = await readMoodle(quiz(asked(text, files)));
    const item = items[0]?.item;
    expect(item?.illustrations).toMatchObject(illustrations);
    expect(plainText(item?.prompt ?? []).trim()).toBe(words);
    expect([...(pictures?.keys() ?? [])]).toEqual([item?.illustrations?.[0]?.file.hash]);
    expect(await codes(asked(text, files))).toEqual(notes);
  });

  it('come along in options', async () => {
    const drawn = (fraction: number, name: string, words: string) =>
      `<answer fraction="${fraction}" format="html"><text><![CDATA[<p><img src="@@PLUGINFILE@@/a.png" alt="${name}"></p>${words}]]></text>${file('a.png')}<feedback format="html"><text>Da.</text></feedback></answer>`;
    const { items, pictures } = await readMoodle(
      quiz(
        question(
          'multichoice',
          `<single>true</single><shuffleanswers>true</shuffleanswers>${drawn(100, 'Vrata', '')}${drawn(0, 'Prozor', '<p>Kroz prozor</p>')}`,
        ),
      ),
    );
    const options = [
      { picture: { alternative: 'Vrata' }, text: [] },
      { picture: { alternative: 'Prozor' }, text: [{ runs: [{ text: 'Kroz prozor' }] }] },
    ];
    expect(items[0]).toMatchObject({ notes: [], item: { kind: 'single-choice', options } });
    expect(pictures?.size).toBe(1);
  });

  it('stay lost where the file is missing, is no picture or lies elsewhere', async () => {
    for (const source of [
      '@@PLUGINFILE@@/b.png',
      '@@PLUGINFILE@@/../a.png',
      'https://example.rs/a.png',
      'data:image/png;base64,YWJj',
    ]) {
      const { items, pictures } = await readMoodle(
        quiz(asked(`<p><img src="${source}" alt="Soba"> Šta vidite?</p>`, file('a.png'))),
      );
      expect(items[0]).toMatchObject({
        notes: [{ effect: 'lost', code: 'picture', detail: 'Soba' }],
      });
      expect(pictures?.size).toBe(0);
    }
  });
});

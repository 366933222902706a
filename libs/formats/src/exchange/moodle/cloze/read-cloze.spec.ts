import { plainText } from '@svetionik/domain/content/plain-text';
import { grade } from '@svetionik/domain/items/grade';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import { question, quiz } from '../../../../spec/given-moodle';
import { readMoodle } from '../read-moodle';
import { readClozeFields } from './cloze-fields';

const read = async (text: string, inside = '') =>
  (await readMoodle(quiz(question('cloze', inside, text)))).items;
const study = async (text: string, inside = '') => {
  const [found] = await read(text, inside);
  if (found?.item?.kind !== 'case-study') throw new Error(JSON.stringify(found));
  return { ...found.item, notes: found.notes.map(({ effect, code }) => `${effect} ${code}`) };
};
const words = (item: Pick<AssessmentItem, 'prompt'>) => plainText(item.prompt);

describe('readClozeFields', () => {
  it.each<[string, object]>([
    [
      '{1:MULTICHOICE:=da~ne}',
      {
        type: 'multichoice',
        weight: 1,
        answers: [
          { text: 'da', percent: 100 },
          { text: 'ne', percent: 0 },
        ],
      },
    ],
    [
      '{:MCVS:a~=b#Tako je.}',
      { weight: 1, shuffles: true, answers: [{ percent: 0 }, { text: 'b', feedback: 'Tako je.' }] },
    ],
    [
      '{2:SAC:=112~%50%194~%33,5%*}',
      {
        weight: 2,
        countsCase: true,
        answers: [{ percent: 100 }, { percent: 50 }, { text: '*', percent: 33.5 }],
      },
    ],
    ['{1:NUMERICAL:=24:0.5}', { type: 'numerical', answers: [{ text: '24:0.5' }] }],
    [
      '{1:MR:=a~=b~c}',
      { type: 'multiresponse', answers: [{ percent: 50 }, { percent: 50 }, { percent: -50 }] },
    ],
    [
      '{1:MULTIRESPONSE_S:%30%a~%10%b~c}',
      { shuffles: true, answers: [{ percent: 75 }, { percent: 25 }, { percent: 0 }] },
    ],
    ['{1:SA:=a\\}b\\#c~%0%&lt;x&gt;&#126;}', { answers: [{ text: 'a}b#c' }, { text: '<x>~' }] }],
    [
      '{1:MC:=<b>da</b>#<i>Tako</i>~ne}',
      { answers: [{ text: '<b>da</b>', feedback: '<i>Tako</i>' }, {}] },
    ],
  ])('reads %s', (text, field) => {
    const { html, fields, unknown } = readClozeFields(`Pre ${text} posle {2:SA}`);
    expect([html, unknown]).toEqual([
      'Pre <cloze-field number="0"></cloze-field> posle {2:SA}',
      undefined,
    ]);
    expect(fields).toMatchObject([field]);
  });

  it('stops at a type that Moodle does not have, and at a field without an end', () => {
    expect(readClozeFields('{1:REGEXP:=a.*}').unknown).toBe('REGEXP');
    expect(readClozeFields('{1:SA:=112').fields).toEqual([]);
  });

  it('reads a long text without an end at once', () => {
    const before = performance.now();
    readClozeFields(`{1:SA:=${'a~%5%#'.repeat(30_000)}`);
    readClozeFields('{1:SA:'.repeat(30_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a Cloze question', () => {
  it('is a case study, each field a question of its kind with its weight', async () => {
    const found = await study(
      '<p>Devojka sedi u predvorju.</p><p>Da li je sama?</p><p>{2:MULTICHOICE_VS:=Da#Tako je.~Ne#Nije.}</p><p>Koga zovete?</p><p>{1:SHORTANSWER:=112~%50%194}</p><p>Koliko sati?</p><p>{1:NUMERICAL:=24:1}</p><p>Šta vidite?</p><p>{1:MULTIRESPONSE_S:=a~=b~c}</p>',
      '<generalfeedback format="html"><text>Zašto.</text></generalfeedback>',
    );
    expect(found).toMatchObject({
      id: 'pitanje',
      points: 5,
      notes: [],
      questions: [
        {
          kind: 'single-choice',
          points: 2,
          options: [{ feedback: [{ runs: [{ text: 'Tako je.' }] }] }, {}],
        },
        { kind: 'short-text', accepted: ['112'], shares: [{ text: '194', percent: 50 }] },
        { kind: 'numeric', value: 24, tolerance: 1 },
        { kind: 'multiple-choice', scoring: 'balanced' },
      ],
    });
    expect([plainText(found.vignette), words(found), plainText(found.feedback)]).toEqual([
      'Devojka sedi u predvorju.',
      'Pitanje',
      'Zašto.',
    ]);
    expect(found.questions.map(words)).toEqual([
      'Da li je sama?',
      'Koga zovete?',
      'Koliko sati?',
      'Šta vidite?',
    ]);
  });

  it.each<[string, string, string, number]>([
    ['the right one of both', 'a', '112', 1],
    ['half of the second, which weighs three times as much', 'a', '194', (1 + 3 * 0.5) / 4],
    ['a share of the first', 'b', '985', 0.25 / 4],
    ['nothing right', 'c', '985', 0],
  ])('earns as much as in Moodle for %s', async (_, choice, text, fraction) => {
    const found = await study('<p>Prvo {1:MCS:=a~%25%b~c}</p><p>Drugo {3:SA:=112~%50%194}</p>');
    const [first, second] = found.questions;
    if (first?.kind !== 'single-choice' || second === undefined) throw new Error('no choice');
    const place = ['a', 'b', 'c'].indexOf(choice);
    const response: Response = {
      kind: 'case-study',
      answers: [
        {
          question: first.id,
          response: { kind: 'single-choice', choice: first.options[place]?.id ?? '' },
        },
        { question: second.id, response: { kind: 'short-text', text } },
      ],
    };
    expect(grade(found, response).fraction).toBeCloseTo(fraction, 9);
  });

  it('asks for its sentence at each field of a running text', async () => {
    const found = await study(
      'Zovite {1:SA:=112} u roku od {1:NM:=24} sata.<br>Dete nije {1:MC:=krivo~pravo}.',
    );
    expect(plainText(found.vignette)).toBe('Zovite (1) _____ u roku od (2) _____ sata.');
    expect(found.questions.map(words)).toEqual([
      'Zovite _____ u roku od … sata.',
      'Zovite … u roku od _____ sata.',
      'Dete nije _____ .',
    ]);
    expect(found.notes).toEqual(['changed shuffling']);
  });

  it.each([
    [
      'a difference between capital and small letters',
      'A {1:SAC:=a} B {1:SA:=b}',
      ['changed case-sensitive'],
    ],
    [
      'a wrong answer that takes points',
      'A {1:MCS:=a~%-50%b} B {1:SA:=b}',
      ['changed partial-credit'],
    ],
    [
      'half of the points for anything that is no number',
      'A {1:NUMERICAL:=12:0~%50%*} B {1:SA:=b}',
      ['changed partial-credit'],
    ],
    [
      'nothing where a number has an exponent',
      'A {1:NUMERICAL:=12:0~%50%12.5e0:5e-1} B {1:SA:=b}',
      [],
    ],
    ['weights that come to more than ten', 'A {100:SA:=a} B {1:SA:=b}', ['changed scoring']],
  ])('tells of %s', async (_, text, told) => {
    expect((await study(text)).notes).toEqual(told);
  });

  it('with one field is a question of that kind', async () => {
    const [found] = await read('<p>Zovite {1:SA:=112}.</p>', '<idnumber>broj</idnumber>');
    expect(found).toMatchObject({
      item: { id: 'broj', kind: 'short-text', accepted: ['112'] },
      notes: [],
    });
    expect(found?.item && words(found.item)).toBe('Zovite _____ .');
  });

  it('with more fields than a case study has questions becomes several', async () => {
    const items = await read(
      Array.from({ length: 11 }, (_, place) => `<p>Reč ${place} {1:SA:=a}</p>`).join(''),
    );
    expect(
      items.map(({ item, notes }) => [
        item?.id,
        item?.kind === 'case-study' && item.questions.length,
        notes,
      ]),
    ).toEqual([
      ['pitanje-1', 6, [{ effect: 'changed', code: 'shared-text', detail: '1 / 2' }]],
      ['pitanje-2', 5, [{ effect: 'changed', code: 'shared-text', detail: '2 / 2' }]],
    ]);
  });

  it.each([
    ['a type of a plugin', 'A {1:REGEXP:=a.*}', 'kind-unknown'],
    ['no fields', 'Tekst.', 'no-answers'],
    ['a field without a right answer', 'A {1:SA:b} B {1:SA:=b}', 'key'],
  ])('with %s is refused', async (_, text, code) => {
    expect(await read(text)).toMatchObject([{ item: null, notes: [{ effect: 'refused', code }] }]);
  });
});

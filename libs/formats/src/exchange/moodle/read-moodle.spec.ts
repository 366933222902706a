import type { AssessmentItem } from '@svetionik/domain/items/item';
import { plainText } from '@svetionik/domain/content/plain-text';
import { readMoodle } from './read-moodle';
import { answer, codes, readQuestion, question, quiz } from '../../../spec/given-moodle';

describe('readMoodle', () => {
  it.each<[string, string, object, string[]]>([
    [
      'one of several',
      question('multichoice', `<single>true</single>${answer('112', 100)}${answer('985', 0)}`),
      { kind: 'single-choice', key: 'a' },
      [],
    ],
    [
      'a part for another answer',
      question('multichoice', `<single>true</single>${answer('112', 100)}${answer('194', 50)}`),
      { kind: 'single-choice', key: 'a' },
      [],
    ],
    [
      'several, the wrong ones cost',
      question(
        'multichoice',
        `<single>false</single>${answer('a', 50)}${answer('b', 50)}${answer('c', -50)}`,
      ),
      { kind: 'multiple-choice', key: ['a', 'b'], scoring: 'balanced' },
      [],
    ],
    [
      'several, the wrong ones cost nothing',
      question(
        'multichoice',
        `<single>false</single>${answer('a', 50)}${answer('b', 50)}${answer('c', 0)}`,
      ),
      {
        kind: 'multiple-choice',
        scoring: 'weighted',
        shares: [
          { id: 'a', percent: 50 },
          { id: 'b', percent: 50 },
        ],
      },
      [],
    ],
    [
      'several, a wrong one costs all',
      question(
        'multichoice',
        `<single>false</single>${answer('a', 50)}${answer('b', 50)}${answer('c', -100)}`,
      ),
      { kind: 'multiple-choice', key: ['a', 'b'], scoring: 'weighted' },
      [],
    ],
    [
      'one of several, of which none is right',
      question('multichoice', `<single>true</single>${answer('a', 0)}${answer('b', 0)}`),
      { kind: 'single-choice', key: '' },
      ['lost key'],
    ],
    [
      'several, of which none is right',
      question('multichoice', `<single>false</single>${answer('a', 0)}${answer('b', -50)}`),
      { kind: 'multiple-choice', key: [] },
      ['lost key'],
    ],
    [
      'neither true nor false',
      question('truefalse', `${answer('true', 0)}${answer('false', 0)}`),
      { kind: 'single-choice', key: '' },
      ['changed kind single-choice', 'lost key'],
    ],
    [
      'an entry without its target',
      question(
        'matching',
        '<subquestion format="html"><text>Dete</text><answer><text>19853</text></answer></subquestion><subquestion format="html"><text>Žena</text><answer><text></text></answer></subquestion>',
      ),
      { kind: 'matching', options: [{ match: 'm-a' }, { match: '' }] },
      ['lost key'],
    ],
    [
      'all or nothing',
      question('multichoiceset', `${answer('a', 100)}${answer('b', 100)}${answer('c', 0)}`),
      { kind: 'multiple-choice', scoring: 'all' },
      [],
    ],
    [
      'a fixed order',
      question(
        'multichoice',
        `<single>true</single><shuffleanswers>false</shuffleanswers>${answer('a', 100)}${answer('b', 0)}`,
      ),
      { key: 'a' },
      ['changed shuffling'],
    ],
    [
      'true or false',
      question('truefalse', `${answer('true', 0)}${answer('false', 100)}`),
      { kind: 'single-choice', key: 'b' },
      ['changed kind single-choice'],
    ],
    [
      'a number with its unit',
      question(
        'numerical',
        '<answer fraction="100"><text>12.5</text><tolerance>0.5</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit></units>',
      ),
      { kind: 'numeric', value: 12.5, tolerance: 0.5, unit: 'km' },
      ['lost unit m'],
    ],
    [
      'a number with an exception and another one',
      question('numerical', `${answer('4', 0)}${answer('4', 100)}${answer('9', 100)}`),
      { kind: 'numeric', value: 9, tolerance: 0 },
      [],
    ],
    [
      'a number and half of the points for anything else',
      question('numerical', `${answer('12', 100)}${answer('*', 50)}`),
      { kind: 'numeric', value: 12 },
      ['changed partial-credit *'],
    ],
    [
      'numbers with exponents',
      question(
        'numerical',
        `${answer('12', 100)}${answer('12.5e0', 50)}${answer('1e-9', 30)}${answer('oko 12', 100)}`,
      ),
      { kind: 'numeric', value: 12, shares: [{ value: 12.5, tolerance: 0, percent: 50 }] },
      ['lost key oko 12', 'changed partial-credit 1e-9'],
    ],
    [
      'a tolerance with an exponent',
      question(
        'numerical',
        '<answer fraction="100"><text>12</text><tolerance>5e-1</tolerance></answer>',
      ),
      { kind: 'numeric', value: 12, tolerance: 0.5 },
      [],
    ],
    [
      'a tolerance that is no number',
      question(
        'numerical',
        '<answer fraction="100"><text>12</text><tolerance>pola</tolerance></answer>',
      ),
      { kind: 'numeric', value: 12, tolerance: 0 },
      ['lost tolerance pola'],
    ],
    [
      'typed answers',
      question(
        'shortanswer',
        `<usecase>1</usecase>${answer('112', 100)}${answer('194', 30)}${answer('*', 0, '<feedback format="html"><text>Ne.</text></feedback>')}`,
      ),
      {
        kind: 'short-text',
        accepted: ['112'],
        shares: [{ text: '194', percent: 30 }],
        outcomes: { wrong: [{ kind: 'paragraph', runs: [{ text: 'Ne.' }] }] },
      },
      ['changed case-sensitive'],
    ],
    [
      'an asterisk that is typed',
      question('shortanswer', answer('5 \\* 3', 100)),
      { kind: 'short-text', accepted: ['5 \\* 3'] },
      [],
    ],
    [
      'an exception to what is accepted',
      question('shortanswer', `${answer('*abc*', 0)}${answer('x', 100)}${answer('a*', 100)}`),
      { kind: 'short-text', accepted: ['x', 'a*'], shares: [{ text: '*abc*', percent: 0 }] },
      [],
    ],
    [
      'matching',
      question(
        'matching',
        '<subquestion format="html"><text>Dete</text><answer><text>19853</text></answer></subquestion><subquestion format="html"><text></text><answer><text>194</text></answer></subquestion>',
      ),
      {
        kind: 'matching',
        targets: [
          { id: 'm-a', text: '19853' },
          { id: 'm-b', text: '194' },
        ],
      },
      [],
    ],
    [
      'matching with answers in HTML',
      question(
        'matching',
        '<subquestion format="html"><text>Dete</text><answer format="html"><text>&lt;p&gt;19&lt;b&gt;853&lt;/b&gt;&lt;/p&gt;</text></answer></subquestion><subquestion><text>Žena</text><answer><text>a &lt;b&gt; c</text></answer></subquestion>',
      ),
      { targets: [{ text: '19853' }, { text: 'a <b> c' }] },
      [],
    ],
    [
      'an order',
      question('ordering', `${answer('drugo', 2)}${answer('prvo', 1)}${answer('treće', 3)}`),
      {
        kind: 'ordering',
        options: [{ text: [{ kind: 'paragraph', runs: [{ text: 'prvo' }] }] }, {}, {}],
      },
      ['changed scoring'],
    ],
    [
      'gaps to fill',
      question(
        'ddwtos',
        '<dragbox><text>policiju</text><group>1</group></dragbox><dragbox><text>komšiju</text><group>1</group></dragbox>',
        '<p>Dopunite.</p><p>Zovite [[1]] odmah.</p>',
      ),
      {
        kind: 'gap-match',
        gaps: [{ id: 'g-a', key: 'm-a' }],
        passage: [[{ text: 'Zovite ' }, { part: 'g-a' }, { text: ' odmah.' }]],
      },
      [],
    ],
    [
      'gaps whose texts can be used again',
      question(
        'ddwtos',
        '<dragbox><text>a</text><group>1</group><infinite/></dragbox><dragbox><text>b</text><group>1</group></dragbox>',
        '<p>[[1]] i [[1]]</p>',
      ),
      { kind: 'inline-choice', gaps: [{ key: 'g-a-a' }, { key: 'g-b-a' }] },
      ['changed prompt Dopunite tekst.', 'changed kind inline-choice'],
    ],
    [
      'gaps to choose',
      question(
        'gapselect',
        '<selectoption><text>a</text><group>1</group></selectoption><selectoption><text>b</text><group>2</group></selectoption><selectoption><text>c</text><group>2</group></selectoption>',
        'Dete je <b>[[1]]</b>, a ona [[3]].',
      ),
      {
        kind: 'inline-choice',
        gaps: [
          { targets: [{ text: 'a' }] },
          { targets: [{ text: 'b' }, { text: 'c' }], key: 'g-b-b' },
        ],
      },
      ['changed formatting', 'changed prompt Dopunite tekst.'],
    ],
    [
      'an essay',
      question(
        'essay',
        '<responseformat>plain</responseformat><maxwordlimit>200</maxwordlimit><graderinfo format="html"><text>Pominje policiju.</text></graderinfo>',
      ),
      {
        kind: 'open-answer',
        sample: 'Pominje policiju.',
        words: { least: 0, most: 200 },
        rubric: [],
      },
      ['changed rubric'],
    ],
  ])('reads %s', async (_, xml, item, notes) => {
    expect({ item: (await readQuestion(xml))?.item, notes: await codes(xml) }).toMatchObject({
      item,
      notes,
    });
  });

  it.each([
    ['a cloze without fields', question('cloze', ''), 'no-answers', undefined],
    ['a formula', question('calculated', ''), 'kind-unknown', 'calculated'],
    ['markers on a picture', question('ddmarker', ''), 'kind-unknown', 'ddmarker'],
    [
      'an essay that is a file',
      question('essay', '<responseformat>noinline</responseformat>'),
      'kind-unknown',
      'essay: noinline',
    ],
    [
      'a gap without its text',
      question('gapselect', '<selectoption><text>a</text></selectoption>', 'Ona [[2]].'),
      'gaps',
      '[[2]]',
    ],
    ['no words', question('multichoice', '', ''), 'no-question', undefined],
    ['no answers', question('multichoice', ''), 'no-answers', undefined],
  ])('refuses %s', async (_, xml, code, detail) => {
    expect(await readQuestion(xml)).toMatchObject({
      item: null,
      notes: [{ effect: 'refused', code, ...(detail !== undefined && { detail }) }],
    });
  });

  it('keeps what is said of outcomes and of answers, the tags, and the categories', async () => {
    const said = (name: string, text: string) =>
      `<${name} format="html"><text>&lt;p&gt;${text}&lt;/p&gt;</text></${name}>`;
    const category =
      '<question type="category"><category><text>$course$/top/Kurs/upucivanje</text></category></question>';
    const xml = question(
      'multichoice',
      `${said('generalfeedback', 'Uvek.')}${said('correctfeedback', 'Tako je.')}${said('incorrectfeedback', 'Nije.')}<defaultgrade>2</defaultgrade><single>true</single>${answer('a', 100, said('feedback', 'Da.'))}${answer('b', 0)}<tags><tag><text>hitno</text></tag></tags>`,
    );
    const found = (await readMoodle(quiz(`${category}${xml}`))).items[0]?.item;
    const words = (item: AssessmentItem | null | undefined) =>
      item &&
      'options' in item && {
        right: plainText(item.outcomes?.right ?? []),
        wrong: plainText(item.outcomes?.wrong ?? []),
        general: plainText(item.feedback),
        ofA: plainText(item.options[0]?.feedback ?? []),
      };
    expect(words(found)).toEqual({
      right: 'Tako je.',
      wrong: 'Nije.',
      general: 'Uvek.',
      ofA: 'Da.',
    });
    expect(found).toMatchObject({
      objective: 'upucivanje',
      points: 2,
      tags: ['Kurs', 'hitno'],
    });
  });

  it('tells of pictures and hints that have no place, and keeps the words beside them', async () => {
    const xml = question(
      'multichoice',
      `<single>true</single>${answer('a', 100)}${answer('b', 0)}<hint format="html"><text>Razmislite.</text></hint>`,
      '<p>Gde ste? <img src="@@PLUGINFILE@@/mapa.png" alt="mapa"></p>',
    );
    expect(await codes(xml)).toEqual(['lost picture mapa', 'lost hint']);
    expect(plainText((await readQuestion(xml))?.item?.prompt ?? [])).toBe('Gde ste? [mapa]');
  });

  it('says where the file is cut off, and keeps what stands before', async () => {
    const whole = new TextDecoder().decode(
      quiz(
        `${question('truefalse', `${answer('true', 100)}${answer('false', 0)}`)}\n${question('essay', '')}`,
      ),
    );
    const { items, problem } = await readMoodle(
      new TextEncoder().encode(whole.slice(0, whole.lastIndexOf('</questiontext>'))),
    );
    expect({ found: items.length, problem }).toEqual({
      found: 1,
      problem: { code: 'cut-off', line: 4 },
    });
  });

  it('refuses a question that is too deep alone, with its line', async () => {
    const deep = question('multichoice', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`);
    const { items, problem } = await readMoodle(
      quiz(`${deep}\n${question('truefalse', `${answer('true', 100)}${answer('false', 0)}`)}`),
    );
    expect(problem).toBeUndefined();
    expect(items.map(({ line, item }) => [line, item?.kind])).toEqual([
      [3, undefined],
      [4, 'single-choice'],
    ]);
  });

  it('says of another document what it is', async () => {
    expect(
      (await readMoodle(new TextEncoder().encode('<?xml version="1.0"?><html><body/></html>')))
        .problem,
    ).toEqual({ code: 'not-this-format', line: 1, detail: 'html' });
  });
});

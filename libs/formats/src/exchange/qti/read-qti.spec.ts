import { plainText } from '@svetionik/domain/content/plain-text';
import { strToU8 } from 'fflate';
import { readQti } from './read-qti';
import {
  body,
  choices,
  map,
  mapResponse,
  matchCorrect,
  read,
  response,
  scoreCondition,
  told,
  xml,
} from '../../../spec/given-qti';

describe('readQti', () => {
  it.each<[string, string, object, string[]]>([
    [
      'one of several',
      response('single', 'identifier', ['B']) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ABC')) +
        matchCorrect,
      { kind: 'single-choice', key: 'b' },
      [],
    ],
    [
      'an order that is fixed',
      response('single', 'identifier', ['B']) +
        body(choices('choiceInteraction', 'shuffle="false" maxChoices="1"', 'AB')) +
        matchCorrect,
      { key: 'b' },
      ['changed shuffling'],
    ],
    [
      'several, all of them',
      response('multiple', 'identifier', ['a', 'b']) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'abc')) +
        matchCorrect,
      { kind: 'multiple-choice', key: ['a', 'b'], scoring: 'all' },
      [],
    ],
    [
      'several by their shares',
      response('multiple', 'identifier', ['a', 'b'], map({ a: 1, b: 1, c: -1 })) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'abc')) +
        mapResponse,
      { kind: 'multiple-choice', scoring: 'balanced', points: 2 },
      [],
    ],
    [
      'shares that differ',
      response('multiple', 'identifier', ['a', 'b'], map({ a: 1, b: 3, c: -2 })) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'abc')) +
        mapResponse,
      {
        scoring: 'weighted',
        points: 4,
        shares: [
          { id: 'a', percent: 25 },
          { id: 'b', percent: 75 },
          { id: 'c', percent: -50 },
        ],
      },
      [],
    ],
    [
      'a score that falls below zero',
      response('multiple', 'identifier', ['a'], map({ a: 1, b: -1 }, '')) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'ab')) +
        mapResponse,
      { scoring: 'balanced' },
      ['changed partial-credit'],
    ],
    [
      'a price for all others',
      response(
        'multiple',
        'identifier',
        ['a'],
        map({ a: 1 }, 'lowerBound="0"').replace('defaultValue="0"', 'defaultValue="-1"'),
      ) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'abc')) +
        mapResponse,
      { scoring: 'balanced', key: ['a'] },
      [],
    ],
    [
      'one of several, of which none is right',
      response('single', 'identifier', []) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        matchCorrect,
      { kind: 'single-choice', key: '' },
      ['lost key'],
    ],
    [
      'a right answer that cannot be chosen',
      response('multiple', 'identifier', ['a', 'x']) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'ab')) +
        matchCorrect,
      { kind: 'multiple-choice', key: ['a'] },
      ['lost key x'],
    ],
    [
      'a number of which nothing is said',
      response('single', 'float', []) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        matchCorrect,
      { kind: 'numeric', value: null },
      ['lost key'],
    ],
    [
      'an order',
      response('ordered', 'identifier', ['c', 'a', 'b']) +
        body(choices('orderInteraction', 'shuffle="true"', 'abc')) +
        matchCorrect,
      { kind: 'ordering', options: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] },
      ['changed scoring'],
    ],
    [
      'pairs',
      response('multiple', 'directedPair', ['a x', 'b x'], map({ 'a x': 1, 'b x': 1 })) +
        body(
          '<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="2"><simpleMatchSet><simpleAssociableChoice identifier="a" matchMax="1">A</simpleAssociableChoice><simpleAssociableChoice identifier="b" matchMax="1">B</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="x" matchMax="2">X</simpleAssociableChoice><simpleAssociableChoice identifier="y" matchMax="2">Y</simpleAssociableChoice></simpleMatchSet></matchInteraction>',
        ) +
        mapResponse,
      {
        kind: 'matching',
        options: [
          { id: 'a', match: 'x' },
          { id: 'b', match: 'x' },
        ],
        targets: [
          { id: 'x', text: 'X' },
          { id: 'y', text: 'Y' },
        ],
        scoring: 'each',
      },
      [],
    ],
    [
      'associations as pairs',
      response('multiple', 'pair', ['a x']) +
        body(
          '<associateInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="1"><simpleAssociableChoice identifier="a" matchMax="1">A</simpleAssociableChoice><simpleAssociableChoice identifier="x" matchMax="1">X</simpleAssociableChoice></associateInteraction>',
        ) +
        matchCorrect,
      {
        kind: 'matching',
        options: [{ id: 'a', match: 'x' }],
        targets: [{ id: 'x' }],
        scoring: 'all',
      },
      ['changed kind matching'],
    ],
    [
      'gaps to fill',
      response('multiple', 'directedPair', ['p G1']) +
        body(
          '<gapMatchInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Dopunite.</prompt><gapText identifier="p" matchMax="1">policiju</gapText><gapText identifier="k" matchMax="1">komšiju</gapText><blockquote><p>Zovite <gap identifier="G1"/> odmah.</p></blockquote></gapMatchInteraction>',
        ) +
        matchCorrect,
      {
        kind: 'gap-match',
        passage: [[{ text: 'Zovite ' }, { text: '' }, { text: ' odmah.' }]],
        gaps: [{ id: 'a', key: 'b' }],
      },
      ['changed formatting'],
    ],
    [
      'lists in a text',
      response('single', 'identifier', ['p']) +
        '<itemBody><p>Zovite <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="true"><inlineChoice identifier="p">policiju</inlineChoice><inlineChoice identifier="k">komšiju</inlineChoice></inlineChoiceInteraction>.</p></itemBody>' +
        matchCorrect,
      {
        kind: 'inline-choice',
        gaps: [{ targets: [{ text: 'policiju' }, { text: 'komšiju' }] }],
        scoring: 'all',
      },
      ['changed prompt Dopunite tekst.'],
    ],
    [
      'a word within a sentence',
      response('single', 'string', ['112'], map({ '112': 1, '194': 0.5 })) +
        '<itemBody><p>Zovite <textEntryInteraction responseIdentifier="RESPONSE"/> odmah.</p></itemBody>' +
        mapResponse,
      { kind: 'short-text', accepted: ['112'], shares: [{ text: '194', percent: 50 }] },
      ['changed case-sensitive', 'changed missing-word'],
    ],
    [
      'a word that its mapping does not reward',
      response(
        'single',
        'string',
        ['985'],
        map({ '112': 1 }).replaceAll('"1"', '"1" caseSensitive="false"'),
      ) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        mapResponse,
      { kind: 'short-text', accepted: ['112'] },
      ['lost key 985'],
    ],
    [
      'a word whose mapping is not used',
      response('single', 'string', ['112'], map({ '985': 1 })) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        matchCorrect,
      { kind: 'short-text', accepted: ['112'] },
      ['changed case-sensitive'],
    ],
    [
      'an asterisk that is typed',
      response(
        'single',
        'string',
        ['5 * 3'],
        map({ '5 * 3': 1 }).replaceAll('"1"', '"1" caseSensitive="false"'),
      ) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        mapResponse,
      { kind: 'short-text', accepted: ['5 \\* 3'] },
      [],
    ],
    [
      'a number with a tolerance',
      response('single', 'float', ['12.5']) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        scoreCondition(
          '<equal toleranceMode="absolute" tolerance="0.5 0.5"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal>',
        ),
      { kind: 'numeric', value: 12.5, tolerance: 0.5, unit: '' },
      [],
    ],
    [
      'a number in percent',
      response('single', 'float', ['200']) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        scoreCondition(
          '<equal toleranceMode="relative" tolerance="1 1"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal>',
        ),
      { value: 200, tolerance: 2 },
      [],
    ],
    [
      'a rounded number',
      response('single', 'float', ['3.14']) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        scoreCondition(
          '<equalRounded roundingMode="decimalPlaces" figures="2"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equalRounded>',
        ),
      { value: 3.14, tolerance: 0.005 },
      ['changed tolerance decimalPlaces 2'],
    ],
    [
      'a number between two',
      response('single', 'float', ['12']) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        scoreCondition(
          '<and><gte><variable identifier="RESPONSE"/><baseValue baseType="float">11</baseValue></gte><lte><variable identifier="RESPONSE"/><baseValue baseType="float">13</baseValue></lte></and>',
        ),
      { value: 12, tolerance: 1 },
      [],
    ],
    [
      'a scale',
      response('single', 'integer', ['16']) +
        body(
          '<sliderInteraction responseIdentifier="RESPONSE" lowerBound="0" upperBound="100" step="2"/>',
        ) +
        matchCorrect,
      { kind: 'slider', minimum: 0, maximum: 100, step: 2, value: 16, tolerance: 0 },
      [],
    ],
    [
      'a scale below zero',
      response('single', 'float', ['-5']) +
        body(
          '<sliderInteraction responseIdentifier="RESPONSE" lowerBound="-1.0E1" upperBound="10" step="5"/>',
        ) +
        matchCorrect,
      { kind: 'slider', minimum: -10, maximum: 10, step: 5, value: -5, tolerance: 0 },
      [],
    ],
    [
      'a scale with a part for another place',
      response('single', 'integer', ['5'], map({ '-5': 1, '0': 0.5 })) +
        body(
          '<sliderInteraction responseIdentifier="RESPONSE" lowerBound="-1.0E1" upperBound="10" step="5"/>',
        ) +
        mapResponse,
      { kind: 'slider', value: -5, shares: [{ value: 0, tolerance: 0, percent: 50 }] },
      [],
    ],
    [
      'a number with another one',
      response('single', 'float', ['3'], map({ '3': 1, '4': 1 })) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        mapResponse,
      { kind: 'numeric', value: 3, shares: [{ value: 4, tolerance: 0, percent: 100 }] },
      [],
    ],
    [
      'a number that may be further above than below',
      response('single', 'float', ['3']) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        scoreCondition(
          '<equal toleranceMode="absolute" tolerance="1 2"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal>',
        ),
      {
        kind: 'numeric',
        value: 3,
        tolerance: 1,
        shares: [{ value: 3.5, tolerance: 1.5, percent: 100 }],
      },
      [],
    ],
    [
      'a number that is compared with another one',
      response('single', 'float', ['3']) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        scoreCondition(
          '<equal toleranceMode="exact"><variable identifier="RESPONSE"/><baseValue baseType="float">4</baseValue></equal>',
        ),
      { kind: 'numeric', value: 4 },
      ['lost key 3'],
    ],
  ])('reads %s', async (_, inside, item, notes) => {
    expect({ item: (await read(xml(inside)))?.item, notes: await told(xml(inside)) }).toMatchObject(
      { item, notes },
    );
  });

  it.each([
    ['uploadInteraction', body('<uploadInteraction responseIdentifier="RESPONSE"/>')],
    ['graphicOrderInteraction', body('<graphicOrderInteraction responseIdentifier="RESPONSE"/>')],
    [
      'choiceInteraction, choiceInteraction',
      body(`${choices('choiceInteraction', '', 'ab')}${choices('choiceInteraction', '', 'ab')}`),
    ],
    [
      'templateDeclaration',
      '<templateDeclaration identifier="X" cardinality="single" baseType="integer"/>' +
        body(choices('choiceInteraction', '', 'ab')),
    ],
  ])('refuses %s, with its line', async (detail, inside) => {
    expect(await read(xml(inside))).toMatchObject({
      line: 2,
      title: 'Prvo',
      item: null,
      notes: [{ effect: 'refused', code: 'kind-unknown', detail }],
    });
  });

  it('reads version 3 as it reads version 2', async () => {
    const third = `<?xml version="1.0"?><qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="prvo" title="Prvo" time-dependent="false">
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="2"/>
      <qti-item-body><p>Šta radite?</p><qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1"><qti-prompt>Izaberite.</qti-prompt>
        <qti-simple-choice identifier="A">Čekam<qti-feedback-inline identifier="A" outcome-identifier="FEEDBACK" show-hide="show">Ne.</qti-feedback-inline></qti-simple-choice><qti-simple-choice identifier="B">Zovem</qti-simple-choice></qti-choice-interaction></qti-item-body>
      <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
      <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="incorrect" show-hide="show"><qti-content-body><p>Nije.</p></qti-content-body></qti-modal-feedback></qti-assessment-item>`;
    const found = await read(third);
    expect(found).toMatchObject({
      notes: [],
      item: {
        kind: 'single-choice',
        key: 'b',
        points: 2,
        options: [{ feedback: [{ runs: [{ text: 'Ne.' }] }] }, {}],
        outcomes: { wrong: [{ runs: [{ text: 'Nije.' }] }] },
      },
    });
    expect(plainText(found?.item?.prompt ?? [])).toBe('Šta radite?\nIzaberite.');
  });

  it('takes along a picture that an item holds itself', async () => {
    const png = Buffer.from('\u0089PNG\r\n\u001a\n a picture', 'latin1');
    const spot = `<hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><object type="image/png" data="data:image/png;base64,${png.toString('base64')}" width="40" height="30">Soba</object><hotspotChoice identifier="r" shape="circle" coords="10,10,8" hotspotLabel="Vrata"/></hotspotInteraction>`;
    const { items, pictures } = await readQti(
      strToU8(xml(response('single', 'identifier', ['r']) + body(spot) + matchCorrect)),
    );
    expect(items).toMatchObject([
      { notes: [], item: { picture: { file: { mediaType: 'image/png', bytes: png.length } } } },
    ]);
    expect(
      [...(pictures ?? new Map<string, Uint8Array>()).values()].map((bytes) =>
        Buffer.from(bytes).equals(png),
      ),
    ).toEqual([true]);
  });

  it('says what another document is', async () => {
    expect((await readQti(strToU8('<?xml version="1.0"?><questestinterop/>'))).problem).toEqual({
      code: 'not-this-format',
      line: 1,
      detail: 'questestinterop',
    });
  });
});

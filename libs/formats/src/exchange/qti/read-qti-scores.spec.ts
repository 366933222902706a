import {
  body,
  choices,
  map,
  mapResponse,
  read,
  response,
  scoreCondition,
  told,
  xml,
} from '../../../spec/given-qti';

describe('the scores of readQti', () => {
  it.each<[string, string, object, string[]]>([
    [
      'a list with a part for another text',
      response('single', 'identifier', ['p'], map({ p: 1, k: 0.5 })) +
        '<itemBody><p>Zovite <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="true"><inlineChoice identifier="p">policiju</inlineChoice><inlineChoice identifier="k">komšiju</inlineChoice></inlineChoiceInteraction>.</p></itemBody>' +
        mapResponse,
      {
        kind: 'inline-choice',
        gaps: [{ key: 'b', shares: [{ id: 'c', percent: 50 }] }],
        scoring: 'each',
      },
      ['changed prompt Dopunite tekst.'],
    ],
    [
      'a list that rewards another text than it calls right',
      response('single', 'identifier', ['p'], map({ k: 1 })) +
        '<itemBody><p>Zovite <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="true"><inlineChoice identifier="p">policiju</inlineChoice><inlineChoice identifier="k">komšiju</inlineChoice></inlineChoiceInteraction>.</p></itemBody>' +
        mapResponse,
      { kind: 'inline-choice', gaps: [{ key: 'c' }] },
      ['changed prompt Dopunite tekst.'],
    ],
    [
      'shares that a bound cuts off',
      response(
        'multiple',
        'identifier',
        ['a', 'b'],
        map({ a: 1, b: 1, c: -1 }, 'lowerBound="0" upperBound="1"'),
      ) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'abc')) +
        mapResponse,
      {
        kind: 'multiple-choice',
        scoring: 'weighted',
        shares: [
          { id: 'a', percent: 100 },
          { id: 'b', percent: 100 },
          { id: 'c', percent: -100 },
        ],
      },
      [],
    ],
    [
      'points for no answer',
      response('single', 'identifier', ['a'], map({ a: 1, b: 0 }, 'lowerBound="0.5"')) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        mapResponse,
      { kind: 'single-choice', key: 'a' },
      ['changed partial-credit'],
    ],
    [
      'a most that is less than what the best answer is mapped to',
      response('single', 'identifier', ['a'], map({ a: 2, b: 1 }, 'upperBound="1"')) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        mapResponse,
      { kind: 'single-choice', points: 1, key: 'a', shares: [{ id: 'b', percent: 100 }] },
      [],
    ],
    [
      'points for whatever a mapping does not name',
      response('multiple', 'identifier', ['a'], map({ a: 1 })).replace(
        'defaultValue="0"',
        'defaultValue="0.5"',
      ) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'ab')) +
        mapResponse,
      { kind: 'multiple-choice' },
      ['changed partial-credit'],
    ],
    [
      'less than one point',
      response('single', 'identifier', ['a'], map({ a: 0.5 })) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        mapResponse,
      { kind: 'single-choice', points: 1, key: 'a' },
      ['changed points 0.5'],
    ],
    [
      'a mapping that is missing',
      response('single', 'identifier', ['a']) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        mapResponse,
      { kind: 'single-choice', key: 'a' },
      ['changed scoring'],
    ],
    [
      'a place on a picture with a part for another one',
      response('single', 'identifier', ['r'], map({ s: 1, r: 0.5 })) +
        body(
          '<hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><object type="image/png" data="a.png" width="40" height="30">Soba</object><hotspotChoice identifier="r" shape="circle" coords="10,10,8" hotspotLabel="Vrata"/><hotspotChoice identifier="s" shape="circle" coords="30,10,8" hotspotLabel="Prozor"/></hotspotInteraction>',
        ) +
        mapResponse,
      { kind: 'hot-spot', key: ['s'] },
      ['lost partial-credit', 'lost picture a.png'],
    ],
    [
      'shares that are less than the points',
      response('single', 'identifier', ['a'], map({ a: 1 })).replace(
        'identifier="SCORE"',
        'identifier="SCORE" normalMaximum="2"',
      ) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        mapResponse,
      { kind: 'single-choice', points: 2 },
      ['changed scoring 1 / 2'],
    ],
    [
      'words to mark',
      response('multiple', 'identifier', ['h1'], map({ h1: 1, h2: -1 })) +
        body(
          '<hottextInteraction responseIdentifier="RESPONSE" maxChoices="0"><p>Ona <hottext identifier="h1">ćuti</hottext> i <hottext identifier="h2">hoda</hottext>.</p></hottextInteraction>',
        ) +
        mapResponse,
      {
        kind: 'mark-in-text',
        key: ['h1'],
        passage: [
          [
            { text: 'Ona ' },
            { text: 'ćuti', part: 'h1' },
            { text: ' i ' },
            { text: 'hoda' },
            { text: '.' },
          ],
        ],
      },
      [],
    ],
    [
      'words to mark that cost nothing',
      response('multiple', 'identifier', ['h1'], map({ h1: 1 })) +
        body(
          '<hottextInteraction responseIdentifier="RESPONSE" maxChoices="0"><p>Ona <hottext identifier="h1">ćuti</hottext> i <hottext identifier="h2">hoda</hottext>.</p></hottextInteraction>',
        ) +
        mapResponse,
      { key: ['h1'] },
      ['changed scoring'],
    ],
    [
      'words that people mark',
      response('single', 'string', []) +
        body(
          '<extendedTextInteraction responseIdentifier="RESPONSE"/><rubricBlock view="scorer"><p>Pominje policiju.</p></rubricBlock>',
        ),
      { kind: 'open-answer', sample: 'Pominje policiju.' },
      ['changed rubric', 'changed words 500'],
    ],
    [
      'rules of its own',
      response('single', 'identifier', ['a']) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        scoreCondition(
          '<or><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><match><variable identifier="RESPONSE"/><baseValue baseType="identifier">b</baseValue></match></or>',
        ),
      { key: 'a' },
      ['changed response-processing'],
    ],
    [
      'no rules',
      response('single', 'identifier', ['a']) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')),
      { key: 'a' },
      ['changed response-processing'],
    ],
    [
      'a number with a part for what is none',
      response('single', 'float', ['12'], map({ 12: 1, '12.5e0': 0.5, oko: 0.5, '1e-9': 0.25 })) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        mapResponse,
      { kind: 'numeric', value: 12, shares: [{ value: 12.5, tolerance: 0, percent: 50 }] },
      ['changed partial-credit oko, 1e-9'],
    ],
    [
      'a word with a part for the same in small letters',
      response('single', 'string', ['York'], map({ York: 1, york: 0.5, Leeds: 0.25 })) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        mapResponse,
      { kind: 'short-text', accepted: ['York'], shares: [{ text: 'Leeds', percent: 25 }] },
      ['changed case-sensitive'],
    ],
    [
      'a word with a part for the same without diacritics',
      response(
        'single',
        'string',
        ['kuća'],
        map({ kuća: 1, kuca: 0.5, Kuća: 0.5, dom: 0.5, Dom: 0.25, 'dom.': 0 }),
      ) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        mapResponse,
      { kind: 'short-text', accepted: ['kuća'], shares: [{ text: 'dom', percent: 50 }] },
      ['lost spelling kuca, dom.', 'changed case-sensitive'],
    ],
    [
      'shares with bounds, and a price for all others',
      response(
        'multiple',
        'identifier',
        ['a', 'b'],
        map({ a: 1, b: 1, c: -1 }, 'lowerBound="0" upperBound="2"').replace(
          'defaultValue="0"',
          'defaultValue="-2"',
        ),
      ) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="0"', 'abcd')) +
        mapResponse,
      {
        kind: 'multiple-choice',
        points: 2,
        scoring: 'weighted',
        shares: [
          { id: 'a', percent: 50 },
          { id: 'b', percent: 50 },
          { id: 'c', percent: -50 },
          { id: 'd', percent: -100 },
        ],
      },
      [],
    ],
    [
      'a number with a part for those that are near',
      response('single', 'float', ['12']) +
        body('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>') +
        '<responseProcessing><responseCondition><responseIf><equal toleranceMode="exact"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal><setOutcomeValue identifier="SCORE"><baseValue baseType="float">2</baseValue></setOutcomeValue></responseIf><responseElseIf><equal toleranceMode="absolute" tolerance="1 1"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseElseIf></responseCondition></responseProcessing>',
      {
        kind: 'numeric',
        value: 12,
        tolerance: 0,
        shares: [{ value: 12, tolerance: 1, percent: 50 }],
      },
      [],
    ],
  ])('reads %s', async (_, inside, item, notes) => {
    expect({ item: (await read(xml(inside)))?.item, notes: await told(xml(inside)) }).toMatchObject(
      { item, notes },
    );
  });
});

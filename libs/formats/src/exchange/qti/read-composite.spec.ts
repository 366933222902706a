import { plainText } from '@svetionik/domain/content/plain-text';
import type { CaseStudyResponse } from '@svetionik/domain/items/case-study/case-study';
import { grade } from '@svetionik/domain/items/grade';
import { map, read, rules, xml } from '../../../spec/given-qti';

const choice = (name: string, prompt: string) =>
  `<choiceInteraction responseIdentifier="${name}" shuffle="true" maxChoices="1">${prompt && `<prompt>${prompt}</prompt>`}<simpleChoice identifier="A">Da</simpleChoice><simpleChoice identifier="B">Ne</simpleChoice></choiceInteraction>`;
const declared = (name: string, baseType: string, correct: string, mapping = '') =>
  `<responseDeclaration identifier="${name}" cardinality="single" baseType="${baseType}"><correctResponse><value>${correct}</value></correctResponse>${mapping}</responseDeclaration>`;
const mapped = (name: string) => `<mapResponse identifier="${name}"/>`;
const set = (name: string, value: string) =>
  `<setOutcomeValue identifier="${name}">${value}</setOutcomeValue>`;
const points = (value: number) => `<baseValue baseType="float">${value}</baseValue>`;
const right = (name: string) =>
  `<match><variable identifier="${name}"/><correct identifier="${name}"/></match>`;
const ifRight = (name: string, then: string, otherwise = '') =>
  `<responseCondition><responseIf>${right(name)}${then}</responseIf>${otherwise && `<responseElse>${otherwise}</responseElse>`}</responseCondition>`;
const adding = (value: string) => set('SCORE', `<sum><variable identifier="SCORE"/>${value}</sum>`);
const score = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>';
const item = (responses: string, body: string, processing: string) =>
  xml(`${responses}${score}<itemBody>${body}</itemBody>${processing}`);

const body = `<p>Devojka sedi u predvorju.</p>${choice('Q1', 'Da li je sama?')}<p>Zatim dolazi čovek.</p>${choice('Q2', '')}`;
const two = (mapping = '', other = '') =>
  declared('Q1', 'identifier', 'A', mapping) + declared('Q2', 'identifier', 'B', other);

/** 'A-' is A to the first question and nothing to the second. */
const said = (
  answers: string,
  questions: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[],
): CaseStudyResponse => ({
  kind: 'case-study',
  answers: questions.map(({ id, options }, place) => {
    const choice = { A: options[0], B: options[1] }[answers[place] ?? '']?.id;
    return {
      question: id,
      response: choice === undefined ? null : { kind: 'single-choice', choice },
    };
  }),
});

describe('an item with several interactions', () => {
  it.each<[string, string, number[], Record<string, number>, string[]]>([
    [
      'a sum of mappings',
      item(
        two(map({ A: 2 }), map({ B: 1, A: 0.5 })),
        body,
        rules(set('SCORE', `<sum>${mapped('Q1')}${mapped('Q2')}</sum>`)),
      ),
      [2, 1],
      { AB: 1, AA: 2.5 / 3, BB: 1 / 3, 'A-': 2 / 3 },
      [],
    ],
    [
      'conditions that add up',
      item(
        two(),
        body,
        rules(
          set('SCORE', points(0)) +
            ifRight('Q1', adding(points(1))) +
            ifRight('Q2', adding(points(3))),
        ),
      ),
      [1, 3],
      { AB: 1, AA: 0.25, BB: 0.75, '--': 0 },
      [],
    ],
    [
      'a score of each',
      item(
        two(),
        body,
        rules(
          ifRight(
            'Q1',
            set('SCORE_1', points(1)) +
              set('FEEDBACK_1', '<baseValue baseType="identifier">correct</baseValue>'),
            set('SCORE_1', points(0)),
          ) +
            ifRight('Q2', set('SCORE_2', points(1)), set('SCORE_2', points(0))) +
            set(
              'SCORE',
              '<sum><variable identifier="SCORE_1"/><variable identifier="SCORE_2"/></sum>',
            ),
        ),
      ),
      [1, 1],
      { AB: 1, AA: 0.5, BA: 0 },
      [],
    ],
    [
      'points for all of them alone',
      item(
        two(),
        body,
        rules(
          `<responseCondition><responseIf><and>${right('Q1')}${right('Q2')}</and>${set('SCORE', points(1))}</responseIf></responseCondition>`,
        ),
      ),
      [1, 1],
      { AB: 1, BA: 0 },
      ['changed response-processing'],
    ],
    [
      'a score that the second sets anew',
      item(
        two(),
        body,
        rules(ifRight('Q1', set('SCORE', points(1))) + ifRight('Q2', set('SCORE', points(2)))),
      ),
      [1, 1],
      { AB: 1, BA: 0 },
      ['changed response-processing'],
    ],
    ['no rules', item(two(), body, ''), [1, 1], { AB: 1 }, ['changed response-processing']],
    [
      'thirds',
      item(
        two(map({ A: 0.3333 }), map({ B: 0.6667 })),
        body,
        rules(set('SCORE', `<sum>${mapped('Q1')}${mapped('Q2')}</sum>`)),
      ),
      [1, 2],
      { AB: 1, 'A-': 1 / 3 },
      ['changed points'],
    ],
  ])('with %s is a case study', async (_, text, worths, earned, told) => {
    const found = await read(text);
    if (found?.item?.kind !== 'case-study') throw new Error(JSON.stringify(found?.notes));
    const { questions } = found.item;
    expect(questions.map((each) => each.points)).toEqual(worths);
    expect([found.item.vignette, ...questions.map(({ prompt }) => prompt)].map(plainText)).toEqual([
      'Devojka sedi u predvorju.',
      'Da li je sama?',
      'Zatim dolazi čovek.',
    ]);
    const choices = questions.flatMap((each) => (each.kind === 'single-choice' ? [each] : []));
    for (const [answers, fraction] of Object.entries(earned))
      expect([answers, grade(found.item, said(answers, choices)).fraction]).toEqual([
        answers,
        expect.closeTo(fraction, 3),
      ]);
    expect(found.notes.map(({ effect, code }) => `${effect} ${code}`)).toEqual(told);
  });

  it('asks for a sentence at each field in it, and shows all of it, numbered', async () => {
    const field = (name: string) => `<textEntryInteraction responseIdentifier="${name}"/>`;
    const found = await read(
      item(
        declared(
          'Q1',
          'string',
          '112',
          map({ 112: 1 }).replaceAll('/>', ' caseSensitive="false"/>'),
        ) + declared('Q2', 'float', '24'),
        `<p>Pročitajte.</p><p>Zovite ${field('Q1')} u roku od ${field('Q2')} sata.</p>`,
        rules(adding(mapped('Q1')) + ifRight('Q2', adding(points(1)))),
      ),
    );
    if (found?.item?.kind !== 'case-study') throw new Error(JSON.stringify(found?.notes));
    const { vignette, questions } = found.item;
    expect(plainText(vignette)).toBe('Pročitajte.\nZovite (1) _____ u roku od (2) _____ sata.');
    expect(questions).toMatchObject([
      { kind: 'short-text', accepted: ['112'] },
      { kind: 'numeric', value: 24 },
    ]);
    expect(questions.map(({ prompt }) => plainText(prompt))).toEqual([
      'Zovite _____ u roku od … sata.',
      'Zovite … u roku od _____ sata.',
    ]);
  });

  it('with gaps of different worth in one text asks for each, so that each earns as much', async () => {
    const list = (name: string) =>
      `<inlineChoiceInteraction responseIdentifier="${name}" shuffle="true"><inlineChoice identifier="A">policiju</inlineChoice><inlineChoice identifier="B">komšiju</inlineChoice></inlineChoiceInteraction>`;
    const found = await read(
      item(
        declared('Q1', 'identifier', 'A', map({ A: 1 })) +
          declared('Q2', 'identifier', 'B', map({ B: 3, A: 1.5 })),
        `<p>Prvo zovite ${list('Q1')}, pa ${list('Q2')}.</p>`,
        rules(set('SCORE', `<sum>${mapped('Q1')}${mapped('Q2')}</sum>`)),
      ),
    );
    if (found?.item?.kind !== 'case-study') throw new Error(JSON.stringify(found?.notes));
    const { questions } = found.item;
    expect(questions).toMatchObject([
      { kind: 'inline-choice', points: 1 },
      { kind: 'inline-choice', points: 3, gaps: [{ shares: [{ percent: 50 }] }] },
    ]);
    expect(found.notes.map(({ effect, code, detail }) => [effect, code, detail].join(' '))).toEqual(
      ['changed kind case-study', 'changed prompt Dopunite tekst.'],
    );
  });

  it.each([
    [
      'extendedTextInteraction',
      '<extendedTextInteraction responseIdentifier="Q2"/>',
      'open-answer',
    ],
    ['uploadInteraction', '<uploadInteraction responseIdentifier="Q2"/>', 'uploadInteraction'],
  ])('with %s is refused', async (_, other, detail) => {
    expect(
      await read(
        item(
          declared('Q1', 'identifier', 'A') + declared('Q2', 'string', 'x'),
          `<p>Tekst.</p>${choice('Q1', 'Sama?')}<p>Opišite.</p>${other}`,
          '',
        ),
      ),
    ).toMatchObject({ item: null, notes: [{ effect: 'refused', code: 'kind-unknown', detail }] });
  });
});

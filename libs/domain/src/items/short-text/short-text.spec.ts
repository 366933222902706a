import * as fc from 'fast-check';
import { givenQuestion, inBank, paragraph } from '../../../spec/given-items';
import { latinToCyrillic } from '../../language/latin-to-cyrillic';
import { mapItemTexts } from '../../transliteration/map-texts';
import { transliteration } from '../../transliteration/transliterate';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isAnswered } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { present } from '../present';
import { isAccepted } from './accepted-text';
import { type ShortText, shortText } from './short-text';

function given(...accepted: string[]): ShortText {
  return { ...givenQuestion('short'), kind: 'short-text', accepted };
}

const typed = (text: string) => ({ kind: 'short-text', text }) as const;
const points = (item: ShortText, text: string) => grade(item, typed(text)).fraction;

describe('isAccepted', () => {
  it.each<[string, string, boolean]>([
    ['Hitna pomoć', 'hitna pomoc', true],
    ['Hitna pomoć', 'ХИТНА  ПОМОЋ.', true],
    ['Хитна помоћ', '„Hitna pomoć“', true],
    ['Hitna pomoć', 'hitna', false],
    ['Hitna pomoć', 'hitna pomoć 194', false],
    ['194', '194.', true],
    ['194', ' 1 94', false],
    ['Đorđe', 'djordje', true],
    ['centar*', 'Centru', false],
    ['cent* za socijalni rad', 'Центру за социјални рад', true],
    ['cent* za socijalni rad', 'centar socijalni rad', false],
    ['*pomoć', 'prva pomoć', true],
    ['*pomoć', 'pomoć', true],
    ['a*a', 'a', false],
    ['ab*bc', 'abc', false],
    ['ab*b*bc', 'abbbc', true],
    ['ab*b*bc', 'abbc', false],
    ['pom*', '', false],
    ['*', '!', false],
  ])('%j accepts %j: %p', (accepted, answer, expected) => {
    expect(isAccepted(accepted, answer)).toBe(expected);
  });

  it('says the same as a search by every way of reading the asterisks', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 7 });
    const answer = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 });
    const fits = (pattern: string, text: string): boolean => {
      if (pattern === '') return text === '';
      const [head, rest] = [pattern.charAt(0), pattern.slice(1)];
      if (head === '*') return fits(rest, text) || (text !== '' && fits(pattern, text.slice(1)));
      return text.startsWith(head) && fits(rest, text.slice(1));
    };
    fc.assert(
      fc.property(
        few,
        answer,
        (pattern, text) => isAccepted(pattern, text) === fits(pattern, text),
      ),
    );
  });

  it('comes to an end with as many asterisks as fit', () => {
    expect(isAccepted(`${'a*'.repeat(99)}b`, 'a'.repeat(200))).toBe(false);
  });
});

describe('shortText', () => {
  const words = fc.constantFrom(
    'Služba',
    'ljubav',
    'Đak',
    'njiva 12',
    'džep',
    'Ćuprija',
    'SOS telefon',
    '112',
  );

  it('grades the same in whatever order the answers are accepted', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1 }), words, (accepted, text) => {
        expect(points(given(...[...accepted].reverse()), text)).toBe(
          points(given(...accepted), text),
        );
      }),
    );
  });

  it('grades the same in both scripts, of the question and of the answer', () => {
    fc.assert(
      fc.property(words, words, (accepted, text) => {
        const [item, plain] = [given(accepted), points(given(accepted), text)];
        expect(plain).toBe(accepted === text ? 1 : 0);
        expect(points(item, latinToCyrillic(text))).toBe(plain);
        expect(points(mapItemTexts(item, transliteration('sr-Cyrl')), text)).toBe(plain);
      }),
    );
  });

  it('never gives less when one more answer is accepted', () => {
    fc.assert(
      fc.property(fc.array(words), fc.string(), fc.string(), (accepted, one, text) => {
        expect(points(given(...accepted, one), text)).toBeGreaterThanOrEqual(
          points(given(...accepted), text),
        );
      }),
    );
  });

  it('shows the first accepted answer as the right one, and none before', () => {
    const item = given('Hitna pomoć', '194');
    expect(answerKey(item)).toEqual(typed('Hitna pomoć'));
    expect(grade(item, answerKey(item)).correct).toBe(true);
    expect(present(inBank(item), [])).toStrictEqual({
      id: 'short',
      kind: 'short-text',
      prompt: paragraph('Prompt short'),
      points: 1,
    });
  });

  it.each([
    ['', undefined, false],
    [' . ', undefined, false],
    ['a', undefined, true],
    ['a'.repeat(200), undefined, true],
    ['a'.repeat(201), 'too-long', true],
  ])('%#: is refused or counts as an answer', (text, problem, answered) => {
    expect(checkResponse(given('a'), typed(text))).toBe(problem);
    expect(isAnswered(typed(text))).toBe(answered);
  });

  it.each<[string[], string[]]>([
    [['Hitna pomoć', 'pom*'], []],
    [[], ['key-missing accepted']],
    [[''], ['text-missing accepted/1']],
    [['pom*'], ['accepted-first-pattern accepted/1']],
    [['pomoć', 'p*o'], ['accepted-too-broad accepted/2']],
    [['...'], ['accepted-too-broad accepted/1']],
    [['pomoć', 'ПОМОЋ.'], ['key-repeated accepted/2']],
    [['a'.repeat(201)], ['text-too-long accepted/1']],
    [Array.from({ length: 21 }, (_, place) => `a${place}`), ['option-count ']],
  ])('%#: publishing finds in %j what is wrong', (accepted, problems) => {
    expect(
      checkItem(given(...accepted)).map(({ code, where }) => `${code} ${where.field ?? ''}`),
    ).toEqual(problems);
  });

  const shared = (accepted: string[], ...texts: string[]): ShortText => ({
    ...given(...accepted),
    shares: texts.map((text) => ({ text, percent: 50 })),
  });

  it.each<[string, ShortText, string[]]>([
    ['other answers', shared(['pomoć'], 'policija', 'škola'), []],
    ['an accepted answer', shared(['a1', 'pomoć'], 'ПОМОЋ.'), ['share-misplaced shares/1']],
    ['an answer twice', shared(['pomoć'], 'škola', 'Škola'), ['share-misplaced shares/2']],
    ['twenty', shared(['b'], ...Array.from({ length: 20 }, (_, place) => `a${place}`)), []],
    [
      'twenty-one',
      shared(['b'], ...Array.from({ length: 21 }, (_, place) => `a${place}`)),
      ['option-count '],
    ],
  ])('publishing finds in shares of %s what is wrong', (_, item, problems) => {
    expect(checkItem(item).map(({ code, where }) => `${code} ${where.field ?? ''}`)).toEqual(
      problems,
    );
  });

  it('is written in another script with all that it accepts', () => {
    const written = mapItemTexts(shared(['Pomoć', 'pom*'], 'Škola'), transliteration('sr-Cyrl'));
    expect(written).toMatchObject({
      ...{ kind: 'short-text', accepted: ['Помоћ', 'пом*'] },
      shares: [{ text: 'Школа', percent: 50 }],
    });
    expect(mapItemTexts(given('Pomoć'), transliteration('sr-Cyrl'))).not.toHaveProperty('shares');
  });

  it('tells what else it accepts, and has no parts to tell of', () => {
    const item = shared(['Pomoć', 'pom*'], 'Škola');
    expect(shortText.leeway?.(item)).toEqual({
      accepted: ['pom*'],
      shares: [{ answer: 'Škola', percent: 50 }],
    });
    expect(shortText.summarise(item, typed('пом'))).toEqual(['пом']);
    expect([...shortText.words(item), ...shortText.remarks(item)]).toEqual([]);
  });
});

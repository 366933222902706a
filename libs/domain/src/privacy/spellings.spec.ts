import { jmbgVerdict } from './jmbg';
import { lookAlikes } from './spellings';

const number = '3112099850012';
const groups = ['31', '12', '099', '85', '001', '2'];

function charactersThat(pattern: RegExp): string[] {
  const found: string[] = [];
  for (let code = 0; code <= 0x1f_ff_ff; code += 1) {
    if (code > 0x10_ff_ff) break;
    const character = String.fromCodePoint(code);
    if (pattern.test(character)) found.push(character);
  }
  return found;
}

const named = (characters: readonly string[]) =>
  characters.map((character) => `U+${character.codePointAt(0)?.toString(16)}`);
const missed = (characters: readonly string[], spell: (character: string) => string) =>
  named(characters.filter((character) => jmbgVerdict(spell(character)) !== 'block'));

describe('a personal number is found', () => {
  it('with any sign, dash, bracket or space between its groups', () => {
    const separators = charactersThat(/[\p{P}\p{S}\p{Z}\p{Co}\s\u2800]/u).filter(
      (character) => !/^[\u{f0100}-\u{10fffd}]$/u.test(character),
    );
    expect(separators.length).toBeGreaterThan(8_000);
    expect(missed(separators, (sign) => groups.join(sign))).toEqual([]);
    expect(missed(separators, (sign) => [...number].join(sign))).toEqual([]);
    expect(missed(separators, (sign) => `${sign}${groups.join(` ${sign} `)}${sign}`)).toEqual([]);
  });

  it('with anything that nobody sees between its digits', () => {
    const unseen = charactersThat(/[\p{Cf}\p{M}\p{DI}\p{Cc}]/u);
    expect(unseen.length).toBeGreaterThan(6_000);
    expect(missed(unseen, (sign) => [...number].join(sign))).toEqual([]);
  });

  it('in the digits of every script', () => {
    const zeros = charactersThat(/\p{Nd}/u).filter(
      (character) => !/\p{Nd}/u.test(String.fromCodePoint((character.codePointAt(0) ?? 0) - 1)),
    );
    expect(zeros.length).toBeGreaterThan(60);
    expect(
      missed(zeros, (zero) =>
        [...number]
          .map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)))
          .join(''),
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(lookAlikes))('with letters for %s', (digit, letters) => {
    // has every digit from 0 to 9
    const whole = '2306987714505';
    expect(jmbgVerdict(whole)).toBe('block');
    expect(missed([...letters], (letter) => `(${whole.replaceAll(digit, letter)})`)).toEqual([]);
  });

  it.each([
    ['most of it in letters', '3ll2О99-850О|2'],
    ['a comma', '311209, 9850012'],
    ['a colon', '31:12:099:85:001:2'],
    ['brackets', '3112(099)850(012)'],
    ['pluses', '3112099+85+0012'],
    ['a new line and an indent', '3112099\r\n            850012'],
    ['circles', '❸❶❶❷⓿❾❾❽❺⓿⓿❶❷'],
    ['brackets round digits', '⑶⑴⑴⑵09985001⑵'],
    ['digits of Chinese', '三一一二〇九九八五〇〇一二'],
    ['an accent on a letter', '3112Ó99850012'],
    ['a letter in groups of their own', '3112 О 99 85 О О l 2'],
  ])('with %s', (_, text) => {
    expect(jmbgVerdict(`Broj ${text} je upisan.`)).toBe('block');
  });
});

import { isCalendarDay } from '../language/calendar-date';

/**
 * A stretch of a text that looks like a personal number (JMBG, or the number of a foreigner, which has the same
 * structure). `start` and `end` are offsets into the text, `end` exclusive. `block`: date and check digit are
 * right, the text must not be stored. `warn`: only the date is right, the person is asked.
 */
export interface JmbgFinding {
  readonly start: number;
  readonly end: number;
  readonly verdict: 'block' | 'warn';
}

const length = 13;
const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const digitRuns = /\d+(?:[\s.\-–—/_\u00ad\u200b]{1,3}\d+)*/gu;

/**
 * Finds personal numbers within free text, written together or with up to three spaces, full stops, dashes,
 * slashes or underscores between groups of digits. Thirteen digits of whole groups with a possible date of birth
 * (years 1850 to 2099; the number states only the last three digits) count; the thirteenth is the check digit
 * of the former Yugoslav standard: m = 11 − (7(d1+d7) + 6(d2+d8) + 5(d3+d9) + 4(d4+d10) + 3(d5+d11) + 2(d6+d12)) mod 11,
 * where 10 and 11 stand for 0.
 *
 * @example
 * findJmbg('broj 010109 971-0005.'); // [{ start: 5, end: 20, verdict: 'block' }]
 * findJmbg('011 785 0000'); // []
 */
export function findJmbg(text: string): readonly JmbgFinding[] {
  return [...text.matchAll(digitRuns)].flatMap((run) => findInRun(run[0], run.index));
}

/**
 * The strictest verdict on a text; null when it holds nothing like a personal number.
 *
 * @example
 * jmbgVerdict('1506099715000 i 1506099715001'); // 'block'
 */
export function jmbgVerdict(text: string): JmbgFinding['verdict'] | null {
  const verdicts = findJmbg(text).map((finding) => finding.verdict);
  if (verdicts.includes('block')) return 'block';
  return verdicts.includes('warn') ? 'warn' : null;
}

function findInRun(run: string, offset: number): readonly JmbgFinding[] {
  const groups = [...run.matchAll(/\d+/gu)].map((group) => ({ start: group.index, digits: group[0] }));
  return groups.flatMap(({ start }, first) => {
    let digits = '';
    for (const group of groups.slice(first, first + length)) {
      digits += group.digits;
      if (digits.length < length) continue;
      const verdict = verdictOn(digits);
      if (verdict === null) break;
      return [{ start: offset + start, end: offset + group.start + group.digits.length, verdict }];
    }
    return [];
  });
}

function verdictOn(digits: string): JmbgFinding['verdict'] | null {
  if (digits.length !== length || !hasPossibleBirthday(digits)) return null;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);
  const remainder = 11 - (sum % 11);
  return Number(digits.charAt(12)) === (remainder > 9 ? 0 : remainder) ? 'block' : 'warn';
}

function hasPossibleBirthday(digits: string): boolean {
  const inMillennium = Number(digits.slice(4, 7));
  const year = inMillennium < 100 ? 2000 + inMillennium : 1000 + inMillennium;
  return year >= 1850 && isCalendarDay(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

import { elementText } from '../../markup/element';
import { parseHtml } from '../../markup/read-html';

/** A way in which a field is answered, by the type of question that Moodle makes of it. */
export type ClozeType = 'multichoice' | 'multiresponse' | 'shortanswer' | 'numerical';

/** An answer of a field: what it earns, in percent of the field, and what is said of it, as HTML. */
export interface ClozeAnswer {
  readonly text: string;
  readonly percent: number;
  readonly feedback: string;
}

/** A field within a text. */
export interface ClozeField {
  readonly type: ClozeType;
  /** Beside other fields of the text. */
  readonly weight: number;
  readonly countsCase: boolean;
  readonly shuffles: boolean;
  readonly answers: readonly ClozeAnswer[];
}

/** A text with an element in the place of each field, which holds its number from 0. */
export interface ClozeText {
  readonly html: string;
  readonly fields: readonly ClozeField[];
  /** The name of a type that is none of Moodle's own. */
  readonly unknown?: string;
}

/**
 * The name of the element that stands in the place of a field.
 *
 * @example
 * parseHtml(readClozeFields('{1:SA:=112}').html); // [<cloze-field number="0">]
 */
export const fieldName = 'cloze-field';

const types: Readonly<Record<string, ClozeType>> = {
  NUMERICAL: 'numerical',
  NM: 'numerical',
  SHORTANSWER: 'shortanswer',
  SA: 'shortanswer',
  MW: 'shortanswer',
  SHORTANSWER_C: 'shortanswer',
  SAC: 'shortanswer',
  MWC: 'shortanswer',
  ...named('multichoice', ['MULTICHOICE', 'MC'], ['', 'V', 'H', 'S', 'VS', 'HS']),
  ...named('multiresponse', ['MULTIRESPONSE', 'MR'], ['', 'H', 'S', 'HS']),
};

function named(
  type: ClozeType,
  [long = '', short = '']: readonly string[],
  endings: readonly string[],
): Readonly<Record<string, ClozeType>> {
  return Object.fromEntries(
    endings.flatMap((ending) => [
      [ending === '' ? long : `${long}_${ending}`, type],
      [`${short}${ending}`, type],
    ]),
  );
}

/**
 * Reads the fields within the HTML of a Cloze question: each in braces, with its weight, its type and its answers.
 *
 * @example
 * readClozeFields('Zovite {2:SHORTANSWER:=112#Da.~%50%194}.').fields[0]?.answers;
 * // [{ text: '112', percent: 100, feedback: 'Da.' }, { text: '194', percent: 50, feedback: '' }]
 */
export function readClozeFields(source: string): ClozeText {
  const fields: ClozeField[] = [];
  let [html, from] = ['', 0];
  for (const found of source.matchAll(/\{(\d*):([A-Z][A-Z_]*):/g)) {
    if (found.index < from) continue;
    const [start = '', weight = '', name = ''] = found;
    const begin = found.index + start.length;
    const end = findEnd(source, begin);
    if (end === undefined) break;
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) return { html: source, fields, unknown: name };
    html += `${source.slice(from, found.index)}<${fieldName} number="${fields.length}"></${fieldName}>`;
    fields.push({
      type,
      weight: weight === '' ? 1 : Number(weight),
      countsCase: /^(?:SHORTANSWER_C|SAC|MWC)$/.test(name),
      shuffles: name.endsWith('S'),
      answers: readAnswers(source.slice(begin, end), type),
    });
    from = end + 1;
  }
  return { html: html + source.slice(from), fields };
}

/** The brace that ends a field is the first without a backslash before it. */
function findEnd(source: string, begin: number): number | undefined {
  for (let place = begin; place < source.length; place += 1)
    if (source[place] === '}' && source[place - 1] !== '\\') return place;
  return undefined;
}

function readAnswers(inside: string, type: ClozeType): readonly ClozeAnswer[] {
  const alternatives = inside.split(/(?<!\\)~/).filter((each) => each !== '');
  const read = alternatives.map((alternative) => {
    const [fraction = '', percent] = /^(?:=|%(-?\d+(?:[.,]\d*)?)%)/.exec(alternative) ?? [];
    const rest = alternative.slice(fraction.length);
    const place = rest.search(/(?<!\\|&|&amp;)#/);
    return {
      text: decode(place < 0 ? rest : rest.slice(0, place)),
      feedback: place < 0 ? '' : decode(rest.slice(place + 1)),
      percent: fraction === '=' ? 100 : Number((percent ?? '0').replace(',', '.')),
      isSaid: percent !== undefined,
    };
  });
  const weighed = type === 'multiresponse' ? weigh(read) : read;
  return weighed.map(({ text, percent, feedback }) => ({ text, percent, feedback }));
}

/** Of several answers the right ones earn all together; where nothing else is said, a wrong one takes as much as one gives. */
function weigh<Answer extends { readonly percent: number; readonly isSaid: boolean }>(
  answers: readonly Answer[],
): readonly Answer[] {
  const sum = answers.reduce((all, { percent }) => all + Math.max(0, percent), 0);
  if (sum === 0) return answers;
  const penalty = answers.some(({ isSaid }) => isSaid) ? 0 : -10_000 / sum;
  return answers.map((answer) => ({
    ...answer,
    percent:
      answer.percent > 0 ? (100 * answer.percent) / sum : answer.isSaid ? answer.percent : penalty,
  }));
}

/** Entities are decoded once; what is left is HTML where Moodle shows it as such. */
function decode(text: string): string {
  const unescaped = text.replace(/\\([}#~])/g, '$1').replace(/</g, '&lt;');
  return parseHtml(unescaped).map(elementText).join('');
}

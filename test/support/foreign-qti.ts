import fc from 'fast-check';
import { xml } from '../../libs/formats/spec/given-qti';

/** What a file asks for. */
export type Shape =
  | 'choice'
  | 'choices'
  | 'order'
  | 'match'
  | 'gap'
  | 'hottext'
  | 'inline'
  | 'text'
  | 'number';

/** A file that somebody else made: what it declares, and what it asks. */
export interface Foreign {
  readonly shape: Shape;
  readonly correct: readonly string[];
  readonly mapping: readonly (readonly [key: string, value: number])[];
  readonly otherwise: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly stated: number | undefined;
  readonly isMapped: boolean;
}

/** The names of what is chosen, in the order of the file. */
export const leftNames = ['a', 'b', 'c'];
const right = ['x', 'y', 'z'];
const pairs = leftNames.flatMap((one) => right.map((other) => `${one} ${other}`));
const gapPairs = right.slice(0, 2).flatMap((gap) => leftNames.map((text) => `${text} ${gap}`));

const candidates: Readonly<Record<Shape, readonly string[]>> = {
  choice: leftNames,
  choices: leftNames,
  order: leftNames,
  match: pairs,
  gap: gapPairs,
  hottext: leftNames,
  inline: leftNames,
  text: ['a', 'b', 'c'],
  number: ['1', '2', '3'],
};

const baseTypes: Readonly<Record<Shape, string>> = {
  choice: 'identifier',
  choices: 'identifier',
  order: 'identifier',
  match: 'directedPair',
  gap: 'directedPair',
  hottext: 'identifier',
  inline: 'identifier',
  text: 'string',
  number: 'float',
};

function isSingle(shape: Shape): boolean {
  return ['choice', 'inline', 'text', 'number'].includes(shape);
}

const points = fc.constantFrom(-1, -0.5, 0, 0.5, 1, 1, 2);

/**
 * An item that asks for this, with whatever key, mapping, bounds and stated points.
 *
 * @example
 * anyForeign('choice');
 */
export function anyForeign(shape: Shape): fc.Arbitrary<Foreign> {
  const keys = candidates[shape];
  const correct =
    shape === 'order'
      ? fc.shuffledSubarray([...keys], { minLength: keys.length })
      : shape === 'match'
        ? fc.tuple(
            ...leftNames.map((one) => fc.constantFrom(...right).map((other) => `${one} ${other}`)),
          )
        : shape === 'gap'
          ? fc
              .shuffledSubarray(leftNames, { minLength: 2, maxLength: 2 })
              .map((texts) => texts.map((text, place) => `${text} ${right[place] ?? ''}`))
          : isSingle(shape)
            ? fc.constantFrom(...keys).map((key) => [key])
            : fc.subarray([...keys], { minLength: 1 });
  return fc.record({
    shape: fc.constant(shape),
    correct,
    mapping: fc.oneof(
      fc
        .subarray([...keys])
        .chain((mapped) => fc.tuple(...mapped.map((key) => fc.tuple(fc.constant(key), points)))),
      fc
        .subarray([...keys], { minLength: 1 })
        .map((gains) => keys.map((key) => [key, gains.includes(key) ? 1 : -1] as const)),
    ),
    otherwise: fc.constantFrom(0, 0, 0, -1, 0.5),
    lower: fc.constantFrom(undefined, 0, 0, -1, 0.5),
    upper: fc.constantFrom(undefined, undefined, 1, 2),
    stated: fc.constantFrom(undefined, undefined, 1, 2, 3),
    isMapped: shape === 'order' || shape === 'number' ? fc.constant(false) : fc.boolean(),
  });
}

function declare({ shape, correct, mapping, otherwise, lower, upper, stated }: Foreign): string {
  const cardinality = shape === 'order' ? 'ordered' : isSingle(shape) ? 'single' : 'multiple';
  const bounds = [
    lower === undefined ? '' : ` lowerBound="${lower}"`,
    upper === undefined ? '' : ` upperBound="${upper}"`,
  ].join('');
  const entries = mapping
    .map(
      ([key, value]) => `<mapEntry mapKey="${key}" mappedValue="${value}" caseSensitive="false"/>`,
    )
    .join('');
  const values = correct.map((value) => `<value>${value}</value>`).join('');
  return `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseTypes[shape]}"><correctResponse>${values}</correctResponse>${
    entries && `<mapping defaultValue="${otherwise}"${bounds}>${entries}</mapping>`
  }</responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"${
    stated === undefined ? '' : ` normalMaximum="${stated}"`
  }/>`;
}

const choicesOf = (name: string, ids: readonly string[], more = '') =>
  ids.map((id) => `<${name} identifier="${id}"${more}>t-${id}</${name}>`).join('');

const bodies: Readonly<Record<Shape, string>> = {
  choice: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">${choicesOf('simpleChoice', leftNames)}</choiceInteraction>`,
  choices: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0">${choicesOf('simpleChoice', leftNames)}</choiceInteraction>`,
  order: `<orderInteraction responseIdentifier="RESPONSE" shuffle="true">${choicesOf('simpleChoice', leftNames)}</orderInteraction>`,
  match: `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="3"><simpleMatchSet>${choicesOf('simpleAssociableChoice', leftNames, ' matchMax="1"')}</simpleMatchSet><simpleMatchSet>${choicesOf('simpleAssociableChoice', right, ' matchMax="3"')}</simpleMatchSet></matchInteraction>`,
  gap: `<gapMatchInteraction responseIdentifier="RESPONSE" shuffle="true">${choicesOf('gapText', leftNames, ' matchMax="1"')}<p>Prvo <gap identifier="x"/>, onda <gap identifier="y"/>.</p></gapMatchInteraction>`,
  hottext: `<hottextInteraction responseIdentifier="RESPONSE" maxChoices="0"><p>Ona ${choicesOf('hottext', leftNames)}.</p></hottextInteraction>`,
  inline: `<p>Zovite <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="true">${choicesOf('inlineChoice', leftNames)}</inlineChoiceInteraction>.</p>`,
  text: '<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>',
  number: '<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>',
};

/**
 * The item as a file of version 2.1, scored by a template.
 *
 * @example
 * writeForeign(foreign);
 */
export function writeForeign(foreign: Foreign): string {
  const template = foreign.isMapped ? 'map_response' : 'match_correct';
  return xml(
    `${declare(foreign)}<itemBody><p>Šta radite?</p>${bodies[foreign.shape]}</itemBody><responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/${template}"/>`,
  );
}

/**
 * What the specification gives for an answer: all of it right, or the sum of its entries within the bounds.
 *
 * @example
 * scoreForeign(foreign, foreign.correct); // 1 where it is scored as a whole
 */
export function scoreForeign(foreign: Foreign, answer: readonly string[]): number {
  const { shape, correct, mapping, otherwise, lower, upper, isMapped } = foreign;
  if (!isMapped) {
    const [one, other] =
      shape === 'order' ? [answer, correct] : [[...answer].sort(), [...correct].sort()];
    return one.join('|') === other.join('|') ? 1 : 0;
  }
  if (mapping.length === 0) return 0;
  const known = new Map(mapping);
  const sum = [...new Set(answer)].reduce((all, key) => all + (known.get(key) ?? otherwise), 0);
  return Math.min(upper ?? Infinity, Math.max(lower ?? -Infinity, sum));
}

/**
 * An answer to it, as the file names its parts.
 *
 * @example
 * anyAnswer('choice'); // ['a'] among others
 */
export function anyAnswer(shape: Shape): fc.Arbitrary<readonly string[]> {
  if (shape === 'order') return fc.shuffledSubarray(leftNames, { minLength: 3 });
  if (shape === 'match')
    return fc.tuple(
      ...leftNames.map((one) => fc.constantFrom(...right).map((other) => `${one} ${other}`)),
    );
  if (shape === 'gap')
    return fc
      .shuffledSubarray(leftNames, { minLength: 2, maxLength: 2 })
      .map((texts) => texts.map((text, place) => `${text} ${right[place] ?? ''}`));
  if (isSingle(shape))
    return fc
      .constantFrom(
        ...candidates[shape],
        ...(shape === 'text' ? ['d'] : shape === 'number' ? ['9'] : []),
      )
      .map((key) => [key]);
  return fc.subarray([...candidates[shape]], { minLength: 1 });
}

import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Note } from '@svetionik/domain/exchange/note';
import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import { findPercent } from '@svetionik/domain/items/shares';
import type { SimpleItemByKind, SimpleKindName } from '@svetionik/domain/items/simple-kind';
import { listTypedAnswers, listTypedNumbers } from '../../in-order-of-deciding';
import { element, type MarkupElement } from '../../markup/element';
import { writeNodes } from '../../markup/write-xml';
import { writeRichMarkup } from '../../markup/write-rich-markup';
import { formatPercent } from '../../percents';
import { tellSpelling } from '../../spelling';
import { textInWords } from '../../text/words';
import { attachedAddress } from '../attached-pictures';
import { writePictures } from '../../pictures/picture-markup';
import type { Refused, WrittenQuestion } from '../written-question';

type Fields = {
  readonly [Name in SimpleKindName]?: (
    question: SimpleItemByKind[Name] & StudyQuestion,
  ) => string | undefined;
};

/** How the kinds that a field can be are written, behind their weight; undefined while there is no key. */
const fields: Fields = {
  'single-choice': ({ options, key, shares }) =>
    options.some(({ id }) => id === key)
      ? `MULTICHOICE_VS:${join(
          options.map((option) =>
            alternative(
              option.id === key ? 100 : findPercent(shares, option.id),
              asHtml(textInWords(option)),
              option.feedback,
            ),
          ),
        )}`
      : undefined,
  'multiple-choice': writeSeveral,
  'short-text': (question) =>
    question.accepted.length === 0
      ? undefined
      : `SHORTANSWER:${join([
          ...listTypedAnswers(question).map(({ text, percent }) =>
            alternative(percent, text, percent === 100 ? question.outcomes?.right : []),
          ),
          ...otherwise(question),
        ])}`,
  numeric: (question) =>
    question.value === null
      ? undefined
      : `NUMERICAL:${join([
          ...listTypedNumbers(question).map(({ value, tolerance, percent }) =>
            alternative(
              percent,
              `${writeNumber(value)}:${writeNumber(tolerance)}`,
              percent === 100 ? question.outcomes?.right : [],
            ),
          ),
          ...otherwise(question),
        ])}`,
};

/**
 * Writes a case study as a Cloze question, whose fields are its questions: each weighs as much as its points, so that every
 * answer earns the same share. Refused where a question is of a kind that is no field.
 *
 * @example
 * writeCloze(item); // { type: 'cloze', text: [<div class="vignette">, <div class="question">, …], … }
 */
export function writeCloze(
  item: ItemByKind['case-study'] & AssessmentItem,
): WrittenQuestion | Refused {
  const blocks: MarkupElement[] = [];
  if (item.questions.length === 0) return { refused: 'no-answers' };
  for (const question of item.questions) {
    if (!Object.hasOwn(fields, question.kind))
      return { refused: 'kind-not-carried', detail: question.kind };
    if (plainText(question.prompt) === '') return { refused: 'no-question' };
    const field = writeField(question);
    if (field === undefined) return { refused: 'key' };
    blocks.push(writeBlock(question, field));
  }
  const { vignette, picture } = item;
  const texts = [item.prompt, vignette, ...item.questions.map(({ prompt }) => prompt)];
  if (texts.some((text) => /\{\d*:[A-Z]/.test(plainText(text))))
    return { refused: 'markup-in-text' };
  const shown = picture === null ? [] : [{ ...picture, decorative: false }];
  return {
    type: 'cloze',
    saysOutcomes: false,
    text: [
      element('div', { class: 'vignette' }, [
        ...writePictures(shown, attachedAddress),
        ...writeRichMarkup(vignette),
      ]),
      ...blocks,
    ],
    attached: [...shown, ...item.questions.flatMap(listIllustrations)],
    parts: [],
    notes: item.questions.flatMap(tellChanged),
  };
}

function tellChanged(question: StudyQuestion): readonly Note[] {
  const isAll = question.kind === 'multiple-choice' && question.scoring === 'all';
  return isAll ? [{ effect: 'changed', code: 'scoring' }] : tellSpelling(question.kind);
}

function writeField(question: StudyQuestion): string | undefined {
  const written = writeKind(fields, question.kind, question);
  return written === undefined ? undefined : `{${question.points}:${written}}`;
}

function writeKind<Name extends SimpleKindName>(
  writers: {
    readonly [Each in Name]?: (
      question: SimpleItemByKind[Each] & StudyQuestion,
    ) => string | undefined;
  },
  kind: Name,
  question: SimpleItemByKind[Name] & StudyQuestion,
): string | undefined {
  return writers[kind]?.(question);
}

function writeBlock(question: StudyQuestion, field: string): MarkupElement {
  const names = [
    'question',
    ...(question.objective === undefined ? [] : [`objective-${question.objective}`]),
    ...(question.kind === 'multiple-choice' && question.scoring === 'all' ? ['scoring-all'] : []),
  ];
  return element('div', { class: names.join(' ') }, [
    ...writePictures(listIllustrations(question), attachedAddress),
    ...writeRichMarkup(question.prompt),
    element('p', {}, [
      field,
      ...(question.kind === 'numeric' && question.unit !== ''
        ? [element('span', { class: 'unit' }, [question.unit])]
        : []),
    ]),
  ]);
}

function writeSeveral({
  options,
  key,
  scoring,
  shares,
}: SimpleItemByKind['multiple-choice']): string | undefined {
  if (key.length === 0) return undefined;
  const answers = options.map((option) => {
    const text = asHtml(textInWords(option));
    const isRight = key.includes(option.id);
    if (scoring === 'weighted')
      return alternative(findPercent(shares, option.id), text, option.feedback);
    if (isRight) return alternative(100, text, option.feedback);
    return scoring === 'all'
      ? alternative(-100, text, option.feedback)
      : withFeedback(escapeField(text), option.feedback);
  });
  return `MULTIRESPONSE_S:${join(answers)}`;
}

/** What is said of a wrong answer is an answer of its own, which accepts anything. */
function otherwise({ outcomes }: StudyQuestion): readonly string[] {
  const wrong = outcomes?.wrong ?? [];
  return plainText(wrong) === '' ? [] : [alternative(0, '*', wrong)];
}

function alternative(percent: number, text: string, feedback: RichText = []): string {
  const fraction = percent === 100 ? '=' : `%${formatPercent(percent)}%`;
  return withFeedback(`${fraction}${escapeField(text)}`, feedback);
}

function withFeedback(written: string, feedback: RichText): string {
  return plainText(feedback) === '' ? written : `${written}#${escapeField(asHtml(feedback))}`;
}

function join(alternatives: readonly string[]): string {
  return alternatives.join('~');
}

/** A backslash would let the sign after it end nothing. */
function asHtml(text: RichText): string {
  return writeNodes(writeRichMarkup(text)).replaceAll('\\', '&#92;');
}

/** Signs that end an answer, as letters that no text has, until the whole text is HTML. */
const signs: readonly (readonly [sign: string, letter: string])[] = [
  ['~', '\uE010'],
  ['#', '\uE011'],
  ['}', '\uE012'],
];

function escapeField(text: string): string {
  return signs.reduce((written, [sign, letter]) => written.replaceAll(sign, letter), text);
}

/**
 * The HTML of a Cloze question with the signs in its answers that would end them as entities.
 *
 * @example
 * escapeSigns(html); // '{1:SHORTANSWER:=a&#126;b}'
 */
export function escapeSigns(html: string): string {
  return signs.reduce(
    (written, [sign, letter]) => written.replaceAll(letter, `&#${sign.charCodeAt(0)};`),
    html,
  );
}

import { plainText } from '@svetionik/domain/content/plain-text';
import type { Note } from '@svetionik/domain/exchange/note';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Option } from '@svetionik/domain/items/item-base';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import { type Passage, listPlaces } from '@svetionik/domain/items/passage';
import type { Pictures } from '../item-format';
import type { KindWriters } from '../kind-writers';
import { element, type MarkupElement } from '../markup/element';
import { writePassageMarkup } from '../markup/read-passage-markup';
import { writeRubric } from '../markup/rubric-markup';
import { writeNodes } from '../markup/write-xml';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { paragraphs } from '../text/words';
import { findPercent } from '@svetionik/domain/items/shares';
import { listTypedAnswers, listTypedNumbers } from '../in-order-of-deciding';
import { formatPercent, formatShare } from '../percents';
import { spellingChanged } from '../spelling';
import { withAttached } from './attached-pictures';
import { writeCloze } from './cloze/write-cloze';
import { answer, holder, single, typedAnswer } from './parts';
import type { Refused, WrittenQuestion } from './written-question';

type Written = WrittenQuestion | Refused;

/** Writes an option as HTML, and the files that stand beside it. */
type Show = (option: Pick<Option, 'picture' | 'text'>) => ReturnType<typeof withAttached>;

/**
 * How each kind that Moodle has a place for is written; undefined where an item is not finished enough.
 *
 * @param pictures the bytes of those that the items show
 * @example
 * questionWriters(new Map())['numeric']?.(item); // { type: 'numerical', … }
 */
export function questionWriters(pictures: Pictures): KindWriters<Written> {
  const show: Show = ({ picture, text }) =>
    withAttached(picture ? [picture] : [], writeRichMarkup(text), pictures);
  return { ...typedWriters, ...optionWriters(show) };
}

function optionWriters(show: Show): KindWriters<Written> {
  return {
    'single-choice': ({ options, key, shares }) => ({
      type: 'multichoice',
      saysOutcomes: true,
      parts: [
        element('single', {}, ['true']),
        ...choiceSettings,
        ...options.map((option) =>
          answer(
            show(option),
            option.id === key ? '100' : formatPercent(findPercent(shares, option.id)),
            option.feedback,
          ),
        ),
      ],
    }),
    'multiple-choice': (item) => writeMultipleChoice(item, show),
    ordering: (item) => writeOrdering(item, show),
    matching: (item) => writeMatching(item, show),
  };
}

const typedWriters: KindWriters<Written> = {
  'short-text': (item) => ({
    type: 'shortanswer',
    saysOutcomes: false,
    notes: spellingChanged,
    parts: [
      element('usecase', {}, ['0']),
      ...listTypedAnswers(item).map(({ text, percent }) =>
        typedAnswer(text, formatPercent(percent), rightFeedback(item, percent)),
      ),
      ...otherwise(item),
    ],
  }),
  numeric: writeNumerical,
  'gap-match': writeGapMatch,
  'inline-choice': writeInlineChoice,
  'open-answer': writeEssay,
  'case-study': writeCloze,
};

const choiceSettings = [
  element('shuffleanswers', {}, ['true']),
  element('answernumbering', {}, ['none']),
];
const scoringChanged: readonly Note[] = [{ effect: 'changed', code: 'scoring' }];

/** Only where Moodle has no way to give the points for everything right alone. */
function wholeOnly(scoring: string): Pick<WrittenQuestion, 'scoring' | 'notes'> {
  return scoring === 'all' ? { scoring, notes: scoringChanged } : {};
}

function writeMultipleChoice(
  { options, key, scoring, shares }: ItemByKind['multiple-choice'],
  show: Show,
): Written {
  const share = formatShare(options.filter(({ id }) => key.includes(id)).length);
  const percent = (id: string) =>
    scoring === 'weighted'
      ? formatPercent(findPercent(shares, id))
      : key.includes(id)
        ? share
        : scoring === 'all'
          ? '-100'
          : `-${share}`;
  const answers = options.map((option) =>
    answer(show(option), percent(option.id), option.feedback),
  );
  return {
    type: 'multichoice',
    saysOutcomes: true,
    parts: [element('single', {}, ['false']), ...choiceSettings, ...answers],
    ...(scoring === 'weighted' ? { scoring } : wholeOnly(scoring)),
  };
}

/**
 * Moodle's ways to score an order differ from the share of right pairs. Without `shownumcorrect` its import stops, and
 * with it all that follows in the file.
 */
function writeOrdering({ options }: ItemByKind['ordering'], show: Show): Written {
  const settings = {
    layouttype: 'VERTICAL',
    selecttype: 'ALL',
    selectcount: '0',
    gradingtype: 'RELATIVE_TO_CORRECT',
    showgrading: 'HIDE',
    numberingstyle: 'none',
  };
  const answers = options.map((option, place) => answer(show(option), place + 1, option.feedback));
  return {
    type: 'ordering',
    saysOutcomes: true,
    scoring: 'pairs',
    notes: scoringChanged,
    parts: [
      ...Object.entries(settings).map(([name, value]) => element(name, {}, [value])),
      element('shownumcorrect'),
      ...answers,
    ],
  };
}

function writeMatching({ options, targets, scoring }: ItemByKind['matching'], show: Show): Written {
  const textOf = (id: string) => targets.find((target) => target.id === id)?.text ?? '';
  const used = new Set(options.map(({ match }) => match));
  const pairs = options.map((option) => subquestion(show(option), textOf(option.match)));
  const others = targets
    .filter(({ id }) => !used.has(id))
    .map(({ text }) => subquestion({ html: '', files: [] }, text));
  return {
    type: 'matching',
    saysOutcomes: true,
    parts: [element('shuffleanswers', {}, ['true']), ...pairs, ...others],
    ...wholeOnly(scoring),
  };
}

function subquestion({ html, files }: ReturnType<Show>, target: string): MarkupElement {
  return holder('subquestion', html, { parts: [...files, single('answer', target)] });
}

function rightFeedback({ outcomes }: AssessmentItem, percent: number): RichText {
  return percent === 100 ? (outcomes?.right ?? []) : [];
}

/** What is said of a wrong answer is an answer of its own, which accepts anything. */
function otherwise({ outcomes }: AssessmentItem): readonly MarkupElement[] {
  const wrong = outcomes?.wrong ?? [];
  return plainText(wrong) === '' ? [] : [typedAnswer('*', 0, wrong)];
}

function writeNumerical(item: ItemByKind['numeric'] & AssessmentItem): Written | undefined {
  const { value, unit } = item;
  if (value === null) return undefined;
  const own = listTypedNumbers(item).map((number) =>
    typedAnswer(
      writeNumber(number.value),
      formatPercent(number.percent),
      rightFeedback(item, number.percent),
      [element('tolerance', {}, [writeNumber(number.tolerance)])],
    ),
  );
  const units =
    unit === ''
      ? []
      : [
          element('units', {}, [
            element('unit', {}, [
              element('multiplier', {}, ['1']),
              element('unit_name', {}, [unit]),
            ]),
          ]),
        ];
  const settings = [
    element('unitgradingtype', {}, ['0']),
    element('unitpenalty', {}, ['0']),
    element('showunits', {}, [unit === '' ? '3' : '0']),
    element('unitsleft', {}, ['0']),
  ];
  return {
    type: 'numerical',
    saysOutcomes: false,
    parts: [...own, ...otherwise(item), ...units, ...settings],
  };
}

function writeGapMatch({ passage, targets, gaps, scoring }: ItemByKind['gap-match']): Written {
  const numberOf = (part: string) =>
    targets.findIndex(({ id }) => id === gaps.find((gap) => gap.id === part)?.key) + 1;
  const boxes = targets.map(({ text }) =>
    element('dragbox', {}, [
      element('text', {}, [writeNodes([text])]),
      element('group', {}, ['1']),
    ]),
  );
  return {
    ...gapped('ddwtos', passage, numberOf),
    parts: [element('shuffleanswers', {}, ['1']), ...boxes],
    ...wholeOnly(scoring),
  };
}

function writeInlineChoice({ passage, gaps, scoring }: ItemByKind['inline-choice']): Written {
  const order = listPlaces(passage).flatMap((part) => gaps.filter(({ id }) => id === part));
  const all = order.flatMap(({ targets }, place) =>
    targets.map(({ id, text }) => ({ id, text, group: place + 1 })),
  );
  const numberOf = (part: string) =>
    all.findIndex(({ id }) => id === gaps.find((gap) => gap.id === part)?.key) + 1;
  const choices = all.map(({ text, group }) =>
    element('selectoption', {}, [
      element('text', {}, [text]),
      element('group', {}, [String(group)]),
    ]),
  );
  return {
    ...gapped('gapselect', passage, numberOf),
    parts: [element('shuffleanswers', {}, ['1']), ...choices],
    ...wholeOnly(scoring),
  };
}

/** A text whose own words would be read as a gap is not carried, nor one with a gap that has no key. */
function gapped(type: string, passage: Passage, numberOf: (part: string) => number): Written {
  const places = listPlaces(passage);
  if (places.some((part) => numberOf(part) === 0)) return { refused: 'key' };
  if (passage.flat().some(({ text }) => /\[\[|\]\]/.test(text)))
    return { refused: 'markup-in-text' };
  return {
    type,
    saysOutcomes: true,
    text: [writePassageMarkup(passage, ({ part = '' }) => `[[${numberOf(part)}]]`)],
    parts: [],
  };
}

function writeEssay(item: ItemByKind['open-answer']): Written {
  const { sample, words } = item;
  const settings = {
    responseformat: 'plain',
    responserequired: '1',
    responsefieldlines: '15',
    minwordlimit: words.least > 0 ? String(words.least) : '',
    maxwordlimit: String(words.most),
    attachments: '0',
    attachmentsrequired: '0',
  };
  const info = holder(
    'graderinfo',
    writeNodes([
      ...writeRichMarkup(paragraphs(sample)),
      ...(item.rubric.length > 0 ? [writeRubric(item)] : []),
    ]),
  );
  return {
    type: 'essay',
    saysOutcomes: false,
    parts: [
      ...Object.entries(settings).map(([name, value]) =>
        element(name, {}, value === '' ? [] : [value]),
      ),
      info,
      holder('responsetemplate', ''),
    ],
  };
}

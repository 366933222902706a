import {
  element,
  isElement,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from '../../markup/element';
import { parseDouble } from '../../number-text';
import { single } from '../parts';
import { type ClozeAnswer, type ClozeField, fieldName } from './cloze-fields';

/** What a field has besides. */
interface Besides {
  readonly name: string;
  /** The pictures of the text, as Moodle attaches them. */
  readonly files: readonly MarkupElement[];
  /** How it is scored, where Moodle cannot be told. */
  readonly scoring?: string | undefined;
}

/** What a gap in a sentence looks like. */
const gap = ' _____ ';

/**
 * A field as the question that Moodle makes of it, with what is asked there.
 *
 * @example
 * toQuestion(field, ['Zovite ', fieldElement, '.'], { name: 'q1', files: [] }).attributes; // { type: 'shortanswer' }
 */
export function toQuestion(
  field: ClozeField,
  asked: readonly MarkupNode[],
  { name, files, scoring }: Besides,
): MarkupElement {
  const { type, weight, countsCase, shuffles, answers } = field;
  const isChoice = type === 'multichoice' || type === 'multiresponse';
  return element('question', { type: isChoice ? 'multichoice' : type }, [
    single('name', name),
    element('questiontext', { format: 'html' }, [
      element('text', {}, [element('div', {}, withoutField(asked))]),
      ...files,
    ]),
    element('defaultgrade', {}, [String(weight)]),
    ...(isChoice
      ? [
          element('single', {}, [String(type === 'multichoice')]),
          element('shuffleanswers', {}, [String(shuffles)]),
        ]
      : []),
    element('usecase', {}, [countsCase ? '1' : '0']),
    ...answers.map((answer) => (type === 'numerical' ? toNumber(answer) : toAnswer(answer))),
    ...(type === 'numerical' ? asked.filter(isElement).flatMap(listUnits) : []),
    ...(scoring === undefined
      ? []
      : [element('tags', {}, [single('tag', `svetionik:scoring=${scoring}`)])]),
  ]);
}

function toAnswer(
  { text, percent, feedback }: ClozeAnswer,
  parts: readonly MarkupElement[] = [],
): MarkupElement {
  return element('answer', { fraction: String(percent), format: 'html' }, [
    element('text', {}, [text]),
    element('feedback', { format: 'html' }, [element('text', {}, [feedback])]),
    ...parts,
  ]);
}

/** A number, and behind a colon how far from it an answer may be. */
function toNumber(answer: ClozeAnswer): MarkupElement {
  const [number = '', tolerance] = answer.text.trim().split(':');
  return parseDouble(number) === undefined
    ? toAnswer(answer)
    : toAnswer({ ...answer, text: number }, [element('tolerance', {}, [tolerance ?? '0'])]);
}

/** The unit behind a number, as `writeCloze` writes it. */
function listUnits(node: MarkupElement): readonly MarkupElement[] {
  if (!isUnit(node)) return node.children.filter(isElement).flatMap(listUnits);
  return [
    element('units', {}, [
      element('unit', {}, [
        element('multiplier', {}, ['1']),
        element('unit_name', {}, [elementText(node)]),
      ]),
    ]),
  ];
}

function isUnit({ name, attributes }: MarkupElement): boolean {
  return name === 'span' && attributes['class'] === 'unit';
}

/** A field within a sentence becomes a line to fill; one that stands alone leaves nothing. */
function withoutField(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  return nodes.flatMap((node): readonly MarkupNode[] => {
    if (!isElement(node)) return [node];
    if (node.name === fieldName) return [gap];
    if (node.children.length > 0 && isOnlyField(node)) return [];
    return [{ ...node, children: withoutField(node.children) }];
  });
}

function isOnlyField(node: MarkupElement): boolean {
  const { children } = node;
  const others = children.filter((child) => !isElement(child) || !isUnit(child));
  return (
    !/\p{L}/u.test(others.map(elementText).join('')) &&
    children.some((child) => isElement(child) && child.name === fieldName)
  );
}

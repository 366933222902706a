import { plainText } from '@svetionik/domain/content/plain-text';
import { distinctNotes, type Note, type NoteCode } from '@svetionik/domain/exchange/note';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import {
  element,
  isElement,
  listChildren,
  type MarkupElement,
  type MarkupNode,
} from '../../markup/element';
import { parseHtml } from '../../markup/read-html';
import { createStudies } from '../../studies/create-studies';
import { isSimpleItem, type StudyPart } from '../../studies/create-study';
import { mostFields, partBody } from '../../studies/part-body';
import { paragraphs } from '../../text/words';
import { MoodleQuestion } from '../moodle-question';
import { findReader } from '../question-readers';
import { type ClozeField, fieldName, readClozeFields } from './cloze-fields';
import { toQuestion } from './cloze-question';

/** The items that become of a question, or why there are none. */
export type ReadCloze =
  | readonly { readonly item: AssessmentItem; readonly notes: readonly Note[] }[]
  | { readonly refused: NoteCode; readonly detail?: string };

/**
 * Reads a Cloze question: a text with fields of several types is a case study, one with a single field a question of the
 * kind of that field.
 *
 * @example
 * readCloze(question); // [{ item: { …, kind: 'case-study' }, notes: [] }]
 */
export function readCloze(question: MoodleQuestion): ReadCloze {
  const { html, fields, unknown } = readClozeFields(question.line('questiontext'));
  const [first, second] = fields;
  if (unknown !== undefined) return { refused: 'kind-unknown', detail: unknown.slice(0, 60) };
  if (first === undefined) return { refused: 'no-answers' };
  if (fields.length > mostFields) return { refused: 'beyond-limits' };
  const nodes = parseHtml(html);
  const parted = partOwn(nodes) ?? partFields(nodes);
  if (second === undefined && parted.own === undefined) return readAlone(question, first, nodes);
  const read = parted.questions.map((part, place) => readPart(question, part, fields, place));
  const parts = read.flatMap((each) => ('refused' in each ? [] : [each]));
  const refused = read.find((each) => 'refused' in each);
  if (refused !== undefined && 'refused' in refused) return refused;
  const { vignette, pictures } = question.shared(parted.shared);
  const asked = parted.own === undefined ? [] : question.asked(parted.own);
  const base = question.base(plainText(asked) === '' ? paragraphs(question.name) : asked);
  if (plainText(base.prompt) === '') return { refused: 'no-question' };
  const told = [...question.notes, ...parts.flatMap(({ notes }) => notes)];
  return createStudies({ base, vignette, pictures, parts }).map(({ item, notes }) => ({
    item,
    notes: distinctNotes([...told, ...notes]),
  }));
}

interface Part {
  readonly field: MarkupElement;
  readonly asked: readonly MarkupNode[];
  /** Names in the class of its block: how it is scored, and what it measures. */
  readonly names: readonly string[];
}

interface Parted {
  readonly shared: readonly MarkupNode[];
  readonly questions: readonly Part[];
  /** What is asked of the whole, where it was written here. */
  readonly own?: readonly MarkupNode[];
}

/** As `writeCloze` writes it: blocks called `vignette` and `question`. */
function partOwn(nodes: readonly MarkupNode[]): Parted | undefined {
  const named = (node: MarkupNode, name: string): node is MarkupElement =>
    isElement(node) && node.name === 'div' && namesOf(node).includes(name);
  const questions = nodes.filter((node) => named(node, 'question'));
  const fields = questions.flatMap((block) => listFields(block).slice(0, 1));
  const all = nodes.filter(isElement).flatMap(listFields);
  if (questions.length === 0 || all.length !== questions.length || fields.length < all.length)
    return undefined;
  return {
    shared: nodes.filter((node) => named(node, 'vignette')).flatMap(({ children }) => children),
    questions: questions.map((block, place) => ({
      field: fields[place] ?? block,
      asked: block.children,
      names: namesOf(block),
    })),
    own: nodes.filter((node) => !named(node, 'vignette') && !named(node, 'question')),
  };
}

function namesOf({ attributes }: MarkupElement): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/);
}

function listFields(node: MarkupElement): readonly MarkupElement[] {
  return node.name === fieldName ? [node] : listChildren(node).flatMap(listFields);
}

function partFields(nodes: readonly MarkupNode[]): Parted {
  const { shared, questions } = partBody(nodes, {
    isField: ({ name }) => name === fieldName,
    isInline: () => true,
    asks: () => false,
  });
  return { shared, questions: questions.map((part) => ({ ...part, names: [] })) };
}

function readPart(
  question: MoodleQuestion,
  { field, asked, names }: Part,
  fields: readonly ClozeField[],
  place: number,
): (StudyPart & { readonly notes: readonly Note[] }) | { readonly refused: NoteCode } {
  const found = fields[Number(field.attributes['number'])];
  if (found === undefined) return { refused: 'unreadable' };
  const objective = /^objective-(.+)$/;
  const [category = ''] = names.flatMap((name) => objective.exec(name)?.[1] ?? []);
  const written = toQuestion(found, asked, {
    name: `q${place + 1}`,
    files: question.files,
    scoring: names.includes('scoring-all') ? 'all' : undefined,
  });
  const own = new MoodleQuestion(written, category);
  const read = findReader(own.type)?.(own) ?? { refused: 'kind-unknown' as const };
  if ('refused' in read) return read;
  for (const [hash, bytes] of own.pictures) question.pictures.set(hash, bytes);
  const item: AssessmentItem = read;
  return isSimpleItem(item)
    ? { item, worth: found.weight, notes: own.notes.filter(({ code }) => code !== 'points') }
    : { refused: 'kind-unknown' };
}

/** A single field is a question like any other, with the attributes that the text has as a whole. */
function readAlone(
  question: MoodleQuestion,
  field: ClozeField,
  nodes: readonly MarkupNode[],
): ReadCloze {
  const written = toQuestion(field, nodes, { name: question.name, files: question.files });
  const kept = listChildren(question.element).filter(({ name }) => keptOfWhole.includes(name));
  const own = question.as(
    element('question', written.attributes, [
      ...kept,
      ...written.children.filter((child) => !isElement(child) || child.name !== 'name'),
    ]),
  );
  if (plainText(own.prompt()) === '') return { refused: 'no-question' };
  const read = findReader(own.type)?.(own) ?? { refused: 'kind-unknown' as const };
  for (const [hash, bytes] of own.pictures) question.pictures.set(hash, bytes);
  return 'refused' in read ? read : [{ item: read, notes: distinctNotes(own.notes) }];
}

const keptOfWhole = ['name', 'generalfeedback', 'idnumber', 'tags'];

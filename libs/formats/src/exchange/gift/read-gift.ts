import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { readCategory } from '../category-path';
import type { Reading, ReadItem } from '../item-format';
import { readingLimits } from '../item-format';
import { draftBase } from '../item-draft';
import { readHtml } from '../markup/read-html';
import { noteMissingKey } from '../missing-key';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import { decodeText } from '../../text/decode-text';
import { paragraphs, readMarkdownText } from '../text/words';
import { hideEscaped, showEscaped } from './escapes';
import { type GiftBlock, readBlocks } from './read-blocks';
import { readQuestion } from './read-question';

/** Reads a text of a question in the format that it names, or in that of the question. */
export type TextReader = (hidden: string) => RichText;

/**
 * Reads a GIFT file: choice, short answer, number, matching, true or false, essay. Orders, descriptions and
 * embedded answers are refused.
 *
 * @example
 * readGift(new TextEncoder().encode('Koga zovete? {=112 ~985}')).items[0]?.item?.kind; // 'single-choice'
 */
export function readGift(content: Uint8Array): Reading {
  const { text, encoding } = decodeText(content);
  const items: ReadItem[] = [];
  for (const block of readBlocks(text)) {
    if (items.length >= readingLimits.items) {
      return {
        items,
        encoding,
        problem: { code: 'too-many-items', line: block.line, detail: String(readingLimits.items) },
      };
    }
    items.push(readBlock(block));
  }
  return items.length > 0 ? { items, encoding } : { items, encoding, problem: { code: 'empty' } };
}

/** A gap of Moodle's embedded answers, such as `{1:SHORTANSWER:=112}`, which are no GIFT. */
const cloze = /\{\s*\d*:[A-Z_]{2,}:/;

function readBlock(block: GiftBlock): ReadItem {
  if (block.text.length > readingLimits.question)
    return {
      line: block.line,
      title: block.text.slice(0, 120),
      item: null,
      notes: [{ effect: 'refused', code: 'beyond-limits' }],
    };
  const notes: Note[] = [];
  const hidden = hideEscaped(block.text);
  const [, title = '', afterTitle = hidden] = /^::([\s\S]*?)::([\s\S]*)$/.exec(hidden) ?? [];
  const [, format = 'moodle', stem = ''] =
    /^\s*(?:\[(html|markdown|plain|moodle)\])?([\s\S]*)$/.exec(afterTitle) ?? [];
  const read: TextReader = (words) => readText(words, format, notes);
  const name = showEscaped(title).trim();
  const place = { line: block.line, title: (name || showEscaped(stem).trim()).slice(0, 120) };
  const refused = (code: Note['code'], detail?: string): ReadItem => ({
    ...place,
    item: null,
    notes: [{ effect: 'refused', code, ...(detail !== undefined && { detail }) }],
  });
  if (cloze.test(stem)) return refused('kind-unknown', 'cloze');
  const parts = partsOf(stem);
  if (typeof parts === 'string') return refused(parts);
  const { before, inside, after } = parts;
  if (after !== '') notes.push({ effect: 'changed', code: 'missing-word' });
  const prompt = read(after === '' ? before : `${before} _____ ${after}`);
  if (plainText(prompt) === '') return refused('no-question');
  const [answers = '', general = ''] = inside.split('####');
  const base = {
    ...draftBase(block.id || name, prompt, read(general.trim())),
    ...attributesOf(block, notes),
  };
  const question = readQuestion(base, answers.trim(), read);
  if ('refused' in question) return refused(question.refused, question.detail);
  const { item } = question;
  const told = [...notes, ...question.notes, ...noteMissingKey(item)];
  return { ...place, item, notes: distinctNotes(told) };
}

/** What stands before, in and after the braces with the answers, or why there is no telling. */
function partsOf(
  stem: string,
): { before: string; inside: string; after: string } | 'no-answers' | 'unreadable' {
  const [begin, end] = [stem.indexOf('{'), stem.lastIndexOf('}')];
  if (begin < 0) return 'no-answers';
  if (end < begin || /[{}]/.test(stem.slice(begin + 1, end))) return 'unreadable';
  return {
    before: stem.slice(0, begin).trim(),
    inside: stem.slice(begin + 1, end).trim(),
    after: stem.slice(end + 1).trim(),
  };
}

function attributesOf(
  block: GiftBlock,
  notes: Note[],
): { objective: string; tags?: readonly string[] } {
  const { objective, tags: levels, notes: told } = readCategory(block.category);
  const tags = [...new Set([...levels, ...block.tags])];
  notes.push(...told);
  return { objective, ...(tags.length > 0 && { tags }) };
}

function readText(hidden: string, format: string, notes: Note[]): RichText {
  const [, own = format, words = ''] =
    /^\s*(?:\[(html|markdown|plain|moodle)\])?([\s\S]*)$/.exec(hidden) ?? [];
  const text = showEscaped(words).trim();
  if (own === 'plain' || (own === 'moodle' && !/<[a-z/!]|&[a-z#]/i.test(text)))
    return paragraphs(text);
  const read =
    own === 'markdown'
      ? readMarkdownText(text)
      : readHtml(own === 'moodle' ? text.replace(/\n/g, '<br>') : text);
  notes.push(...read.notes);
  return read.body;
}

import { plainText } from '../content/plain-text';
import type { RichNode, RichText } from '../content/rich-text';
import {
  completeHandout,
  isLineToFill,
  type CompleteHandout,
  type ContactLine,
} from './complete-handout';
import type { PrintedHandout } from './printed-handout';

const toWriteOn = '______________________';

/**
 * A handout as plain text, with the words of its document in their order: paragraphs are lines, boxes are `[ ]`, and what is to be
 * filled in has a line to write on. Lines end as Windows writes them, because older programs there show no others.
 *
 * @example
 * writeHandoutText(handout).split('\r\n')[0]; // 'Podsetnik za tim'
 */
export function writeHandoutText(handout: PrintedHandout): string {
  const complete = completeHandout(handout);
  const { title, description, origin, corrections, contacts, sources } = complete;
  const paragraphs = [
    underlined(title, '='),
    description,
    ...section(corrections.heading, corrections.entries),
    ...complete.body.map((node) => writeNode(node, complete, '')),
    ...(contacts.entries.length === 0
      ? []
      : [
          underlined(contacts.heading, '-'),
          [contacts.note, ...contacts.entries.map(writeContact)].join('\n'),
        ]),
    ...section(
      sources.heading,
      sources.entries.map(({ mark, text }) => `${mark} ${text}`),
    ),
    origin,
  ];
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

function section(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [underlined(heading, '-'), entries.join('\n')];
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(text.length)}`;
}

function writeContact({ label, number, about }: ContactLine): string {
  return `${label}: ${number}${about === '' ? '' : ` · ${about}`}`;
}

function writeNode(node: RichNode, handout: CompleteHandout, indent: string): string {
  switch (node.kind) {
    case 'heading':
      return underlined(plainText([node]), '-');
    case 'quote':
      return writeText(node.body, handout, `${indent}    `);
    case 'list':
      return node.entries
        .map((entry, index) =>
          isLineToFill(entry, node.ordered)
            ? `${indent}${plainText(entry)} ${toWriteOn}`
            : writeEntry(entry, markOf(node.ordered, index, handout), handout, indent),
        )
        .join('\n');
    case 'paragraph':
      return `${indent}${plainText([node])}`;
  }
}

function writeText(text: RichText, handout: CompleteHandout, indent: string): string {
  return text.map((node) => writeNode(node, handout, indent)).join('\n');
}

/** What follows the mark stands below what it is the mark of. */
function writeEntry(
  entry: RichText,
  mark: string,
  handout: CompleteHandout,
  indent: string,
): string {
  const inner = `${indent}${' '.repeat(mark.length + 1)}`;
  return `${indent}${mark} ${writeText(entry, handout, inner).slice(inner.length)}`;
}

function markOf(ordered: boolean, index: number, { checklist }: CompleteHandout): string {
  if (ordered) return `${index + 1}.`;
  return checklist ? '[ ]' : '-';
}

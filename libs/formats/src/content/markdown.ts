import { knownContacts } from '@svetionik/domain/contacts/known-contacts';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { readMarkdown as readText } from '@svetionik/domain/markdown/read-markdown';
import type { TextProblemCode } from '@svetionik/domain/markdown/text-problem';
import { didYouMean } from './closest-name';

/** What is wrong with a text of a content file; `line` within it, from 0. */
export interface TextProblem {
  readonly line: number;
  readonly reason: string;
}

/** A text that has been read; it is of use only when there are no problems. */
export interface MarkdownReading {
  readonly body: RichText;
  readonly problems: readonly TextProblem[];
}

const contactKeys = new Set(knownContacts.map(({ key }) => key));

const reasons: Record<TextProblemCode, (detail: string, facts: ReadonlySet<string>) => string> = {
  html: () => 'HTML is not allowed',
  picture: () => 'a picture within a text; use a block of kind picture',
  'ruled-line': () => 'a ruled line is not allowed',
  indented: () => 'a line is indented by four spaces or more; remove the spaces',
  'code-block': () => 'code is not allowed',
  'heading-level': () => 'a heading begins with ## or ###',
  'list-start': () => 'a numbered list begins with 1',
  'entry-empty': () => 'an entry of the list is empty',
  'line-break': () => 'a line break within a paragraph; begin a new paragraph or a list',
  'link-forbidden': (link) =>
    `the link "${link}" must be https://, tel:, mailto:, a path of this site, contact:, fact: or lang:`,
  'link-title': () => 'a link takes no title',
  'fact-unknown': (fact, facts) => `there is no fact "${fact}" in facts/${didYouMean(fact, facts)}`,
  'contact-unknown': (contact) =>
    `there is no contact "${contact}"${didYouMean(contact, contactKeys)}`,
  'markup-unfinished': (text) => `unfinished markup in "${text}"`,
};

/**
 * Reads the Markdown of the content files as rich text and says what is wrong with it in plain English.
 *
 * @param facts ids of all facts that may be referred to
 * @example
 * readMarkdown('Pitajte **nasamo**.', new Set()).body;
 * // [{ kind: 'paragraph', runs: [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }, { text: '.' }] }]
 */
export function readMarkdown(text: string, facts: ReadonlySet<string>): MarkdownReading {
  const { body, problems } = readText(text, facts);
  return {
    body,
    problems: problems.map(({ code, line, detail = '' }) => ({
      line,
      reason: reasons[code](detail, facts),
    })),
  };
}

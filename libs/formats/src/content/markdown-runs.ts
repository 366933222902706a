import { isAllowedLink } from '@svetionik/domain/content/link';
import type { Run } from '@svetionik/domain/content/rich-text';
import type { Token } from 'markdown-it';
import { didYouMean } from './closest-name';

/** What is wrong with a text; `line` within it, from 0. */
export interface TextProblem {
  readonly line: number;
  readonly reason: string;
}

/** What reading a text needs to know and where it reports. */
export interface MarkdownContext {
  readonly facts: ReadonlySet<string>;
  readonly report: (problem: TextProblem) => void;
}

type Marks = Omit<Run, 'text'>;

const markNames = ['strong', 'emphasis', 'link', 'language', 'protected', 'fact'] as const;

const refused: Partial<Record<string, string>> = {
  image: 'a picture within a text; use a block of kind picture',
  html_inline: 'HTML is not allowed',
};

const leftovers = /\*\*|`|\]\(|\((?:fact|lang):/u;

/**
 * Reads the inline tokens of one paragraph, heading or cell as runs; what has no place in rich text is reported.
 *
 * @example
 * // 'Pitajte **nasamo**.' becomes
 * [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }, { text: '.' }]
 */
export function readRuns(tokens: readonly Token[], firstLine: number, context: MarkdownContext): readonly Run[] {
  const runs: Run[] = [];
  let marks: Marks = {};
  let line = firstLine;
  const report = (reason: string) => context.report({ line, reason });
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (leftovers.test(token.content)) report(`unfinished markup in "${token.content.trim()}"`);
        append(runs, token.content, marks);
        break;
      case 'softbreak':
        line += 1;
        append(runs, ' ', marks);
        break;
      case 'code_inline':
        append(runs, token.content, { ...marks, protected: true });
        break;
      case 'link_open':
        marks = { ...marks, ...readLink(token, context, report) };
        break;
      case 'hardbreak':
        report('a line break within a paragraph; begin a new paragraph or a list');
        line += 1;
        break;
      default:
        marks = applyMark(token.type, marks, report);
    }
  }
  return runs;
}

function applyMark(type: string, marks: Marks, report: (reason: string) => void): Marks {
  switch (type) {
    case 'strong_open':
      return { ...marks, strong: true };
    case 'strong_close':
      return { ...marks, strong: undefined };
    case 'em_open':
      return { ...marks, emphasis: true };
    case 'em_close':
      return { ...marks, emphasis: undefined };
    case 'link_close':
      return { ...marks, link: undefined, language: undefined, fact: undefined };
    default:
      report(refused[type] ?? `${type} is not allowed`);
      return marks;
  }
}

function readLink(token: Token, context: MarkdownContext, report: (reason: string) => void): Marks {
  const address = token.attrGet('href') ?? '';
  if (token.attrGet('title')) report('a link takes no title');
  const [, scheme, rest] = /^(fact|lang):(.*)$/su.exec(address) ?? [];
  if (scheme === 'fact' && rest !== undefined) {
    if (!context.facts.has(rest)) report(`there is no fact "${rest}" in facts/${didYouMean(rest, context.facts)}`);
    return { fact: rest };
  }
  if (scheme === 'lang' && rest !== undefined) return { language: rest };
  if (!isAllowedLink(address)) {
    report(`the link "${address}" must be https://, tel:, mailto:, a path of this site, fact: or lang:`);
  }
  return { link: address };
}

function append(runs: Run[], text: string, marks: Marks): void {
  const last = runs.at(-1);
  if (last !== undefined && markNames.every((name) => last[name] === marks[name])) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else if (text !== '') {
    const set = Object.entries(marks).filter(([, value]) => value !== undefined);
    runs.push({ text, ...Object.fromEntries(set) });
  }
}

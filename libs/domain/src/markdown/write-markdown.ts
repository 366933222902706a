import type { RichNode, RichText, Run } from '../content/rich-text';
import { isPadded } from './blanks';

/**
 * Writes rich text as Markdown that {@link readMarkdown} reads as the same. Emphasis that begins or ends with a space
 * gives the space up; of several targets of one run the link counts.
 *
 * @example
 * writeMarkdown([{ kind: 'paragraph', runs: [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }] }]);
 * // 'Pitajte **nasamo**'
 */
export function writeMarkdown(body: RichText): string {
  const nodes = body.filter(
    (node) => !('runs' in node) || node.runs.some(({ text }) => text.trim() !== ''),
  );
  return nodes.map((node, place) => writeNode(node, followsItsLike(nodes, place))).join('\n\n');
}

/** Of two lists of a kind in a row every second has other marks, or they would be read as one. */
function followsItsLike(nodes: RichText, place: number): boolean {
  const [node, before] = [nodes[place], nodes[place - 1]];
  const alike = node?.kind === 'list' && before?.kind === 'list' && node.ordered === before.ordered;
  return alike && !followsItsLike(nodes, place - 1);
}

function writeNode(node: RichNode, other: boolean): string {
  switch (node.kind) {
    case 'paragraph':
      return safeStart(writeRuns(node.runs).trim());
    case 'heading':
      return `${'#'.repeat(node.level)} ${writeRuns(node.runs).trim()}`;
    case 'quote':
      return writeMarkdown(node.body)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'list':
      return node.entries
        .map((entry, place) =>
          writeEntry(
            entry,
            node.ordered ? `${place + 1}${other ? ')' : '.'} ` : other ? '+ ' : '- ',
          ),
        )
        .join('\n');
  }
}

function writeEntry(entry: RichText, marker: string): string {
  const indent = ' '.repeat(marker.length);
  const compact = entry.length === 2 && entry[0]?.kind === 'paragraph' && entry[1]?.kind === 'list';
  const text = compact ? writeMarkdown(entry).replace('\n\n', '\n') : writeMarkdown(entry);
  return (
    marker +
    text
      .split('\n')
      .map((line, place) => (place === 0 || line === '' ? line : indent + line))
      .join('\n')
  );
}

const marks = ['target', 'strong', 'emphasis'] as const;

function writeRuns(runs: readonly Run[], depth = 0): string {
  const mark = marks[depth];
  if (mark === undefined) return runs.map(writeWords).join('');
  return groupBy(runs, (run) => valueOf(run, mark))
    .map(({ value, members }) => {
      const inside = writeRuns(members, depth + 1);
      return value === undefined ? inside : wrap(inside, mark, value);
    })
    .join('');
}

function valueOf(run: Run, mark: (typeof marks)[number]): string | undefined {
  if (mark !== 'target') return run[mark] ? mark : undefined;
  if (run.link !== undefined) return run.link;
  if (run.fact !== undefined) return `fact:${run.fact}`;
  return run.language === undefined ? undefined : `lang:${run.language}`;
}

function wrap(inside: string, mark: (typeof marks)[number], value: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inside) ?? [];
  if (words === '') return inside;
  const stars = mark === 'strong' ? '**' : '*';
  return mark === 'target'
    ? `${before}[${words}](${value})${after}`
    : `${before}${stars}${words}${stars}${after}`;
}

function writeWords({ text, protected: kept }: Run): string {
  if (!kept || text.trim() === '')
    return text.replace(/[\\`*[\]]|<(?=[a-z/!])/gi, '\\$&').replace(/\s*\n\s*/g, ' ');
  const fence = '`'.repeat(
    Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1,
  );
  const padding = /^`|`$/.test(text) || isPadded(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** Words that would begin a heading, a quote or a list get a backslash. */
function safeStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|~~~)/, '\\$1')
    .replace(/^(\d{1,9})([.)](?=\s|$))/, '$1\\$2')
    .replace(/^([-_])((?: *\1){2,} *)$/, '\\$1$2');
}

function groupBy(
  runs: readonly Run[],
  valueOf: (run: Run) => string | undefined,
): { value: string | undefined; members: Run[] }[] {
  const groups: { value: string | undefined; members: Run[] }[] = [];
  for (const run of runs) {
    const value = valueOf(run);
    const last = groups.at(-1);
    if (last !== undefined && last.value === value) last.members.push(run);
    else groups.push({ value, members: [run] });
  }
  return groups;
}

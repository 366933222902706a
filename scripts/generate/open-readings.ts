import { collectFactIds } from '../../libs/domain/src/content/cited-fact';
import type { FactGrade } from '../../libs/domain/src/content/fact-grade';
import type { StarterContent, DatedFact } from '../../libs/formats/src/content/starter-content';

/** Which facts a lawyer has yet to hold against the official text, in the order in which they need it. */
const open: readonly (readonly [grade: FactGrade, title: string])[] = [
  ['unconfirmed', 'Unconfirmed'],
  ['second-hand', 'From second hand'],
];

/** What asks most of somebody who has lived through what it tells of. */
const telling = ['case', 'content-note', 'handout'] as const;

/** Something that is read as one, and where it stands. */
interface Text {
  readonly path: string;
  readonly title: string;
  readonly content: object;
}

/** What of the starter courses was written from good sources, but not yet read by a lawyer and a survivor: where all of it stands. */
export function describeOpenReadings(content: StarterContent): string {
  const [lessons, questions] = [lessonsOf(content), questionsOf(content)];
  const parts = [
    '# What a lawyer and a survivor have yet to read',
    'Written by `npm run generate` from the files under [`content`](../content/README.md). A fact leaves this page when its grade becomes `official` or `official-copy`, which is when somebody has held it against the text that it rests on.',
    '## For a lawyer',
    ...open.flatMap(([grade, title]) =>
      describeFacts(content, { grade, title, texts: [...lessons, ...questions] }),
    ),
    '## For somebody who has lived through it',
    'Cases, passages that announce what follows and can be passed by, and what is taken along. The questions: is anything told that need not be; is anybody made smaller than they were; would you hand this to somebody who is still in it.',
    ...lessons.flatMap(describeTelling),
  ];
  return `${parts.join('\n\n')}\n`;
}

function lessonsOf({ modules }: StarterContent): Text[] {
  return modules.flatMap(({ document }) =>
    document.lessons.map((lesson) => ({
      path: `../content/modules/${document.module.id}/${lesson.id}.yaml`,
      title: lesson.title,
      content: lesson,
    })),
  );
}

function questionsOf({ banks }: StarterContent): Text[] {
  return banks.flatMap(({ id, items }) =>
    items.map((item) => ({ path: `../content/banks/${id}.yaml`, title: item.id, content: item })),
  );
}

function describeFacts(
  { facts }: StarterContent,
  {
    grade,
    title,
    texts,
  }: { readonly grade: FactGrade; readonly title: string; readonly texts: readonly Text[] },
): string[] {
  const found = facts.filter((fact) => fact.grade === grade);
  const sources = [...new Set(found.map(({ source }) => source))];
  return [
    `### ${title}: ${found.length}`,
    ...sources.flatMap((source) => [
      `**${source}**`,
      listOf(
        found.filter((fact) => fact.source === source).map((fact) => describeFact(fact, texts)),
      ),
    ]),
  ];
}

function describeFact(
  { id, statement, place, address }: DatedFact,
  texts: readonly Text[],
): string {
  const where = place === null ? [] : [address === null ? place : `[${place}](${address})`];
  const citing = texts.filter(({ content }) => collectFactIds(content).has(id));
  const cited = citing.map(({ path, title }) => `[${title}](${path})`);
  const rest = [...where, cited.length === 0 ? 'nothing says it' : cited.join(', ')].join('; ');
  return `\`${id}\`: ${statement} (${rest})`;
}

function describeTelling({ path, title, content }: Text): string[] {
  const found = telling.flatMap((kind) => findBlocks(content, kind));
  return found.length === 0 ? [] : [`[${title}](${path})`, listOf(found)];
}

/** What blocks of a kind are called, at any depth. */
function findBlocks(content: unknown, kind: string): string[] {
  if (typeof content !== 'object' || content === null) return [];
  const isFound = 'kind' in content && content.kind === kind && 'title' in content;
  const inner = Object.values<unknown>({ ...content }).flatMap((value) => findBlocks(value, kind));
  return isFound ? [`${kind}: ${String(content.title)}`, ...inner] : inner;
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

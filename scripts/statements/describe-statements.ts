import type { Answers } from './ask-database';
import { findUnexplainedCasts } from './casts';
import { findComputedJoins } from './computed-joins';
import type { Description } from './describe-statement';
import { type ForeignUse, isForeign, findProblem } from './foreign-reads';
import type { FoundStatement } from './read-statements';
import { findRelations } from './relations';

/** A statement with what the database says of it. */
export interface DescribedStatement {
  readonly found: FoundStatement;
  readonly description: Description;
  /** What it asks of tables of others. */
  readonly uses: readonly ForeignUse[];
}

export interface Descriptions {
  readonly described: readonly DescribedStatement[];
  readonly problems: readonly string[];
}

/** Puts the answers to the statements, each once, in the order of files, so that a new line changes nothing else. */
export async function describeStatements(
  statements: readonly FoundStatement[],
  { texts, views }: Answers,
): Promise<Descriptions> {
  const order = new Intl.Collator('en', { numeric: true });
  const sorted = [...statements].sort((one, other) => order.compare(one.place, other.place));
  const described: DescribedStatement[] = [];
  const problems: string[] = [];
  for (const found of onceEach(sorted)) {
    const { description = 'was not asked about', refusal } = texts.get(found.text) ?? {};
    if (typeof description === 'string') {
      problems.push(`${found.place}: ${description}`);
      continue;
    }
    const uses = await foreignUses(found);
    described.push({ found, description, uses });
    if (refusal !== undefined) problems.push(`${found.place}: the program may not: ${refusal}`);
    for (const column of await findComputedJoins(found.text))
      problems.push(`${found.place}: joins ${column} by what it takes out of JSON`);
    for (const cast of await findUnexplainedCasts(found.text))
      problems.push(`${found.place}: casts ${cast} without a reason, /* as type: why */`);
    for (const use of uses) {
      const problem = findProblem(use, (name) => views.includes(name));
      if (problem !== undefined) problems.push(`${found.place}: ${problem}`);
    }
  }
  return { described, problems };
}

function onceEach(statements: readonly FoundStatement[]): FoundStatement[] {
  const known = new Map<string, FoundStatement>();
  for (const found of statements) {
    const key = `${found.owner} ${found.text}`;
    if (!known.has(key)) known.set(key, found);
  }
  return [...known.values()];
}

async function foreignUses({ owner, text }: FoundStatement): Promise<ForeignUse[]> {
  const relations = await findRelations(text);
  return relations.map((relation) => ({ owner, relation })).filter(isForeign);
}

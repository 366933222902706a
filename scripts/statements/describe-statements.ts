import postgres from 'postgres';
import { type Catalogue, readCatalogue } from './catalogue';
import { type Description, describeStatement } from './describe-statement';
import { type ForeignUse, isForeign, problemOf } from './foreign-reads';
import type { FoundStatement } from './read-statements';
import { openAsProgram, refusalOf } from './refused-statements';
import { relationsIn } from './relations';

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

/** Asks the database at the address about each text once, in the order of files, so that a new line changes nothing else. */
export async function describeStatements(
  url: string,
  statements: readonly FoundStatement[],
): Promise<Descriptions> {
  const order = new Intl.Collator('en', { numeric: true });
  const sorted = [...statements].sort((one, other) => order.compare(one.place, other.place));
  const described: DescribedStatement[] = [];
  const problems: string[] = [];
  const sql = postgres(url, { max: 4, onnotice: () => undefined });
  const asProgram = openAsProgram(url);
  try {
    const catalogue = await readCatalogue(sql);
    for (const found of onceEach(sorted)) {
      const answer = await describe(sql, catalogue, found).catch((error: unknown) => {
        problems.push(`${found.place}: ${error instanceof Error ? error.message : String(error)}`);
      });
      if (!answer) continue;
      described.push(answer);
      const refusal = await refusalOf(asProgram, found.text);
      if (refusal !== undefined) problems.push(`${found.place}: the program may not: ${refusal}`);
      for (const use of answer.uses) {
        const problem = problemOf(use, catalogue.isView);
        if (problem !== undefined) problems.push(`${found.place}: ${problem}`);
      }
    }
  } finally {
    await Promise.all([sql.end(), asProgram.end()]);
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

async function describe(
  sql: postgres.Sql,
  catalogue: Catalogue,
  found: FoundStatement,
): Promise<DescribedStatement> {
  const description = await describeStatement(sql, catalogue, found.text);
  const relations = await relationsIn(found.text);
  const uses = relations.map((relation) => ({ owner: found.owner, relation })).filter(isForeign);
  return { found, description, uses };
}

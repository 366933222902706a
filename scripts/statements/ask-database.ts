import { Client } from 'pg';
import postgres from 'postgres';
import { describeSchema } from '../../test/support/describe-schema';
import { readCatalogue } from './catalogue';
import { type Description, describeStatement } from './describe-statement';
import { onMigratedDatabase } from './on-migrated-database';
import { openAsProgram, findRefusal } from './refused-statements';

/** What the database says of one text. */
export interface Answer {
  /** A text where it finds something wrong. */
  readonly description: Description | string;
  /** Why it refuses the text to the program. */
  readonly refusal?: string | undefined;
}

/** What the database says after all migrations. */
export interface Answers {
  readonly schema: string;
  /** With their schemas. */
  readonly views: readonly string[];
  readonly texts: ReadonlyMap<string, Answer>;
}

/** Makes a database and asks it about each of the texts. */
export function askDatabase(texts: Iterable<string>): Promise<Answers> {
  return onMigratedDatabase(async (url) => {
    const sql = postgres(url, { max: 4, onnotice: () => undefined });
    const asProgram = openAsProgram(url);
    try {
      const catalogue = await readCatalogue(sql);
      const answers = new Map<string, Answer>();
      for (const text of texts) {
        const description = await describeStatement(sql, catalogue, text).catch(messageOf);
        answers.set(text, { description, refusal: await findRefusal(asProgram, text) });
      }
      return { schema: await readSchema(url), views: catalogue.views, texts: answers };
    } finally {
      await Promise.all([sql.end(), asProgram.end()]);
    }
  });
}

async function readSchema(url: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  try {
    return await describeSchema(client);
  } finally {
    await client.end();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Answers } from './ask-database';
import { rememberAnswers } from './remembered-answers';

const root = resolve(__dirname, '../..');
const good = { description: { parameters: ['string'], row: [['id', 'string']] } } as const;
const wrong = { description: 'column "nme" does not exist', refusal: 'permission denied' };

describe('answers of the migrated database', () => {
  const memory = mkdtempSync(join(tmpdir(), 'svetionik-answers-'));
  const asked: string[][] = [];
  const ask = async (texts: ReadonlySet<string>): Promise<Answers> => {
    asked.push([...texts]);
    const answers = [...texts].map((text) => [text, text === 'wrong' ? wrong : good] as const);
    return { schema: 'a schema', views: ['identity.people'], texts: new Map(answers) };
  };
  const answer = (...texts: string[]) => rememberAnswers(new Set(texts), { root, memory, ask });

  beforeEach(() => asked.splice(0));
  afterAll(() => rmSync(memory, { recursive: true }));

  it('are asked for once', async () => {
    const first = await answer('good', 'wrong');
    expect(await answer('wrong')).toEqual(first);
    expect(await answer('good', 'wrong')).toEqual(first);
    expect(asked).toEqual([['good', 'wrong']]);
  });

  it('are asked for anew where one is missing', async () => {
    await answer('good', 'new');
    await answer('new');
    expect(asked).toEqual([['good', 'new']]);
  });

  it('are asked for anew where what was kept cannot be read', async () => {
    for (const name of readdirSync(memory)) writeFileSync(join(memory, name), '{"schema": 1');
    await answer('good');
    expect(asked).toEqual([['good']]);
  });

  it('are kept for a few grounds only', async () => {
    for (let number = 0; number < 20; number++) writeFileSync(join(memory, `${number}.json`), '');
    await answer('newer');
    expect(readdirSync(memory)).toHaveLength(8);
  });
});

// What a feature promises, and the row that its examples read.

export function testFiles({ many, one }) {
  return {
    [`test/support/standard-${many.name}.ts`]: writeStandardRow({ many, one }),
    [`test/api/platform/${many.name}.scenario.ts`]: writeScenario({ many, one }),
  };
}

function writeStandardRow({ many, one }) {
  return `import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

export async function makeStandard${many.pascal}(client: Client): Promise<void> {
  await client.query(
    'INSERT INTO ${many.snake}.${one.snake} (id, organisation_id, title, added_at) VALUES ($1, $2, $3, now())',
    [examples.${one.camel}, examples.organisation, 'Naslov'],
  );
}
`;
}

function writeScenario({ many, one }) {
  const [add, read, list] = [`add${one.pascal}`, `read${one.pascal}`, `list${many.pascal}`];
  return `import { examples } from '@svetionik/contracts/examples';
import { ${add}, ${list}, ${read} } from '@svetionik/contracts/${many.name}';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const params = { ${one.camel}: examples.new${one.pascal} };
const body = { title: 'Prvi naslov' };

let world: TestWorld;
let cookies: Record<string, string>;

beforeAll(async () => {
  world = await openWorld();
  cookies = { administrator: await world.given.session(examples.administrator) };
});

afterAll(() => world.close());

describe('${many.spaced}', () => {
  it('are added once, read, and listed with the last one first', async () => {
    await scenario(world.app, cookies, [
      { as: 'administrator', call: ${add}, with: { params, body }, status: 201, has: body },
      { as: 'administrator', call: ${add}, with: { params, body }, status: 200, has: body },
      {
        as: 'administrator',
        call: ${add},
        with: { params, body: { title: 'Drugi naslov' } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      { as: 'administrator', call: ${read}, with: { params }, status: 200, has: body },
      {
        as: 'administrator',
        call: ${list},
        with: { query: { limit: '1' } },
        status: 200,
        has: { items: [body], next: examples.new${one.pascal} },
      },
    ]);
  });
});
`;
}

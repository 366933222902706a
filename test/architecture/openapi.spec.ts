import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints } from '@svetionik/contracts';
import { operationName } from '@svetionik/contracts/endpoint';

const root = join(__dirname, '../..');
const golden: unknown = JSON.parse(readFileSync(join(root, 'test/golden/openapi.json'), 'utf8'));

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly example?: unknown }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: unknown }>>;
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

const { paths }: { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } =
  Object(golden);
const operations = new Map(
  Object.values(paths)
    .flatMap((each) => Object.values(each))
    .map((each) => [each.operationId, each]),
);

describe('the document of the API', () => {
  afterEach(() => void jest.useRealTimers());

  it('is built as it was reviewed, in any year', async () => {
    jest.useFakeTimers({ now: new Date('2041-06-01') });
    await jest.isolateModulesAsync(async () => {
      const { documentationFiles } =
        await import('../../scripts/documentation/documentation-files.js');
      expect(JSON.parse(documentationFiles(root)['openapi.json'] ?? '')).toEqual(golden);
    });
  });

  it.each(endpoints.map((each) => [operationName(each), each] as const))(
    'says of %s what it does, what the tests send and how it fails',
    (name, { example, errors = [] }) => {
      const operation = operations.get(name);
      if (operation === undefined) throw new Error(`${name} is missing`);
      const { summary, parameters, requestBody, responses } = operation;
      expect(summary).not.toBe('');
      expect(Object.keys(responses)).toContain('429');
      for (const code of errors) expect(JSON.stringify(responses)).toContain(code);
      if (example.ofThisYear) return;
      const given = parameters.map((each) => String(each.example));
      for (const sent of Object.values({ ...example.params, ...example.query }))
        expect(given).toContain(sent);
      expect(requestBody?.content['application/json']?.example).toEqual(
        example.body === undefined ? undefined : JSON.parse(JSON.stringify(example.body)),
      );
    },
  );
});

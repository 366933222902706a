import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/asvs.md'), 'utf8');
const states = ['met', 'not met', 'does not apply'] as const;

/** So many have levels 1 and 2 of the standard. */
const requirements = 253;

interface Row {
  readonly number: string;
  readonly state: string;
  readonly how: string;
  readonly tests: readonly string[];
}

const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.][^`\s]*[/.][^`\s]*)`/g)].map(([, path = '']) => path);

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function rowsOf(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [requirement = '', state = '', how = '', tests = ''] = cellsOf(line);
      return { number: requirement.split(' ')[0] ?? '', state, how, tests: pathsIn(tests) };
    });
}

/** By chapter (`1`, or `all`) how many are in each state, and together. */
function countsIn(text: string): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^\| (?:V\d+|All) /.test(line))
      .map((line) => {
        const [chapter = '', ...counts] = cellsOf(line);
        return [/^V(\d+)/.exec(chapter)?.[1] ?? 'all', counts.map(Number)];
      }),
  );
}

function countsOf(rows: readonly Row[]): Readonly<Record<string, readonly number[]>> {
  const count = (some: readonly Row[]) => [
    ...states.map((state) => some.filter((row) => row.state === state).length),
    some.length,
  ];
  const chapters = [...new Set(rows.map(({ number }) => number.split('.')[0] ?? ''))];
  const of = (chapter: string) => rows.filter(({ number }) => number.startsWith(`${chapter}.`));
  return Object.fromEntries([
    ...chapters.map((chapter) => [chapter, count(of(chapter))] as const),
    ['all', count(rows)] as const,
  ]);
}

function comesAfter(one: string, other: string): boolean {
  const [ones, others] = [one, other].map((number) => number.split('.').map(Number));
  const at = [0, 1, 2].find((place) => ones?.[place] !== others?.[place]);
  return at !== undefined && (ones?.[at] ?? 0) > (others?.[at] ?? 0);
}

const isTest = (path: string) => /\.(?:spec|scenario|e2e)\.ts$/.test(path);

/** What a row claims that it may not. */
function faultsOf(row: Row, isThere: (path: string) => boolean): readonly string[] {
  const { number, state, how, tests } = row;
  return [
    ...(states.some((each) => each === state) ? [] : [`${number} is in no state`]),
    ...(how === '' ? [`${number} does not say how or why`] : []),
    ...((state === 'met') === tests.length > 0 ? [] : [`${number} is ${state} by ${tests.length}`]),
    ...tests.filter((path) => !isTest(path)).map((path) => `${path} is no test`),
    ...tests.filter((path) => !isThere(path)).map((path) => `${path} is not there`),
  ];
}

const isThere = (path: string) => existsSync(join(root, path));

describe('the page about the security requirements', () => {
  const rows = rowsOf(page);

  it('has each once, in order', () => {
    expect(rows).toHaveLength(requirements);
    const numbers = rows.map(({ number }) => number);
    expect(numbers.filter((number) => !/^\d+\.\d+\.\d+$/.test(number))).toEqual([]);
    expect(numbers.slice(1).filter((number, at) => !comesAfter(number, numbers[at] ?? ''))).toEqual(
      [],
    );
  });

  it('claims nothing met without a test that is there', () => {
    expect(rows.flatMap((row) => faultsOf(row, isThere))).toEqual([]);
  });

  it('counts as its tables do', () => {
    expect(countsIn(page)).toEqual(countsOf(rows));
  });

  it('names only what is there', () => {
    const paths = [...new Set(pathsIn(page))];
    expect(paths.length).toBeGreaterThan(80);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('a row', () => {
  const row = rowsOf('| 1.2.3 in words | met | So it is. | `test/a.spec.ts`, `test/b.e2e.ts` |')[0];
  const faults = (changed: Partial<Row>, found: (path: string) => boolean = () => true) =>
    row && faultsOf({ ...row, ...changed }, found);

  it('is read with its tests', () => {
    expect(row).toEqual({
      number: '1.2.3',
      state: 'met',
      how: 'So it is.',
      tests: ['test/a.spec.ts', 'test/b.e2e.ts'],
    });
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Partial<Row>, string]>([
    ['in a state of its own', { state: 'nearly' }, '1.2.3 is in no state'],
    ['without a sentence', { how: '' }, '1.2.3 does not say how or why'],
    ['met by nothing', { tests: [] }, '1.2.3 is met by 0'],
    ['not met, by a test', { state: 'not met' }, '1.2.3 is not met by 2'],
    ['met by no test', { tests: ['test/a.ts'] }, 'test/a.ts is no test'],
  ])('is refused %s', (_, changed, fault) => {
    expect(faults(changed)).toContain(fault);
  });

  it('is refused once a test of it was removed', () => {
    expect(faults({}, (path) => path !== 'test/b.e2e.ts')).toEqual(['test/b.e2e.ts is not there']);
  });
});

import type { Problem, ProblemPlace } from '@svetionik/domain/checks/problem';
import type { ContentProblem } from './content-problem';
import { explainProblem } from './explain-problem';
import type { YamlPath, YamlSource } from './yaml-source';

const lists = {
  block: ['blocks', 'alternative'],
  item: ['items'],
  question: ['questions'],
  node: ['nodes'],
  choice: ['choices'],
  option: ['options', 'marks', 'gaps'],
  target: ['targets'],
} as const satisfies Partial<Record<keyof ProblemPlace, readonly string[]>>;

const entities = ['block', 'item', 'question', 'node', 'choice', 'option', 'target'] as const;

const fieldsOfCodes: Partial<Record<Problem['code'], string>> = {
  'id-invalid': 'id',
  'id-repeated': 'id',
  'case-next-unknown': 'next',
  'case-choice-count': 'choices',
  'option-count': 'options',
  'question-count': 'questions',
  'key-missing': 'key',
  'key-unknown': 'key',
  'key-repeated': 'key',
};

const writtenAs: Partial<Record<string, string>> = {
  certificateTitle: 'certificate_title',
  cutScore: 'cut_score',
  waitHours: 'wait_hours',
  opensDaysBefore: 'opens_days_before',
  graceDays: 'grace_days',
  mustPass: 'must_pass',
  asksConfidence: 'asks_confidence',
  captions: 'film',
  seconds: 'film',
  file: 'picture',
  width: 'picture',
  height: 'picture',
};

/**
 * Gives a problem that the publishing checks found its line in the file that it came from.
 *
 * @example
 * placeProblem(lesson, { code: 'case-dead-end', where: { block: 'slucaj', node: 'prijem' } });
 * // { file: 'modules/opste/prva.yaml', line: 31, reason: 'no path from this node leads to an outcome' }
 */
export function placeProblem(source: YamlSource, problem: Problem): ContentProblem {
  const path = pathTo(source.value, problem);
  return { file: source.file, line: source.lineOf(path), reason: explainProblem(problem) };
}

function pathTo(root: unknown, { code, where, detail }: Problem): YamlPath {
  // The second of two equal ids is the one to change.
  const last = code === 'id-repeated';
  const toEntity = entities.reduce<YamlPath>((path, entity) => {
    const id = where[entity];
    return id === undefined ? path : stepToEntity(root, path, entity, id, last);
  }, []);
  const objective = where.field === 'draw' ? [String(detail?.['objective'] ?? '')] : [];
  const steps = [
    ...(where.field?.split('/') ?? []),
    ...objective,
    ...(fieldsOfCodes[code] ?? '').split(' '),
  ];
  return steps
    .filter((step) => step !== '')
    .reduce((path, step) => stepToField(root, path, step, last), toEntity);
}

function stepToEntity(
  root: unknown,
  path: YamlPath,
  entity: keyof typeof lists,
  id: string,
  last: boolean,
): YamlPath {
  const inside = valueAt(root, path);
  if (entity === 'item' && fieldOf(inside, 'item') !== undefined) return [...path, 'item'];
  const found = entriesOf(inside, lists[entity]).filter(({ entry }) => fieldOf(entry, 'id') === id);
  return [...path, ...((last ? found.at(-1) : found[0])?.path ?? [])];
}

function entriesOf(
  value: unknown,
  names: readonly string[],
): readonly { entry: unknown; path: YamlPath }[] {
  return names.flatMap((name) => {
    const list = fieldOf(value, name);
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: unknown, place) => {
      const inner = entriesOf(entry, names).map((found) => ({
        ...found,
        path: [name, place, ...found.path],
      }));
      return [{ entry, path: [name, place] }, ...inner];
    });
  });
}

function stepToField(root: unknown, path: YamlPath, step: string, last: boolean): YamlPath {
  const value = valueAt(root, path);
  if (Array.isArray(value)) {
    const isNamed = (entry: unknown) => fieldOf(entry, 'id') === step;
    const place = last ? value.findLastIndex(isNamed) : value.findIndex(isNamed);
    return [...path, place >= 0 ? place : Number(step) - 1];
  }
  const names = [step, writtenAs[step] ?? step];
  const name = names.find((candidate) => fieldOf(value, candidate) !== undefined);
  if (name !== undefined) return [...path, name];
  const isRule = names.some(
    (candidate) => fieldOf(fieldOf(value, 'assessment'), candidate) !== undefined,
  );
  return isRule ? stepToField(root, [...path, 'assessment'], step, last) : path;
}

function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, step) => fieldOf(value, step), root);
}

function fieldOf(value: unknown, name: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(String(name));
}

import type { z } from 'zod';
import type { ContentProblem } from './content-problem';
import { explainIssue } from './explain-issue';
import { readYaml, type YamlSource } from './yaml-source';

/** A file whose value has the right shape, and where each part of it stands. */
export interface ReadFile<Value> {
  readonly source: YamlSource;
  readonly value: Value;
}

/** What became of reading a file: the value, or every reason why there is none. */
export type FileReading<Value> =
  | { readonly read: ReadFile<Value>; readonly problems: readonly [] }
  | { readonly read: null; readonly problems: readonly ContentProblem[] };

/**
 * Reads a YAML file of a given shape; every problem has its line and a reason in plain English.
 *
 * @example
 * readFile('facts/opste.yaml', text, factsFile).problems; // [{ file: 'facts/opste.yaml', line: 3, reason: '"source" is missing' }]
 */
export function readFile<Value>(
  file: string,
  text: string,
  shape: z.ZodType<Value>,
): FileReading<Value> {
  const { source, problems } = readYaml(file, text);
  if (source === null) return { read: null, problems };
  if (source.value === null)
    return { read: null, problems: [{ file, line: 1, reason: 'the file is empty' }] };
  const result = shape.safeParse(source.value, { reportInput: true });
  if (result.success) return { read: { source, value: result.data }, problems: [] };
  return { read: null, problems: result.error.issues.map((issue) => locate(issue, source)) };
}

function locate(issue: z.core.$ZodIssue, source: YamlSource): ContentProblem {
  const within: unknown = issue.code === 'custom' ? issue.params?.['line'] : undefined;
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const line = typeof within === 'number' ? source.lineInText(path, within) : source.lineOf(path);
  return { file: source.file, line, reason: explainIssue(issue) };
}

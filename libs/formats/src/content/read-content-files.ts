import type { Caption } from '@svetionik/domain/course/block';
import type { LessonDocument } from '@svetionik/domain/course/document';
import type { z } from 'zod';
import { assembleModule } from './assemble-module';
import type { ContentPaths } from './content-paths';
import type { ContentProblem } from './content-problem';
import type { KnownNames } from './field-shapes';
import { readCaptions } from './read-captions';
import {
  bankFile,
  courseFile,
  factsFile,
  lessonFile,
  moduleFile,
  type ModuleFile,
} from './file-shapes';
import { readFile, type ReadFile } from './read-file';
import type { DatedFact, StarterBank, StarterCourse } from './starter-content';

// Captions with a mistake are there all the same; so the film is not said to have none.
const unreadCaptions: readonly Caption[] = [{ from: 0, to: 0.001, text: '…' }];

/** The files that could be read; `modules` and `lessons` by the name of the module's folder. */
export interface ContentFilesRead {
  readonly facts: readonly ReadFile<readonly DatedFact[]>[];
  readonly modules: ReadonlyMap<string, ReadFile<ModuleFile>>;
  readonly lessons: ReadonlyMap<string, readonly ReadFile<LessonDocument>[]>;
  readonly banks: readonly ReadFile<StarterBank>[];
  readonly courses: readonly ReadFile<StarterCourse>[];
}

/**
 * Reads every content file by itself: its shape, its texts, and whether what it names exists.
 *
 * @example
 * readContentFiles(sortPaths(texts.keys()), texts, new Map()).problems;
 */
export function readContentFiles(
  paths: ContentPaths,
  texts: ReadonlyMap<string, string>,
  assets: KnownNames['assets'],
): { readonly files: ContentFilesRead; readonly problems: readonly ContentProblem[] } {
  const { problems, read, all, captionsIn } = readingOf(texts);
  const facts = all(paths.facts, factsFile);
  const names: KnownNames = {
    facts: new Set([...paths.facts.values()].flatMap((file) => factIds(file, facts, texts))),
    modules: new Set(paths.modules.keys()),
    banks: new Set(paths.banks.keys()),
    courses: new Set(paths.courses.keys()),
    captions: new Map([...paths.captions].map(([name, file]) => [name, captionsIn(file)])),
    assets,
  };
  const lesson = lessonFile(names);
  const modules = new Map(
    [...paths.modules].flatMap(([name, file]) =>
      read(file, moduleFile).map((module) => [name, module] as const),
    ),
  );
  const lessons = new Map(
    [...paths.lessons].map(([module, inModule]) => [module, all(inModule, lesson)]),
  );
  const minutes = new Map(
    [...modules].map(([name, { value }]) => [
      name,
      assembleModule(value, lessons.get(name) ?? []).module.minutes,
    ]),
  );
  const files = {
    facts,
    modules,
    lessons,
    banks: all(paths.banks, bankFile(names)),
    courses: all(paths.courses, courseFile(names, minutes)),
  };
  return { files, problems };
}

/** Reads files by their shapes, and keeps what is wrong with them. */
function readingOf(texts: ReadonlyMap<string, string>) {
  const problems: ContentProblem[] = [];
  const read = <Value>(file: string, shape: z.ZodType<Value>): readonly ReadFile<Value>[] => {
    const reading = readFile(file, texts.get(file) ?? '', shape);
    problems.push(...reading.problems);
    return reading.read === null ? [] : [reading.read];
  };
  const all = <Value>(files: ReadonlyMap<string, string>, shape: z.ZodType<Value>) =>
    [...files.values()].flatMap((file) => read(file, shape));
  const captionsIn = (file: string): readonly Caption[] => {
    const reading = readCaptions(file, texts.get(file) ?? '');
    problems.push(...reading.problems);
    return reading.problems.length === 0 ? reading.captions : unreadCaptions;
  };
  return { problems, read, all, captionsIn };
}

// A file with a mistake still says which ids it means to define; so one mistake is not reported a hundred times.
function factIds(
  file: string,
  facts: ContentFilesRead['facts'],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const read = facts.find(({ source }) => source.file === file);
  if (read !== undefined) return read.value.map(({ id }) => id);
  return [...(texts.get(file) ?? '').matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].flatMap(
    ([, id]) => id ?? [],
  );
}

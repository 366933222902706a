import { didYouMean } from './closest-name';
import type { ContentPaths } from './content-paths';
import type { ContentProblem } from './content-problem';
import type { ModuleFile } from './file-shapes';
import type { ContentFilesRead } from './read-content-files';
import type { ReadFile } from './read-file';
import type { YamlPath } from './yaml-source';

/**
 * Checks names across files: each id is the name of its file, no fact stands in two places, and the lessons that a
 * module lists are exactly the files beside it.
 *
 * @example
 * checkFiles(files, paths);
 * // [{ file: 'courses/zdravstvo.yaml', line: 1, reason: 'the id "zdravsto" must be "zdravstvo", as the file' }]
 */
export function checkFiles(
  files: ContentFilesRead,
  paths: ContentPaths,
): readonly ContentProblem[] {
  const { modules, lessons, banks, courses } = files;
  return [
    ...[...modules].flatMap(([name, module]) => checkId(module, module.value.id, name)),
    ...[...lessons.values(), banks]
      .flat()
      .flatMap((read) => checkId(read, read.value.id, nameOfFile(read.source.file))),
    ...courses.flatMap((read) =>
      checkId(read, read.value.document.id, nameOfFile(read.source.file)),
    ),
    ...checkFactIds(files.facts),
    ...[...modules].flatMap(([name, module]) =>
      checkLessonList(module, paths.lessons.get(name) ?? new Map()),
    ),
    ...[...paths.lessons].flatMap(([name, inModule]) =>
      paths.modules.has(name) ? [] : withoutModule(inModule),
    ),
    ...checkTracks(files),
  ];
}

function checkId(read: ReadFile<unknown>, id: string, name: string): readonly ContentProblem[] {
  return id === name
    ? []
    : [problem(read, ['id'], `the id "${id}" must be "${name}", as the file`)];
}

function checkFactIds(facts: ContentFilesRead['facts']): readonly ContentProblem[] {
  const taken = new Map<string, string>();
  return facts.flatMap((read) =>
    read.value.flatMap(({ id }, place) => {
      const first = taken.get(id);
      if (first !== undefined)
        return [problem(read, [place, 'id'], `the fact "${id}" is already in ${first}`)];
      taken.set(id, `${read.source.file}:${read.source.lineOf([place, 'id'])}`);
      return [];
    }),
  );
}

function checkLessonList(
  module: ReadFile<ModuleFile>,
  files: ReadonlyMap<string, string>,
): readonly ContentProblem[] {
  const { lessons } = module.value;
  const listed = lessons.flatMap((name, place) => {
    const isRepeated = lessons.indexOf(name) < place;
    if (files.has(name) && !isRepeated) return [];
    const missing = `there is no lesson "${name}"${didYouMean(name, files.keys())}`;
    return [
      problem(
        module,
        ['lessons', place],
        isRepeated ? `the lesson "${name}" stands in the list twice` : missing,
      ),
    ];
  });
  const reason = `the lesson is not in the list of ${module.source.file}`;
  const unlisted = [...files]
    .filter(([name]) => !lessons.includes(name))
    .map(([, file]) => ({ file, line: 1, reason }));
  return [...listed, ...unlisted];
}

function checkTracks({ modules, courses }: ContentFilesRead): readonly ContentProblem[] {
  return courses.flatMap((course) =>
    course.value.document.modules.flatMap((name, place) => {
      const tracks = modules.get(name)?.value.tracks ?? [];
      if (tracks.length === 0 || tracks.some((track) => course.value.tracks.includes(track)))
        return [];
      const reason = `the module "${name}" is made for ${tracks.join(', ')}, the course for ${course.value.tracks.join(', ')}`;
      return [problem(course, ['modules', place], reason)];
    }),
  );
}

function withoutModule(lessons: ReadonlyMap<string, string>): readonly ContentProblem[] {
  return [...lessons.values()].map((file) => ({
    file,
    line: 1,
    reason: 'there is no module.yaml beside this lesson',
  }));
}

function problem({ source }: ReadFile<unknown>, path: YamlPath, reason: string): ContentProblem {
  return { file: source.file, line: source.lineOf(path), reason };
}

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}

import type { ContentProblem } from './content-problem';

/** The text files of the content folder, sorted by what they are; each map goes from name to path. */
export interface ContentPaths {
  readonly facts: ReadonlyMap<string, string>;
  readonly modules: ReadonlyMap<string, string>;
  readonly banks: ReadonlyMap<string, string>;
  readonly courses: ReadonlyMap<string, string>;
  /** Lessons by module, then by name. */
  readonly lessons: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Captions by the name of the film. */
  readonly captions: ReadonlyMap<string, string>;
  readonly problems: readonly ContentProblem[];
}

const name = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const flat = new RegExp(`^(facts|banks|courses)/${name}\\.yaml$`);
const ofFilm = new RegExp(`^films/${name}/captions\\.vtt$`);
const inModule = new RegExp(`^modules/${name}/${name}\\.yaml$`);

/**
 * Sorts the paths of text files by what the files are; a file that has no place is a problem.
 *
 * @example
 * sortPaths(['courses/zdravstvo.yaml']).courses.get('zdravstvo'); // 'courses/zdravstvo.yaml'
 */
export function sortPaths(paths: Iterable<string>): ContentPaths {
  const folders = {
    facts: new Map<string, string>(),
    banks: new Map<string, string>(),
    courses: new Map<string, string>(),
  };
  const modules = new Map<string, string>();
  const lessons = new Map<string, Map<string, string>>();
  const captions = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const path of [...paths].sort()) {
    const [, folder, file] = flat.exec(path) ?? [];
    const [, module, part] = inModule.exec(path) ?? [];
    const [, film] = ofFilm.exec(path) ?? [];
    if (isFolder(folder) && file !== undefined) folders[folder].set(file, path);
    else if (film !== undefined) captions.set(film, path);
    else if (module === undefined || part === undefined) problems.push(withoutPlace(path));
    else if (part === 'module') modules.set(module, path);
    else lessons.set(module, (lessons.get(module) ?? new Map<string, string>()).set(part, path));
  }
  return { ...folders, modules, lessons, captions, problems };
}

function isFolder(folder: string | undefined): folder is 'facts' | 'banks' | 'courses' {
  return folder !== undefined;
}

function withoutPlace(file: string): ContentProblem {
  const reason =
    'the file has no place: facts/<topic>.yaml, modules/<module>/<lesson>.yaml, banks/<bank>.yaml, courses/<course>.yaml or films/<film>/captions.vtt, in lower-case letters without diacritics';
  return { file, line: 1, reason };
}

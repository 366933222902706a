import { assemble } from './assemble';
import { checkFiles } from './check-files';
import { checkPersonalNumbers } from './check-personal-numbers';
import { checkPublishable } from './check-publishable';
import { sortPaths } from './content-paths';
import type { ContentProblem } from './content-problem';
import { readContentFiles } from './read-content-files';
import type { ContentAsset, StarterContent } from './starter-content';

/**
 * The content folder, read by the caller: `texts` holds every .yaml file and the captions of films, `assets` what is
 * known of each picture, file and film; both by path relative to the folder (`pictures/put.svg`).
 */
export interface ContentFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, ContentAsset>;
}

/** All of the content, or every reason why nothing is loaded, by file and line. */
export type ContentReading =
  | { readonly ok: true; readonly content: StarterContent }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/**
 * Reads the starter courses as content/README.md defines them. Nothing is loaded until all is good.
 *
 * @example
 * const reading = readContent({ texts: new Map([['banks/a.yaml', 'id: b\n']]), assets: new Map() });
 * if (!reading.ok) reading.problems; // [{ file: 'banks/a.yaml', line: 1, reason: '"title" is missing' }, …]
 */
export function readContent({ texts, assets }: ContentFiles): ContentReading {
  const paths = sortPaths(texts.keys());
  const { files, problems } = readContentFiles(paths, texts, assets);
  const all = [
    ...paths.problems,
    ...problems,
    ...checkPersonalNumbers(allTexts({ texts, assets })),
    ...checkFiles(files, paths),
    ...checkPublishable(files),
  ];
  if (all.length > 0) return { ok: false, problems: all.sort(byPlace) };
  return { ok: true, content: assemble(files) };
}

function allTexts({ texts, assets }: ContentFiles): ReadonlyMap<string, string> {
  return new Map([
    ...texts,
    ...[...assets].flatMap(([path, { text }]) =>
      text === undefined ? [] : [[path, text] as const],
    ),
  ]);
}

function byPlace(one: ContentProblem, other: ContentProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line;
}

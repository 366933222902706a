import type { Caption } from '@svetionik/domain/course/block';
import type { FileReference } from '@svetionik/domain/content/file-reference';
import { isContentId } from '@svetionik/domain/content/content-id';
import { z } from 'zod';
import { didYouMean } from './closest-name';
import { readMarkdown } from './markdown';
import type { ContentAsset } from './starter-content';

/** What is known beside the file at hand: ids of facts, names of modules, banks and courses, captions by film, other files by path. */
export interface KnownNames {
  readonly facts: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
  readonly banks: ReadonlySet<string>;
  readonly courses: ReadonlySet<string>;
  readonly captions: ReadonlyMap<string, readonly Caption[]>;
  readonly assets: ReadonlyMap<string, ContentAsset>;
}

/**
 * An object with exactly these fields; an unknown one is refused with a hint at what was meant.
 *
 * @example
 * fields({ minutes: z.int() }).safeParse({ minuts: 3 }); // … unknown field "minuts"; did you mean "minutes"?
 */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .map((key) => `unknown field "${key}"${didYouMean(key, Object.keys(shape))}`)
            .join(', ')
        : undefined,
  });
}

/** An id of content. */
export const contentId = z.string().refine(isContentId, {
  error: ({ input }) =>
    `"${String(input)}" is not an id: 1 to 64 lower-case letters without diacritics, digits and single hyphens`,
});

/** One line of plain text, trimmed; whatever looks like markup is refused. */
export const plain = z
  .string()
  .trim()
  .superRefine((line, context) => {
    const markup = /\*\*|`|\]\(|^#+ |[\r\n]/.exec(line)?.[0];
    if (markup === undefined) return;
    const what = markup.trim() === '' ? 'a line break' : `"${markup}"`;
    context.addIssue({
      code: 'custom',
      message: `${what} in a field that is one line of plain text`,
    });
  });

/** A day of the calendar, `2026-11-24`. */
export const day = z.iso.date().regex(/^(?!0000)/, 'a day like 2026-11-24');

/** Rich text in Markdown; each of its problems names its line by `params.line`. */
export function richText({ facts }: KnownNames) {
  return z.string().transform((text, context) => {
    const { body, problems } = readMarkdown(text, facts);
    for (const { line, reason } of problems)
      context.addIssue({ code: 'custom', message: reason, params: { line } });
    return body;
  });
}

/** The name of a file beside the content, resolved to what is known of it. */
export function asset({ assets }: KnownNames, folder: 'pictures' | 'files') {
  return z.string().transform((name, context): ContentAsset => {
    const found = assets.get(`${folder}/${name}`);
    if (found !== undefined) return found;
    const inFolder = [...assets.keys()].filter((path) => path.startsWith(`${folder}/`));
    const hint = didYouMean(
      name,
      inFolder.map((path) => path.slice(folder.length + 1)),
    );
    context.addIssue({ code: 'custom', message: `there is no ${folder}/${name}${hint}` });
    return { file: missingFile };
  });
}

/** The name of a film, resolved to its file, its length in whole seconds, its captions and its poster. */
export function film({ assets, captions }: KnownNames) {
  return z.string().transform((name, context) => {
    const [path, poster] = [
      `films/${name}/film.webm`,
      assets.get(`films/${name}/poster.webp`)?.file,
    ];
    const {
      file,
      seconds = 0,
      sound = true,
      refused,
    } = assets.get(path) ?? {
      file: missingFile,
      refused: `there is no ${path}${didYouMean(name, filmsIn(assets))}`,
    };
    const [words, refuse] = [
      captions.get(name),
      (message: string) => context.addIssue({ code: 'custom', message }),
    ];
    if (refused !== undefined) refuse(assets.has(path) ? `${path} ${refused}` : refused);
    else if (words === undefined) refuse(`there is no films/${name}/captions.vtt`);
    return {
      file,
      captions: words ?? [],
      seconds: Math.ceil(seconds),
      ...(!sound && { sound }),
      ...(poster && { poster }),
    };
  });
}

function filmsIn(assets: KnownNames['assets']): string[] {
  return [...assets.keys()].flatMap((path) => /^films\/(.+)\/film\.webm$/.exec(path)?.[1] ?? []);
}

/** Refuses a name that is not among the known ones. */
export function known(kind: string, names: ReadonlySet<string>) {
  return z.string().superRefine((name, context) => {
    if (names.has(name)) return;
    context.addIssue({
      code: 'custom',
      message: `there is no ${kind} "${name}"${didYouMean(name, names)}`,
    });
  });
}

const missingFile: FileReference = { hash: '', mediaType: '', bytes: 0 };

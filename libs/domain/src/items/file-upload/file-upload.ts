import { checkMark } from '../../rubric/check-mark';
import { type AskedCriterion, listCriteria, mapRubric } from '../../rubric/rubric';
import { checkNumber } from '../../checks/check-fields';
import type { Problem } from '../../checks/problem';
import type { AskedBase, ItemBase } from '../item-base';
import type { PeopleMark } from '../../rubric/people-mark';
import type { ItemKind } from '../item-kind';
import type { FileType } from './file-type';

/** How many files an answer may have, 1 to {@link filesLimit}, and of what types. */
export interface FileRules {
  readonly most: number;
  readonly types: readonly FileType[];
}

/** Files to hand in, which people judge by a rubric. */
export interface FileUpload extends ItemBase, PeopleMark {
  readonly kind: 'file-upload';
  readonly files: FileRules;
}

/** A file that was handed in, by the SHA-256 of its bytes in lower-case hex. */
export interface HandedInFile {
  readonly hash: string;
}

/** What was handed in, in the learner's order. */
export interface FileUploadResponse {
  readonly kind: 'file-upload';
  readonly files: readonly HandedInFile[];
}

/** What the learner sees before handing in: the criteria and their points; the levels would say the answer. */
export interface AskedFileUpload extends AskedBase<'file-upload'> {
  readonly files: FileRules;
  readonly criteria: readonly AskedCriterion[];
}

/**
 * How many files the answer to one question may have at most.
 *
 * @example
 * filesLimit; // 5
 */
export const filesLimit = 5;

/**
 * How large one file may be, in bytes: ten megabytes.
 *
 * @example
 * fileSizeLimit; // 10_000_000
 */
export const fileSizeLimit = 10_000_000;

/**
 * Files that people mark. By themselves they earn nothing (see `scoreAttempt`). No file takes an earlier answer back.
 * Whether the named files are the learner's own, and of a type that is asked for, only who has stored them knows.
 *
 * @example
 * fileUpload.isAnswered({ kind: 'file-upload', files: [] }); // false
 */
export const fileUpload: ItemKind<FileUpload, FileUploadResponse, AskedFileUpload> = {
  check: checkFileUpload,
  parts: () => [],
  order: () => [],
  ask: ({ id, kind, prompt, files, rubric }) => ({
    id,
    kind,
    prompt,
    files,
    criteria: listCriteria(rubric),
  }),
  checkResponse: ({ files: { most } }, { files }) => {
    if (files.length > most) return 'too-many';
    return new Set(files.map(({ hash }) => hash)).size < files.length
      ? 'repeated-option'
      : undefined;
  },
  isAnswered: ({ files }) => files.length > 0,
  grade: () => 0,
  markedBy: (item) => item,
  key: ({ kind }) => ({ kind, files: [] }),
  remarks: () => [],
  summarise: (_, { files }) => files.map(({ hash }) => hash),
  rename: (response) => response,
  mapTexts: (item, { line }) => ({
    ...item,
    sample: line(item.sample),
    rubric: mapRubric(item.rubric, line),
  }),
  words: ({ rubric }) => rubric.map(({ title }) => title),
};

function checkFileUpload(item: FileUpload): Problem[] {
  return [
    ...checkNumber('files/most', item.files.most, 1, filesLimit),
    ...(item.files.types.length === 0
      ? [{ code: 'entries-missing', where: { field: 'files/types' } } satisfies Problem]
      : []),
    ...checkMark(item),
  ];
}

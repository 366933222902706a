import type { Block } from './block';
import type { CitedFact } from '../content/cited-fact';

/** The script that content is written or published in. */
export type ContentLanguage = 'sr-Latn' | 'sr-Cyrl';

/** What a module is for: shared by all tracks, made for one profession, or practice. */
export type ModuleKind = 'general' | 'specific' | 'practice';

/** A lesson as a learner opens it: blocks from top to bottom. `minutes` is the honest time it takes. */
export interface LessonDocument {
  /** Stable within the module; 1 to 64 of `a-z0-9-`. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

/**
 * A whole module in one language: what is published, hashed and served. `schema` rises when older readers could
 * not read the document.
 *
 * @example
 * const document: ModuleDocument = {
 *   schema: 1,
 *   module: { id: 'opste-znanje', kind: 'general', title: 'Zajedničko znanje', summary: 'Šta je …', minutes: 25 },
 *   language: 'sr-Latn',
 *   lessons: [{ id: 'uvod', title: 'Uvod', minutes: 5, blocks: [] }],
 * };
 */
export interface ModuleDocument {
  readonly schema: 1;
  readonly module: {
    readonly id: string;
    readonly kind: ModuleKind;
    readonly title: string;
    readonly summary: string;
    readonly minutes: number;
  };
  readonly language: ContentLanguage;
  readonly lessons: readonly LessonDocument[];
  /** The dated facts that it cites, by id; frozen when it is published. Absent in a draft and where none is cited. */
  readonly facts?: readonly CitedFact[];
}

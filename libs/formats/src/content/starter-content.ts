import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { FactGrade } from '@svetionik/domain/content/fact-grade';
import type { CourseDocument } from '@svetionik/domain/course/course';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { Track } from '@svetionik/domain/content/track';
import type { AssessmentItem } from '@svetionik/domain/items/item';

/**
 * A picture, file or film that lies beside the content files. `width` and `height` (pixels) are needed for pictures,
 * `seconds` for films, `text` for texts to take along; `refused` says why it cannot be shown.
 *
 * @example
 * const drawing: ContentAsset = { file: { hash, mediaType: 'image/svg+xml', bytes: 812 }, width: 640, height: 360 };
 */
export interface ContentAsset {
  readonly file: FileReference;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly sound?: boolean;
  readonly text?: string;
  readonly refused?: string;
}

/** A dated fact: written once, referred to by id. `checkedOn` and `checkBy` are days, `2026-11-24`. */
export interface DatedFact {
  readonly id: string;
  readonly statement: string;
  readonly source: string;
  /** Where in the source it stands. */
  readonly place: string | null;
  /** Where the source can be read, https. */
  readonly address: string | null;
  readonly grade: FactGrade;
  readonly checkedOn: string;
  readonly checkBy: string;
}

/** A module and the tracks that it is made for; a general one names none. */
export interface StarterModule {
  readonly tracks: readonly Track[];
  readonly document: ModuleDocument;
}

/** The items from which an assessment is drawn. */
export interface StarterBank {
  readonly id: string;
  readonly title: string;
  readonly items: readonly AssessmentItem[];
}

/** A course, the tracks that it is for, and the id of the bank that its assessment draws from. */
export interface StarterCourse {
  readonly tracks: readonly Track[];
  readonly bank: string;
  readonly document: CourseDocument;
}

/** All that the content files say. Text is Serbian in Latin script. */
export interface StarterContent {
  readonly facts: readonly DatedFact[];
  readonly modules: readonly StarterModule[];
  readonly banks: readonly StarterBank[];
  readonly courses: readonly StarterCourse[];
}

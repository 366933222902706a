import type { FileReference } from '../content/file-reference';
import type { PracticeItem } from '../items/item';
import type { CaseGraph } from '../content/case';
import type { Picture } from '../content/picture';
import type { RichText } from '../content/rich-text';

interface BlockBase {
  /** Stable within the module: survives moves, editions and translations. 1 to 64 of `a-z0-9-`. */
  readonly id: string;
}

/** Running text. */
export interface TextBlock extends BlockBase {
  readonly kind: 'text';
  readonly body: RichText;
}

/** A picture, with a text below it where its author wrote one. */
export interface PictureBlock extends BlockBase, Picture {
  readonly kind: 'picture';
  readonly caption?: RichText;
}

/** Words that stand under a film from one second of it to another; parts of a second are allowed. */
export interface Caption {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A film or a recording, told apart by the type of the file, with captions in their order and the same content as text. `seconds` is
 * its length. `sound`: whether it is heard, where that is known.
 */
export interface VideoBlock extends BlockBase {
  readonly kind: 'video';
  readonly title: string;
  readonly file: FileReference;
  readonly captions: readonly Caption[];
  readonly poster?: FileReference;
  readonly seconds: number;
  readonly sound?: boolean;
  readonly transcript: RichText;
}

/** A box beside the main line of thought: a legal remark, a practice tip, a reminder to take care. */
export interface CalloutBlock extends BlockBase {
  readonly kind: 'callout';
  readonly tone: 'note' | 'law' | 'practice' | 'care';
  readonly title: string;
  readonly body: RichText;
}

/** Sections that open one by one. */
export interface AccordionBlock extends BlockBase {
  readonly kind: 'accordion';
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly body: RichText;
  }[];
}

/** A table whose first column names the row. Every row has as many cells as there are columns. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RichText[])[];
}

/** Signs that a professional may notice; `sign` in a few words, `detail` says how it looks in practice. */
export interface IndicatorsBlock extends BlockBase {
  readonly kind: 'indicators';
  readonly title: string;
  readonly indicators: readonly {
    readonly id: string;
    readonly sign: string;
    readonly detail: string;
  }[];
}

/** A file to take along. */
export interface DownloadBlock extends BlockBase {
  readonly kind: 'download';
  readonly title: string;
  readonly description: string;
  readonly file: FileReference;
}

/**
 * A document of the platform to take along and print. It is made for who reads it, in their script and with the numbers of the contacts
 * that it cites as they are then. An entry of a list that ends with a colon is a line to write on.
 */
export interface HandoutBlock extends BlockBase {
  readonly kind: 'handout';
  readonly title: string;
  readonly description: string;
  /** Whether its lists have boxes to tick instead of dots. */
  readonly checklist: boolean;
  readonly body: RichText;
}

/**
 * Says what is coming and why it is needed, and offers an equivalent way through.
 * `blocks` is the described way, `alternative` the same knowledge without the description.
 * Either way gives the same credit. Notes do not nest.
 */
export interface ContentNoteBlock extends BlockBase {
  readonly kind: 'content-note';
  readonly title: string;
  readonly reason: RichText;
  readonly blocks: readonly PlainBlock[];
  readonly alternative: readonly PlainBlock[];
}

/** A case: decisions and what follows from them. Unscored; counts as done when an outcome is reached. */
export interface CaseBlock extends BlockBase, CaseGraph {
  readonly kind: 'case';
  readonly title: string;
  readonly vignette: RichText;
}

/** A practice question with feedback at once. It travels with its key. */
export interface KnowledgeCheckBlock extends BlockBase {
  readonly kind: 'knowledge-check';
  readonly item: PracticeItem;
}

/** Every kind of block that may stand inside a content note. */
export type PlainBlock =
  | TextBlock
  | PictureBlock
  | VideoBlock
  | CalloutBlock
  | AccordionBlock
  | TableBlock
  | IndicatorsBlock
  | DownloadBlock
  | HandoutBlock;

/** A piece of a lesson. */
export type Block = PlainBlock | ContentNoteBlock | CaseBlock | KnowledgeCheckBlock;

/** The kinds that count as done by something the learner does; all others are done when passed in reading. */
export const interactiveBlockKinds = [
  'case',
  'knowledge-check',
] as const satisfies readonly Block['kind'][];

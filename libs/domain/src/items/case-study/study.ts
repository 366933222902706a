import type { RichText } from '../../content/rich-text';
import type { ItemPicture } from '../item-picture';
import type { SimpleItem } from '../simple-kind';

/**
 * A question of a case study: of any kind that is graded by a key. `points` are a whole number from 1 to 10;
 * `objective` is the id of the one that it measures, where that is another than the one of the whole.
 */
export type StudyQuestion = SimpleItem & { readonly points: number; readonly objective?: string };

/**
 * A vignette, which may have a picture, and 2 to 10 questions about it. They are drawn, shown and answered together and
 * keep their order. Ids of questions and of all their parts are different. In a bank the points of the questions add up
 * to those of the whole.
 */
export interface Study {
  readonly vignette: RichText;
  readonly picture: ItemPicture | null;
  readonly questions: readonly StudyQuestion[];
}

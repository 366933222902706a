import type { Response } from '@svetionik/domain/items/item';

/** The two ways through a content note. */
export type Way = 'described' | 'alternative';

/**
 * What a learner does in a block, named by the block's id.
 *
 * - `played`: a film stands at a second.
 * - `answered`: a knowledge check was answered.
 * - `decided`: a case went on; `path` holds the choices so far.
 * - `took-way`: a content note was answered.
 */
export type BlockEvent =
  | { readonly kind: 'played'; readonly block: string; readonly second: number }
  | { readonly kind: 'answered'; readonly block: string; readonly response: Response }
  | {
      readonly kind: 'decided';
      readonly block: string;
      readonly path: readonly string[];
      readonly finished: boolean;
    }
  | { readonly kind: 'took-way'; readonly block: string; readonly way: Way };

/** What a learner did in a block before, to open it as it was left. */
export interface BlockRecord {
  readonly second?: number;
  readonly response?: Response;
  readonly path?: readonly string[];
  readonly way?: Way;
}

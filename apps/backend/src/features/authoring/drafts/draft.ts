import type {
  bankContent,
  courseContent,
  lessonContent,
  outlineContent,
} from '@svetionik/contracts/drafts';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { z } from 'zod';

/** What is written of each kind of draft. */
export interface DraftContents {
  readonly module: z.output<typeof outlineContent>;
  readonly lesson: z.output<typeof lessonContent>;
  readonly course: z.output<typeof courseContent>;
  readonly bank: z.output<typeof bankContent>;
  readonly item: AssessmentItem;
}

export type DraftKind = keyof DraftContents;

/** A draft: the unit of conflict. `key` is the name that content knows it by; it never changes. */
export interface Draft<Kind extends DraftKind> {
  readonly id: string;
  readonly parentId: string | null;
  readonly key: string;
  readonly content: DraftContents[Kind];
  readonly version: number;
  readonly changedAt: Date;
}

/** A question and where it stands in its bank, from 1. */
export interface PlacedItem extends Draft<'item'> {
  readonly place: number;
}

/** A draft as it is stored, with the kind by which its content goes. */
export interface StoredDraft extends Draft<DraftKind> {
  readonly kind: DraftKind;
}

/** Those of the drafts that are of the kind. */
export function filterDrafts<Kind extends DraftKind>(
  kind: Kind,
  rows: readonly StoredDraft[],
): Draft<Kind>[] {
  return rows
    .filter((row) => isOf(kind, row))
    .map(({ id, parentId, key, content, version, changedAt }) => ({
      id,
      parentId,
      key,
      content,
      version,
      changedAt,
    }));
}

function isOf<Kind extends DraftKind>(
  kind: Kind,
  row: StoredDraft,
): row is StoredDraft & Draft<Kind> {
  return row.kind === kind;
}

/** A draft that is to be made. A lesson belongs to a module and an item to a bank. */
export interface NewDraft<Kind extends DraftKind> {
  readonly id: string;
  readonly parentId?: string;
  readonly key: string;
  readonly content: DraftContents[Kind];
}

/** What every draft tells its authors. */
export interface DraftView<Kind extends DraftKind> {
  readonly id: string;
  readonly version: number;
  readonly changedAt: string;
  readonly content: DraftContents[Kind];
}

/** A draft that has an address of its own. */
export function describeAddressed<Kind extends DraftKind>(
  draft: Draft<Kind>,
): DraftView<Kind> & { slug: string } {
  return { ...describe(draft), slug: draft.key };
}

/** A draft that is a part of another. */
export function describePart<Kind extends DraftKind>(
  draft: Draft<Kind>,
): DraftView<Kind> & { key: string } {
  return { ...describe(draft), key: draft.key };
}

function describe<Kind extends DraftKind>({
  id,
  version,
  changedAt,
  content,
}: Draft<Kind>): DraftView<Kind> {
  return { id, version, changedAt: changedAt.toISOString(), content };
}

import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Judgements } from '@svetionik/domain/statistics/angoff';
import type { DraftContents, DraftKind } from './drafts/draft';
import type { ImportedItem } from './exchange/imported-items.queries';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    /** By the kind of the draft. */
    'authoring.draft.content': DraftContents[DraftKind];
    'authoring.imported_item.item': AssessmentItem;
    'authoring.imported_item.notes': ImportedItem['notes'];
    'authoring.item_import.problem': FileProblem;
    'authoring.panel_item.content': AssessmentItem;
    'authoring.panel_sheet.judgements': Judgements;
    /** By the place of the item. */
    'authoring.panel_sheet.remarks': Readonly<Record<string, string>>;
    'authoring.removal.after': Record<string, unknown>;
    'authoring.removal.before': Record<string, unknown>;
  }
}

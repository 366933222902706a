import { assessmentItem } from '@svetionik/contracts/items/item-schemas';
import { collectFactIds } from '@svetionik/domain/content/cited-fact';
import type { Note } from '@svetionik/domain/exchange/note';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';
import type { ReadItem } from '@svetionik/formats';
import { findUnstorable } from '../drafts/draft-guard';
import type { ImportedItem } from './imported-items.queries';

/**
 * What is kept of a question that was read: nothing that an author could not have written here. One with a personal
 * number leaves neither words nor title behind.
 */
export function screenItem(
  { line, file, title, item, notes }: ReadItem,
  place: number,
  knownFacts: ReadonlySet<string>,
): ImportedItem {
  const at = { place, line, file: file ?? null };
  if (holdsPersonalNumber({ title, item, notes }))
    return {
      ...at,
      title: '',
      item: null,
      notes: [{ effect: 'refused', code: 'personal-number' }],
    };
  if (item === null) return { ...at, title, item, notes: [...notes] };
  const cited = [...collectFactIds(item)].every((fact) => knownFacts.has(fact))
    ? { item, notes }
    : withoutUnknownFacts(item, notes, knownFacts);
  const refused = refusalOf(cited.item);
  return refused === undefined
    ? { ...at, title, item: cited.item, notes: [...cited.notes] }
    : { ...at, title, item: null, notes: [refused] };
}

function refusalOf(item: AssessmentItem): Note | undefined {
  const parsed = assessmentItem.safeParse(item);
  const [issue] = parsed.error?.issues ?? [];
  if (issue !== undefined)
    return { effect: 'refused', code: 'beyond-limits', detail: issue.path.join('.') };
  const [wrong] = findUnstorable(item);
  return (
    wrong && { effect: 'refused', code: 'beyond-limits', detail: wrong.where.field ?? wrong.code }
  );
}

/** The statements stay, without what they rest on where that is not known here. */
function withoutUnknownFacts(
  item: AssessmentItem,
  notes: readonly Note[],
  knownFacts: ReadonlySet<string>,
): { item: AssessmentItem; notes: readonly Note[] } {
  const isUnknown = (name: string, value: unknown) =>
    (name === 'fact' || name === 'sourceFact') &&
    typeof value === 'string' &&
    value !== '' &&
    !knownFacts.has(value);
  const kept: unknown = JSON.parse(
    JSON.stringify(item, (name, value: unknown) => (isUnknown(name, value) ? undefined : value)),
  );
  const { sourceFact = '', ...others } = item;
  const told: Note[] = [
    ...(isUnknown('sourceFact', sourceFact)
      ? [{ effect: 'lost', code: 'source-fact', detail: sourceFact } as const]
      : []),
    ...([...collectFactIds(others)].some((fact) => !knownFacts.has(fact))
      ? [{ effect: 'changed', code: 'formatting' } as const]
      : []),
  ];
  return { item: assessmentItem.parse(kept), notes: [...notes, ...told] };
}

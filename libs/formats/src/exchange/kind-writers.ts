import type { AssessmentItem, ItemKindName, ItemByKind } from '@svetionik/domain/items/item';

/**
 * How a format writes each kind of item that it has a place for; undefined where one item has no place in it. A kind
 * that is not here is reported as not carried.
 */
export type KindWriters<Written> = {
  readonly [Name in ItemKindName]?: (
    item: ItemByKind[Name] & AssessmentItem,
  ) => Written | undefined;
};

type Writers<Name extends ItemKindName, Written> = {
  readonly [Each in Name]?: (item: ItemByKind[Each] & AssessmentItem) => Written | undefined;
};

/**
 * What writes an item, or nothing where the format does not carry its kind.
 *
 * @example
 * findWriter(writers, item)?.(); // '=112\n~194'
 */
export function findWriter<Written>(
  writers: KindWriters<Written>,
  item: AssessmentItem,
): (() => Written | undefined) | undefined {
  return bound(writers, item.kind, item);
}

function bound<Name extends ItemKindName, Written>(
  writers: Writers<Name, Written>,
  kind: Name,
  item: ItemByKind[Name] & AssessmentItem,
): (() => Written | undefined) | undefined {
  const write = writers[kind];
  return write === undefined ? undefined : () => write(item);
}

import { mapPicture } from '../map-picture';
import { checkLine } from '../../checks/check-fields';
import { checkIds } from '../../checks/check-ids';
import { checkPicture } from '../check-picture';
import { checkRichText } from '../../checks/check-rich-text';
import { nestProblems, type Problem } from '../../checks/problem';
import type { AskedBase, ItemBase, Remark } from '../item-base';
import type { ItemKind } from '../item-kind';
import type { ItemPicture } from '../item-picture';
import { checkChosen, checkCount, checkKeys, listIds, inShownOrder, pickRemarks } from '../options';
import { rightMinusWrong } from '../right-minus-wrong';
import { fitsPicture, findMiddle, type Shape } from './shape';

/** A part of the picture, and what it is called in the list beside it. */
export interface Region extends Remark {
  readonly label: string;
  readonly shape: Shape;
}

/** A region, as a learner sees it. */
export type AskedRegion = Omit<Region, 'feedback'>;

/** A picture with 2 to 20 regions; those of the key are to be marked, one alone or, with `several`, all of them. */
export interface HotSpot extends ItemBase {
  readonly kind: 'hot-spot';
  /** Null while none is chosen. */
  readonly picture: ItemPicture | null;
  readonly regions: readonly Region[];
  readonly key: readonly string[];
  readonly several: boolean;
}

/** The marked regions, on the picture or in the list alike. */
export interface HotSpotResponse {
  readonly kind: 'hot-spot';
  readonly regions: readonly string[];
}

/** A picture with regions to mark, as a learner sees it. */
export interface AskedHotSpot extends AskedBase<'hot-spot'> {
  readonly picture: ItemPicture | null;
  readonly regions: readonly AskedRegion[];
  readonly several: boolean;
}

/**
 * Regions to mark on a picture. Where one is asked for, it earns all the points or none; of several, hits minus false
 * alarms count: (hits − false alarms) / right regions, never below zero.
 *
 * @example
 * // two regions are right; one of them is marked
 * hotSpot.grade({ ...item, several: true, key: ['a', 'b'] }, { kind: 'hot-spot', regions: ['a'] }); // 0.5
 */
export const hotSpot: ItemKind<HotSpot, HotSpotResponse, AskedHotSpot> = {
  check: checkHotSpot,
  parts: ({ regions }) => listIds(regions),
  order: ({ regions }) => asTheyLie(regions),
  ask: ({ id, kind, prompt, picture, several, regions }, shown) => ({
    id,
    kind,
    prompt,
    picture,
    several,
    regions: inShownOrder(regions.map(askRegion), shown),
  }),
  checkResponse: ({ several, ...item }, { regions }) => {
    if (!several && regions.length > 1) return 'too-many';
    return checkChosen(listIds(item.regions), regions);
  },
  isAnswered: ({ regions }) => regions.length > 0,
  grade: ({ key }, { regions }) => rightMinusWrong(key, regions),
  key: ({ kind, key }) => ({ kind, regions: key }),
  remarks: ({ regions }) => pickRemarks(regions),
  summarise: (item, { regions }) =>
    regions
      .flatMap((id) => item.regions.filter((region) => region.id === id))
      .map(({ label }) => label),
  rename: ({ kind, regions }, nameOf) => ({ kind, regions: regions.map(nameOf) }),
  mapTexts: (item, change) => ({
    ...item,
    picture: item.picture && mapPicture(item.picture, change),
    regions: item.regions.map((region) => ({
      ...region,
      label: change.line(region.label),
      feedback: change.body(region.feedback),
    })),
  }),
  words: ({ picture, regions }) => [picture?.file.hash ?? '', ...regions.map(({ label }) => label)],
};

function askRegion({ id, label, shape }: Region): AskedRegion {
  return { id, label, shape };
}

/** From top to bottom and from left to right, so that the names they are shown under say nothing. */
function asTheyLie(regions: readonly Region[]): readonly string[] {
  const placed = regions.map(({ id, shape }) => ({ id, ...findMiddle(shape) }));
  return listIds(placed.sort((one, other) => one.y - other.y || one.x - other.x));
}

function checkHotSpot({ picture, regions, key, several }: HotSpot): Problem[] {
  return [
    ...(picture === null
      ? [{ code: 'file-missing', where: { field: 'picture' } } as const]
      : checkPicture(picture)),
    ...checkIds(regions.map(({ id }) => ({ id, where: { option: id } }))),
    ...checkCount(regions.length, { least: 2, most: 20 }),
    ...regions.flatMap((region) => checkRegion(region, picture)),
    ...checkKeys(key, listIds(regions)),
    ...(!several && key.length > 1 ? [{ code: 'key-too-many', where: {} } as const] : []),
  ];
}

function checkRegion(
  { id, label, shape, feedback }: Region,
  picture: ItemPicture | null,
): Problem[] {
  return nestProblems({ option: id }, [
    ...checkLine('label', label),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
    ...(picture === null || fitsPicture(shape, picture)
      ? []
      : [{ code: 'region-invalid', where: { field: 'shape' } } as const]),
  ]);
}

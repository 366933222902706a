import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import type { Shape } from '@svetionik/domain/items/hot-spot/shape';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { element, type MarkupElement } from '../markup/element';
import { declareResponse } from './declarations';
import { toIdentifier } from './identifiers';
import { hitsMinusFalseAlarms, sumOfMapped, scoreWholeIfRight } from './scoring';
import type { WrittenInteraction } from './written-interaction';

/**
 * Writes regions to mark on a picture; without a picture nothing can be marked, so that such an item says so.
 *
 * @param addressOf where the picture lies, as seen from the item
 * @example
 * writeHotSpot(item, () => 'soba.webp').body; // [<hotspotInteraction …>]
 */
export function writeHotSpot(
  { picture, regions, key, several, points }: ItemByKind['hot-spot'] & AssessmentItem,
  addressOf: (picture: ItemPicture) => string,
): WrittenInteraction {
  const right = key.map(toIdentifier);
  const mapping = several
    ? {
        mapping: hitsMinusFalseAlarms(
          regions.map(({ id }) => id),
          key,
          points,
        ),
      }
    : {};
  const body = element(
    'hotspotInteraction',
    { responseIdentifier: 'RESPONSE', maxChoices: several ? '0' : '1' },
    [...(picture ? [writePicture(picture, addressOf(picture))] : []), ...regions.map(writeRegion)],
  );
  return {
    responses: [
      declareResponse({
        identifier: 'RESPONSE',
        cardinality: several ? 'multiple' : 'single',
        baseType: 'identifier',
        correct: several ? right : right.slice(0, 1),
        ...mapping,
      }),
    ],
    body: [body],
    scoring: several ? sumOfMapped(['RESPONSE']) : scoreWholeIfRight(['RESPONSE'], points),
    chosen: 'RESPONSE',
    notes: picture === null ? [{ effect: 'lost', code: 'picture' }] : [],
  };
}

function writeRegion({
  id,
  label,
  shape,
}: ItemByKind['hot-spot']['regions'][number]): MarkupElement {
  return element('hotspotChoice', {
    identifier: toIdentifier(id),
    shape: nameOf(shape),
    coords: coordinatesOf(shape),
    hotspotLabel: label,
  });
}

function writePicture(
  { file, width, height, alternative }: ItemPicture,
  src: string,
): MarkupElement {
  return element('picture', {
    src,
    type: file.mediaType,
    width: String(width),
    height: String(height),
    alt: alternative,
  });
}

function nameOf({ kind }: Shape): string {
  return { rectangle: 'rect', circle: 'circle', polygon: 'poly' }[kind];
}

function coordinatesOf(shape: Shape): string {
  switch (shape.kind) {
    case 'rectangle':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height].join(',');
    case 'circle':
      return [shape.x, shape.y, shape.radius].join(',');
    case 'polygon':
      return shape.points.flatMap(({ x, y }) => [x, y]).join(',');
  }
}

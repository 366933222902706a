import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import type { Shape } from '@svetionik/domain/items/hot-spot/shape';
import { listChildren, type MarkupElement, elementText } from '../markup/element';
import type { FindPicture } from '../pictures/picture-markup';
import { oneLine } from '../text/words';
import type { QtiItem, QtiRead } from './qti-item';
import { tellUnknownKeys } from './read-choices';
import { isHitsMinusFalseAlarms, readKeys } from './read-pairs';
import { readPrompt } from './read-prompt';
import { findBest } from './tell-mapping';

/**
 * Whether an element shows a picture.
 *
 * @example
 * isPicture(element('img')); // true
 */
export function isPicture({ name }: MarkupElement): boolean {
  return name === 'object' || name === 'img';
}

/**
 * Where a picture lies; undefined where that is not said.
 *
 * @example
 * readAddress(element('object', { data: '../slike/soba.png' })); // '../slike/soba.png'
 */
export function readAddress({ attributes }: MarkupElement): string | undefined {
  return attributes['data'] ?? attributes['src'];
}

/**
 * Reads regions to mark on a picture.
 *
 * @example
 * readHotSpot(item, interaction, find); // { …, kind: 'hot-spot', several: false }
 */
export function readHotSpot(item: QtiItem, interaction: MarkupElement, find: FindPicture): QtiRead {
  const declared = item.response(interaction.attributes['responseIdentifier'] ?? '');
  const choices = listChildren(interaction, 'hotspotChoice');
  const identifiers = choices.map(({ attributes }) => attributes['identifier'] ?? '');
  const ids = item.idsFor(identifiers);
  tellUnknownKeys(item, declared, identifiers);
  const regions = choices.flatMap((choice, place) => {
    const shape = shapeOf(item, choice);
    if (shape === undefined) return [];
    const label = oneLine(choice.attributes['hotspotLabel'] ?? '') || String(place + 1);
    if (label === String(place + 1)) item.tell('changed', 'options', label);
    const identifier = identifiers[place] ?? '';
    return [
      { id: ids.get(identifier) ?? '', label, shape, feedback: item.remarkOn(identifier, choice) },
    ];
  });
  if (regions.length === 0) return { refused: 'no-answers' };
  const several = declared.cardinality === 'multiple';
  if (several && !isHitsMinusFalseAlarms(item, declared, identifiers))
    item.tell('changed', 'scoring');
  const best = findBest(declared);
  const isMapped = !several && item.style === 'map' && best.key !== undefined;
  if (isMapped && !best.isOnly) item.tell('lost', 'partial-credit');
  const right = isMapped ? [best.key ?? ''] : readKeys(declared);
  const key = right.flatMap((identifier) => ids.get(identifier) ?? []);
  return {
    ...item.base(readPrompt(item)),
    kind: 'hot-spot',
    picture: readPicture(item, interaction, find),
    regions,
    key,
    several,
  };
}

function readPicture(
  item: QtiItem,
  interaction: MarkupElement,
  find: FindPicture,
): ItemPicture | null {
  const shown = listChildren(interaction).find(isPicture);
  const address = (shown && readAddress(shown)) ?? '';
  const file = find(address);
  if (shown === undefined || file === undefined) {
    item.tell(
      'lost',
      'picture',
      address.startsWith('data:') ? '' : address.slice(address.lastIndexOf('/') + 1),
    );
    return null;
  }
  const sideOf = (name: string) => Math.round(Number(shown.attributes[name] ?? '')) || 0;
  return {
    file,
    width: sideOf('width'),
    height: sideOf('height'),
    alternative: oneLine(shown.attributes['alt'] ?? elementText(shown)),
  };
}

function shapeOf(item: QtiItem, { attributes }: MarkupElement): Shape | undefined {
  const numbers = (attributes['coords'] ?? '')
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map(Number);
  const [x = 0, y = 0, third = 0, fourth = 0] = numbers.map(Math.round);
  const isWhole = numbers.every(Number.isFinite);
  if (attributes['shape'] === 'rect' && isWhole && numbers.length === 4) {
    return {
      kind: 'rectangle',
      x: Math.min(x, third),
      y: Math.min(y, fourth),
      width: Math.abs(third - x),
      height: Math.abs(fourth - y),
    };
  }
  if (attributes['shape'] === 'circle' && isWhole && numbers.length === 3)
    return { kind: 'circle', x, y, radius: third };
  if (attributes['shape'] === 'poly' && isWhole && numbers.length >= 6)
    return { kind: 'polygon', points: pointsOf(numbers.map(Math.round)) };
  item.tell(
    'lost',
    'options',
    `${attributes['shape'] ?? ''} ${attributes['hotspotLabel'] ?? ''}`.trim(),
  );
  return undefined;
}

/** The corners of a polygon; one that comes back to its beginning need not say it twice. */
function pointsOf(numbers: readonly number[]) {
  const points = numbers.flatMap((x, place) =>
    place % 2 === 0 ? [{ x, y: numbers[place + 1] ?? 0 }] : [],
  );
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 3 && first?.x === last?.x && first?.y === last?.y
    ? points.slice(0, -1)
    : points;
}

import type { FileReference } from '@svetionik/domain/content/file-reference';
import { type GradedItem, question, text } from './every-kind';

/** A picture of the drawn room, wherever its bytes are. */
export interface Room {
  readonly file: FileReference;
  readonly width: number;
  readonly height: number;
}

/** Places on a drawn room, to be marked on the picture or in the list. */
export function askPlacesInRoom({ file, width, height }: Room): GradedItem {
  const place = (id: string, label: string, x: number, y: number, w: number, h: number) => ({
    id,
    label,
    shape: { kind: 'rectangle', x, y, width: w, height: h } as const,
    feedback: text('Razlog stoji u protokolu ustanove.'),
  });
  return {
    ...question('prostorija', 'Šta u ovoj prostoriji proveravate pre razgovora nasamo?'),
    kind: 'hot-spot',
    picture: {
      file,
      width,
      height,
      alternative: 'Prostorija sa vratima, stolom na kome je telefon, i prozorom.',
    },
    regions: [
      place('vrata', 'Vrata', 40, 110, 120, 250),
      {
        ...place('telefon', 'Telefon', 0, 0, 0, 0),
        shape: { kind: 'circle', x: 320, y: 225, radius: 34 },
      },
      place('prozor', 'Prozor', 430, 60, 140, 110),
    ],
    key: ['vrata', 'telefon'],
    several: true,
  };
}

/** The question with two pictures above it, and one in its first answer, where it has answers. */
export function illustrate(item: GradedItem, room: Room): GradedItem {
  const picture = {
    file: room.file,
    width: room.width,
    height: room.height,
    alternative: 'Prostorija sa stolom',
    decorative: false,
  };
  const illustrations = [picture, { ...picture, alternative: '', decorative: true }];
  if (item.kind === 'matching')
    return {
      ...item,
      illustrations,
      options: item.options.map((each, place) => (place === 0 ? { ...each, picture } : each)),
    };
  return 'options' in item
    ? {
        ...item,
        illustrations,
        options: item.options.map((each, place) => (place === 0 ? { ...each, picture } : each)),
      }
    : item;
}

import { join } from 'node:path';
import sharp from 'sharp';

/** A room with a door, a table with a telephone and a window, 640 by 400 pixels, as in the gallery. */
export function drawnRoom(): Promise<Buffer> {
  return sharp(join(__dirname, '../../../apps/gallery/public/room.svg')).png().toBuffer();
}

import { Injectable } from '@angular/core';
import { readPixels } from './picture-pixels';

/** Finds the QR code in a picture, in the browser. What reads it is loaded with the first picture. */
@Injectable({ providedIn: 'root' })
export class QrReader {
  /** The text of the code; null where the picture cannot be opened or has none. */
  async read(picture: Blob): Promise<string | null> {
    const [{ default: readQr }, pixels] = await Promise.all([import('jsqr'), readPixels(picture)]);
    return pixels === null
      ? null
      : (readQr(pixels.data, pixels.width, pixels.height)?.data ?? null);
  }
}

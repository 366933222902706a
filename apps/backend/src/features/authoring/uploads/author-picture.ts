import { keepPicture, type KeptPicture } from '../../../platform/pictures/picture-upload';

const limits = { pixels: 40_000_000, side: 1600 };

/** The type of what {@link makeAuthorPicture} makes. */
export const authorPictureType = 'image/webp';

/** Encodes a picture anew that authors bring along, for lessons and questions. */
export function makeAuthorPicture(bytes: Uint8Array): Promise<KeptPicture> {
  return keepPicture(bytes, limits, (picture) => picture.webp({ quality: 82 }));
}

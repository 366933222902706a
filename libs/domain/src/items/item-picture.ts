import type { Picture } from '../content/picture';

/** A picture that a question is about, so that it is never there for the eye only. */
export type ItemPicture = Omit<Picture, 'decorative'>;

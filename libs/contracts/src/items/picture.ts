import { picture } from '../picture';

/** The picture that a question is about. */
export const itemPicture = picture.omit({ decorative: true });

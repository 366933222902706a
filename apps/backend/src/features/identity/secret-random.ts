import { randomInt } from 'node:crypto';

/** Of the system's generator: whoever guesses is not helped by what was drawn before. */
export const secretRandom = () => randomInt(2 ** 47) / 2 ** 47;

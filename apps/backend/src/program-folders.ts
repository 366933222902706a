import { resolve } from 'node:path';

// each program is one file in this folder once it is built, and finds what it brings from here

/** The courses that the program brings. */
export const starterFolder = resolve(__dirname, '../../../../../content');

/** The compiled program with its libraries. */
export const programRoot = resolve(__dirname, '../../..');

/** What the build says of the API: its document, and pages made of it. */
export const documentationFolder = resolve(__dirname, '../../../../documentation');

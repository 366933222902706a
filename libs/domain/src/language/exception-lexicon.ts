/**
 * What the rules of transliteration cannot know.
 *
 * - `splits`: beginnings of words in which `nj` or `dž` are two sounds, with a bar between them (`in|jekc`);
 *   a leading hyphen lets the stem stand anywhere in the word (`-in|jekc` is in "dezinjekcija" too).
 * - `kept`: words that keep their Latin letters, with a case ending of up to three small letters.
 * - `forms`: foreign words in small letters with the form that Serbian has for them in Cyrillic; their case endings follow it.
 */
export interface ExceptionLexicon {
  readonly splits: readonly string[];
  readonly kept: readonly string[];
  readonly forms: readonly (readonly [latin: string, cyrillic: string])[];
}

/**
 * The exceptions known so far. Extend by spreading.
 *
 * @example
 * const own: ExceptionLexicon = { ...exceptionLexicon, splits: [...exceptionLexicon.splits, 'pan|jevrop'] };
 */
export const exceptionLexicon: ExceptionLexicon = {
  splits: [
    '-in|jekc',
    '-in|jekt',
    'in|jic',
    'in|juri',
    '-in|junk',
    '-kon|jug',
    '-kon|junk',
    '-kon|junt',
    '-kon|juk',
    'kon|jek',
    'tan|jug',
    'an|jon',
    'and|žej',
    'feld|žand',
    'šen|jang',
    'šen|jeng',
    '-van|jezi',
    '-van|jedarn',
    '-nad|živ',
    'nad|žnje',
    'nad|žet',
    'nad|žup',
    'od|žali',
    'od|žalj',
    'od|žar',
    'od|živ',
    'od|žvak',
    'od|žubor',
    'od|žmir',
    'pod|žanr',
    'pod|žar',
    'pod|ždr',
    'pod|žeg',
    'pod|žeć',
    'pod|žel',
    'pod|žež',
    'pod|žig',
    'pod|žiž',
    'pod|žir',
    'pod|žup',
    'pred|žal',
    'pred|žel',
    'pred|živ',
    'pred|žetv',
    'pred|žup',
  ],
  kept: [
    'Facebook',
    'Instagram',
    'Messenger',
    'Snapchat',
    'Discord',
    'Google',
    'Gmail',
    'TikTok',
    'Pinterest',
    'Reddit',
    'Tinder',
    'Grindr',
    'Bumble',
    'Badoo',
    'Omegle',
    'Airbnb',
    'Booking',
    'Outlook',
    'Teams',
    'Microsoft',
    'Chrome',
    'Apple',
    'Bluetooth',
    'Viber',
    'Zoom',
    'PDF',
    'HTML',
    'GPS',
    'SMS',
    'USB',
    'GRETA',
    'UNODC',
    'UNHCR',
    'ICSE',
    'NICHD',
    'SOAR',
    'HELP',
    'ACRATH',
    'CTIP',
    'HEAL',
    'JUCM',
    'NHTRC',
    'NHTTAC',
    'PMC',
    'EIGE',
    'EJN',
    'ICMPD',
    'JKO',
    'Lee',
    'Medscape',
  ],
  forms: [
    ['online', 'онлајн'],
    ['offline', 'офлајн'],
    ['covid', 'ковид'],
  ],
};

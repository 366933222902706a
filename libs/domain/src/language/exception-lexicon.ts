/**
 * What the rules of transliteration cannot know.
 *
 * - `splits`: beginnings of words in which `nj` or `dž` are two sounds, with a bar between them (`in|jekc`);
 *   a leading hyphen lets the stem stand anywhere in the word (`-in|jekc` is in "dezinjekcija" too).
 * - `kept`: words that keep their Latin letters, with a case ending of up to three small letters.
 */
export interface ExceptionLexicon {
  readonly splits: readonly string[];
  readonly kept: readonly string[];
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
    '-kon|jug',
    '-kon|junk',
    'kon|jek',
    'tan|jug',
    'an|jon',
    '-van|jezi',
    '-nad|živ',
    'nad|žnje',
    'nad|žet',
    'nad|župan',
    'od|žal',
    'od|živ',
    'od|žvak',
    'od|žubor',
    'od|žmir',
    'pod|žanr',
    'pod|žar',
    'pod|žeg',
    'pod|žeć',
    'pod|žež',
    'pod|žig',
    'pod|žiž',
    'pod|žir',
    'pod|žup',
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
    'TikTok',
    'Viber',
    'Zoom',
    'PDF',
    'HTML',
    'GPS',
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
};

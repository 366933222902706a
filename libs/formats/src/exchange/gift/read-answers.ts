/** One answer of a question in GIFT, its escaped characters still hidden. */
export interface GiftAnswer {
  readonly sign: '=' | '~';
  readonly percent: number | undefined;
  readonly text: string;
  readonly feedback: string;
}

/**
 * The answers between the braces of a question.
 *
 * @example
 * readAnswers('=112 ~%50%194 #skoro'); // [{ sign: '=', text: '112', … }, { sign: '~', percent: 50, text: '194', feedback: 'skoro' }]
 */
export function readAnswers(inside: string): readonly GiftAnswer[] {
  return [...inside.matchAll(/([=~])([^=~]*)/g)].map(([, sign, all = '']) => {
    const [, weight, content = ''] = /^\s*(?:%(-?[\d.]+)%)?([\s\S]*)$/.exec(all) ?? [];
    const place = content.indexOf('#');
    return {
      sign: sign === '=' ? '=' : '~',
      percent: weight === undefined ? undefined : Number(weight),
      text: (place < 0 ? content : content.slice(0, place)).trim(),
      feedback: place < 0 ? '' : content.slice(place + 1).trim(),
    };
  });
}

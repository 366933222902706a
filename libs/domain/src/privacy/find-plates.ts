import { plainLine } from './plain-line';

const areas =
  'AC AL AR BA BB BC BE BG BL BO BP BR BT BU BZ CA CU DE GL GM IC IN JA KA KC KG KI KL KM KO KS KU KV LB LE LO LP LU MI MO MT MV NG NI NP NS NV OP PA PB PE PI PK PL PN PO PP PR PT PZ RA RU SA SC SD SI SJ SM SO SP ST SU SV TO TS TT UB UE UR UZ VA VB VL VM VP VR VS VZ ZA ZR';

/** Cyrillic letters that look like Latin ones are read as those too: the plate of Belgrade also with a В. */
const looks: Readonly<Record<string, string>> = { В: 'B', Р: 'P', С: 'C', Н: 'H', Х: 'X', У: 'Y' };

const area = areas.split(' ').join('|');
const capitals = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${area})[ ·•.-]{0,3}\d{3,5}[ ·•.-]{0,3}[A-Z]{2}(?![\p{L}\d])`,
  'gu',
);
/** In small letters a word may follow a number, so that a hyphen or nothing has to stand between. */
const anyCase = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${area})[ -]{0,3}\d{3,5}-?[A-Z]{2}(?![\p{L}\d])`,
  'giu',
);
const amount = /^(?:din|eur|rsd|km|kg|cm|mm)/i;

/**
 * Finds licence plates of Serbia, in both scripts and with letters of one for those of the other.
 *
 * @example
 * findPlates('vozilo BG 123-AB'); // [{ start: 7, end: 16 }]
 */
export function findPlates(text: string): readonly { start: number; end: number }[] {
  const found = [text, text.replace(/[ВРСНХУ]/g, (letter) => looks[letter] ?? letter)].flatMap(
    (reading) => {
      const line = plainLine(reading);
      return [capitals, anyCase].flatMap((pattern) =>
        [...line.text.matchAll(pattern)]
          .filter(({ 0: plate }) => !amount.test(plate.slice(-2)))
          .map(({ 0: plate, index }) => ({
            start: line.places[index] ?? 0,
            end: line.places[index + plate.length] ?? text.length,
          })),
      );
    },
  );
  return [...new Map(found.map((place) => [place.start, place])).values()];
}

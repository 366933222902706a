import { plainLine } from './plain-line';

/** How many characters an account has in each country. */
const lengths =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';

const lengthOf = new Map(
  lengths.split(' ').map((each): [string, number] => [each.slice(0, 2), Number(each.slice(2))]),
);

/**
 * Finds bank accounts of every country that has IBANs, by length and check digits.
 *
 * @example
 * findIbans('RS35 2600 0560 1001 6113 79'); // [{ start: 0, end: 27 }]
 */
export function findIbans(text: string): readonly { start: number; end: number }[] {
  const line = plainLine(text);
  return [...line.text.matchAll(/(?<![\p{L}\d])[A-Z]{2}[ -]{0,2}\d[ -]?\d/giu)].flatMap(
    ({ index }) => {
      const end = endOfIban(line.text, index);
      return end === undefined || areWords(line.text.slice(index, end))
        ? []
        : [{ start: line.places[index] ?? 0, end: line.places[end] ?? text.length }];
    },
  );
}

function endOfIban(text: string, start: number): number | undefined {
  const length = lengthOf.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  let account = '';
  for (let place = start; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (/[A-Z0-9]/i.test(sign)) account += sign.toUpperCase();
    else if (!/[ ./-]/.test(sign)) return undefined;
    if (account.length === length)
      return isChecked(account) && !/[\p{L}\d]/u.test(text.charAt(place + 1))
        ? place + 1
        : undefined;
  }
  return undefined;
}

/** Small letters between spaces are a sentence that happens to have the right length. */
function areWords(written: string): boolean {
  return written.includes(' ') && /[a-z]/.test(written.slice(2));
}

/** By ISO 7064: the number, its first four signs last, leaves 1 when divided by 97. */
function isChecked(account: string): boolean {
  const digits = [...(account.slice(4) + account.slice(0, 4))]
    .map((sign) => String(Number.parseInt(sign, 36)))
    .join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

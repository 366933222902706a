import { findUnprintable } from '@svetionik/domain/language/printable';
import { fontNamed, fontNames } from './fonts';

/** The planes that have letters and signs. */
const everything = Array.from({ length: 0x20000 }, (_, code) => code)
  .filter((code) => code > 0x1f && (code < 0xd800 || code > 0xdfff))
  .map((code) => String.fromCodePoint(code));

it('is known without the fonts what each of them has', () => {
  const unprintable = new Set(findUnprintable(everything.join('')));
  const missing = new Set(
    fontNames.flatMap((name) => fontNamed(name).missingFrom(everything.join(''))),
  );
  const differing = everything.filter((sign) => unprintable.has(sign) !== missing.has(sign));
  expect(differing.map((sign) => sign.codePointAt(0)?.toString(16))).toEqual([]);
});

it.each([
  'Đorđe Ljubičić-Njegovan',
  'Ђорђе Љубичић-Његован',
  'Ágnes Müller, Ștefan Țurcanu, Łukasz Żak, Ëngjëll',
  'Ћирило и Ѕвездана Ќосев',
  '„Luka“ – br. 5/2026…',
])('has all letters of %s', (text) => {
  expect(findUnprintable(text)).toEqual([]);
});

import { publishedNumbers } from '../contacts/published-numbers';
import { seededRandom } from '../random';
import { findIdentifiers } from './identifiers';
import { findJmbg } from './jmbg';

const random = seededRandom('sentences');
const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];
const two = (value: number) => String(value).padStart(2, '0');

const day = () =>
  oneOf([
    `${between(1, 28)}. ${between(1, 12)}. ${between(1990, 2027)}.`,
    `${two(between(1, 28))}.${two(between(1, 12))}.${between(1990, 2027)}.`,
    `${two(between(1, 28))}/${two(between(1, 12))}/${between(1990, 2027)}`,
    `${between(1990, 2027)}-${two(between(1, 12))}-${two(between(1, 28))}`,
  ]);
const sum = () =>
  oneOf([
    `${between(1, 999)}.${String(between(0, 999)).padStart(3, '0')},${two(between(0, 99))} dinara`,
    `${between(1, 99)}.${String(between(0, 999)).padStart(3, '0')}.${String(between(0, 999)).padStart(3, '0')} RSD`,
    `${between(1, 9999)} evra`,
    `${between(1, 100)},${between(1, 9)} %`,
  ]);
const law = () =>
  oneOf([
    `„Službeni glasnik RS“, br. ${between(1, 150)}/${between(1998, 2026)}, ${between(1, 150)}/${between(1998, 2026)} i ${between(1, 150)}/${between(1998, 2026)}`,
    `član ${between(1, 450)}. stav ${between(1, 9)}. tačka ${between(1, 20)}`,
    `broj ${between(10, 999)}-${two(between(1, 99))}-${between(1, 99_999)}/${between(2010, 2026)}-${two(between(1, 12))}`,
    `KTO br. ${between(1, 999)}/${two(between(10, 26))}`,
    `0${between(10, 39)}-${two(between(0, 99))}-${between(1, 9_999)}/${between(2010, 2026)}`,
  ]);
const time = () =>
  `od ${two(between(0, 23))}:${two(between(0, 59))} do ${two(between(0, 23))}.${two(between(0, 59))} časova`;
const other = () =>
  oneOf([
    `PIB ${between(100_000_000, 114_999_999)}`,
    `matični broj ${between(10_000_000, 29_999_999)}`,
    `ISBN 978-86-${between(1000, 9999)}-${between(100, 999)}-${between(0, 9)}`,
    `${between(11_000, 38_999)} Beograd, ulica ${between(1, 200)}`,
    `u ${between(1, 40)} odeljenja i ${between(1, 2_000)} učenika`,
    `LB ${between(100, 999)} km`,
    `tabela ${between(1, 30)}: ${between(1, 900)} ${between(1, 900)} ${between(1, 900)} ${between(1, 900)}`,
  ]);
const part = () => oneOf([day, sum, law, time, other])();
const sentence = () =>
  oneOf([
    () => `Dana ${part()} je po propisu ${part()} isplaćeno ${part()}.`,
    () => `Rešenjem ${part()} utvrđeno je da ${part()} važi ${part()}, a ${part()} ne.`,
    () => `${part()}; ${part()}; ${part()}`,
    () => `Dodela (${part()}) počinje ${part()}.`,
  ])();

it('raises one alarm on 10,000 sentences with days, laws, sums and numbers of files: one of these has every digit of a personal number right', () => {
  const alarms = Array.from({ length: 10_000 }, sentence).flatMap((text) =>
    [
      ...findIdentifiers(text, publishedNumbers([])),
      ...findJmbg(text).filter(({ verdict }) => verdict === 'block'),
    ].map(({ start, end }) => [text.slice(start, end), text]),
  );
  expect(alarms.map(([written]) => written)).toEqual(['030-10-7373/2026']);
});

import { findLikeliest } from './likeness';

const institution = (id: string, name: string, town: string) => ({
  id,
  name: { 'sr-Latn': name, 'sr-Cyrl': name },
  town: { 'sr-Latn': town, 'sr-Cyrl': town },
});
const candidates = [
  institution('health', 'Dom zdravlja Brezovica', 'Brezovica'),
  institution('hospital', 'Opšta bolnica Lipovac', 'Lipovac'),
  institution('first school', 'Osnovna škola „Zora“', 'Lipovac'),
  institution('second school', 'Osnovna škola „Zora“', 'Javornik'),
  institution('gymnasium', 'Gimnazija „Breza“', 'Javornik'),
  institution('police', 'Policijska stanica Kestenovo', 'Kestenovo'),
  institution('bridge', 'Dom zdravlja „Most“', 'Stari Most'),
];

it.each([
  ['dom zdravlja u brezovici', 'health'],
  ['ДОМ ЗДРАВЉА БРЕЗОВИЦА', 'health'],
  ['Општа болница, Липовац', 'hospital'],
  ['osnovna skola zora lipovac', 'first school'],
  ['osnovna skola zora', undefined],
  ['Ambulanta kod parka', undefined],
  ['gimnazija breza', 'gymnasium'],
  ['Hirurgija, opšta bolnica Lipovac', 'hospital'],
  ['Gimnazija „Javor“', undefined],
  ['Gimnazija „Kesten“', undefined],
  ['Gimnazija „Most“', undefined],
  ['', undefined],
])('%s', (written, id) => {
  expect(findLikeliest(written, candidates)?.id).toBe(id);
});

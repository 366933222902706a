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
];

it.each([
  ['dom zdravlja u brezovici', 'health'],
  ['ДОМ ЗДРАВЉА БРЕЗОВИЦА', 'health'],
  ['Општа болница, Липовац', 'hospital'],
  ['osnovna skola zora lipovac', 'first school'],
  ['osnovna skola zora', undefined],
  ['Ambulanta kod parka', undefined],
  ['', undefined],
])('%s', (written, id) => {
  expect(findLikeliest(written, candidates)?.id).toBe(id);
});

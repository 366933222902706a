import { institutionKey, listInstitutionKeys } from './institution-key';

it.each([
  ['Дом здравља Липовац', 'dom zdravlja lipovac'],
  ['ДОМ ЗДРАВЉА „ЛИПОВАЦ“', 'dom zdravlja lipovac'],
  ['O.Š. Zora, Niš', 'o s zora nis'],
  ['Policijska  stanica-Đurđevo', 'policijska stanica durdevo'],
  ['Djurdjevo', 'durdevo'],
  ['…', ''],
])('%s', (text, key) => {
  expect(institutionKey(text)).toBe(key);
});

it('knows an institution by its name in both scripts, with its town or without', () => {
  expect(
    listInstitutionKeys(
      { 'sr-Latn': 'Klub X', 'sr-Cyrl': 'Клуб Икс' },
      { 'sr-Latn': 'Niš', 'sr-Cyrl': 'Ниш' },
    ),
  ).toEqual(['klub x', 'klub x nis', 'klub iks', 'klub iks nis']);
});

import { findTellingWords } from './telling-words';

describe('telling words', () => {
  it.each([
    ['Podsetnik za jedan datum', []],
    ['A reminder of a date', []],
    ['Подсетник: ТРГОВИНА људима', ['ТРГОВИНА']],
    ['Course for the Police: victims', ['Police', 'victims']],
    ['Kurs za zdravstvo i tužilaštvo', ['zdravstvo', 'tužilaštvo']],
    ['Z\u030crtve'.toLowerCase(), ['žrtve']],
    ['Za Žrtve i за жртве', ['Žrtve', 'жртве']],
    ['Podsetnik: pomoć žrtava i žrtvama', ['žrtava', 'žrtvama']],
    ['за тужиоце, тужиоци, тужитељка', ['тужиоце', 'тужиоци', 'тужитељка']],
    ['Obrazovanje i obuka u obrazovanju', ['Obrazovanje', 'obrazovanju']],
    ['nestanak, nestaje, nestao', ['nestanak', 'nestaje', 'nestao']],
    ['trgovanje, trgovac ljudima', ['trgovanje', 'trgovac']],
    ['nasilnik, iskorišćavanje, zlostavljač', ['nasilnik', 'iskorišćavanje', 'zlostavljač']],
    ['zrtve, tuzilac, zdravstvo', ['zrtve', 'tuzilac', 'zdravstvo']],
    [
      'prosecution and health, journalism, educators',
      ['prosecution', 'health', 'journalism', 'educators'],
    ],
    ['zdravlje, zdravstvena, bolnica', ['zdravlje', 'zdravstvena']],
    ['a new policy, politika kursa', []],
    ['nestrpljivo, zdravo, obraz, trgovina', ['trgovina']],
    ['intermedijalno', []],
    ['police police', ['police']],
  ])('are found in %j', (text, found) => expect(findTellingWords(text)).toEqual(found));
});

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
    ['intermedijalno', []],
    ['police police', ['police']],
  ])('are found in %j', (text, found) => expect(findTellingWords(text)).toEqual(found));
});

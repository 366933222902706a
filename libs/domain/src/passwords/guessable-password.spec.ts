import { isGuessable } from './guessable-password';

const isCommon = (word: string) => ['sunshine', 'dragon'].includes(word);

describe('isGuessable', () => {
  it.each([
    'lozinka123',
    'partizan1945',
    'Partizan1945!',
    'Партизан1945',
    'лозинка123',
    'Šifra12345',
    'шифра12345',
    'l0zink4123',
    'p4rt1zan45',
    'crvena zvezda 1991',
    'CrvenaZvezda',
    'delije1989',
    'Beograd2024',
    'noviSad2025',
    'Ниш2025!!!',
    'marko12345',
    'MarkoJelena',
    'marko.jelena.91',
    'Ђорђе1990!',
    'djordje1990',
    'volimte123',
    'volim te 123',
    'qwertz12345',
    'QWERTZuiop',
    'asdfghjkl1',
    'yxcvbnm123',
    'љњертзуиоп',
    'асдфгхјкл1',
    '123lozinka',
    '01.01.1990lozinka',
    'zvezdazvezdazvezda',
    'sunshine1987',
    'dragonpartizan',
    '0641234567',
    '01011990 01',
    'svetionik2026',
    'policija2026',
  ])('%s is', (password) => {
    expect(isGuessable(password, isCommon)).toBe(true);
  });

  it.each([
    'tri reči i kišobran',
    'krompir plavi autobus',
    'marko voli jelenu i more',
    'beograd-kajsija-9-tramvaj',
    'xk7Qv!mzp2',
    'корњача пије чај',
    'zvonce pod stepenicama',
    'partizan1945 na krovu peva',
  ])('%s is not', (password) => {
    expect(isGuessable(password, isCommon)).toBe(false);
  });

  it('reads the longest password that may be', () => {
    expect(isGuessable('ana'.repeat(42) + 'x', isCommon)).toBe(false);
  });
});

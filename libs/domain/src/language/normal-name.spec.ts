import fc from 'fast-check';
import { normalName } from './normal-name';

describe('normalName', () => {
  it.each([
    ['Ана Анић', 'Ана Анић'],
    ['  Ана   Анић ', 'Ана Анић'],
    ['Ана\u00a0Анић', 'Ана Анић'],
    ['Ана\u2003\t\n Анић', 'Ана Анић'],
    ['Ана\u2028Анић', 'Ана Анић'],
    ['Ана Ани\u200bћ', 'Ана Анић'],
    ['\ufeffАна\u200d Анић\u2060', 'Ана Анић'],
    ['Ана \u202eАнић\u202c', 'Ана Анић'],
    ['\u2066Ана\u2069 Анић\u200f', 'Ана Анић'],
    ['Ана\u200b \u200bАнић', 'Ана Анић'],
    ['Ана Ани\u00adћ', 'Ана Анић'],
    ['Ana C\u0301osic\u0301', 'Ana Ćosić'],
    ['Ana C\u200d\u0301osić', 'Ana Ćosić'],
    ['Ана-Мари\u0458а О’Конор', 'Ана-Марија О’Конор'],
    ['Анто\u0438\u0306', 'Антой'],
    ['Guðrún Ǆ', 'Guðrún Ǆ'],
    ['Ана\u0007', 'Ана\u0007'],
    ['\u200b \ufeff', ''],
  ])('%j is %j', (typed, name) => {
    expect(normalName(typed)).toBe(name);
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) =>
        expect(normalName(normalName(any))).toBe(normalName(any)),
      ),
    );
  });
});

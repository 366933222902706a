import fc from 'fast-check';
import { formatCheckCode, makeCheckCode, parseCheckCode } from './check-code';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(makeCheckCode);

function replaced(text: string, place: number, by: string): string {
  return text.slice(0, place) + by + text.slice(place + by.length);
}

describe('a check code', () => {
  it('has 16 characters of the alphabet and is read back as written or typed', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
        const typed = formatCheckCode(made)
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', 'l')
          .replace('-', ' – ');
        expect([made, typed, ` ${made} `].map(parseCheckCode)).toEqual([made, made, made]);
      }),
    );
  });

  it('carries 75 random bits: another bit, another code', () => {
    const codes = Array.from({ length: 75 }, (_, bit) => {
      const random = new Uint8Array(10);
      random[Math.floor(bit / 8)] = 128 >> (bit % 8);
      return makeCheckCode(random);
    });
    expect(new Set(codes).size).toBe(75);
  });

  it('refuses every single wrong character', () => {
    fc.assert(
      fc.property(code, (made) => {
        for (let place = 0; place < 16; place++) {
          const passed = [...alphabet].filter(
            (character) => parseCheckCode(replaced(made, place, character)) !== null,
          );
          expect(passed).toEqual([made.charAt(place)]);
        }
      }),
    );
  });

  it('refuses every exchange of two different characters, neighbours or not', () => {
    fc.assert(
      fc.property(code, (made) => {
        const exchanges = Array.from({ length: 16 }, (_, one) =>
          Array.from({ length: 15 - one }, (__, next) => [one, one + next + 1] as const),
        ).flat();
        const mistaken = exchanges.filter(([one, other]) => {
          const exchanged = replaced(
            replaced(made, one, made.charAt(other)),
            other,
            made.charAt(one),
          );
          return (
            parseCheckCode(exchanged) !== (made.charAt(one) === made.charAt(other) ? made : null)
          );
        });
        expect(mistaken).toEqual([]);
      }),
    );
  });

  it('refuses every doubled character written as another', () => {
    fc.assert(
      fc.property(code, (made) => {
        for (let place = 0; place < 15; place++) {
          if (made.charAt(place) !== made.charAt(place + 1)) continue;
          const passed = [...alphabet].filter(
            (character) => parseCheckCode(replaced(made, place, character.repeat(2))) !== null,
          );
          expect(passed).toEqual([made.charAt(place)]);
        }
      }),
    );
  });

  it.each([
    [''],
    ['000000000000000'],
    ['00000000000000000'],
    ['0000-0000-0000-000U'],
    ['0000_0000_0000_0000'],
    ['0000000000000001'],
  ])('%j is none', (text) => {
    expect(parseCheckCode(text)).toBeNull();
  });

  it('needs ten random bytes', () => {
    expect(() => makeCheckCode(new Uint8Array(9))).toThrow(RangeError);
  });

  it('is written in groups of four', () => {
    expect(formatCheckCode('7K3MQ2V9XH4T0B5D')).toBe('7K3M-Q2V9-XH4T-0B5D');
  });
});

import { decodePieces, decodeText, detectEncoding } from './decode-text';

describe('decodeText', () => {
  it.each([
    ['utf-8', [0xc5, 0xa1, 0x61], 'ša'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['utf-16le', [0xff, 0xfe, 0x61, 0x01], 'š'],
    ['utf-16be', [0xfe, 0xff, 0x01, 0x61], 'š'],
    ['windows-1250', [0x9a, 0x74, 0xe6, 0x93, 0x94], 'štć“”'],
    ['windows-1252', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['windows-1252', [0x93, 0x61, 0x94], '“a”'],
    ['windows-1251', [0xca, 0xee, 0xe3, 0xe0, 0x3f], 'Кога?'],
    ['windows-1251', [0x9a, 0xf3, 0xe4, 0xe5, 0x20, 0xbc, 0xe0, 0x20, 0xf2, 0xe8], 'људе ја ти'],
    ['windows-1251', [0x3c, 0x62, 0x72, 0x3e, 0x9e, 0xf3, 0x90, 0xe5], '<br>ћуђе'],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ encoding, text });
  });

  it('reads Latin words with letters beyond ASCII next to each other as no Cyrillic ones', () => {
    const text = 'Šta čini đak koji je žurno došao? Već šćućuren.';
    const codes: Readonly<Record<string, number>> = {
      Š: 0x8a,
      š: 0x9a,
      č: 0xe8,
      ć: 0xe6,
      ž: 0x9e,
      đ: 0xf0,
    };
    const bytes = [...text].map((letter) => codes[letter] ?? letter.charCodeAt(0));
    expect(decodeText(new Uint8Array(bytes))).toEqual({ encoding: 'windows-1250', text });
  });

  it('believes the file where it is not UTF-8', () => {
    expect(decodeText(new Uint8Array([0xe8]), 'windows-1252').text).toBe('è');
    expect(decodeText(new Uint8Array([0xe8]), 'windows-1250').text).toBe('č');
    expect(decodeText(new Uint8Array([0xe8]), 'windows-1251').text).toBe('и');
  });

  it.each([
    ['utf16le', 'utf-16le', 'Презиме;Име;Мејл\r\nСабо;Илдико;i@dzs.example\r\n'],
    ['utf16le', 'utf-16le', 'a;1\r\n'],
  ] as const)('tells %s without a mark', (written, encoding, text) => {
    const bytes = Buffer.from(text, written);
    expect(decodeText(bytes)).toEqual({ encoding, text });
    expect(decodeText(Buffer.from(bytes).swap16())).toEqual({ encoding: 'utf-16be', text });
  });

  it('takes a nothing in a text for no sign of UTF-16', () => {
    expect(detectEncoding(Buffer.from('Ana\0Anić;ana@dzs.example\n', 'utf8'))).toBe('utf-8');
  });
});

describe('decodePieces', () => {
  it.each([
    ['utf-8', Buffer.from('\uFEFFШта је ђак?', 'utf8')],
    ['utf-16le', Buffer.from('\uFEFFŠta je đak?', 'utf16le')],
    ['windows-1250', Buffer.from([0x9a, 0x74, 0xe6])],
    ['windows-1251', Buffer.from([0xca, 0xee, 0xe3, 0xe0])],
    ['windows-1252', Buffer.from([0x93, 0x61, 0xe9])],
  ] as const)('reads %s byte by byte as it does at once', (encoding, bytes) => {
    expect([...decodePieces(bytes, encoding, 1)].join('')).toBe(decodeText(bytes).text);
  });
});

import { decodeText } from './decode-text';

describe('decodeText', () => {
  it.each([
    ['utf-8', [0xc5, 0xa1, 0x61], 'ša'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['utf-16le', [0xff, 0xfe, 0x61, 0x01], 'š'],
    ['utf-16be', [0xfe, 0xff, 0x01, 0x61], 'š'],
    ['windows-1250', [0x9a, 0x74, 0xe6, 0x93, 0x94], 'štć“”'],
    ['windows-1252', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['windows-1252', [0x93, 0x61, 0x94], '“a”'],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ encoding, text });
  });

  it('believes the file where it is not UTF-8', () => {
    expect(decodeText(new Uint8Array([0xe8]), 'windows-1252').text).toBe('è');
    expect(decodeText(new Uint8Array([0xe8]), 'windows-1250').text).toBe('č');
  });
});

/** A text as an older program on Windows saves it. */
export function encodeWindows(text: string, encoding: 'windows-1250' | 'windows-1251'): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(
    Array.from(text, (sign) => {
      const byte = bytes.get(sign);
      if (byte === undefined) throw new Error(`${encoding} has no ${sign}`);
      return byte;
    }),
  );
}

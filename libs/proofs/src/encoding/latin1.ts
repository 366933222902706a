/**
 * A character for each byte, so that a place in the text is a place in the file.
 *
 * @example
 * latin1(new Uint8Array([0x25, 0xe9])); // '%é'
 */
export function latin1(bytes: Uint8Array): string {
  let all = '';
  for (let place = 0; place < bytes.length; place += 8192)
    all += String.fromCharCode(...bytes.subarray(place, place + 8192));
  return all;
}

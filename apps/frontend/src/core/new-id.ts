/**
 * A random id (UUID version 4) for what the browser makes: an enrolment, an attempt, an answer.
 * `crypto.randomUUID` is missing on pages without https, which an installation in a closed network may be.
 *
 * @example
 * newId(); // '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, index) => markVersion(byte, index).toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function markVersion(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40;
  return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}

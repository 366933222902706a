/** How much is held before it is stored, in bytes. */
const partSize = 1_000_000;

/** Pieces of any length as parts of about a megabyte, so that a large file is never held whole. */
export async function* cutParts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < partSize) continue;
    yield Buffer.concat(held);
    [held, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(held);
}

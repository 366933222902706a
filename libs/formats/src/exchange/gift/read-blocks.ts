/** A question as it stands in the file, without its comments. */
export interface GiftBlock {
  readonly text: string;
  readonly line: number;
  readonly category: string;
  /** Id and tags from comments such as `// [id:znak-1] [tag:zdravstvo]`. */
  readonly id: string;
  readonly tags: readonly string[];
}

/**
 * The questions of a GIFT file: an empty line ends each, so that an unfinished one leaves the next alone.
 *
 * @example
 * [...readBlocks('Zovite? {=112}\n\nKoga? {=194}')].length; // 2
 */
export function* readBlocks(text: string): Generator<GiftBlock> {
  let category = '';
  let comments: string[] = [];
  let lines: string[] = [];
  let first = 0;
  const all = `${text}\n\n`.split(/\r\n?|\n/);
  for (const [place, line] of all.entries()) {
    const trimmed = line.trim();
    if (trimmed.startsWith('//')) comments.push(trimmed);
    else if (trimmed.startsWith('$CATEGORY:')) category = trimmed.slice('$CATEGORY:'.length).trim();
    else if (trimmed !== '') {
      if (lines.length === 0) first = place + 1;
      lines.push(line);
    } else if (lines.length > 0) {
      yield { text: lines.join('\n').trim(), line: first, category, ...commented(comments) };
      lines = [];
      comments = [];
    }
  }
}

function commented(comments: readonly string[]): { id: string; tags: readonly string[] } {
  const marks = comments.flatMap((comment) => [
    ...untilLastEnd(comment).matchAll(/\[(id|tag):((?:\\.|[^\]\\])*)\]/g),
  ]);
  const valuesOf = (name: string) =>
    marks
      .filter((mark) => mark[1] === name)
      .map((mark) => (mark[2] ?? '').replace(/\\(.)/g, '$1').trim());
  return { id: valuesOf('id')[0] ?? '', tags: valuesOf('tag').filter((tag) => tag !== '') };
}

/** A comment as far as a mark may end in it: what begins afterwards would be followed to its end from each of its signs. */
function untilLastEnd(comment: string): string {
  let end = 0;
  for (const { 0: sign, index } of comment.matchAll(/\\[\s\S]|\]/g))
    if (sign === ']') end = index + 1;
  return comment.slice(0, end);
}

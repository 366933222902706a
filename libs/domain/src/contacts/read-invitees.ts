/** A part of a pasted list that stands for somebody, or that nobody could be found in. */
export interface WrittenInvitee {
  /** The line that it stands in, from 1. */
  readonly line: number;
  /** As it was written. */
  readonly text: string;
  /** What looks like an address; whether it can be one is asked of the address. */
  readonly address: string | undefined;
  readonly name: string | undefined;
  /** The domain ends at a comma where a dot is missing: `ana@primer,rs`. */
  readonly commaForDot: boolean;
}

/** Each sign of a list is looked at a few times and no more, however long a part of it is: whoever pastes holds nobody up. */
const word = /[^\s<>()[\]",;:]+/gu;
const around = /[\s<>()[\]",;:'„”“|]/u;

/**
 * Who stands in a list that was pasted from a mail, a table or a file: one a line, or several with commas or semicolons, with names
 * before or after the addresses or without any.
 *
 * @example
 * readInvitees('Ana Kos <ana@primer.rs>, ivo@primer.rs');
 * // [{ line: 1, address: 'ana@primer.rs', name: 'Ana Kos', … }, { line: 1, address: 'ivo@primer.rs', name: undefined, … }]
 */
export function readInvitees(pasted: string): WrittenInvitee[] {
  return pasted.split(/\r\n?|\n/u).flatMap((text, index) => readLine(text, index + 1));
}

function readLine(text: string, line: number): WrittenInvitee[] {
  const found = [...text.matchAll(word)].filter(([each]) => each.slice(1, -1).includes('@'));
  const [only] = found;
  if (only === undefined)
    return text.trim() === '' ? [] : [{ line, ...nobodyIn(text), commaForDot: false }];
  return found.map((match, index) => {
    const before = found[index - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    const to = match.index + match[0].length;
    const rest = text.slice(to);
    const name =
      toName(text.slice(from, match.index)) ?? (found.length === 1 ? toName(rest) : undefined);
    const written = found.length === 1 ? text.trim() : strip(text.slice(from, to), around);
    return {
      line,
      text: written,
      address: stripEnd(match[0], /[.']/u),
      name,
      commaForDot: !hasDottedDomain(match[0]) && /^,\p{L}/u.test(rest),
    };
  });
}

function nobodyIn(text: string) {
  return { text: text.trim(), address: undefined, name: undefined };
}

/** Without the signs that stand around names in lists; nothing where no letter is left. */
function toName(text: string): string | undefined {
  const name = strip(text.replace(/\bmailto:/giu, ''), around).replace(/\s+/gu, ' ');
  return /\p{L}/u.test(name) ? name : undefined;
}

function hasDottedDomain(address: string): boolean {
  return address.includes('.', address.indexOf('@'));
}

function strip(text: string, signs: RegExp): string {
  let from = 0;
  while (from < text.length && signs.test(text.charAt(from))) from += 1;
  return stripEnd(text.slice(from), signs);
}

function stripEnd(text: string, signs: RegExp): string {
  let to = text.length;
  while (to > 0 && signs.test(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}

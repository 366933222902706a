/**
 * The text without spaces and tabs at its end. Each is looked at once, however many there are, which no expression that ends in `+$` does.
 *
 * @example
 * trimBlanksAtEnd('reč \t'); // 'reč'
 */
export function trimBlanksAtEnd(text: string): string {
  let end = text.length;
  while (isBlankSign(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * The text without spaces and tabs around it.
 *
 * @example
 * trimBlanks(' reč '); // 'reč'
 */
export function trimBlanks(text: string): string {
  let from = 0;
  while (isBlankSign(text.charAt(from))) from += 1;
  return trimBlanksAtEnd(text.slice(from));
}

/**
 * Whether a text in one line has a space at both ends and something between them, as code in Markdown is padded.
 *
 * @example
 * isPadded(' `a` '); // true
 */
export function isPadded(text: string): boolean {
  return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
}

function isBlankSign(sign: string): boolean {
  return sign === ' ' || sign === '\t';
}

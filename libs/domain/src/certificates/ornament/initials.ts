/** Words of so few letters join others and begin no name. */
const joining = 3;
const first = /^(?:[LN]j|Dž|[DLN][JŽ]|\p{L})/u;

/**
 * One or two letters that stand for an organiser: those that its first two long words begin with, or that of a first word in
 * capitals, which is a short name already.
 *
 * @example
 * initials('Dom zdravlja „Dr Simo“'); // 'DZ'
 * initials('ASTRA – Akcija protiv trgovine ljudima'); // 'A'
 */
export function initials(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  const [begin = '', ...more] = words;
  const letters = [begin, ...more.filter((word) => word.length > joining)].map(
    (word) => first.exec(word)?.[0] ?? '',
  );
  if (begin.length > 2 && begin === begin.toUpperCase()) return letters[0] ?? '';
  return letters.slice(0, 2).join('').toUpperCase();
}

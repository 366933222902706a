import { composeLatin, cyrillicLetters } from './alphabet';
import { exceptionLexicon, type ExceptionLexicon } from './exception-lexicon';

const webAddress = String.raw`(?:https?:\/\/|www\.)\S+`;
const mailAddress = String.raw`(?<![\p{L}\d_.+-])[\p{L}\d_.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`;
const handle = String.raw`(?<![\p{L}\d])[@#][\p{L}\d_]+`;
const endings =
  'rs|com|org|net|eu|info|int|gov|edu|pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|svg|mp[34]';
const hostOrFile = String.raw`(?<![\p{L}\d_.-])[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.(?:${endings})(?![\p{L}\d])(?:\/\S*)?`;
const compound = String.raw`(?<![\p{L}\d])(?:[Ee]-mail|[Ww]i-[Ff]i)\p{Ll}{0,3}(?!\p{L})`;
const unit = String.raw`(?<=\d[ \u00a0]?)(?:km\/h|m\/s|km|cm|mm|m|kg|mg|ml|dl|l|ha|h|[kMGT]B|k?Hz|dB)(?![\p{L}\d]|\.\p{Ll})`;
const degree = String.raw`(?<=°[ \u00a0]?)[CF](?![\p{L}\d])`;
const word = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}]*`;
const pieces = new RegExp(
  `(${[webAddress, mailAddress, handle, hostOrFile, compound, unit, degree].join('|')})|${word}`,
  'gu',
);

const serbianWord = /^[abcčćdđefghijklmnoprsštuvzž]+$/iu;
const unsplit: ReadonlySet<number> = new Set();
/** Two Latin letters that are one of Cyrillic. */
const digraph = /[nl]j|dž/u;
/** In Serbian only behind the small e of what is electronic (`eUprava`), and around the "and" of an abbreviation (`BiH`). */
const innerCapital = /^(?!e\p{Lu}\p{Ll}+$|\p{Lu}+i\p{Lu}+$)\p{L}*\p{Ll}\p{Lu}/u;
const digraphBeforeCapital = /[LN]j|Dž/gu;
const romanNumeral = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/u;

/**
 * Writes Serbian Latin in Cyrillic script. Left as they are: web and mail addresses, names of files, handles
 * and hash tags; words with a letter that Serbian does not have (q, w, x, y, é) or with a capital in them (iPhone, but
 * not eUprava or BiH); Roman numerals of two or more of I, V, X; units of measurement after a number; the words that the lexicon keeps; and everything that is not Latin. `nj`, `lj` and `dž` are one
 * letter unless the lexicon splits them; `dj` is always two (đ is written đ).
 *
 * @example
 * latinToCyrillic('Injekcija i podžanr, vidi www.astra.rs'); // 'Инјекција и поджанр, види www.astra.rs'
 */
export function latinToCyrillic(
  text: string,
  lexicon: ExceptionLexicon = exceptionLexicon,
): string {
  return text.replace(pieces, (piece, address?: string) => {
    if (address !== undefined) return piece;
    const written = composeLatin(piece);
    const form = formOf(written, lexicon);
    if (form !== undefined) return form;
    return staysLatin(written, lexicon)
      ? piece
      : lettersToCyrillic(written, splitsOf(written, lexicon));
  });
}

/**
 * Letter by letter, digraphs as one letter except where a split is set; letters that Serbian does not have stay.
 * `splits` are offsets of the second letter of a pair that is two sounds.
 *
 * @example
 * lettersToCyrillic('Injekcija', new Set([2])); // 'Инјекција'
 */
export function lettersToCyrillic(written: string, splits: ReadonlySet<number> = unsplit): string {
  let result = '';
  for (let offset = 0; offset < written.length;) {
    const pair = splits.has(offset + 1)
      ? undefined
      : cyrillicLetters.get(written.slice(offset, offset + 2));
    const letter = written.charAt(offset);
    result += pair ?? cyrillicLetters.get(letter) ?? letter;
    offset += pair === undefined ? 1 : 2;
  }
  return result;
}

function formOf(written: string, { forms }: ExceptionLexicon): string | undefined {
  const lower = written.toLowerCase();
  const known = forms.find(
    ([latin]) => lower.startsWith(latin) && /^\p{Ll}{0,3}$/u.test(lower.slice(latin.length)),
  );
  if (known === undefined) return undefined;
  const cyrillic = known[1] + lettersToCyrillic(lower.slice(known[0].length));
  if (written.toUpperCase() === written) return cyrillic.toUpperCase();
  return written.startsWith(lower.charAt(0))
    ? cyrillic
    : cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
}

function staysLatin(written: string, lexicon: ExceptionLexicon): boolean {
  return (
    !serbianWord.test(written) ||
    innerCapital.test(written.replace(digraphBeforeCapital, 'L')) ||
    romanNumeral.test(written) ||
    isKept(written, lexicon)
  );
}

function isKept(written: string, lexicon: ExceptionLexicon): boolean {
  return lexicon.kept.some(
    (kept) => written.startsWith(kept) && /^\p{Ll}{0,3}$/u.test(written.slice(kept.length)),
  );
}

function splitsOf(written: string, lexicon: ExceptionLexicon): ReadonlySet<number> {
  const lower = written.toLowerCase();
  if (!digraph.test(lower)) return unsplit;
  return new Set(lexicon.splits.flatMap((entry) => splitBy(entry, lower)));
}

function splitBy(entry: string, lower: string): readonly number[] {
  const marked = entry.replace('-', '');
  const found = lower.indexOf(marked.replace('|', ''));
  const allowed = entry.startsWith('-') ? found >= 0 : found === 0;
  return allowed ? [found + marked.indexOf('|')] : [];
}

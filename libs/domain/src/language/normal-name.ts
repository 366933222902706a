/**
 * The one form in which names of people and organisers are stored, written on documents and compared: what nobody
 * sees (zero-width characters, soft hyphens, changes of direction) is taken out, letters are composed (Unicode NFC),
 * and white space of any kind is one space, with none at the ends. Control characters are not white space and stay, for
 * the caller to refuse. Letters themselves are never exchanged: they belong to the person.
 *
 * @example
 * normalName(' Ана\u00a0 Ани\u200bћ\n'); // 'Ана Анић'
 */
export function normalName(typed: string): string {
  return typed
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

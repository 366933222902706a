import { fold } from '../language/search-key';
import type { TextInScripts } from '../language/script';

/**
 * The form in which names of institutions are compared: as {@link fold}, and full stops, commas, slashes and brackets count as
 * spaces too. Two texts with the same key are taken for the same name.
 *
 * @example
 * institutionKey('Д.З. „Липа“, Брезовица'); // 'd z lipa brezovica'
 */
export function institutionKey(text: string): string {
  return fold(text)
    .replace(/[.,;:/()[\]&+]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Every key under which an institution is known: its name in each script, alone and followed by its town. Empty ones are left
 * out, each comes once.
 *
 * @example
 * listInstitutionKeys(
 *   { 'sr-Latn': 'Dom zdravlja', 'sr-Cyrl': 'Дом здравља' },
 *   { 'sr-Latn': 'Niš', 'sr-Cyrl': 'Ниш' },
 * ); // ['dom zdravlja', 'dom zdravlja nis']
 */
export function listInstitutionKeys(name: TextInScripts, town: TextInScripts): string[] {
  const scripts = ['sr-Latn', 'sr-Cyrl'] as const;
  const keys = scripts.flatMap((script) => [
    institutionKey(name[script]),
    institutionKey(`${name[script]} ${town[script]}`),
  ]);
  return [...new Set(keys)].filter((key) => key !== '');
}

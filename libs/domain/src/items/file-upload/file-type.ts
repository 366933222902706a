/**
 * What a file that is handed in may be, told by its content and not by its name.
 *
 * @example
 * fileTypes.includes('odt'); // true
 */
export const fileTypes = ['pdf', 'docx', 'odt', 'text', 'jpeg', 'png'] as const;

/** One of {@link fileTypes}. */
export type FileType = (typeof fileTypes)[number];

/**
 * The media type of each type, as it is stored and served.
 *
 * @example
 * mediaTypes.text; // 'text/plain; charset=utf-8'
 */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  text: 'text/plain; charset=utf-8',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/**
 * The endings by which each type is known, the first one being what we write.
 *
 * @example
 * endings.jpeg; // ['jpg', 'jpeg']
 */
export const endings: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt'],
  text: ['txt'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
};

/**
 * The type of a stored file; undefined for a media type that nobody hands in.
 *
 * @example
 * findFileType('image/png'); // 'png'
 */
export function findFileType(mediaType: string): FileType | undefined {
  return fileTypes.find((type) => mediaTypes[type] === mediaType);
}

/**
 * The name of a file in one line, without what no name has, and with an ending that says what the file is.
 *
 * @param most in UTF-16 units, without an ending that is put behind
 * @example
 * fileName('C:\\Radovi\\Moj rad.exe', 'pdf'); // 'Moj rad.exe.pdf'
 */
export function fileName(given: string, type: FileType, most = 120): string {
  const [last = ''] = given.normalize('NFC').split(/[/\\]/).slice(-1);
  const name = last.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '').trim();
  const known = endings[type].some((ending) => name.toLowerCase().endsWith(`.${ending}`));
  const [ending] = endings[type];
  if (known && name.length <= most) return name;
  const stem = known ? name.slice(0, name.lastIndexOf('.')) : name;
  return `${stem.slice(0, most - ending.length - 1).trim() || 'datoteka'}.${ending}`;
}

/**
 * A name for a file that says nothing of whose it is.
 *
 * @param place from 1
 * @example
 * neutralName(1, 'pdf'); // 'odgovor-1.pdf'
 */
export function neutralName(place: number, type: FileType): string {
  return `odgovor-${place}.${endings[type][0]}`;
}

import type { OwnFile } from '../../../platform/privacy/personal-data';

interface NamedFile {
  /** With its folder; no two are the same, whether a system tells capitals apart or not. */
  readonly name: string;
  readonly file: OwnFile;
}

const longest = 120;

/** Puts each file into its folder, under the name that it has as far as every system has such names. */
export function nameFiles(
  files: readonly OwnFile[],
  nameFolder: (folder: OwnFile['folder']) => string,
): NamedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const [stem, ending] = split(harmless(file.name));
    let name = '';
    for (let copy = 1; name === '' || taken.has(name.toLowerCase()); copy += 1)
      name = `${nameFolder(file.folder)}/${stem}${copy === 1 ? '' : `-${copy}`}${ending}`;
    taken.add(name.toLowerCase());
    return { name, file };
  });
}

/** No folder within a name, no sign that some system has no names with, and never a name that is hidden. */
function harmless(name: string): string {
  return name.replace(/[\p{Cc}\\/:*?"<>|]/gu, '-').replace(/^[\s.]+/, '') || 'file';
}

function split(name: string): [stem: string, ending: string] {
  const at = name.lastIndexOf('.');
  const [stem, ending] = at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ''];
  return [[...stem].slice(0, longest).join('').trimEnd(), ending.slice(0, 10)];
}

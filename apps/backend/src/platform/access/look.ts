import type { TextInScripts } from '@svetionik/domain/language/script';

/** What anybody may know of an organisation: where it is found, what it is called, and how its pages look. */
export interface Look {
  readonly id: string;
  readonly slug: string;
  readonly name: TextInScripts;
  readonly town: TextInScripts | null;
  /** `#rrggbb`; null where it has the colour of the product. */
  readonly accent: string | null;
  /** The hash of its picture. */
  readonly mark: string | null;
  readonly network: boolean;
  /** Its last day in the network, once that is announced, and whether it has left. */
  readonly leaving: { readonly lastDay: string; readonly over: boolean } | null;
}

interface LookRow {
  readonly id: string;
  readonly slug: string;
  readonly nameLatin: string;
  readonly nameCyrillic: string;
  readonly townLatin: string | null;
  readonly townCyrillic: string | null;
  readonly accent: string | null;
  readonly mark: string | null;
  readonly isNetwork: boolean;
  readonly lastDay: string | null;
  readonly hasLeft: boolean;
}

export function describeLook(row: LookRow): Look {
  const { id, slug, nameLatin, nameCyrillic, townLatin, townCyrillic, accent, mark } = row;
  const { lastDay, hasLeft } = row;
  return {
    id,
    slug,
    name: { 'sr-Latn': nameLatin, 'sr-Cyrl': nameCyrillic },
    town:
      townLatin === null || townCyrillic === null
        ? null
        : { 'sr-Latn': townLatin, 'sr-Cyrl': townCyrillic },
    accent,
    mark,
    network: row.isNetwork,
    leaving: lastDay === null ? null : { lastDay, over: hasLeft },
  };
}

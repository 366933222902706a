import 'fontkit';

/** What fontkit has and its published types leave out. */
declare module 'fontkit' {
  interface Font {
    readonly head: { readonly macStyle: { readonly italic: boolean } };
    readonly post: { readonly isFixedPitch: boolean | number };
    readonly _glyphs: Record<number, Glyph>;
  }
}

/// <reference types="pdfkit" />

/** What pdfkit 0.20 has and its published types leave out. */
declare namespace PDFKit {
  /** Any picture that can write itself; pdfkit asks for no more than this. */
  interface EmbeddablePicture {
    readonly width: number;
    readonly height: number;
    readonly label: string;
    readonly obj: PDFKitReference | null;
    embed(document: PDFDocument): void;
  }

  interface PDFKitReference {
    /** Where it stands in the file, once it is written. */
    readonly offset: number;
    end(): void;
  }

  interface PDFDocument {
    readonly _root: { readonly data: Record<string, unknown> };
    _addInfo(): void;
    _addColorOutputIntent(): void;
    addNamedEmbeddedFile(name: string, file: PDFKitReference): void;
    endAcroForm(): this;
  }
}

declare namespace PDFKit.Mixins {
  interface PDFFont {
    registerFont(
      name: string,
      font: { layout(text: string, features?: OpenTypeFeatures[]): object },
    ): this;
  }

  interface PDFImage {
    image(picture: EmbeddablePicture, x: number, y: number, options: ImageOption): this;
  }

  interface PDFAnnotation {
    annotate(
      x: number,
      y: number,
      width: number,
      height: number,
      options: { structParent: PDFStructureElement; Subtype: 'Widget'; [entry: string]: unknown },
    ): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { structParent: PDFStructureElement; Contents: object },
    ): this;
  }

  interface StructureElementOptions {
    bbox?: BoundingBox;
    scope?: 'Row' | 'Column';
  }
}

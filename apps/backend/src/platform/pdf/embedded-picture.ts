import type { Picture } from './pictures';

/** Writes a prepared picture into one document, as pdfkit asks its pictures to do. */
export class EmbeddedPicture implements PDFKit.EmbeddablePicture {
  readonly width: number;
  readonly height: number;
  obj: PDFKit.PDFKitReference | null = null;

  constructor(
    readonly label: string,
    private readonly picture: Picture,
  ) {
    this.width = picture.width;
    this.height = picture.height;
  }

  embed(document: PDFKit.PDFDocument): void {
    const image = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: this.width,
      Height: this.height,
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    };
    const mask = document.ref({ ...image, ColorSpace: 'DeviceGray' });
    mask.end(this.picture.alpha);
    this.obj = document.ref({ ...image, ColorSpace: 'DeviceRGB', SMask: mask });
    this.obj.end(this.picture.colour);
  }
}

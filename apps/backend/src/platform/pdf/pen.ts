import { EmbeddedPicture } from './embedded-picture';
import type { Picture } from './pictures';
import type { QrCode } from './qr';

/** A rectangle of the page, in points from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a line is drawn. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
}

/** Draws what is not text. */
export class Pen {
  /** What stands on many pages is in the file once. */
  private readonly pictures = new Map<Picture, EmbeddedPicture>();

  constructor(private readonly file: PDFKit.PDFDocument) {}

  frame({ x, y, width, height }: Box, stroke: Stroke): void {
    this.file.rect(x, y, width, height).lineWidth(stroke.width).stroke(stroke.colour);
  }

  rule(x: number, y: number, width: number, stroke: Stroke): void {
    this.file
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(stroke.width)
      .stroke(stroke.colour);
  }

  /** Puts the picture, whole, into the middle of the box. */
  picture(picture: Picture, box: Box): void {
    const scale = Math.min(box.width / picture.width, box.height / picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
    this.file.image(this.embedded(picture), x, y, { width, height });
  }

  private embedded(picture: Picture): EmbeddedPicture {
    const known =
      this.pictures.get(picture) ??
      new EmbeddedPicture(`Picture${this.pictures.size + 1}`, picture);
    this.pictures.set(picture, known);
    return known;
  }

  qr(code: QrCode, { x, y, width }: Box): void {
    this.file
      .save()
      .translate(x, y)
      .scale(width / code.modules)
      .fillColor('#000000');
    this.file.addContent(
      `${code.bars.map((bar) => `${bar.x} ${bar.y} ${bar.width} 1 re`).join('\n')}\nf`,
    );
    this.file.restore();
  }
}

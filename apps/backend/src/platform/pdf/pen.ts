import { drawText } from './draw-text';
import { embedDrawing, type Drawing } from './drawing';
import { EmbeddedPicture } from './embedded-picture';
import type { Picture } from './pictures';
import type { QrCode } from './qr';
import type { PlacedText } from './text-setting';

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
  private readonly drawings = new Map<Drawing, PDFKit.PDFKitReference>();

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

  /** A line downwards. */
  upright(x: number, y: number, height: number, stroke: Stroke): void {
    this.file
      .moveTo(x, y)
      .lineTo(x, y + height)
      .lineWidth(stroke.width)
      .stroke(stroke.colour);
  }

  /** A circle of short strokes. */
  dashedCircle(x: number, y: number, radius: number, stroke: Stroke): void {
    this.file
      .save()
      .circle(x, y, radius)
      .dash(2, { space: 3 })
      .lineWidth(stroke.width)
      .stroke(stroke.colour)
      .restore();
  }

  text(text: readonly PlacedText[]): void {
    text.forEach((line) => drawText(this.file, line));
  }

  /** Puts a drawing on the page, whose place it has in itself. */
  drawing(drawing: Drawing): void {
    const known = this.drawings.get(drawing);
    const form = known ?? embedDrawing(this.file, drawing);
    this.drawings.set(drawing, form);
    const name = `Drawing${[...this.drawings.keys()].indexOf(drawing) + 1}`;
    const shown: unknown = this.file.page.xobjects;
    if (typeof shown === 'object' && shown !== null) Object.assign(shown, { [name]: form });
    this.file.addContent(`/${name} Do`);
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

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PdfFile } from './pdf-file';
import { descriptionAsXmp, producer, type DocumentDescription } from './xmp';

const profileName = 'sRGB IEC61966-2.1';
let deflatedProfile: Buffer | undefined;

/** A pdfkit document that conforms to PDF/A-3a and PDF/UA-1, provided that all its content is tagged. */
export class PdfaFile extends PdfFile {
  constructor(
    page: { readonly width: number; readonly height: number },
    private readonly description: DocumentDescription,
  ) {
    super({
      size: [page.width, page.height],
      margin: 0,
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang: description.language,
      // Nothing is drawn in the standard font, which cannot be embedded.
      font: '',
      info: informationOf(description),
    });
    // pdfkit puts its own, which deflates the profile in every document, on the instance.
    this._addColorOutputIntent = () => this.addOutputIntent();
  }

  /** pdfkit's own leaves texts unescaped and says less than PDF/UA asks for. */
  override _addInfo(): void {
    this.appendXML(descriptionAsXmp(this.description));
  }

  /** Makes the document a form with these fields. */
  useForm(form: { readonly SigFlags: number; readonly Fields: readonly unknown[] }): void {
    const reference = this.ref(form);
    reference.end();
    this._root.data['AcroForm'] = reference;
  }

  /** Names a file that stands within the document, and says that it belongs to the whole of it. */
  useAttachment(name: string, file: PDFKit.PDFKitReference): void {
    this.addNamedEmbeddedFile(name, file);
    this._root.data['AF'] = [file];
  }

  /** pdfkit's own finishes a form that it has begun itself, with fonts and appearances that PDF/A forbids. */
  override endAcroForm(): this {
    return this;
  }

  private addOutputIntent(): void {
    const profile = this.ref({ N: 3, Filter: 'FlateDecode' });
    profile.end(colourProfile());
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: pdfString(profileName),
      OutputConditionIdentifier: pdfString(profileName),
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data['OutputIntents'] = [intent];
  }
}

/** pdfkit writes a primitive string as a name and a String object as a string. */
export function pdfString(text: string): object {
  return new String(text);
}

function informationOf({
  title,
  author,
  subject,
  keywords,
  date,
}: DocumentDescription): PDFKit.DocumentInfo {
  return {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords,
    Creator: producer,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
}

function colourProfile(): Buffer {
  deflatedProfile ??= deflateSync(
    readFileSync(join(dirname(require.resolve('pdfkit')), 'data', 'sRGB_IEC61966_2_1.icc')),
    { level: 9 },
  );
  return deflatedProfile;
}

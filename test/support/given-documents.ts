import { strToU8, zipSync } from 'fflate';
import PdfDocument from 'pdfkit';

const office = 'http://schemas.openxmlformats.org';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const relations = (...inner: readonly string[]) =>
  `${xml}<Relationships xmlns="${office}/package/2006/relationships">${inner.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`;
const external = ' TargetMode="External"';

/** A document of Word that says the text, and asks for a picture and a template at the address when it is opened. */
export function remoteDocx(text: string, address: string): Buffer {
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const picture = `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="500000" cy="500000"/><wp:docPr id="1" name="p"/><a:graphic>
    <a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr>
    <pic:blipFill><a:blip r:link="rId2"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="500000" cy="500000"/></a:xfrm>
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const names = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"
    xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture"`;
  const files = {
    '[Content_Types].xml': `${xml}<Types xmlns="${office}/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/>
      <Override PartName="/word/settings.xml" ContentType="${part}.settings+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'settings', 'settings.xml'),
      relation('rId2', 'image', `${address}/picture.png`, external),
    ),
    'word/_rels/settings.xml.rels': relations(
      relation('rId1', 'attachedTemplate', `${address}/template.dotx`, external),
    ),
    'word/settings.xml': `${xml}<w:settings ${names}><w:attachedTemplate r:id="rId1"/></w:settings>`,
    'word/document.xml': `${xml}<w:document ${names}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>${picture}</w:body></w:document>`,
  };
  const bytes = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

/** A PDF that says the text, with an author, a link, a program and an attachment. */
export async function busyPdf(
  text: string,
  address: string,
  locked: { readonly userPassword?: string } = {},
): Promise<Buffer> {
  const info = { Author: 'Ana Anić', Title: 'Rad Ane Anić' };
  const document = new PdfDocument({ info, ...locked });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.text(text, 100, 100);
  document.link(100, 100, 200, 20, address);
  document.file(Buffer.from('Prilog'), { name: 'prilog.txt' });
  const script = document.ref({ S: 'JavaScript', JS: 'app' });
  const pressed = { Subtype: 'Link', A: script };
  document.annotate(100, 200, 50, 20, pressed);
  script.end();
  document.end();
  await ended;
  return Buffer.concat(parts);
}

/** What a file says about itself, to people and to programs. */
export interface DocumentDescription {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** A word by which the document can be found again, such as its register number. */
  readonly keywords: string;
  /** BCP 47, as `sr-Latn-RS`. */
  readonly language: string;
  /** The file says that it was made then, whenever it is written: the same facts give the same bytes. */
  readonly date: Date;
}

export const producer = 'Svetionik';

/** The description as XMP, and the claim to conform to PDF/UA-1. */
export function descriptionAsXmp(description: DocumentDescription): string {
  const { title, author, subject, keywords, language, date } = description;
  const time = `${date.toISOString().slice(0, 19)}Z`;
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate><xmp:MetadataDate>${time}</xmp:MetadataDate>
<xmp:CreatorTool>${producer}</xmp:CreatorTool><pdf:Producer>${producer}</pdf:Producer><pdf:Keywords>${escaped(keywords)}</pdf:Keywords>
<dc:format>application/pdf</dc:format><dc:title>${translated(title, language)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${translated(subject, language)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
${universalAccess}`;
}

function translated(text: string, language: string): string {
  const value = escaped(text);
  return `<rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li><rdf:li xml:lang="${language}">${value}</rdf:li></rdf:Alt>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
    .replace(/[^\P{Cc}\t\n\r]/gu, '');
}

/** PDF/A accepts the mark of PDF/UA only together with the description of its schema. */
const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

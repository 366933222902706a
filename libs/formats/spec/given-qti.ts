import { strToU8, zipSync } from 'fflate';
import { readQti } from '../src/exchange/qti/read-qti';

export const matchCorrect =
  '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>';
export const mapResponse =
  '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response"/>';

export function xml(inside: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="prvo" title="Prvo" adaptive="false" timeDependent="false"${attributes}>${inside}</assessmentItem>`;
}

export const response = (
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  mapping = '',
) =>
  `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${correct.map((value) => `<value>${value}</value>`).join('')}</correctResponse>${mapping}</responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>`;
export const map = (entries: Readonly<Record<string, number>>, bounds = 'lowerBound="0"') =>
  `<mapping ${bounds} defaultValue="0">${Object.entries(entries)
    .map(([key, value]) => `<mapEntry mapKey="${key}" mappedValue="${value}"/>`)
    .join('')}</mapping>`;
export const body = (inside: string) => `<itemBody><p>Šta radite?</p>${inside}</itemBody>`;
export const choices = (name: string, attributes: string, ids: string) =>
  `<${name} responseIdentifier="RESPONSE" ${attributes}>${[...ids].map((id) => `<simpleChoice identifier="${id}">Odgovor ${id}</simpleChoice>`).join('')}</${name}>`;
export const rules = (inside: string) => `<responseProcessing>${inside}</responseProcessing>`;
export const scoreCondition = (condition: string) =>
  rules(
    `<responseCondition><responseIf>${condition}<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>`,
  );

export const read = async (text: string) => (await readQti(strToU8(text))).items[0];
export const told = async (text: string) =>
  (await read(text))?.notes.map(({ effect, code, detail }) =>
    [effect, code, ...(detail === undefined ? [] : [detail])].join(' '),
  );

const third = 'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"';

/** A text of version 3 that questions share, in `ref/noc.xml`. */
export const stimulus = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><qti-assessment-stimulus ${third} identifier="Noc" title="Noć u hotelu" xml:lang="sr"><qti-stimulus-body>${inside}</qti-stimulus-body></qti-assessment-stimulus>`;

/** An item of version 3 about that text. */
export const aboutStimulus = (
  identifier: string,
  { declared = '', inside }: { readonly declared?: string; readonly inside: string },
) =>
  `<?xml version="1.0" encoding="UTF-8"?><qti-assessment-item ${third} identifier="${identifier}" title="${identifier}" time-dependent="false" adaptive="false">${declared}<qti-assessment-stimulus-ref identifier="Noc" href="ref/noc.xml" title="Noć u hotelu"/>${inside}</qti-assessment-item>`;

/** A choice of one about that text. */
export const choiceAboutStimulus = (identifier: string, answer: string, attributes = '') =>
  aboutStimulus(identifier, {
    declared: `<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>${answer}</qti-value></qti-correct-response></qti-response-declaration><qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"${attributes}/>`,
    inside: `<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1"><qti-prompt>Pitanje ${identifier}</qti-prompt><qti-simple-choice identifier="A">Da</qti-simple-choice><qti-simple-choice identifier="B">Ne</qti-simple-choice></qti-choice-interaction></qti-item-body><qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>`,
  });

/** A package of version 3: files beside the manifest are its items, but for its tests, which are called `test`. */
export function writeGivenPackage(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const resources = Object.keys(files)
    .filter((name) => /^\w+\.xml$/.test(name))
    .map((href) => ({ href, type: href.startsWith('test') ? 'test' : 'item' }));
  const manifest = `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"><resources>${resources.map(({ href, type }) => `<resource identifier="${href}" type="imsqti_${type}_xmlv3p0" href="${href}"/>`).join('')}<resource identifier="S" type="imsqti_stimulus_xmlv3p0" href="ref/noc.xml"/></resources></manifest>`;
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync({ 'imsmanifest.xml': strToU8(manifest), ...Object.fromEntries(bytes) });
}

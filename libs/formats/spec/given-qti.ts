import { strToU8 } from 'fflate';
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

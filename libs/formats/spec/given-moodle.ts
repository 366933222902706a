import { readMoodle } from '../src/exchange/moodle/read-moodle';

export const quiz = (inside: string) =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${inside}\n</quiz>`);
export const question = (type: string, inside: string, text = '<p>Šta radite?</p>') =>
  `<question type="${type}"><name><text>Pitanje</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>${inside}</question>`;
export const answer = (text: string, fraction: number, more = '') =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${more}</answer>`;
export const readQuestion = async (xml: string) => (await readMoodle(quiz(xml))).items[0];
export const codes = async (xml: string) =>
  (await readQuestion(xml))?.notes.map(({ effect, code, detail }) =>
    [effect, code, ...(detail === undefined ? [] : [detail])].join(' '),
  );

import { recogniseFormat } from './recognise-format';

describe('recogniseFormat', () => {
  it.each([
    ['pitanja.gift', '', 'gift'],
    ['PITANJA.GIFT', 'bilo šta', 'gift'],
    ['pitanja.txt', '::prvo:: Koga zovete? {=112 ~985}', 'gift'],
    ['pitanja.txt', 'Dete nije krivo. {T}', 'gift'],
    ['pitanja.txt', 'Koga zovete?\r\nA. 112\r\nB. 985\r\nANSWER: A\r\n', 'aiken'],
    ['pitanja.txt', 'Spisak obaveza', undefined],
    ['pitanja.csv', 'bilo šta', 'csv'],
    ['pitanja.txt', '\uFEFFid;kind;prompt\n', 'csv'],
    ['tabela.tsv', 'prompt\tkind\n', 'csv'],
    ['paket.zip', 'PK\u0003\u0004', 'qti-21'],
    ['pitanja.xml', '<?xml version="1.0"?>\n<quiz>', 'moodle-xml'],
    ['pitanje.xml', '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"', 'qti-21'],
    ['pitanje.xml', '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2"', 'qti-22'],
    [
      'pitanje.xml',
      '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"',
      'qti-30',
    ],
    ['drugo.xml', '<html>', undefined],
    ['pitanja.docx', '::prvo:: {=a ~b}', undefined],
    ['pitanja', '{=a ~b}', undefined],
  ])('takes %s that begins with %j for %s', (name, beginning, format) => {
    expect(recogniseFormat(name, beginning)).toBe(format);
  });
});

import { deflateRawSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { itemFormats } from './formats';
import { readingLimits, type Reading } from './item-format';

const moodle = (content: Uint8Array) => itemFormats['moodle-xml'].read(content);
const qti = (content: Uint8Array) => itemFormats['qti-30'].read(content);

const question = (text: string) =>
  `<question type="truefalse"><name><text>z</text></name><questiontext format="html"><text>${text}</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`;
const quiz = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>${inside}</quiz>`;
const item =
  '<assessmentItem identifier="a" title="A"><itemBody><p>Šta?</p><choiceInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="a">A</simpleChoice></choiceInteraction></itemBody></assessmentItem>';
const manifest = (items: readonly string[]) =>
  strToU8(
    `<manifest><resources>${items.map((href) => `<resource type="imsqti_item_xmlv2p1" href="${href}"/>`).join('')}</resources></manifest>`,
  );

const laughs = Array.from(
  { length: 9 },
  (_, place) => `<!ENTITY l${place + 1} "${`&l${place};`.repeat(10)}">`,
).join('');

describe('XML', () => {
  it.each([
    [
      'an external entity',
      `<?xml version="1.0"?>\n<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<quiz>${question('&x;')}</quiz>`,
      'declarations',
      2,
    ],
    [
      'an external subset',
      '<!DOCTYPE quiz SYSTEM "http://127.0.0.1:9/quiz.dtd">\n<quiz/>',
      'declarations',
      1,
    ],
    [
      'a parameter entity',
      '<!DOCTYPE quiz [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>\n<quiz/>',
      'declarations',
      1,
    ],
    [
      'a billion laughs',
      `<?xml version="1.0"?>\n<!DOCTYPE quiz [<!ENTITY l0 "lol">${laughs}]>\n<quiz>${question('&l9;')}</quiz>`,
      'declarations',
      2,
    ],
    ['an entity of nobody', `${quiz(question('&nobody;'))}\n`, 'unreadable', 2],
    ['two roots', `${quiz('')}\n<quiz/>\n`, 'unreadable', 3],
    ['nothing', '', 'unreadable', 1],
    ['no XML', 'Koga zovete? {=112 ~985}', 'unreadable', 1],
  ])('with %s is refused, with the line', async (_, text, code, line) => {
    for (const read of [moodle, qti])
      expect(await read(strToU8(text))).toMatchObject({ items: [], problem: { code, line } });
  });

  it.each([
    ['UTF-8', Buffer.from(quiz(question('Šta čini đak? Žuri.')))],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${quiz(question('Šta čini đak? Žuri.'))}`)],
    [
      'UTF-16 with a mark',
      Buffer.from(`\uFEFF${quiz(question('Šta čini đak? Žuri.'))}`, 'utf16le'),
    ],
    ['UTF-16 without a mark', Buffer.from(quiz(question('Šta čini đak? Žuri.')), 'utf16le')],
    [
      'UTF-16 of the other order',
      Buffer.from(`\uFEFF${quiz(question('Šta čini đak? Žuri.'))}`, 'utf16le').swap16(),
    ],
    [
      'windows-1250 that says so',
      in1250(quiz(question('Šta čini đak? Žuri.')).replace('UTF-8', 'windows-1250')),
    ],
    ['windows-1250 that calls itself UTF-8', in1250(quiz(question('Šta čini đak? Žuri.')))],
    [
      'UTF-8 that calls itself windows-1252',
      Buffer.from(quiz(question('Šta čini đak? Žuri.')).replace('UTF-8', 'windows-1252')),
    ],
  ])('in %s keeps its letters', async (_, content) => {
    const { items, problem } = await moodle(content);
    expect(problem).toBeUndefined();
    expect(items[0]?.item?.prompt).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Šta čini đak? Žuri.' }] },
    ]);
  });

  it.each([
    ['says so', 'windows-1251'],
    ['calls itself UTF-8', 'UTF-8'],
  ])('in windows-1251 that %s keeps its letters', async (_, declared) => {
    const text = quiz(question('Кога зовете?')).replace('UTF-8', declared);
    const bytes = [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const { items, encoding } = await moodle(Buffer.from(bytes));
    expect(encoding).toBe('windows-1251');
    expect(items[0]?.item?.prompt).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Кога зовете?' }] },
    ]);
  });

  it('in windows-1252 keeps its letters too', async () => {
    const content = Buffer.from(
      quiz(question('Zitat: \u0093d\u00e9j\u00e0 vu\u0094')).replace('UTF-8', 'windows-1252'),
      'latin1',
    );
    expect((await moodle(content)).items[0]?.item?.prompt).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Zitat: “déjà vu”' }] },
    ]);
  });
});

/** Š č ž đ Ž as windows-1250 has them. */
function in1250(text: string): Buffer {
  const codes: Readonly<Record<string, number>> = {
    Š: 0x8a,
    š: 0x9a,
    č: 0xe8,
    ž: 0x9e,
    Ž: 0x8e,
    đ: 0xf0,
  };
  return Buffer.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
}

const whole: Zippable = { 'imsmanifest.xml': manifest(['a.xml']), 'a.xml': strToU8(item) };
const unix = 3;

/** The archive with bytes changed in each header of its directory. */
function forged(archive: Uint8Array, change: (header: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(archive);
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    change(bytes.subarray(at));
  return Uint8Array.from(bytes);
}

const renamed = (archive: Uint8Array, from: string, to: string) =>
  Uint8Array.from(
    Buffer.from(Buffer.from(archive).toString('latin1').replaceAll(from, to), 'latin1'),
  );

describe('an archive', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each<[string, Uint8Array, object]>([
    [
      'a way out',
      zipSync({ ...whole, '../a.xml': strToU8(item) }),
      { code: 'unsafe-path', detail: '../a.xml' },
    ],
    [
      'a way out in the middle',
      zipSync({ ...whole, 'a/../../b.xml': strToU8(item) }),
      { code: 'unsafe-path', detail: 'a/../../b.xml' },
    ],
    [
      'an absolute name',
      zipSync({ ...whole, '/etc/passwd': strToU8(item) }),
      { code: 'unsafe-path', detail: '/etc/passwd' },
    ],
    [
      'the name of a drive',
      zipSync({ ...whole, 'C:/a.xml': strToU8(item) }),
      { code: 'unsafe-path', detail: 'C:/a.xml' },
    ],
    [
      'backslashes',
      renamed(zipSync({ ...whole, 'b/c.xml': strToU8(item) }), 'b/c.xml', 'b\\c.xml'),
      { code: 'unsafe-path', detail: 'b\\c.xml' },
    ],
    [
      'a symbolic link',
      zipSync({
        ...whole,
        'b.xml': [strToU8('/etc/passwd'), { os: unix, attrs: (0o120777 << 16) >>> 0 }],
      }),
      { code: 'unsafe-path', detail: 'b.xml' },
    ],
    [
      'a name twice',
      renamed(zipSync({ ...whole, 'b.xml': strToU8(item) }), 'b.xml', 'a.xml'),
      { code: 'repeated-name', detail: 'a.xml' },
    ],
    [
      'a name twice but for capitals',
      zipSync({ ...whole, 'A.XML': strToU8(item) }),
      { code: 'repeated-name', detail: 'A.XML' },
    ],
    [
      'encryption',
      forged(zipSync(whole), (header) => header.writeUInt16LE(1, 8)),
      { code: 'encrypted', detail: 'imsmanifest.xml' },
    ],
    ['no end', zipSync(whole).subarray(0, 200), { code: 'unreadable' }],
    [
      'nothing but another archive',
      zipSync({ 'a.zip': zipSync(whole) }),
      { code: 'not-this-format', detail: 'imsmanifest.xml' },
    ],
    [
      'an empty manifest',
      zipSync({ 'imsmanifest.xml': manifest([]) }),
      { code: 'empty', detail: 'imsmanifest.xml' },
    ],
    [
      'entities in its manifest',
      zipSync({
        'imsmanifest.xml': strToU8('<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><m/>'),
      }),
      { code: 'declarations' },
    ],
  ])('with %s is refused', async (_, archive, problem) => {
    expect(await qti(archive)).toMatchObject({ items: [], problem });
  });

  it('reads an item that names another archive as no item', async () => {
    const { items } = await qti(
      zipSync({ 'imsmanifest.xml': manifest(['b.zip']), 'b.zip': zipSync(whole) }),
    );
    expect(items).toMatchObject([
      { item: null, notes: [{ effect: 'refused', code: 'unreadable' }] },
    ]);
  });

  it('is opened no further than its bytes come out, whatever its headers say', async () => {
    jest.replaceProperty(readingLimits, 'unpacked', 10_000_000);
    const swollen = new Uint8Array(3_000_000);
    const names = ['a.xml', 'b.xml', 'c.xml', 'd.xml', 'e.xml'];
    const archive = zipSync(
      {
        'imsmanifest.xml': manifest(names),
        ...Object.fromEntries(names.map((name) => [name, swollen])),
      },
      { level: 1 },
    );
    const modest = forged(archive, (header) =>
      header.writeUInt32LE(Math.min(header.readUInt32LE(24), 1_000), 24),
    );
    expect(archive.length).toBeLessThan(swollen.length / 100);
    for (const each of [archive, modest])
      expect(await qti(each)).toMatchObject({
        items: { length: 3 },
        problem: { code: 'too-large' },
      });
  });

  it('whose files lie over one another gives no more than it may', async () => {
    const data = deflateRawSync(Buffer.alloc(20_000_000, ' '), { level: 9 });
    const names = Array.from({ length: 40 }, (_, place) => `f${place}.xml`);
    const { problem } = await qti(overlapping(data, 20_000_000, names));
    expect(problem).toMatchObject({ code: 'too-large' });
  });
});

/** Many names in the directory for one and the same compressed file, behind a manifest that asks for all of them. */
function overlapping(data: Buffer, size: number, names: readonly string[]): Uint8Array {
  const first = Buffer.from(zipSync({ 'imsmanifest.xml': [manifest(names), { level: 0 }] }));
  const directory = first.indexOf('PK\u0001\u0002', 0, 'latin1');
  const end = first.indexOf('PK\u0005\u0006', 0, 'latin1');
  const local = Buffer.alloc(30 + 6);
  local.write('PK\u0003\u0004', 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(6, 26);
  local.write('f0.xml', 30);
  const headers = names.map((name) => {
    const header = Buffer.alloc(46 + name.length);
    header.write('PK\u0001\u0002', 'latin1');
    header.writeUInt16LE(8, 10);
    header.writeUInt32LE(data.length, 20);
    header.writeUInt32LE(size, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt32LE(directory, 42);
    header.write(name, 46);
    return header;
  });
  const all = Buffer.concat([first.subarray(directory, end), ...headers]);
  const tail = Buffer.from(first.subarray(end));
  tail.writeUInt16LE(names.length + 1, 8);
  tail.writeUInt16LE(names.length + 1, 10);
  tail.writeUInt32LE(all.length, 12);
  tail.writeUInt32LE(directory + local.length + data.length, 16);
  return Uint8Array.from(Buffer.concat([first.subarray(0, directory), local, data, all, tail]));
}

describe('a large file', () => {
  const most = 20;
  afterEach(() => jest.restoreAllMocks());

  const repeat = (make: (place: number) => string) =>
    Array.from({ length: most + 5 }, (_, place) => make(place)).join('');
  const small = (place: number) =>
    `<question type="shortanswer"><questiontext><text>P${place}</text></questiontext><answer fraction="100"><text>a</text></answer></question>\n`;
  const names = Array.from({ length: most + 5 }, (_, place) => `${place}.xml`);

  it.each<[string, () => Promise<Reading>, number | undefined]>([
    ['Moodle XML', () => moodle(strToU8(quiz(`\n${repeat(small)}`))), 2 + most + 1],
    [
      'GIFT',
      () => itemFormats.gift.read(strToU8(repeat((place) => `P${place}? {=a ~b}\n\n`))),
      2 * most + 1,
    ],
    [
      'Aiken',
      () =>
        itemFormats.aiken.read(strToU8(repeat((place) => `P${place}?\nA. a\nB. b\nANSWER: A\n\n`))),
      5 * most + 1,
    ],
    [
      'CSV',
      () =>
        itemFormats.csv.read(
          strToU8(`kind;prompt;option_1\n${repeat((place) => `short-text;P${place};a\n`)}`),
        ),
      1 + most + 1,
    ],
    [
      'a package of QTI',
      () =>
        qti(
          zipSync({
            'imsmanifest.xml': manifest(names),
            ...Object.fromEntries(names.map((name) => [name, strToU8(item)])),
          }),
        ),
      undefined,
    ],
  ])(
    'of too many questions as %s is read up to the limit, and says where it stopped',
    async (_, read, line) => {
      jest.replaceProperty(readingLimits, 'items', most);
      const { items, problem } = await read();
      expect(items).toHaveLength(most);
      expect(problem).toEqual({
        code: 'too-many-items',
        detail: `${most}`,
        ...(line !== undefined && { line }),
      });
    },
  );

  it.each<[string, string]>([
    ['a text of ten megabytes', quiz(question('a '.repeat(5_000_000)))],
    ['a text of ten megabytes in one word', quiz(question('a'.repeat(10_000_000)))],
    ['half a million elements in one text', quiz(question('&lt;b&gt;a&lt;/b&gt;'.repeat(500_000)))],
    ['HTML a hundred thousand elements deep', quiz(question(`${'&lt;div&gt;'.repeat(100_000)}a`))],
    [
      'an element a hundred thousand deep',
      quiz(question(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)),
    ],
    [
      'a million attributes',
      quiz(
        `<question type="truefalse" ${Array.from({ length: 300_000 }, (_, place) => `a${place}="1"`).join(' ')}></question>`,
      ),
    ],
    [
      'an attribute of ten megabytes',
      quiz(`<question type="${'a'.repeat(10_000_000)}"></question>`),
    ],
    ['open brackets without an end', quiz(question('[['.repeat(2_000_000)))],
  ])('with %s is read to its end', async (_, text) => {
    expect((await moodle(strToU8(text))).items).toHaveLength(1);
  });

  it('with more elements than may be is refused', async () => {
    const text = `<assessmentItem>${'<a/>'.repeat(readingLimits.elements + 1)}</assessmentItem>`;
    expect((await qti(strToU8(text))).problem).toMatchObject({ code: 'too-large' });
  });
});

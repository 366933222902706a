import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';

const root = resolve(__dirname, '../..');
const messages = 'apps/frontend/src/messages';

interface Line {
  readonly where: string;
  readonly text: string;
}

/** A form that means two things, or is no longer written, and the word that is written for it. */
type Form = readonly [form: RegExp, instead: string];

const everywhere: readonly Form[] = [
  [/(završn|ulazn)\p{Ll}+ prover|prover\p{Ll}* znanja/iu, 'test'],
  [/(?<![„\p{L}-])kad(?![\p{L}-])/iu, 'kada'],
  [/(?<![\p{L}{])(fajl|link(?!ed))\p{Ll}*/iu, 'datoteka, veza'],
  [/izvlač\p{Ll}+ (se )?(iznova|nanovo)/iu, 'izvlače se nova pitanja'],
];

/** In lessons it is a person or a suspicion that is reported. */
const interfaceAlone: readonly Form[] = [
  [/(?<!\p{L})prijav(a|e|u|om|ama)(?!\p{L}| na nalog)/iu, 'prijava na nalog'],
  [/(?<!\p{L})struk(a|e|u|om|ama)(?!\p{L})/iu, 'profesija'],
  [/oznak\p{Ll}+ za proveru|oznak\p{Ll}+ (sa|na) dokument/iu, 'kod za proveru'],
  [/(?<!\p{L})učesni(k|c)\p{Ll}*(?![\p{L}/])/iu, 'učesnik/ca'],
  [/!/u, 'a full stop'],
];

/** Forms of one gender that stand for all. A slash, or the other gender beside it, names both. */
const genders: readonly Form[] = [
  [/(?<!\p{L})stručnja(k|c)(?!inj)\p{Ll}*/iu, 'stručna osoba'],
  [/(?<!\p{L})polazni(k|c)\p{Ll}*(?![\p{L}/])/iu, 'polaznik/ca'],
  [/(?<!\p{L})administrator(i|a|u|e|ima)?(?![\p{L}/]| ili administratork)/iu, 'administrator/ka'],
  [/(?<!\p{L})autor(i|a|u|e|ima)?(?![\p{L}/]| i autork)/iu, 'autor/ka'],
  [/(?<!\p{L})edukator(i|a|u|e|ima)?(?![\p{L}/])/iu, 'autor/ka'],
  [
    /(?<!\p{L})(lekari|policajci|novinari|tužioci|službenici|učenicima|učenike)(?!\p{L}|\/)/iu,
    'both genders',
  ],
  [/(?<!\p{L})(čita(la|o)?c|slušaoc|slušalac|gledaoc|gledalac)\p{Ll}*/iu, 'publika'],
  [/(?<!\p{L})pacijenti(ma)?(?!\p{L}|\/)/iu, 'osobe na pregledu'],
  [/(?<!\p{L})vršnja(k|c)(?!inj)\p{Ll}*/iu, 'druga deca'],
];
/** In lessons colleagues of one place of work are spoken of, and trainers whom a story knows. */
const gendersOfRoles: readonly Form[] = [
  [/(?<!\p{L})trener(i|a|u|e|om|ima)?(?![\p{L}])/iu, 'predavač/ica'],
  [/(?<!\p{L})predavač(i|a|u|e|em|ima)?(?![\p{L}/])/iu, 'predavač/ica'],
  [/(?<!\p{L})koordinator(i|a|u|e|om|ima)?(?![\p{L}/])/iu, 'koordinator/ka'],
  [/(?<!\p{L})ocenjivač(i|a|u|e|em|ima)?(?![\p{L}/])/iu, 'ko ocenjuje'],
  [/(?<!\p{L})koleg(e|a|ama)(?!\p{L})/iu, 'zajedno, u organizaciji'],
  [/(?<!\p{L})članovi(ma)?(?![\p{L}/]| i članic)/iu, 'članovi i članice'],
  [/(?<!\p{L})primaoc\p{Ll}*/iu, 'kome ide'],
];
const bothGenders =
  /lekarke|policajke|novinarke|tužiteljke|službenice|učenic[ae]|autork|administratork|edukatork/iu;

const english: readonly Form[] = [
  [/\bhand(s|ed|ing)? (it |them )?in\b/i, 'submit'],
  [/\bunder way\b/i, 'in progress'],
  [/\banew\b/i, 'again'],
  [/\bstands? still\b/i, 'is paused'],
  [/\bby (itself|themselves)\b/i, 'automatically'],
  [/\bunwanted mail\b/i, 'spam folder'],
  [/\be-mail/i, 'email'],
  [/\b(do you not|is allowed to you)\b/i, 'Forgot your password?, You have one more attempt'],
  [/\bsingle questions\b/i, 'each question'],
  [/\bto the sign-in\b/i, 'Sign in'],
  [/\bgo on\b/i, 'continue'],
  [/\bmend(ed|s)?\b/i, 'fix'],
  [/\bis no (number|PKCS)/i, 'is not a'],
  [/!/, 'a full stop'],
];

/** What speaks of the certificate that signs, which is never called by the one word of what people are given. */
const aboutSigning =
  /^(admin\.(keyProblem|system\.check\.keys|organiser\.obstacle\.(key|signer))|certify\.\w+\.signing-key|setup\.certificate|setup\.key\.certificate|verify\.document)\b/;

function flatten(value: object, path: string): Line[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const where = `${path}.${key}`;
    if (typeof each === 'string') return [{ where, text: each }];
    return typeof each === 'object' && each !== null ? flatten(each, where) : [];
  });
}

function messagesIn(language: string): Line[] {
  const ending = `.${language}.json`;
  return readdirSync(join(root, messages))
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const parsed: object = JSON.parse(readFileSync(join(root, messages, name), 'utf8'));
      return flatten(parsed, name.slice(0, -ending.length));
    });
}

function linesIn(folder: string, kind: RegExp): Line[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((text, at) => ({ where: `${relative(root, file)}:${String(at + 1)}`, text })),
    );
}

/** Serbian in one script, so that a form is written down once. */
function inLatin(lines: readonly Line[]): Line[] {
  return lines.map(({ where, text }) => ({ where, text: cyrillicToLatin(text) }));
}

const isSerbian = ({ text }: Line) => /[А-Яа-яЉЊЏЂЋЈљњџђћј]/u.test(text);
const codeLines = [
  ...linesIn('apps/backend/src', /(mails?|wording)\.ts$/),
  ...linesIn('libs/domain/src', /wording\.ts$/),
];
const told = inLatin([...messagesIn('sr-Cyrl'), ...codeLines.filter(isSerbian)]);
const lessons = linesIn('content', /\.(yaml|txt|vtt)$/).filter(
  ({ where, text }) =>
    !where.startsWith('content/facts/') && !/^\s*(- )?(id|next|start):/.test(text),
);
const toldInEnglish = [
  ...messagesIn('en'),
  ...codeLines.filter((line) => !isSerbian(line) && /['`]Hello,|subject: '/.test(line.text)),
];

function holding(lines: readonly Line[], form: RegExp): string[] {
  return lines.filter(({ text }) => form.test(text)).map(({ where, text }) => `${where} ${text}`);
}

it('reads what is told and what is taught', () => {
  expect(told.length).toBeGreaterThan(4000);
  expect(toldInEnglish.length).toBeGreaterThan(4000);
  expect(lessons.length).toBeGreaterThan(10_000);
});

describe('one word a thing', () => {
  it.each(everywhere)('%s is written as %s', (form) => {
    expect(holding([...told, ...lessons], form)).toEqual([]);
  });

  it.each(interfaceAlone)('%s is written as %s where the platform speaks', (form) => {
    expect(holding(told, form)).toEqual([]);
  });

  it.each(english)('%s is written as %s in English', (form) => {
    expect(holding(toldInEnglish, form)).toEqual([]);
  });

  it('what signs is an electronic certificate, in English a signing certificate', () => {
    const signing = (lines: readonly Line[]) =>
      lines.filter(({ where }) => aboutSigning.test(where));
    const bare = /(?<!elektronsk\p{Ll}{1,3} )sertifikat/iu;
    expect(signing(told).length).toBeGreaterThan(50);
    expect(holding(signing(told), bare)).toEqual([]);
    expect(holding(signing(toldInEnglish), /(?<!signing )certificate\b(?!s\.json)/i)).toEqual([]);
  });
});

describe('people of every gender', () => {
  it.each(genders)('%s is written as %s', (form) => {
    const lines = [...told, ...lessons].filter(({ text }) => !bothGenders.test(text));
    expect(holding(lines, form)).toEqual([]);
  });

  it.each(gendersOfRoles)('%s is written as %s where the platform speaks', (form) => {
    expect(holding(told, form)).toEqual([]);
  });
});

it.each([
  ['Završna provera je otvorena.', everywhere],
  ['Prijava je istekla.', interfaceAlone],
  ['Polaznici ovo vide.', genders],
  ['Tim vode predavači.', gendersOfRoles],
  ['Hand in the answers', english],
])('would find %s', (text, forms) => {
  expect(forms.filter(([form]) => form.test(text))).toHaveLength(1);
});

it.each([
  ['Prijava na nalog je istekla.', interfaceAlone],
  ['Ovo vidi polaznik/ca.', genders],
  ['Vode je predavači/ce i koordinatori/ke.', gendersOfRoles],
  ['Kadrovi, kada zatreba, i stručni tim.', everywhere],
])('would not stumble over %s', (text, forms) => {
  expect(forms.filter(([form]) => form.test(text))).toEqual([]);
});

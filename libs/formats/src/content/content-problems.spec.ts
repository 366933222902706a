import {
  bank,
  captions,
  changed,
  course,
  facts,
  original,
  outline,
  signs,
  story,
} from '../../spec/changed-content';
import { givenContentFiles } from '../../spec/given-content-files';
import { readContent } from './read-content';

function problemsOf(changes: Readonly<Record<string, string | null>>): readonly string[] {
  const reading = readContent(givenContentFiles(changes));
  return reading.ok
    ? []
    : reading.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
}

describe('readContent', () => {
  it.each([
    // YAML
    [
      `${course}:5: not YAML: Nested mappings are not allowed in compact mappings; a text with ": " in it must stand in quotes or under |`,
      changed(course, 'summary: Dve', 'summary: Dve: dve'),
    ],
    [
      [
        `${course}:5: *Dve: a text that begins with * must stand in quotes or under |`,
        `${course}:5: not YAML: Unexpected scalar at node end`,
      ],
      changed(course, 'summary: Dve', 'summary: *Dve'),
    ],
    [
      `${course}:8: not YAML: Map keys must be unique`,
      changed(course, 'hours: 2', 'hours: 2\nhours: 3'),
    ],
    [`${course}:1: the file is empty`, { [course]: '' }],
    [
      'lekcija.yml:1: the file has no place: facts/<topic>.yaml, modules/<module>/<lesson>.yaml, banks/<bank>.yaml, courses/<course>.yaml or films/<film>/captions.vtt, in lower-case letters without diacritics',
      { 'lekcija.yml': '' },
    ],
    // Shape
    [`${course}:7: "hours" must be a number, not "dva"`, changed(course, 'hours: 2', 'hours: dva')],
    [
      `${course}:7: "hours" must be from 1 to 500, whole or with a half`,
      changed(course, 'hours: 2', 'hours: 0'),
    ],
    [
      `${course}:8: "months" must be a whole number from 1 to 240`,
      changed(course, 'hours: 2', 'hours: 2\nvalidity: { months: 0 }'),
    ],
    [
      `${course}:8: a day needs its month, and a month its day`,
      changed(course, 'hours: 2', 'hours: 2\nvalidity: { months: 12, day: 31 }'),
    ],
    [
      `${course}:8: "opens_days_before" must be a whole number from 1 to 365`,
      changed(course, 'hours: 2', 'hours: 2\nrenewal: { opens_days_before: 0 }'),
    ],
    [
      `${course}:8: there is no course "nema"`,
      changed(course, 'hours: 2', 'hours: 2\nrenewal: { course: nema }'),
    ],
    [
      `${course}:10: "opste" is not a lesson: a module, a slash and one of its lessons`,
      changed(course, 'title: Prepoznaje znake }', 'title: Prepoznaje znake, lessons: [opste] }'),
    ],
    [
      `${course}:10: the course has no lesson "opste/nema"`,
      changed(
        course,
        'title: Prepoznaje znake }',
        'title: Prepoznaje znake, lessons: [opste/nema] }',
      ),
    ],
    [
      `${course}:3: "title" must be text, not "12"; put it in quotes`,
      changed(course, 'title: Kada pacijent ne govori za sebe', 'title: 12'),
    ],
    [
      `${course}:3: "title" is empty`,
      changed(course, 'title: Kada pacijent ne govori za sebe', 'title:'),
    ],
    [
      `${course}:3: "title" is empty`,
      changed(course, 'title: Kada pacijent ne govori za sebe', 'title: ""'),
    ],
    [
      [
        `${course}:3: "**" in a field that is one line of plain text`,
        `${course}:4: unknown field "x"`,
      ],
      changed(course, 'title: Kada', 'title: "**Kada**"\nx: Kada'),
    ],
    [
      `${course}:2: entry 1 of "tracks" must be one of police, health, prosecution, education, media, not "helth"; did you mean "health"?`,
      changed(course, 'tracks: [health]', 'tracks: [helth]'),
    ],
    [
      `${course}:2: "tracks" needs at least 1 entry, has 0`,
      changed(course, 'tracks: [health]', 'tracks: []'),
    ],
    [
      [
        `${signs}:22: "sections" is missing`,
        `${signs}:24: unknown field "sectons"; did you mean "sections"?`,
      ],
      changed(signs, 'sections:', 'sectons:'),
    ],
    [
      `${signs}:18: "kind" must be one of text, picture, video, callout, accordion, table, indicators, download, handout, content-note, case, knowledge-check, not "calout"; did you mean "callout"?`,
      changed(signs, 'kind: callout', 'kind: calout'),
    ],
    [
      `${signs}:17: "kind" is missing: one of text, picture, video, callout, accordion, table, indicators, download, handout, content-note, case, knowledge-check`,
      changed(signs, '    kind: callout\n', ''),
    ],
    [
      `${signs}:5: "Uvod 1" is not an id: 1 to 64 lower-case letters without diacritics, digits and single hyphens`,
      changed(signs, 'id: uvod', 'id: Uvod 1'),
    ],
    [
      `${signs}:48: "kind" must be one of text, picture, video, callout, accordion, table, indicators, download, handout, not "case"`,
      changed(
        signs,
        '{ id: opis, kind: text, body: Opis. }',
        '{ id: opis, kind: case, title: Slučaj }',
      ),
    ],
    [
      `${facts}:5: "check_by" must be a day like 2026-11-24, not "24. 2. 2027."`,
      changed(facts, 'check_by: 2027-02-24', 'check_by: 24. 2. 2027.'),
    ],
    [
      `${facts}:4: "checked_on" must be a day like 2026-11-24, not "0000-11-24"`,
      changed(facts, 'checked_on: 2026', 'checked_on: 0000'),
    ],
    [
      `${facts}:5: "check_by" must be later than "checked_on"`,
      changed(facts, 'check_by: 2027', 'check_by: 2025'),
    ],
    [
      `${outline}:3: a general module names no tracks`,
      changed(outline, 'tracks: []', 'tracks: [police]'),
    ],
    // Texts
    [
      [`${signs}:10: HTML is not allowed`, `${signs}:10: HTML is not allowed`],
      changed(signs, 'Nijedan', '<b>Nijedan</b>'),
    ],
    [
      `${signs}:11: the link "http://example.org" must be https://, tel:, mailto:, a path of this site, contact:, fact: or lang:`,
      changed(signs, '(lang:en)', '(http://example.org)'),
    ],
    [
      `${signs}:11: there is no fact "kazne" in facts/; did you mean "kazna"?`,
      changed(signs, 'fact:kazna', 'fact:kazne'),
    ],
    [`${signs}:8: a heading begins with ## or ###`, changed(signs, '## Naslov', '# Naslov')],
    [
      `${signs}:10: unfinished markup in "Nijedan znak **ne dokazuje. Izveštaj"`,
      changed(signs, '**ne dokazuje**', '**ne dokazuje'),
    ],
    // Personal numbers
    [
      `${signs}:21: a personal number (JMBG); such numbers are not kept here`,
      changed(signs, 'body: Prijavite.', 'body: Prijavite 0101099**71**0005.'),
    ],
    // Films
    [
      `${signs}:54: there is no films/sob/film.webm; did you mean "soba"?`,
      changed(signs, 'film: soba', 'film: sob'),
    ],
    [
      `${signs}:54: films/loš/film.webm is not a WebM film`,
      changed(signs, 'film: soba', 'film: loš'),
    ],
    [
      `${signs}:54: there is no films/nemi/captions.vtt`,
      changed(signs, 'film: soba', 'film: nemi'),
    ],
    [
      `${signs}:55: the film needs a transcript`,
      changed(signs, 'transcript: Vrata se zatvaraju.', 'transcript: ""'),
    ],
    [
      `${signs}:54: the captions do not follow one another within the length of the film`,
      changed(captions, '00:00:09.000', '00:00:09.001'),
    ],
    [
      `${captions}:1: a file of captions begins with the line WEBVTT`,
      changed(captions, 'WEBVTT', 'Titlovi'),
    ],
    [`${captions}:1: the file has no captions`, { [captions]: 'WEBVTT\n' }],
    [
      `${captions}:9: a caption begins with its times, like 00:00:01.000 --> 00:00:04.500, and nothing after them`,
      changed(captions, '00:00:09.000', '00:00:09.000 line:0'),
    ],
    [
      `${captions}:9: a caption begins with its times, like 00:00:01.000 --> 00:00:04.500, and nothing after them`,
      changed(captions, '00:00:04.500 -->', '00:00:04,500'),
    ],
    [
      `${captions}:9: the caption ends before it begins`,
      changed(captions, '00:00:09.000', '00:00:04.500'),
    ],
    [
      `${captions}:10: captions are plain words, without markup`,
      changed(captions, 'Vrata se', '<b>Vrata</b> se'),
    ],
    [`${captions}:9: the caption has no words`, changed(captions, 'Vrata se\nzatvaraju.\n', '')],
    // What publishing checks
    [`${signs}:21: "body" is empty`, changed(signs, 'body: Prijavite.', 'body: ""')],
    [
      `${signs}:12: the picture needs an alternative text, or decorative: true`,
      changed(signs, '    alternative: Put pored reke\n', ''),
    ],
    [
      `${signs}:31: the row has 1 cells, the table 2 columns`,
      changed(signs, '[Policija, Prima prijavu]', '[Policija]'),
    ],
    [`${signs}:17: the id "uvod" is already taken`, changed(signs, 'id: savet', 'id: uvod')],
    [`${story}:5: the id "uvod" is already taken`, changed(story, 'id: prijem', 'id: uvod')],
    [`${story}:16: the case has no node "krj"`, changed(story, 'next: kraj', 'next: krj')],
    [
      `${story}:9: the case has no node "pocetk" to start with`,
      changed(story, 'start: pocetak', 'start: pocetk'),
    ],
    [
      `${story}:11: no path from the start leads to this node`,
      changed(story, 'start: pocetak', 'start: kraj'),
    ],
    [
      `${story}:33: "key" names an option that the item does not have`,
      changed(story, 'key: a', 'key: c'),
    ],
    [
      `${story}:32: "feedback" is empty`,
      changed(story, 'feedback: To ugrožava osobu.', 'feedback: ""'),
    ],
    [`${bank}:16: the id "zd-1" is already taken`, changed(bank, 'id: zd-2', 'id: zd-1')],
    [
      `${bank}:13: "points" must be a whole number from 1 to 10`,
      changed(bank, 'points: 1', 'points: 11'),
    ],
    [
      `${bank}:14: not YAML: Map keys must be unique`,
      changed(bank, 'prompt: Pitanje 1?', 'points: 1\n    prompt: Pitanje 1?'),
    ],
    // Across files
    [
      `${signs}:14: there is no pictures/pit.svg; did you mean "put.svg"?`,
      changed(signs, 'picture: put.svg', 'picture: pit.svg'),
    ],
    [
      `${signs}:42: there is no files/plan.pdf`,
      changed(signs, 'file: podsetnik.txt', 'file: plan.pdf'),
    ],
    [
      `${course}:8: there is no module "opsta"; did you mean "opste"?`,
      changed(course, 'modules: [opste]', 'modules: [opsta]'),
    ],
    [
      `${course}:12: there is no bank "zavrsno"; did you mean "zavrsna"?`,
      changed(course, 'bank: zavrsna', 'bank: zavrsno'),
    ],
    [
      `${course}:15: the course has no objective "drugi"`,
      changed(course, 'cilj: 15', 'cilj: 14\n    drugi: 1'),
    ],
    [
      [
        `${bank}:14: the course has no objective "cilja"`,
        `${course}:14: "draw" wants 15 items of "cilj", the bank has 14`,
      ],
      changed(bank, 'objective: cilj', 'objective: cilja'),
    ],
    [
      `${course}:14: "draw" wants 16 items of "cilj", the bank has 15`,
      changed(course, 'cilj: 15', 'cilj: { easy: 14, any: 2 }'),
    ],
    [
      `${course}:14: "draw" wants 2 hard items of "cilj", the bank has 0`,
      changed(course, 'cilj: 15', 'cilj: { hard: 2 }'),
    ],
    [
      `${course}:14: "hard" must be a whole number from 0 to 100`,
      changed(course, 'cilj: 15', 'cilj: { hard: -1, any: 3 }'),
    ],
    [`${course}:14: unknown field "heavy"`, changed(course, 'cilj: 15', 'cilj: { heavy: 2 }')],
    [
      `${course}:15: "easy" must be a number, not "dva"`,
      changed(course, 'cilj: 15', 'cilj:\n      easy: dva'),
    ],
    [
      `${course}:14: a draw is a whole number, or whole numbers of easy, medium, hard and any`,
      changed(course, 'cilj: 15', 'cilj: dva'),
    ],
    [
      `${bank}:16: "zd-20" is neither another item of the bank nor a group that another item names`,
      changed(bank, 'difficulty: easy\n', 'difficulty: easy\n    enemies: [zd-20]\n'),
    ],
    [
      `${course}:14: "draw" cannot be met in "cilj": too many of its items are enemies`,
      changed(bank, 'difficulty: easy\n', 'difficulty: easy\n    enemies: [zd-2]\n'),
    ],
    [
      `${bank}:16: an item with "must_pass" needs "must_have: true", so that every form has it`,
      changed(bank, 'difficulty: easy\n', 'difficulty: easy\n    must_pass: true\n'),
    ],
    [
      `${course}:16: "cilj" must be a whole number from 0 to 100`,
      changed(course, 'cut_score: 70', 'minimums: { cilj: 101 }\n  cut_score: 70'),
    ],
    [
      `${course}:16: the course has no objective "drugi"`,
      changed(course, 'cut_score: 70', 'minimums: { drugi: 50 }\n  cut_score: 70'),
    ],
    [
      `${course}:16: "attendance" must be a whole number from 1 to 100`,
      changed(course, 'cut_score: 70', 'attendance: 0\n  cut_score: 70'),
    ],
    [
      `${bank}:16: "must_have" must be true or false, not "da"`,
      changed(bank, 'difficulty: easy\n', 'difficulty: easy\n    must_have: da\n'),
    ],
    [
      `${bank}:16: "tags" is empty`,
      changed(bank, 'difficulty: easy\n', 'difficulty: easy\n    tags: [čekaonica, ""]\n'),
    ],
    [
      `${course}:1: the id "zdravstva" must be "zdravstvo", as the file`,
      changed(course, 'id: zdravstvo', 'id: zdravstva'),
    ],
    [
      `${signs}:1: the id "znak" must be "znaci", as the file`,
      changed(signs, 'id: znaci', 'id: znak'),
    ],
    [
      `${outline}:7: there is no lesson "slucajj"; did you mean "slucaj"?`,
      changed(outline, 'lessons: [znaci, slucaj]', 'lessons: [znaci, slucajj, slucaj]'),
    ],
    [
      `${story}:1: the lesson is not in the list of ${outline}`,
      changed(outline, 'lessons: [znaci, slucaj]', 'lessons: [znaci]'),
    ],
    [
      `${outline}:7: the lesson "znaci" stands in the list twice`,
      changed(outline, 'lessons: [znaci, slucaj]', 'lessons: [znaci, slucaj, znaci]'),
    ],
    [
      'modules/novi/prva.yaml:1: there is no module.yaml beside this lesson',
      { 'modules/novi/prva.yaml': original(signs).replace('id: znaci', 'id: prva') },
    ],
    [
      `facts/propisi.yaml:1: the fact "kazna" is already in facts/jos.yaml:1`,
      { 'facts/jos.yaml': original(facts) },
    ],
    [
      `${course}:8: the module "opste" is made for police, the course for health`,
      { ...changed(outline, 'kind: general\ntracks: []', 'kind: practice\ntracks: [police]') },
    ],
    // One mistake is one problem
    [
      `${facts}:6: "grade" must be one of official, official-copy, second-hand, unconfirmed, not "sure"`,
      changed(facts, 'grade: official-copy', 'grade: sure'),
    ],
  ] as const)('says %j', (expected, changes) => {
    expect(problemsOf(changes)).toEqual([expected].flat());
  });

  it('collects the problems of all files, by file and line', () => {
    expect(
      problemsOf({
        ...changed(course, 'hours: 2', 'hours: dva'),
        ...changed(bank, 'points: 1', 'points: jedan'),
        ...changed(story, 'result: safer', 'result: good'),
      }),
    ).toEqual([
      `${bank}:13: "points" must be a number, not "jedan"`,
      `${course}:7: "hours" must be a number, not "dva"`,
      `${story}:21: "result" must be one of safer, uncertain, harmful, not "good"`,
    ]);
  });
});

import { nameProblems, proposeName } from './person-name';

describe('proposeName', () => {
  it.each([
    ['Jelena Đorđević', 'Jelena Đorđević', 'Јелена Ђорђевић'],
    ['Djordje Njegoš', 'Djordje Njegoš', 'Ђорђе Његош'],
    ['DŽENANA LJUBIĆ', 'DŽENANA LJUBIĆ', 'ЏЕНАНА ЉУБИЋ'],
    ['  Ana-Marija   O’Connor ', 'Ana-Marija O’Connor', 'Ана-Марија О’Цоннор'],
    ['Jelena\u00a0Ilic\u0301\u200b', 'Jelena Ilić', 'Јелена Илић'],
    ['Wilhelm Xenia', 'Wilhelm Xenia', 'Вилхелм Ксениа'],
    ['Ágnes Müller', 'Ágnes Müller', 'Агнес Муллер'],
    ['Љубица Њежић', 'Ljubica Nježić', 'Љубица Њежић'],
  ])('%s -> %s / %s', (typed, latin, cyrillic) => {
    expect(proposeName(typed)).toEqual({ latin, cyrillic });
  });
});

describe('nameProblems', () => {
  it.each([
    ['Jelena Đorđević', 'sr-Latn', []],
    ['Јелена Ђорђевић', 'sr-Cyrl', []],
    ['M. Petrović-Ilić', 'sr-Latn', []],
    ["D'Angelo", 'sr-Latn', []],
    ['   ', 'sr-Latn', ['empty']],
    ['123', 'sr-Latn', ['characters']],
    ['Jelena 2', 'sr-Latn', ['characters']],
    ['Jelena\nIlić', 'sr-Latn', []],
    ['Jelena\u200b Ilic\u0301', 'sr-Latn', []],
    ['\u200b', 'sr-Latn', ['empty']],
    ['Jelena\u0007', 'sr-Latn', ['characters']],
    ['Jelena Ꝉić', 'sr-Latn', ['unprintable']],
    ['Јелена Ѳић', 'sr-Cyrl', []],
    ['Јелена Ꙗић', 'sr-Cyrl', ['unprintable']],
    ['Jelеna', 'sr-Latn', ['mixed-scripts']],
    ['Jelena', 'sr-Cyrl', ['wrong-script']],
    ['a'.repeat(121), 'sr-Latn', ['too-long']],
    ['a'.repeat(120), 'sr-Latn', []],
  ] as const)('%j in %s: %j', (name, script, problems) => {
    expect(nameProblems(name, script)).toEqual(problems);
  });
});

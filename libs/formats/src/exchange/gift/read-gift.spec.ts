import { plainText } from '@svetionik/domain/content/plain-text';
import { readGift } from './read-gift';

const read = (text: string) => readGift(new TextEncoder().encode(text)).items;

describe('readGift', () => {
  it.each([
    ['Koga zovete? {=112 ~985#pogrešno ~%50%194}', 'single-choice', []],
    ['Šta od toga? {~%50%a ~%50%b ~%-50%c}', 'multiple-choice', []],
    ['Šta od toga? {~%50%a ~%50%b ~%-100%c}', 'multiple-choice', []],
    ['Šta od toga? {~a ~b}', 'multiple-choice', ['key']],
    ['Šta od toga? {=a -> 1 = -> 2 =c -> }', 'matching', ['key']],
    ['Šta od toga? {~%33%a ~%50%b ~c}', 'multiple-choice', ['partial-credit']],
    ['Koji broj? {=112 =%50%194}', 'short-text', []],
    ['Koliko je? {=5 \\* 3}', 'short-text', []],
    ['Koji broj? {=%0%*9* =1*}', 'short-text', ['scoring']],
    ['Koliko? {#12:0.5}', 'numeric', []],
    ['Koliko? {#11..13}', 'numeric', []],
    ['Koliko? {#3:2~#Nije.}', 'numeric', []],
    ['Koliko? {#=3:2 =%50%4:1}', 'numeric', []],
    ['Koliko? {#=%50%4:1 =3:2 =9}', 'numeric', []],
    ['Koliko? {#=%0%4 =3:2#Da.}', 'numeric', ['option-feedback']],
    ['Koliko? {#=3 =%50%3.5e0:5e-1}', 'numeric', []],
    ['Koliko? {#=3 =%50%*}', undefined, ['answer']],
    ['Koliko? {#=%50%4:1}', undefined, ['key']],
    ['Koliko? {#3:x}', undefined, ['answer']],
    ['Opišite. {}', 'open-answer', ['rubric', 'words']],
    ['Opišite. {####Pominje policiju.}', 'open-answer', ['rubric', 'words']],
    ['Zovite {1:SHORTANSWER:=112#Da.~%50%194}.', undefined, ['kind-unknown']],
    ['Zovite {:MC:=112~985} ili {:SA:=194}.', undefined, ['kind-unknown']],
    ['Zovite {=112} ili {=194}.', undefined, ['unreadable']],
    ['Kojim redom? {>ALL\nprvo\ndrugo}', undefined, ['kind-unknown']],
    ['Koga? {=%100%112 ~985}', 'single-choice', []],
    ['Spojite. {=a -> 1 =b -> 2}', 'matching', []],
    ['Dete nije krivo. {T}', 'single-choice', ['kind']],
    ['Zovite {=112 ~985} odmah.', 'single-choice', ['missing-word']],
    [
      '$CATEGORY: Kurs/Prvi deo\n\n[html]<p>Zovite <script>x</script><img src="a.png" alt="mapa"></p> {=112 ~985}',
      'single-choice',
      ['embedded', 'picture', 'category', 'category'],
    ],
  ])('reads %s', (text, kind, codes) => {
    const [found] = read(text);
    expect({ kind: found?.item?.kind, codes: found?.notes.map(({ code }) => code) }).toEqual({
      kind,
      codes,
    });
  });

  it('takes the first number that earns all the points, and what is said of others', () => {
    const key = (text: string) => read(text)[0]?.item;
    expect(key('Koliko? {#=%50%4:1 =3:2~#Nije.}')).toMatchObject({
      value: 3,
      tolerance: 2,
      outcomes: { wrong: [{ runs: [{ text: 'Nije.' }] }] },
    });
  });

  it('refuses a bad question, with its line, and reads the others', () => {
    const items = read(
      'Prvo? {=a ~b}\n\nDrugo {nema\n\nTreće? {}\n\n{=a ~b}\n\nBez zagrada\n\nŠesto? {=a ~b}\n',
    );
    expect(items.map(({ line, item, notes }) => [line, item?.kind ?? notes[0]?.code])).toEqual([
      [1, 'single-choice'],
      [3, 'unreadable'],
      [5, 'open-answer'],
      [7, 'no-question'],
      [9, 'no-answers'],
      [11, 'single-choice'],
    ]);
  });

  it('refuses a question beyond all measure without taking it apart', () => {
    const [found, next] = read(`Šta? {${'=a'.repeat(1_000_000)}}\n\nDalje? {=a ~b}`);
    expect([found?.item, found?.notes, next?.line, next?.item?.kind]).toEqual([
      null,
      [{ effect: 'refused', code: 'beyond-limits' }],
      3,
      'single-choice',
    ]);
  });

  it('takes escaped characters for what they are', () => {
    const [found] = read('::prvi\\:znak::[plain]Da li je 5 \\= 5\\nili \\{ne\\}? {=\\~ ~\\\\}');
    expect(found?.item && plainText(found.item.prompt)).toBe('Da li je 5 = 5\nili {ne}?');
    expect(found?.title).toBe('prvi:znak');
  });
});

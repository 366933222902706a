import type { MarkupNode } from './markup/element';
import { itemFormats } from './formats';
import { takePictures } from './pictures/picture-markup';

const read = (format: 'gift' | 'csv' | 'moodle-xml', text: string) =>
  itemFormats[format].read(new TextEncoder().encode(text));
const gapped = (count: number) =>
  `<quiz><question type="gapselect"><name><text>z</text></name><questiontext format="html"><text>${'[[1]] '.repeat(count)}</text></questiontext>${'<selectoption><text>o</text><group>1</group></selectoption>'.repeat(count)}</question></quiz>`;

/** How many entries of lists are taken one by one: spread or gone through. */
function countTaken(work: () => void): number {
  const original = Array.prototype[Symbol.iterator];
  let taken = 0;
  const counting = jest.spyOn(Array.prototype, Symbol.iterator).mockImplementation(function (
    this: unknown[],
  ) {
    taken += this.length;
    return Reflect.apply(original, this, []);
  });
  try {
    work();
  } finally {
    counting.mockRestore();
  }
  return taken;
}

describe('a question file', () => {
  it.each([
    ['gift', 'answers', `Q? {=a ${'~'.repeat(150_000)}}`],
    ['gift', 'marks without an end', `// ${'[id:'.repeat(1_000_000)}\nQ? {=a ~b}`],
    ['csv', 'quotes in quotes', `kind,prompt\nopen-answer,"${'>'.repeat(100_000)}"\n`],
    ['csv', 'lists in lists', `kind,prompt\nopen-answer,"${'- * '.repeat(25_000)}"\n`],
  ] as const)('of %s with endless %s is read', async (format, _, text) => {
    expect((await read(format, text)).items).toHaveLength(1);
  });

  it('of Moodle with a list for each of many gaps is refused', async () => {
    const [few, many] = [
      await read('moodle-xml', gapped(20)),
      await read('moodle-xml', gapped(200)),
    ];
    expect(few.items[0]?.item?.kind).toBe('inline-choice');
    expect(many.items[0]?.notes).toEqual([{ effect: 'refused', code: 'beyond-limits' }]);
  });

  it('takes twice the work for twice the nodes', () => {
    const nodes = (count: number): MarkupNode[] => Array.from({ length: count }, () => 'a');
    const work = (count: number) =>
      countTaken(() => takePictures(nodes(count), () => undefined, 1));
    expect(work(2_000) / work(1_000)).toBeLessThan(2.5);
  });
});

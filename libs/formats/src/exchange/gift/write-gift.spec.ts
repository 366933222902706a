import type { AssessmentItem } from '@svetionik/domain/items/item';
import { exportItems } from '../export-items';
import { itemFormats } from '../formats';

const paragraph = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text }] }];
const base = {
  id: 'prvi-razgovor',
  objective: 'razgovor',
  difficulty: 'hard',
  points: 2,
  prompt: paragraph('Kojim redom?'),
  feedback: paragraph('Prvo bezbednost.'),
} as const;

const ordering: AssessmentItem = {
  ...base,
  kind: 'ordering',
  options: [
    { id: 'a', text: paragraph('Sklonite osobu'), feedback: [] },
    { id: 'b', text: paragraph('Pozovite pomoć'), feedback: paragraph('Tek tada.') },
  ],
};
const essay: AssessmentItem = {
  ...base,
  kind: 'open-answer',
  sample: 'Pitam nasamo.',
  words: { least: 0, most: 100 },
  rubric: [],
  secondMarking: false,
  threshold: 0,
  disturbing: false,
};

async function write(item: AssessmentItem) {
  const { content, report, carried } = await exportItems(itemFormats.gift, [item], 'Banka');
  const told = (report.get(item.id) ?? []).map(({ effect, code, detail = '' }) =>
    [effect, code, detail].join(' ').trim(),
  );
  return { text: new TextDecoder().decode(content), carried, told };
}

describe('writeGift', () => {
  it('writes an order as steps with their places, and says what that changes', async () => {
    const { text, carried, told } = await write(ordering);
    expect(carried).toBe(1);
    expect(text).toContain(
      '{\n=Sklonite osobu -> 1\n=Pozovite pomoć -> 2\n####Prvo bezbednost.\n}',
    );
    expect(told).toEqual([
      'changed scoring',
      'lost option-feedback',
      'changed kind matching',
      'lost difficulty',
      'lost points',
    ]);
  });

  it('writes an open answer as an essay, which people mark by other means', async () => {
    const { text, carried, told } = await write(essay);
    expect(carried).toBe(1);
    expect(text).toContain('Kojim redom? {\n####Prvo bezbednost.\n}');
    expect(told).toEqual(['lost difficulty', 'lost points', 'lost sample', 'lost words']);
  });
});

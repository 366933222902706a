import { signal } from '@angular/core';
import type {
  Block as AnyBlock,
  CaseBlock,
  ContentNoteBlock,
  TableBlock,
} from '@svetionik/domain/course/block';
import { multipleChoice, paragraph } from '../testing/given';
import { render } from '../testing/render';
import { Block } from './block';
import type { BlockEvent, BlockRecord } from './block-event';
import { HANDOUT_DOWNLOADS, type HandoutCopy, type HandoutDownloads } from './handout-downloads';

async function shown(block: AnyBlock, record: BlockRecord = {}) {
  const page = await render(Block, { block, record });
  const events: BlockEvent[] = [];
  page.component.happened.subscribe((event) => events.push(event));
  return { page, events };
}

const note: ContentNoteBlock = {
  id: 'note',
  kind: 'content-note',
  title: 'What is coming',
  reason: paragraph('Why'),
  blocks: [{ id: 'a', kind: 'text', body: paragraph('Described') }],
  alternative: [{ id: 'b', kind: 'text', body: paragraph('Summary') }],
};

describe('a content note', () => {
  it('shows neither way before one is chosen', async () => {
    const { page } = await shown(note);
    expect(page.words).not.toMatch(/Described|Summary/);
  });

  it.each([
    ['ui.note.described', 'described', 'Described', 'Summary'],
    ['ui.note.alternative', 'alternative', 'Summary', 'Described'],
  ])('on %s takes the way %s', async (button, way, there, absent) => {
    const { page, events } = await shown(note);
    await page.press(button);
    expect(events).toEqual([{ kind: 'took-way', block: 'note', way }]);
    expect(page.words).toContain(there);
    expect(page.words).not.toContain(absent);
  });

  it('opens on the way that was taken before, and lets it change', async () => {
    const { page, events } = await shown(note, { way: 'alternative' });
    expect(page.words).toContain('Summary');
    await page.press('ui.note.described');
    expect(events).toEqual([{ kind: 'took-way', block: 'note', way: 'described' }]);
  });
});

const ward: CaseBlock = {
  id: 'ward',
  kind: 'case',
  title: 'Ward',
  vignette: paragraph('Vignette'),
  start: 'first',
  nodes: [
    {
      id: 'first',
      kind: 'decision',
      title: 'First',
      body: paragraph('Body'),
      choices: [
        { id: 'ask', label: 'Ask', consequence: paragraph('He answers'), next: 'second' },
        { id: 'leave', label: 'Leave', consequence: paragraph('Gone'), next: 'end' },
      ],
    },
    {
      id: 'second',
      kind: 'decision',
      title: 'Second',
      body: paragraph('Body'),
      choices: [{ id: 'alone', label: 'Alone', consequence: paragraph('She speaks'), next: 'end' }],
    },
    {
      id: 'end',
      kind: 'outcome',
      title: 'End',
      result: 'safer',
      body: paragraph('Result'),
      debrief: paragraph('Debrief'),
    },
  ],
};

describe('a case', () => {
  it('goes on with each decision, shows what followed, and ends with the debrief', async () => {
    const { page, events } = await shown(ward);
    await page.click('input', 0);
    await page.press('ui.case.choose');
    expect(page.words).toContain('He answers');
    expect(page.words).not.toContain('Debrief');
    await page.click('input', 0);
    await page.press('ui.case.choose');
    expect(page.words).toContain('Debrief');
    expect(events).toEqual([
      { kind: 'decided', block: 'ward', path: ['ask'], finished: false },
      { kind: 'decided', block: 'ward', path: ['ask', 'alone'], finished: true },
    ]);
  });

  it('opens an ended case with its path, and tells when it is begun again', async () => {
    const { page, events } = await shown(ward, { path: ['ask', 'alone'] });
    expect(page.words).toContain('Debrief');
    await page.press('ui.case.again');
    expect(page.words).not.toContain('Debrief');
    expect(events).toEqual([{ kind: 'decided', block: 'ward', path: [], finished: false }]);
  });

  it('does not go on without a choice, and says so', async () => {
    const { page, events } = await shown(ward);
    await page.press('ui.case.choose');
    expect(events).toEqual([]);
    expect(page.all('.missing')[0]?.textContent?.trim()).toBe('ui.case.pick');
  });

  it.each<[readonly string[], string, string]>([
    [['ask'], 'Second', 'First'],
    [['leave'], 'End', 'Leave'],
    [['gone'], 'First', 'Vignette'],
  ])('left at %j opens at %s', async (path, title) => {
    const { page } = await shown(ward, { path });
    expect(page.all('h3').at(-1)?.textContent).toBe(title);
  });
});

describe('a knowledge check', () => {
  const block: AnyBlock = { id: 'check', kind: 'knowledge-check', item: multipleChoice };

  it.each<[readonly string[], string]>([
    [['a', 'b'], 'ui.check.right'],
    [['a'], 'ui.check.partly'],
    [['c'], 'ui.check.wrong'],
  ])('answered with %j is %s', async (letters, verdict) => {
    const { page, events } = await shown(block);
    for (const letter of letters) {
      const labels = page.all('label').map(({ textContent }) => textContent?.trim());
      await page.click('label', labels.indexOf(`Text ${letter}`));
    }
    await page.press('ui.check.submit');
    expect(page.words).toContain(verdict);
    expect(page.words).toContain('Whatever was chosen');
    expect(events).toHaveLength(1);
  });

  it('says nothing of points, because it has none', async () => {
    const { page } = await shown(block);
    expect(page.words).toContain('ui.item.multiple');
    expect(page.words).not.toContain('ui.item.marking');
  });

  it('asks for an answer first, and keeps its key till then', async () => {
    const { page, events } = await shown(block);
    await page.press('ui.check.submit');
    expect(page.words).toContain('ui.check.answerFirst');
    expect(page.words).not.toContain('Because');
    expect(events).toEqual([]);
  });

  it('can be answered again', async () => {
    const { page } = await shown(block, {
      response: { kind: 'multiple-choice', choices: ['a', 'b'] },
    });
    expect(page.words).toContain('ui.check.right');
    await page.press('ui.check.again');
    expect(page.words).not.toContain('ui.check.right');
    expect(page.all<HTMLInputElement>('input').some(({ checked }) => checked)).toBe(false);
  });
});

describe('plain blocks', () => {
  const file = { hash: 'f'.repeat(64), mediaType: 'application/pdf', bytes: 48_200 };

  it('names each row of a table by its first cell', async () => {
    const table: TableBlock = {
      id: 't',
      kind: 'table',
      caption: 'Caption',
      columns: ['', 'Col'],
      rows: [[paragraph('Row'), paragraph('Cell')]],
    };
    const { page } = await shown(table);
    expect(
      page.all('th').map((cell) => `${cell.getAttribute('scope')} ${cell.textContent}`),
    ).toEqual(['col Col', 'row Row']);
  });

  it.each([
    [false, 'A door'],
    [true, ''],
  ])('a picture that is decorative: %p says "%s"', async (decorative, alternative) => {
    const { page } = await shown({
      id: 'p',
      kind: 'picture',
      file,
      width: 4,
      height: 3,
      alternative: 'A door',
      decorative,
    });
    const [picture] = page.all<HTMLImageElement>('img');
    expect([picture?.alt, picture?.getAttribute('src')]).toEqual([
      alternative,
      `/api/v1/files/${file.hash}`,
    ]);
  });

  it('says of a download what it is and how large', async () => {
    const { page } = await shown({
      id: 'd',
      kind: 'download',
      title: 'Reminder',
      description: 'One page',
      file,
    });
    expect(page.all('a')[0]?.textContent?.replace(/\s+/g, ' ')).toContain('PDF, 48 kB');
  });

  it('says how far a handout is, and asks for it once', async () => {
    const asked: string[] = [];
    const copy = signal<HandoutCopy>({ state: 'idle' });
    const downloads: HandoutDownloads = {
      find: copy,
      make: (block, format) => {
        asked.push(`${block} ${format}`);
        copy.set({ state: 'making' });
      },
    };
    const block = {
      id: 'h',
      kind: 'handout',
      title: 'Reminder',
      description: 'One page',
      checklist: true,
      body: paragraph('Ask in private'),
    } as const;
    const providers = [{ provide: HANDOUT_DOWNLOADS, useValue: downloads }];
    const page = await render(Block, { block }, {}, providers);
    await page.click('button');
    await page.click('button');
    expect(asked).toEqual(['h pdf']);
    expect(page.words).toContain('ui.handout.making');
    copy.set({ state: 'ready', pages: 2, pdfBytes: 48_200, textBytes: 3_400 });
    await page.set('record', {});
    expect(page.words).toMatch(/48 kB.*3 kB/s);
  });

  it('opens a section of an accordion and closes it', async () => {
    const { page } = await shown({
      id: 'a',
      kind: 'accordion',
      sections: [{ id: 's', title: 'Section', body: paragraph('Inside') }],
    });
    const state = () => [
      page.all('button')[0]?.getAttribute('aria-expanded'),
      page.all('.panel')[0]?.hasAttribute('hidden'),
    ];
    expect(state()).toEqual(['false', true]);
    await page.press('Section');
    expect(state()).toEqual(['true', false]);
    await page.press('Section');
    expect(state()).toEqual(['false', true]);
  });
});

import { signal } from '@angular/core';
import type { Response } from '@svetionik/domain/items/item';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';
import { type FileOnItsWay, FILE_SENDER, KNOWN_FILES } from './answer-files';

const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
const asked = (most: number) =>
  ({
    id: 'item',
    kind: 'file-upload',
    prompt: paragraph('Predajte zapisnik.'),
    files: { most, types: ['pdf', 'text'] },
    criteria: [{ title: 'Redosled', points: 3 }],
  }) as const;
const handedIn = (...hashes: string[]): Response => ({
  kind: 'file-upload',
  files: hashes.map((hash) => ({ hash })),
});
const texts = { ui: { item: { file: { sending: '{{percent}}%', bar: '{{name}}' } } } };

async function control(
  most: number,
  response?: Response,
  attempt: 'open' | 'closed' | 'none' = 'open',
) {
  const onTheirWay = signal<readonly FileOnItsWay[]>([]);
  const done: unknown[][] = [];
  const note =
    (what: string) =>
    (...given: unknown[]) =>
      void done.push([what, ...given]);
  const known = {
    find: (hash: string) => ({
      hash,
      name: `${hash.charAt(0)}.pdf`,
      mediaType: 'application/pdf',
      bytes: 12_400,
    }),
    addressOf: (hash: string) => `/files/${hash.charAt(0)}`,
  };
  const sender = {
    onTheirWay: () => onTheirWay(),
    send: (item: string, files: readonly File[]) =>
      note('send')(
        item,
        files.map(({ name }) => name),
      ),
    again: note('again'),
    drop: note('drop'),
  };
  const providers = [
    ...(attempt === 'none' ? [] : [{ provide: KNOWN_FILES, useValue: known }]),
    ...(attempt === 'open' ? [{ provide: FILE_SENDER, useValue: sender }] : []),
  ];
  const page = await render(
    ItemControl,
    { item: asked(most), response, closed: attempt === 'closed' },
    texts,
    providers,
  );
  page.component.responded.subscribe((given) => done.push(['responded', given]));
  return { page, done, onTheirWay };
}

const field = (page: Awaited<ReturnType<typeof control>>['page']) =>
  page.all<HTMLInputElement>('input[type=file]')[0];

function choose(input: HTMLInputElement | undefined, ...names: string[]): void {
  if (input === undefined) throw new Error('no field for files');
  Object.defineProperty(input, 'files', { value: names.map((name) => new File(['a'], name)) });
  Object.defineProperty(input, 'value', { writable: true, value: '' });
  input.dispatchEvent(new Event('change'));
}

describe('files to hand in', () => {
  it('says before anything is sent what is asked for, who sees it, and by what it is marked', async () => {
    const { page } = await control(2);
    for (const said of [
      'ui.item.file.most',
      'ui.item.file.type.pdf, ',
      'ui.item.file.seen',
      'ui.item.file.network',
      'ui.item.file.none',
      'Redosled',
    ])
      expect(page.words).toContain(said.trim());
    expect(field(page)).toMatchObject({
      accept: 'application/pdf,.pdf,text/plain,.txt',
      multiple: true,
      disabled: false,
    });
    expect(
      field(page)
        ?.getAttribute('aria-describedby')
        ?.split(' ')
        .every((id) => page.all(`#${id}`).length === 1),
    ).toBe(true);
  });

  it('sends what is chosen, and takes it out of the answer again', async () => {
    const { page, done } = await control(3, handedIn(one, two));
    choose(field(page), 'treci.pdf');
    expect(page.all('.file .name').map(({ textContent }) => textContent?.trim())).toEqual([
      'a.pdf',
      'b.pdf',
    ]);
    expect(page.all('.file a')[1]?.getAttribute('href')).toBe('/files/b');
    await page.click('.file button', 0);
    expect(done).toEqual([
      ['send', 'item', ['treci.pdf']],
      ['responded', handedIn(two)],
    ]);
    expect(document.activeElement).toBe(field(page));
  });

  it('shows how much of a file has left, stops it, and says why another did not arrive', async () => {
    const { page, done, onTheirWay } = await control(3);
    onTheirWay.set([
      { id: 'x', name: 'prvi.pdf', percent: 40 },
      {
        id: 'y',
        name: 'drugi.pdf',
        percent: 0,
        problem: 'problem.network.unreachable',
        passing: true,
      },
      {
        id: 'z',
        name: 'treci.exe',
        percent: 0,
        problem: 'problem.upload.type-refused',
        passing: false,
      },
    ]);
    await page.set('closed', false);
    expect(
      page
        .all('[role=progressbar]')
        .map((bar) => [bar.getAttribute('aria-label'), bar.getAttribute('aria-valuenow')]),
    ).toEqual([['prvi.pdf', '40']]);
    expect(page.all('[role=alert]').map(({ textContent }) => textContent?.trim())).toEqual([
      'ui.item.file.failed problem.network.unreachable',
      'ui.item.file.failed problem.upload.type-refused',
    ]);
    for (const place of [0, 1, 3]) await page.click('.file button', place);
    expect(done).toEqual([
      ['drop', 'x'],
      ['again', 'y'],
      ['drop', 'z'],
    ]);
  });

  it.each([
    [1, [], 'ui.item.file.choose', false],
    [1, [one], 'ui.item.file.replace', false],
    [2, [one], 'ui.item.file.another', false],
    [2, [one, two], 'ui.item.file.another', true],
  ])('of %d with %j there offers %s, or nothing (%p)', async (most, there, offered, full) => {
    const { page } = await control(most, handedIn(...there));
    expect(page.all('.choose label')[0]?.textContent?.trim()).toBe(offered);
    expect([field(page)?.disabled, page.words.includes('ui.item.file.full')]).toEqual([full, full]);
  });

  it('takes nothing more once it is closed, and gives back what was handed in', async () => {
    const { page } = await control(2, handedIn(one), 'closed');
    expect([
      page.all('button').length,
      page.all('input').length,
      page.all('.file a').length,
    ]).toEqual([0, 0, 1]);
  });

  it('sends nothing in a preview', async () => {
    const { page } = await control(2, handedIn(one), 'none');
    expect([
      field(page)?.disabled,
      page.words.includes('ui.item.file.preview'),
      page.all('.file a').length,
    ]).toEqual([true, true, 0]);
  });
});

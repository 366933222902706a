import type { Caption } from '@svetionik/domain/course/block';
import { render } from '@svetionik/ui/testing/render';
import { CaptionsForm } from './captions-form';

const captions: readonly Caption[] = [
  { from: 0, to: 2.5, text: 'Prve' },
  { from: 2.5, to: 5, text: 'Druge' },
];

async function form(given: readonly Caption[] = captions) {
  const page = await render(CaptionsForm, { captions: given, seconds: 9, name: 'Film' });
  const changes: (readonly Caption[])[] = [];
  page.component.changed.subscribe((each) => changes.push(each));
  return { page, changes };
}

it('shows each caption with its times, and takes others', async () => {
  const { page, changes } = await form();
  const fields = page.all<HTMLInputElement>('input.number');
  expect(fields.map(({ value }) => value)).toEqual(['0:00', '0:02,5', '0:02,5', '0:05']);
  await page.type('app-clock-field:first-of-type input', '0:01', 'change');
  expect(changes).toEqual([[{ ...captions[0], from: 1 }, captions[1]]]);
});

it('takes nothing that is no time, and says so', async () => {
  const { page, changes } = await form();
  await page.type('app-clock-field:first-of-type input', 'odmah', 'change');
  expect(changes).toEqual([]);
  expect(page.words).toContain('author.media.noTime');
});

it.each<[string, readonly Caption[], string]>([
  ['ends before it begins', [{ from: 3, to: 2, text: '' }], 'author.media.wrong.backwards'],
  ['goes on after the film', [{ from: 3, to: 10, text: '' }], 'author.media.wrong.afterEnd'],
  [
    'begins before the one above',
    [
      { from: 3, to: 4, text: '' },
      { from: 2, to: 5, text: '' },
    ],
    'author.media.wrong.order',
  ],
])('says of a caption that it %s', async (_, given, message) => {
  const { page } = await form(given);
  expect(page.words).toContain(message);
});

it('begins a new caption where the last one ends', async () => {
  const { page, changes } = await form();
  await page.press('author.media.addCaption');
  expect(changes.at(-1)?.at(-1)).toEqual({ from: 5, to: 9, text: '' });
});

it.each([
  ['takes the captions of a file', 'WEBVTT\n\n00:01.000 --> 00:02.000\nDa\n', 1, ''],
  ['changes nothing for a file that is wrong', 'WEBVTT\n\nDa\n', 0, 'author.media.unread.no-times'],
])('%s', async (_, text, times, said) => {
  const { page, changes } = await form();
  const [field] = page.all<HTMLInputElement>('input[type=file]');
  if (field === undefined) throw new Error('There is no way to import.');
  const file = new File([text], 'titlovi.vtt');
  Object.defineProperty(file, 'text', { value: async () => text });
  Object.defineProperty(field, 'files', { value: [file] });
  field.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve));
  await page.set('name', 'Film');
  expect(changes).toHaveLength(times);
  expect(page.words).toContain(said);
});

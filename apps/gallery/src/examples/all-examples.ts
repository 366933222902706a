import { blocks } from './blocks.examples';
import { charts } from './charts.examples';
import { controls } from './controls.examples';
import type { Example, Examples } from './example';
import { feedback } from './feedback.examples';
import { items } from './items.examples';
import { language } from './language.examples';
import { pages, type RoomName } from './pages';

const all: { readonly [Room in RoomName]: Examples<Room> } = {
  items,
  blocks,
  controls,
  feedback,
  charts,
  language,
};

const byName = new Map<string, Example>(
  Object.values(all).flatMap((room) => Object.entries<Example>(room)),
);
const leads = new Map<string, string>(
  Object.values(pages).flatMap((room) => Object.entries<string>(room)),
);

/** What the page of a name shows. */
export function findExample(
  name: string,
): { readonly lead: string; readonly example: Example } | undefined {
  const [lead, example] = [leads.get(name), byName.get(name)];
  return lead === undefined || example === undefined ? undefined : { lead, example };
}

import { addInstitution, type institution } from '@svetionik/contracts/institutions';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Client } from './client';
import type { Window } from './window';

/** An institution of the directory, in a place that is on no map. */
export function giveInstitution(
  client: Client,
  name: string,
  parent: string | null = null,
): Promise<z.output<typeof institution>> {
  const inBoth = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) });
  return client.call(addInstitution, {
    params: { institution: randomUUID() },
    body: { kind: 'health', name: inBoth(name), town: inBoth('Lipovac'), parent },
  });
}

const longName =
  'Specijalna bolnica za produženo lečenje i rehabilitaciju dece i omladine sa smetnjama u razvoju „Suncokret“';

/** A tree with a long name in it, so that there is something to look at. */
export async function giveTree(client: Client): Promise<void> {
  const { id } = await giveInstitution(client, longName);
  const below = await giveInstitution(client, 'Odeljenje „Vrabac“', id);
  await giveInstitution(client, 'Savetovalište „Senica“', below.id);
  await giveInstitution(client, 'Bolnica „Suncokret“');
}

/** The first tree is opened, and chosen together with what is directly below it: its parent is one that cannot stay. */
export async function chooseTwo({ page }: Window): Promise<void> {
  await page.locator('button[aria-expanded]').first().click();
  const row = page.locator('tr:has(button[aria-expanded=true])');
  await row.getByRole('checkbox').check();
  await page.locator('tr:has(.inner)').first().getByRole('checkbox').check();
  await page.locator('app-merge-panel table').waitFor();
}

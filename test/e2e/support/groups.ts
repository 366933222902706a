import { listFitting, listGroups, listMovements, previewRule } from '@svetionik/contracts/groups';
import { randomUUID } from 'node:crypto';
import { expect } from './test';
import type { Window } from './window';

const long =
  'Medicinske sestre, patronažne službe i lekari opšte prakse u domovima zdravlja na severu';

/** Groups of both kinds, one with a long name. */
export async function giveGroups(window: Window): Promise<void> {
  await window.answer(listGroups, {
    items: [
      group('by-rule', long, 1284),
      group('by-hand', 'Mentori', 12),
      group('by-hand', 'Porodiljsko i bolovanje', 1),
    ],
    next: null,
  });
}

/** A rule by which two people fit, one of whom comes. */
export async function giveFitting(window: Window): Promise<void> {
  const reason = (letter: string, fact: string | null, holds = true) => ({
    ...{ letter, holds, fact },
    institution: null,
  });
  await window.answer(previewRule, {
    ...{ of: 1284, afterEach: [486, 148], people: 148, coming: 12, going: 3 },
  });
  await window.answer(listFitting, {
    items: [
      {
        id: randomUUID(),
        email: 'sejla@primer.rs',
        name: {
          latin: 'Šejla Amina Hadžiabdulahović-Mehmedagić',
          cyrillic: 'Шејла Амина Хаџиабдулаховић-Мехмедагић',
        },
        reasons: [reason('a', 'health')],
        comes: true,
      },
      {
        id: randomUUID(),
        email: 'bez.imena.i.sa.dugackom.adresom@primer.rs',
        name: null,
        reasons: [reason('a', null, false)],
        comes: false,
      },
    ],
    next: null,
  });
  await window.answer(listMovements, { items: [], next: null });
}

/** Answers the first question of a rule, so that there is something to preview. */
export async function chooseMedia({ page }: Window): Promise<void> {
  await page.getByRole('combobox', { name: 'Profesija' }).selectOption('media');
  await expect(page.getByText('ostaje od')).toBeVisible();
}

function group(kind: 'by-hand' | 'by-rule', name: string, people: number) {
  return { id: randomUUID(), kind, name, people, archived: false };
}

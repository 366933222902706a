import {
  countPeople,
  listActedPeople,
  listPeople,
  listSavedFilters,
  proposeBulkAction,
} from '@svetionik/contracts/people';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Window } from './window';

type Listed = z.output<(typeof listPeople.replies)[200]['schema']>['items'][number];

const long = {
  latin: 'Šejla Amina Hadžiabdulahović-Mehmedagić Konstantinović',
  cyrillic: 'Шејла Амина Хаџиабдулаховић-Мехмедагић Константиновић',
};
const place = (latin: string, cyrillic: string) => ({
  id: randomUUID(),
  name: { 'sr-Latn': latin, 'sr-Cyrl': cyrillic },
  parentName: null,
});

function person(part: Partial<Listed>, email = 'clan@primer.rs'): Listed {
  return {
    ...{ id: randomUUID(), name: null, institution: null, lastActiveOn: null, course: null },
    awaitsConsent: null,
    contact: {
      ...{ email, profession: 'health', written: null, since: '2026-02-02' },
      ...{ blocked: false, confirmed: true },
    },
    roles: ['learner'],
    ...part,
  };
}

/** Members of all kinds, one with a long name, and saved filters, one with a long name too. */
export async function givePeople(window: Window): Promise<void> {
  const people: Listed[] = [
    person(
      {
        name: long,
        roles: ['learner', 'training-manager', 'certificate-officer', 'institution-coordinator'],
        institution: {
          ...place('Klinika za ginekologiju i akušerstvo', 'Клиника за гинекологију и акушерство'),
          parentName: {
            'sr-Latn': 'Univerzitetski klinički centar Vojvodine',
            'sr-Cyrl': 'Универзитетски клинички центар Војводине',
          },
        },
        lastActiveOn: '2026-11-26',
      },
      'sejla.amina.hadziabdulahovic.mehmedagic@klinicki-centar.primer.rs',
    ),
    person({
      name: { latin: 'Ildikó Szabó', cyrillic: 'Илдико Сабо' },
      institution: place('Dom zdravlja Senta', 'Дом здравља Сента'),
      lastActiveOn: '2026-11-02',
    }),
    person({ name: { latin: 'Vladan Ćirković', cyrillic: 'Владан Ћирковић' } }),
    person({}, 'bez.imena@primer.rs'),
  ];
  await window.answer(listPeople, { items: people, next: randomUUID() });
  await window.answer(countPeople, { count: 212, exact: true });
  const saved = (name: string) => ({
    ...{ id: randomUUID(), name, institutionName: null },
    filter: { profession: 'media' as const },
  });
  await window.answer(listSavedFilters, {
    items: [saved('Novinari'), saved('Zdravstvo na severu, sertifikat ističe do kraja marta')],
  });
}

/** Three are chosen. */
export async function chooseThree({ page }: Window): Promise<void> {
  for (const row of [1, 2, 3]) await page.getByRole('row').nth(row).getByRole('checkbox').check();
  await page.locator('app-selection-bar').waitFor();
}

/** They are to be put on a run, which is asked for. */
export async function chooseRun(window: Window): Promise<void> {
  await chooseThree(window);
  await window.page.getByRole('button', { name: 'Na izvođenje' }).click();
  await window.page.getByRole('dialog').waitFor();
}

/** They are to be put in a programme. */
export async function chooseProgramme(window: Window): Promise<void> {
  await chooseThree(window);
  await window.page.getByRole('button', { name: 'U program' }).click();
  await window.page.getByRole('dialog').waitFor();
}

/** Something is proposed about them: one falls out. */
export async function giveProposal(window: Window): Promise<void> {
  await givePeople(window);
  const deed = {
    kind: 'message' as const,
    subject: 'Novi termin',
    text: 'Dobar dan,\n\npočinjemo u ponedeljak u deset.',
  };
  await window.answer(proposeBulkAction, {
    ...{ id: randomUUID(), deed, state: 'proposed', waiting: 2, done: 0 },
    skipped: [{ why: 'unconfirmed', people: 1 }],
  });
  await window.answer(listActedPeople, {
    items: [
      {
        ...{ id: randomUUID(), name: long, email: 'sejla@primer.rs', outcome: 'skipped' },
        ...{ why: 'unconfirmed', settledAt: null },
      },
    ],
    next: null,
  });
}

/** A message is written to them. */
export async function writeMessage(window: Window): Promise<void> {
  await chooseThree(window);
  const { page } = window;
  await page.getByRole('button', { name: 'Poruka', exact: true }).click();
  await page.getByLabel('Naslov').fill('Novi termin');
  await page.getByLabel('Tekst').fill('Dobar dan,\n\npočinjemo u ponedeljak u deset.');
}

/** And looked at before it is sent. */
export async function previewMessage(window: Window): Promise<void> {
  await writeMessage(window);
  await window.page.getByRole('button', { name: 'Pogledajte na koga se odnosi' }).click();
  await window.page.locator('app-bulk-outcome').waitFor();
}

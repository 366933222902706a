import { readSession } from '@svetionik/contracts/identity/session';
import { readHelpContacts } from '@svetionik/contracts/organisations';
import { readPerson } from '@svetionik/contracts/people';
import type { z } from 'zod';
import type { Window } from './window';

type Minority = NonNullable<z.output<(typeof readPerson.replies)[200]['schema']>['minority']>;

const recordedBy = {
  latin: 'Šejla Amina Hadžiabdulahović-Mehmedagić Konstantinović',
  cyrillic: 'Шејла Амина Хаџиабдулаховић-Мехмедагић Константиновић',
};
const paper = { id: '01990000-0000-7000-8000-00000000c001', recordedBy };
const withdrawn = { on: '2026-10-20', recordedOn: '2026-10-21', recordedBy };

const keeper = {
  ...{ key: 'saglasnosti', kind: 'consent', number: '011 123-4567', mail: 'saglasnosti@primer.rs' },
  ...{
    site: null,
    area: null,
    languages: [],
    source: null,
    grade: 'organisation',
    checkedOn: null,
  },
  label: {
    'sr-Latn': 'Milica Petrović, vršnjačka edukacija',
    'sr-Cyrl': 'Милица Петровић, вршњачка едукација',
    en: 'Milica Petrović, peer education',
  },
  hours: {
    'sr-Latn': 'radnim danom od 9 do 15',
    'sr-Cyrl': 'радним даном од 9 до 15',
    en: 'workdays, 9 to 15',
  },
};

/** The page of somebody who is 15 to 17, with these consents. */
function giveMinor(window: Window, part: Pick<Minority, 'awaitsConsent' | 'consents'>) {
  return window.alter(/\/api\/v1\/people\/[^/?]+$/, (reply) => {
    const person = readPerson.replies[200].schema.parse(reply);
    const minority = { since: '2026-09-01', until: '2029-09-01', ...part };
    return { ...person, minority, may: [...person.may, 'record-consent'] };
  });
}

/** Nobody has consented yet. */
export function giveAwaited(window: Window): Promise<void> {
  return giveMinor(window, { awaitsConsent: true, consents: [] });
}

/** A guardian has consented again after a withdrawal. */
export function giveConsented(window: Window): Promise<void> {
  return giveMinor(window, {
    awaitsConsent: false,
    consents: [
      { ...paper, signedOn: '2026-11-02', recordedOn: '2026-11-03', withdrawn: null },
      {
        ...paper,
        id: '01990000-0000-7000-8000-00000000c002',
        ...{ signedOn: '2026-09-02', recordedOn: '2026-09-03', withdrawn },
      },
    ],
  });
}

/** Who is signed in may take courses once a guardian has consented; the organisation names whom to hand the paper to. */
export async function giveWithheld(window: Window): Promise<void> {
  await window.alter(/\/api\/v1\/help-contacts$/, (reply) => {
    const lists = readHelpContacts.replies[200].schema.parse(reply);
    return { ...lists, others: [...lists.others, keeper] };
  });
  await window.alter(/\/api\/v1\/session$/, (reply) => {
    const { person } = readSession.replies[200].schema.parse(reply);
    if (person === null) return { person };
    const permissions = person.permissions.filter((each) => each !== 'course.take');
    return { person: { ...person, permissions, withheld: ['course.take'] } };
  });
}

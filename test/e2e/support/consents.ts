import { readSession } from '@svetionik/contracts/identity/session';
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

/** Who is signed in may take courses once a guardian has consented. */
export function giveWithheld(window: Window): Promise<void> {
  return window.alter(/\/api\/v1\/session$/, (reply) => {
    const { person } = readSession.replies[200].schema.parse(reply);
    if (person === null) return { person };
    const permissions = person.permissions.filter((each) => each !== 'course.take');
    return { person: { ...person, permissions, withheld: ['course.take'] } };
  });
}

import { foundingRoles, type Role } from '@svetionik/domain/access/permissions';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';

/** The demo people of an installation that nobody else reaches. Their addresses can get no mail; who issues has a name. */
export const demoPeople: readonly {
  readonly email: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly name?: NameInBothScripts;
}[] = [
  { email: 'polaznik@svetionik.example', label: 'learner', roles: ['learner'] },
  {
    email: 'edukator@svetionik.example',
    label: 'trainer',
    roles: ['learner', 'author', 'reviewer', 'marker', 'trainer'],
  },
  {
    email: 'administrator@svetionik.example',
    label: 'administrator',
    roles: foundingRoles,
    name: { latin: 'Marija Ilić', cyrillic: 'Марија Илић' },
  },
];

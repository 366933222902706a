import type { Role } from '@svetionik/contracts/permissions';

/** The demo people of an installation that nobody else reaches. Their addresses can get no mail. */
export const demoPeople: readonly {
  readonly email: string;
  readonly label: string;
  readonly roles: readonly Role[];
}[] = [
  { email: 'polaznik@svetionik.example', label: 'learner', roles: ['learner'] },
  { email: 'edukator@svetionik.example', label: 'trainer', roles: ['learner', 'trainer'] },
  {
    email: 'administrator@svetionik.example',
    label: 'administrator',
    roles: ['learner', 'administrator'],
  },
];

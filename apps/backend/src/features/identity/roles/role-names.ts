import type { Role } from '@svetionik/domain/access/permissions';

/** What a mail calls a role, in the form that suits whoever has it. */
export const roleNames: Readonly<
  Record<Role, { readonly serbian: string; readonly english: string }>
> = {
  learner: { serbian: 'полазник/ца', english: 'learner' },
  author: { serbian: 'аутор/ка', english: 'author' },
  reviewer: { serbian: 'рецензент/киња', english: 'reviewer' },
  marker: { serbian: 'оцењивач/ица', english: 'marker' },
  trainer: { serbian: 'предавач/ица', english: 'trainer' },
  'training-manager': { serbian: 'руководилац/тељка обуке', english: 'training manager' },
  'certificate-officer': {
    serbian: 'службеник/ца за сертификате',
    english: 'certificate officer',
  },
  administrator: { serbian: 'администратор/ка организације', english: 'administrator' },
  'institution-coordinator': {
    serbian: 'координатор/ка установе',
    english: 'institution coordinator',
  },
  auditor: { serbian: 'ревизор/ка', english: 'auditor' },
  'safeguarding-officer': {
    serbian: 'особа за поверљиве поруке',
    english: 'safeguarding officer',
  },
};

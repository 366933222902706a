import type { PersonEntity } from './person.entity';

export function readPersonName(
  person: Pick<PersonEntity, 'nameLatin' | 'nameCyrillic'>,
): { latin: string; cyrillic: string } | null {
  const { nameLatin: latin, nameCyrillic: cyrillic } = person;
  return latin === null || cyrillic === null ? null : { latin, cyrillic };
}

const professions = ['police', 'health', 'prosecution', 'education', 'media'] as const;

export function readProfession(
  person: Pick<PersonEntity, 'profession'>,
): (typeof professions)[number] | null {
  return professions.find((profession) => profession === person.profession) ?? null;
}

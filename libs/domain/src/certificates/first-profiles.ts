import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Track } from '../content/track';
import type { ProfileField } from './certificate-facts';
import type { ProfileDefinition, ShownField } from './profile';
import type { TextInScripts } from '../language/script';

/** A profile with its name. */
export interface NamedProfile {
  readonly name: TextInScripts;
  /** The courses of these tracks begin with it. */
  readonly tracks: readonly Track[];
  readonly definition: ProfileDefinition;
}

const fromAccreditation = both('');

/**
 * The profiles that an organisation starts with, after what the authorities of the professions are known to ask of a certificate.
 * They are a beginning: an administrator makes them agree with the rules in force.
 *
 * @example
 * firstProfiles.map(({ name }) => name['sr-Latn']); // ['Zdravstvo', 'Prosveta', 'Socijalna zaštita', 'Policija i pravosuđe', 'Sopstveni obrazac']
 */
export const firstProfiles: readonly [NamedProfile, ...NamedProfile[]] = [
  {
    name: both('Здравство'),
    tracks: ['health'],
    definition: {
      professions: ['health'],
      orientation: 'landscape',
      fields: [
        required('licenceNumber'),
        required('educationKind'),
        required('accreditationNumber'),
        required('points'),
        required('place'),
      ],
      programmePage: false,
      partner: fromAccreditation,
      asksAccreditation: true,
      asksSeal: true,
    },
  },
  {
    name: both('Просвета'),
    tracks: ['education'],
    definition: {
      professions: ['education'],
      orientation: 'portrait',
      fields: [
        required('accreditationNumber', 'каталошки број'),
        required('accreditationValidity', 'програм важи'),
        required('competence'),
        required('priorityArea'),
        required('educationKind', 'облик рада'),
        required('points'),
        required('place'),
        optional('trainers'),
      ],
      programmePage: true,
      partner: null,
      asksAccreditation: true,
      pointsPerHour: 1,
    },
  },
  {
    name: both('Социјална заштита'),
    tracks: [],
    definition: {
      professions: [],
      orientation: 'portrait',
      fields: [
        required('accreditationNumber'),
        required('accreditingBody'),
        required('educationKind'),
        required('place'),
        optional('points'),
        optional('licenceNumber'),
      ],
      programmePage: true,
      partner: null,
      asksAccreditation: true,
    },
  },
  {
    name: both('Полиција и правосуђе'),
    tracks: ['police', 'prosecution'],
    definition: {
      professions: ['police', 'prosecution'],
      orientation: 'landscape',
      fields: [optional('accreditationNumber', 'број акта партнера'), required('place')],
      programmePage: false,
      partner: fromAccreditation,
      asksAccreditation: false,
    },
  },
  {
    name: both('Сопствени образац'),
    tracks: ['media'],
    definition: {
      professions: [],
      orientation: 'landscape',
      fields: [required('place')],
      programmePage: false,
      partner: null,
      asksAccreditation: false,
    },
  },
];

function required(field: ProfileField, label?: string): ShownField {
  return { field, required: true, label: label === undefined ? null : both(label) };
}

function optional(field: ProfileField, label?: string): ShownField {
  return { ...required(field, label), required: false };
}

function both(cyrillic: string): TextInScripts {
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}

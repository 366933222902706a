import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, inBothScripts, instant, page, pageSchema } from '../values';
import { institution, institutionText } from './directory';

/** What two institutions would become, before it is decided. */
export const mergePreview = z.object({
  kept: institution,
  merged: institution,
  /** Which of the two parents cannot stay, because a circle would close or the tree grow too deep. */
  refusedParents: z.object({
    kept: z.enum(['cyclic', 'too-deep']).nullable(),
    merged: z.enum(['cyclic', 'too-deep']).nullable(),
  }),
  /** In how many runs the places kept for `merged` become those of `kept`, and in how many both have some, which are added up. */
  quotas: z.object({ moved: z.number().int(), summed: z.number().int() }),
});

/** A merging of two institutions, by their names as they were before. */
export const merge = z.object({
  id,
  kept: id,
  keptName: inBothScripts,
  mergedName: inBothScripts,
  /** How many people were moved. */
  people: z.number().int(),
  /** How many institutions were moved. */
  children: z.number().int(),
  mergedAt: instant,
  undoneAt: instant.nullable(),
  /** The last instant at which it can be undone; null where it cannot. */
  undoUntil: instant.nullable(),
  /** Why it cannot be undone: its time is over, or the one that stayed was merged into another since, which is undone first. */
  undoRefused: z.enum(['over', 'merged-again']).nullable(),
});

/** What would follow if `with` was merged into the institution. */
export const previewMerge = endpoint({
  name: 'institutions.previewMerge',
  method: 'GET',
  path: '/api/v1/institutions/:institution/merge-preview',
  permission: 'institution.manage',
  params: z.object({ institution: id }),
  query: z.object({ with: id }),
  replies: { 200: json(mergePreview) },
  errors: ['institution.same'],
  example: {
    params: { institution: examples.institution },
    query: { with: examples.doubledInstitution },
  },
});

/**
 * Makes one institution of two: `kept` stays, with what is written in `text`, and gets the people, institutions and places on runs of `merged`. The
 * names of both are found from then on. Issued documents keep what is printed on them. The versions are those that were seen.
 */
export const mergeInstitutions = endpoint({
  name: 'institutions.mergeInstitutions',
  method: 'PUT',
  path: '/api/v1/institution-merges/:merge',
  permission: 'institution.manage',
  owned: false,
  printed: true,
  params: z.object({ merge: id }),
  body: z.object({
    kept: id,
    keptVersion: z.int().min(1).max(1_000_000),
    merged: id,
    mergedVersion: z.int().min(1).max(1_000_000),
    text: institutionText,
  }),
  replies: { 200: json(merge), 201: json(merge) },
  errors: [
    'creation.differs',
    'edit.conflict',
    'institution.same',
    'institution.parent-unknown',
    'institution.cyclic',
    'institution.too-deep',
  ],
  example: {
    params: { merge: examples.newMerge },
    body: {
      kept: examples.institution,
      keptVersion: 1,
      merged: examples.doubledInstitution,
      mergedVersion: 1,
      text: {
        kind: 'health',
        name: { 'sr-Latn': 'Dom zdravlja Zvezdara', 'sr-Cyrl': 'Дом здравља Звездара' },
        town: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
        parent: null,
      },
    },
  },
});

/** The mergings, the last one first. */
export const listMerges = endpoint({
  name: 'institutions.listMerges',
  method: 'GET',
  path: '/api/v1/institution-merges',
  permission: 'institution.manage',
  query: page,
  replies: { 200: json(pageSchema(merge)) },
  example: {},
});

/** Parts two institutions again, within 30 days: who was moved goes back, unless they have chosen since. Later mergings are undone first. */
export const undoMerge = endpoint({
  name: 'institutions.undoMerge',
  method: 'PUT',
  path: '/api/v1/institution-merges/:merge/undone',
  permission: 'institution.manage',
  params: z.object({ merge: id }),
  body: z.object({ undone: z.literal(true) }),
  replies: { 200: json(merge) },
  errors: [
    'institution.undo-over',
    'institution.merged-again',
    'institution.cyclic',
    'institution.too-deep',
  ],
  example: { params: { merge: examples.merge }, body: { undone: true } },
});

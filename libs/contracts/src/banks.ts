import { difficulties } from '@svetionik/domain/items/bank-attributes';
import { mostTags } from '@svetionik/domain/items/label-item';
import { limits } from '@svetionik/domain/checks/limits';
import { z } from 'zod';
import { bankContent, bankDraft, itemDraft } from './drafts';
import { endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import { assessmentItem } from './items/item-schemas';
import { contentId, id, instant, line, page, pageSchema, slug } from './values';

/** A bank in the list of those who write. `courses`: the drafts that draw from it. */
export const bankRow = z.object({
  id,
  slug,
  title: z.string(),
  items: z.number().int(),
  courses: z.number().int(),
  changedAt: instant,
});

/**
 * A bank with its items, the courses that draw from it, with the objectives that its items may measure, and what came into it
 * from files: the last 50, each with the items that it brought. `revision` rises with every change to the bank or to one of its items.
 */
export const bankWithItems = bankDraft.extend({
  revision: z.number().int(),
  items: z.array(itemDraft),
  courses: z.array(
    z.object({
      id,
      title: z.string(),
      objectives: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
  imports: z.array(z.object({ id, fileName: z.string(), addedAt: instant, items: z.array(id) })),
});

const bankParams = z.object({ bank: id });
const itemParams = bankParams.extend({ item: id });

const assessmentObjective = z.union([contentId, z.literal('')]);
const tags = z.array(line(limits.tag)).max(mostTags);

const exampleItem = {
  id: 'novo-pitanje',
  kind: 'single-choice',
  prompt: [{ kind: 'paragraph', runs: [{ text: 'Novo pitanje?' }] }],
  feedback: [{ kind: 'paragraph', runs: [{ text: 'Objašnjenje.' }] }],
  options: [],
  key: '',
  points: 1,
  objective: 'prepoznavanje',
  difficulty: 'medium',
} as const;

/** The banks of the organisation, by title. */
export const listBanks = endpoint({
  name: 'banks.listBanks',
  method: 'GET',
  path: '/api/v1/authoring/banks',
  permission: 'course.author',
  query: page,
  replies: { 200: json(pageSchema(bankRow)) },
  example: {},
});

/** Makes a bank. The id is the client's; `slug` never changes afterwards. */
export const createBank = endpoint({
  name: 'banks.createBank',
  method: 'PUT',
  path: '/api/v1/authoring/banks/:bank',
  permission: 'course.author',
  params: bankParams,
  body: bankContent.extend({ slug }),
  replies: { 200: json(bankDraft), 201: json(bankDraft) },
  errors: ['creation.differs', 'authoring.address-taken'],
  owned: false,
  example: {
    params: { bank: examples.newBankDraft },
    body: { slug: 'nova-banka', title: 'Nova banka' },
  },
});

/** A bank with its items, keys included: for authors only. */
export const readBank = endpoint({
  name: 'banks.readBank',
  method: 'GET',
  path: '/api/v1/authoring/banks/:bank',
  permission: 'course.author',
  params: bankParams,
  replies: { 200: json(bankWithItems) },
  example: { params: { bank: examples.bankDraft } },
});

/** Saves the title of a bank. */
export const saveBank = endpoint({
  name: 'banks.saveBank',
  method: 'PATCH',
  path: '/api/v1/authoring/banks/:bank',
  permission: 'course.author',
  params: bankParams,
  body: bankContent,
  ifMatch: true,
  replies: { 200: json(bankDraft) },
  errors: ['edit.conflict'],
  example: { params: { bank: examples.bankDraft }, body: { title: 'Probna banka' }, ifMatch: '1' },
});

/** Makes an item. The id is the client's; that of the content never changes afterwards. */
export const createItem = endpoint({
  name: 'banks.createItem',
  method: 'PUT',
  path: '/api/v1/authoring/banks/:bank/items/:item',
  permission: 'course.author',
  params: itemParams,
  body: assessmentItem,
  replies: { 200: json(itemDraft), 201: json(itemDraft) },
  errors: ['creation.differs', 'authoring.address-taken', 'authoring.reference-unknown'],
  example: { params: { bank: examples.bankDraft, item: examples.newItemDraft }, body: exampleItem },
});

/** Saves an item. Attempts and course editions keep the version that they have. */
export const saveItem = endpoint({
  name: 'banks.saveItem',
  method: 'PATCH',
  path: '/api/v1/authoring/banks/:bank/items/:item',
  permission: 'course.author',
  params: itemParams,
  body: assessmentItem,
  ifMatch: true,
  replies: { 200: json(itemDraft) },
  errors: ['edit.conflict', 'authoring.reference-unknown'],
  example: {
    params: { bank: examples.bankDraft, item: examples.itemDraft },
    body: { ...exampleItem, id: 'prepoznavanje-1' },
    ifMatch: '1',
  },
});

/**
 * Changes the objective, the difficulty or the tags of many items at once. An item that was changed or removed since it was seen is left
 * as it is and told as a conflict; all others are changed.
 */
export const labelItems = endpoint({
  name: 'banks.labelItems',
  method: 'POST',
  path: '/api/v1/authoring/banks/:bank/labels',
  permission: 'course.author',
  params: bankParams,
  body: z.object({
    items: z
      .array(z.object({ id, version: z.number().int().min(1).max(1_000_000) }))
      .min(1)
      .max(500),
    objective: assessmentObjective.optional(),
    difficulty: z.enum(difficulties).optional(),
    addTags: tags.optional(),
    removeTags: tags.optional(),
  }),
  replies: {
    200: json(
      z.object({
        changed: z.array(itemDraft),
        conflicts: z.array(
          z.object({ id, reason: z.enum(['changed', 'removed']), current: itemDraft.nullable() }),
        ),
      }),
    ),
  },
  example: {
    params: { bank: examples.bankDraft },
    body: { items: [{ id: examples.itemDraft, version: 1 }], difficulty: 'hard' },
  },
});

/** Takes an item out of the bank. Published course editions keep it. */
export const removeItem = endpoint({
  name: 'banks.removeItem',
  method: 'DELETE',
  path: '/api/v1/authoring/banks/:bank/items/:item',
  permission: 'course.author',
  params: itemParams,
  ifMatch: true,
  replies: { 204: noContent },
  errors: ['edit.conflict'],
  example: { params: { bank: examples.bankDraft, item: examples.itemDraft }, ifMatch: '1' },
});

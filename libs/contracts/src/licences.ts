import { z } from 'zod';
import { endpoint, json, noContent } from './endpoint';
import { contentId, day, inBothScripts, instant, line } from './values';

const points = z.number().min(0).max(10_000).multipleOf(0.01);
const months = z.number().int().min(1).max(12);

/** What an authority asks for within one period of a licence; see the domain's `LicenceRule`. */
export const licenceRuleText = z.object({
  title: z.object({ 'sr-Latn': line(120), 'sr-Cyrl': line(120) }),
  years: z.number().int().min(1).max(15),
  points,
  pointsEachYear: points.nullable(),
  pointsApproved: points.nullable(),
  leave: z
    .object({
      easedFromMonths: months,
      easedPoints: points,
      easedOffTotal: points,
      fulfilledOverMonths: months,
      fulfilledOffTotal: points,
    })
    .refine(
      (leave) => leave.easedFromMonths <= leave.fulfilledOverMonths,
      'the shorter leave comes first',
    )
    .nullable(),
  source: line(300),
  checkedOn: day,
});

/** A rule in its newest version, its source in both scripts. Version 0 is what the program brings. */
export const licenceRule = licenceRuleText.extend({
  sourceText: inBothScripts,
  rule: contentId,
  version: z.number().int(),
  changedAt: instant.nullable(),
});

/** Days from the first to the last. */
export const span = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from <= to, 'ends before it starts');

/** By which rule somebody counts, from which day, and when they were on leave. Of which kind the leave was is never asked. */
export const licencePeriodText = z.object({
  rule: contentId,
  startsOn: day,
  leave: z.array(span).max(20),
});

/** What who is signed in has chosen. */
export const licencePeriod = licencePeriodText.extend({ version: z.number().int() });

const requirement = { points: z.number(), required: z.number(), missing: z.number() };
const state = z.enum(['past', 'current', 'future']);

/** Where somebody stands within a period, by the domain's `licenceStatus`. */
export const licenceStatus = z.object({
  from: day,
  to: day,
  state,
  ...requirement,
  approved: z.object(requirement),
  fulfilled: z.boolean(),
  shortYears: z.number().int(),
  years: z.array(
    z.object({
      from: day,
      to: day,
      ...requirement,
      leave: z.enum(['none', 'eased', 'fulfilled']),
      state,
    }),
  ),
});

/** The rules of licence periods, by title. */
export const listLicenceRules = endpoint({
  name: 'licences.listLicenceRules',
  method: 'GET',
  path: '/api/v1/licence-rules',
  permission: 'account',
  replies: { 200: json(z.object({ items: z.array(licenceRule) })) },
  example: {},
});

/** How many people count by each rule. */
export const listLicenceRuleUse = endpoint({
  name: 'licences.listLicenceRuleUse',
  method: 'GET',
  path: '/api/v1/licence-rules/use',
  permission: 'organisation.manage',
  replies: {
    200: json(
      z.object({ items: z.array(z.object({ rule: contentId, people: z.number().int() })) }),
    ),
  },
  example: {},
});

/** Writes the next version of a rule; with version 0 of a rule that there is not, the first one. Earlier versions are kept. */
export const editLicenceRule = endpoint({
  name: 'licences.editLicenceRule',
  method: 'PUT',
  path: '/api/v1/licence-rules/:rule',
  permission: 'organisation.manage',
  owned: false,
  params: z.object({ rule: contentId }),
  body: licenceRuleText,
  ifMatch: true,
  replies: { 200: json(licenceRule) },
  errors: ['edit.conflict'],
  example: {
    params: { rule: 'teachers' },
    ifMatch: '0',
    body: {
      title: { 'sr-Latn': 'Nastavnici', 'sr-Cyrl': 'Наставници' },
      years: 5,
      points: 100,
      pointsEachYear: null,
      pointsApproved: 80,
      leave: null,
      source: 'Sl. glasnik 109/2021',
      checkedOn: '2026-11-25',
    },
  },
});

/** Chooses the rule and the period by which the points of who is signed in are counted. */
export const writeLicencePeriod = endpoint({
  name: 'licences.writeLicencePeriod',
  method: 'PUT',
  path: '/api/v1/account/licence-period',
  permission: 'account',
  body: licencePeriodText,
  ifMatch: true,
  replies: { 200: json(licencePeriod) },
  errors: ['edit.conflict', 'licence.rule-unknown'],
  example: {
    ifMatch: '1',
    body: {
      rule: 'health',
      startsOn: '2024-05-01',
      leave: [{ from: '2025-06-01', to: '2025-08-31' }],
    },
  },
});

/** Forgets the period and the leave. */
export const removeLicencePeriod = endpoint({
  name: 'licences.removeLicencePeriod',
  method: 'DELETE',
  path: '/api/v1/account/licence-period',
  permission: 'account',
  ifMatch: true,
  replies: { 204: noContent },
  errors: ['edit.conflict'],
  example: { ifMatch: '1' },
});

import { reportFields, serviceFields } from '@svetionik/domain/authority-reports/report-template';
import { z } from 'zod';
import { endpoint, json, stream } from './endpoint';
import { examples } from './examples';
import {
  bothNames,
  contentId,
  day,
  editionNumber,
  id,
  inBothScripts,
  instant,
  script,
  track,
} from './values';

/** What a template lists, see the domain's `ReportTemplate`; each field at most once. */
export const reportTemplateText = z.object({
  title: bothNames(120, 1),
  participants: z.enum(['everyone', 'passed', 'certified']),
  orientation: z.enum(['landscape', 'portrait']),
  /** Of which professions the details of their service are asked that the columns show. */
  askedOf: z.array(track).max(10).default([]),
  columns: z
    .array(z.object({ field: z.enum(reportFields), heading: bothNames(60, 1) }))
    .min(1)
    .max(reportFields.length)
    .refine(
      (columns) => new Set(columns.map(({ field }) => field)).size === columns.length,
      'a field twice',
    ),
});

/** A template in its newest version. Version 0 is what the program brings. */
export const reportTemplate = reportTemplateText.extend({
  template: contentId,
  version: z.number().int(),
  changedAt: instant.nullable(),
});

/** An edition of a course, and the days on which assessments ended, both included. */
const runSpan = {
  course: id,
  edition: editionNumber,
  from: day,
  to: day,
};

/** What an export of a run is made of. */
export const reportChoice = z.object({ ...runSpan, template: contentId, script });

/**
 * Why a template cannot be printed: `column` is its place, from 0.
 *
 * - `does-not-fit`: the heading is longer than its place.
 * - `too-narrow`: the columns together are wider than the sheet.
 * - `missing-glyph`: a letter that the document's fonts do not have.
 */
export const templateProblem = z.object({
  column: z.number().int(),
  code: z.enum(['does-not-fit', 'too-narrow', 'missing-glyph']),
});

const exampleTemplate = {
  title: { 'sr-Latn': 'Spisak učesnika', 'sr-Cyrl': 'Списак учесника' },
  participants: 'certified' as const,
  orientation: 'portrait' as const,
  columns: [
    { field: 'name' as const, heading: { 'sr-Latn': 'Ime i prezime', 'sr-Cyrl': 'Име и презиме' } },
    {
      field: 'registerNumber' as const,
      heading: { 'sr-Latn': 'Delovodni broj', 'sr-Cyrl': 'Деловодни број' },
    },
  ],
};
const exampleRun = { course: examples.reportedCourse, from: '2026-01-01', to: '2026-12-31' };

/** The templates, by title. */
export const listReportTemplates = endpoint({
  name: 'authorityReports.listReportTemplates',
  operationId: 'deliveries.listDeliveryTemplates',
  method: 'GET',
  path: '/api/v1/authority-report-templates',
  formerPath: '/api/v1/delivery-templates',
  permission: 'register.read',
  replies: { 200: json(z.object({ items: z.array(reportTemplate) })) },
  example: {},
});

/** Writes the next version of a template; with version 0 of one that there is not, the first. What could not be printed is refused. */
export const editReportTemplate = endpoint({
  name: 'authorityReports.editReportTemplate',
  operationId: 'deliveries.editDeliveryTemplate',
  method: 'PUT',
  path: '/api/v1/authority-report-templates/:template',
  formerPath: '/api/v1/delivery-templates/:template',
  permission: 'organisation.manage',
  owned: false,
  params: z.object({ template: contentId }),
  body: reportTemplateText,
  ifMatch: true,
  replies: { 200: json(reportTemplate) },
  errors: ['edit.conflict', 'certification.template-unfit', 'text.unprintable'],
  example: { params: { template: 'own' }, ifMatch: '0', body: exampleTemplate },
});

/** How many a run lists by a template that may not be saved yet, its first rows, and what keeps it from being printed. */
export const previewReport = endpoint({
  name: 'authorityReports.previewReport',
  operationId: 'deliveries.previewDelivery',
  method: 'POST',
  path: '/api/v1/authority-reports/preview',
  formerPath: '/api/v1/deliveries/preview',
  permission: 'register.read',
  body: z
    .object({ ...runSpan, script, template: reportTemplateText })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends before it starts' }),
  replies: {
    200: json(
      z.object({
        count: z.number().int(),
        rows: z.array(z.array(z.string())),
        problems: z.array(templateProblem),
      }),
    ),
  },
  example: {
    body: { ...exampleRun, edition: 1, script: 'sr-Cyrl', template: exampleTemplate },
  },
});

/** The participants of a run as CSV, as the register is exported. */
export const exportReport = endpoint({
  name: 'authorityReports.exportReport',
  operationId: 'deliveries.exportDelivery',
  method: 'GET',
  path: '/api/v1/authority-reports/csv',
  formerPath: '/api/v1/deliveries/csv',
  permission: 'register.read',
  freshProof: true,
  query: reportChoice,
  replies: { 200: stream('text/csv') },
  errors: ['certification.template-unknown'],
  example: { query: { ...exampleRun, edition: '1', template: 'own', script: 'sr-Latn' } },
});

/** What lists ask of the service of who is signed in, and how those lists are called; nothing while the person takes no course. */
export const readServiceRequest = endpoint({
  name: 'authorityReports.readServiceRequest',
  operationId: 'deliveries.readServiceRequest',
  method: 'GET',
  path: '/api/v1/account/service-request',
  permission: 'account',
  replies: {
    200: json(z.object({ fields: z.array(z.enum(serviceFields)), lists: z.array(inBothScripts) })),
  },
  example: {},
});

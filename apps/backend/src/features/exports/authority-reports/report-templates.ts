import type { reportTemplate } from '@svetionik/contracts/authority-reports';
import {
  usualReportTemplates,
  type ReportTemplate,
} from '@svetionik/domain/authority-reports/report-template';
import type { z } from 'zod';
import { DefinitionVersions } from '../../profiles';

/** A template of lists of participants as it stands now. */
export type Template = z.output<typeof reportTemplate>;

/** The templates that the program brings, and those written here. */
export const reportTemplates = new DefinitionVersions<ReportTemplate, Template>(
  'delivery-template',
  (definition) => 'columns' in definition,
  usualReportTemplates,
  ({ key, version, changedAt, definition }) => ({
    ...definition,
    askedOf: [...(definition.askedOf ?? [])],
    columns: [...definition.columns],
    template: key,
    version,
    changedAt,
  }),
);

/** Tables of earlier releases that stand elsewhere now, or are called otherwise. */
const moved: Readonly<Record<string, string>> = {
  'assessment.marking_seat': 'assessment.marker_assignment',
  'assessment.outage': 'assessment.service_interruption',
  'assessment.outage_attempt': 'assessment.interrupted_attempt',
  'certification.batch': 'issuing.batch',
  'certification.certificate': 'registry.certificate',
  'certification.certificate_event': 'registry.certificate_event',
  'certification.document': 'registry.document',
  'certification.name_try': 'registry.name_attempt',
  'certification.recognised_leave': 'renewal.leave_of_absence',
  'certification.register': 'registry.register',
  'learning.note_way': 'learning.content_path',
  'privacy.farewell': 'privacy.erasure_notice',
  'reporting.figures': 'reporting.item_analysis',
};

/** The same by the names that tables have now. */
export function nameTablesOfToday<Said>(
  byTable: Readonly<Record<string, Said>>,
): Record<string, Said> {
  return Object.fromEntries(
    Object.entries(byTable).map(([name, said]) => [moved[name] ?? name, said]),
  );
}

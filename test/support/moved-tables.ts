/** Tables of earlier releases that stand elsewhere now, or are called otherwise. */
const moved: Readonly<Record<string, string>> = {
  'certification.batch': 'issuing.batch',
  'certification.certificate': 'registry.certificate',
  'certification.certificate_event': 'registry.certificate_event',
  'certification.document': 'registry.document',
  'certification.name_try': 'registry.name_attempt',
  'certification.register': 'registry.register',
};

/** The same by the names that tables have now. */
export function nameTablesOfToday<Said>(
  byTable: Readonly<Record<string, Said>>,
): Record<string, Said> {
  return Object.fromEntries(
    Object.entries(byTable).map(([name, said]) => [moved[name] ?? name, said]),
  );
}

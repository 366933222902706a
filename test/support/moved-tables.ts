/** Tables of earlier releases that stand in other schemas now. */
const schemas: Readonly<Record<string, string>> = {
  batch: 'issuing',
  certificate: 'registry',
  certificate_event: 'registry',
  document: 'registry',
  name_try: 'registry',
  register: 'registry',
};

/** The same by the names that tables have now. */
export function nameTablesOfToday<Said>(
  byTable: Readonly<Record<string, Said>>,
): Record<string, Said> {
  return Object.fromEntries(
    Object.entries(byTable).map(([name, said]) => {
      const [schema = '', table = ''] = name.split('.');
      return [`${(schema === 'certification' && schemas[table]) || schema}.${table}`, said];
    }),
  );
}

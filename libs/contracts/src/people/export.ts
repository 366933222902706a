import { z } from 'zod';
import { endpoint, stream } from '../endpoint';
import { language } from '../values';
import { peopleFilter } from './list';

/** The columns of the list that are shown, with commas between them; without it the usual ones. */
export const shownColumns = z
  .string()
  .max(200)
  .regex(/^[A-Za-z,-]*$/);

/**
 * All that the list shows by this filter and these columns, as a table: to whoever asks, no more than the list shows them. Names stand in
 * the script of the language. That it was read is noted before it goes out, and how many people were in it after.
 */
export const exportPeople = endpoint({
  name: 'people.exportPeople',
  method: 'GET',
  path: '/api/v1/people-export',
  permission: 'people.export',
  freshProof: true,
  query: z.object({
    ...peopleFilter.shape,
    columns: shownColumns.optional(),
    format: z.enum(['csv', 'xlsx']),
    language,
  }),
  replies: {
    200: stream('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  },
  example: { query: { format: 'csv', language: 'sr-Latn' } },
});

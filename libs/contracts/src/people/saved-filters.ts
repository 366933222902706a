import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { examples } from '../examples';
import { id, inBothScripts, line } from '../values';
import { shownColumns } from './export';
import { peopleFilter } from './list';

/** What is asked for, by what people are: words that were typed may be somebody’s name, and are not kept. */
const keptFilter = peopleFilter.omit({ search: true }).extend({ columns: shownColumns.optional() });

/** A filter that somebody comes back to. */
export const savedFilter = z.object({
  id,
  name: z.string(),
  filter: keptFilter,
  /** Of the institution that the filter names, as long as it is there. */
  institutionName: inBothScripts.nullable(),
});

const params = z.object({ filter: id });

/** The filters that whoever asks has saved in this organisation, by name. */
export const listSavedFilters = endpoint({
  name: 'people.listSavedFilters',
  method: 'GET',
  path: '/api/v1/people-filters',
  permission: 'people.read',
  replies: { 200: json(z.object({ items: z.array(savedFilter) })) },
  example: {},
});

/** Saves a filter under a name, for whoever asks alone. The id is the client’s: sent again it is the same one. */
export const saveFilter = endpoint({
  name: 'people.saveFilter',
  method: 'PUT',
  path: '/api/v1/people-filters/:filter',
  permission: 'people.read',
  owned: false,
  params,
  body: z.object({ name: line(80), filter: keptFilter }),
  replies: { 200: json(savedFilter), 201: json(savedFilter) },
  errors: ['creation.differs', 'people.filter-name-taken', 'people.filters-full'],
  example: {
    params: { filter: examples.newSavedFilter },
    body: {
      name: 'Zdravstvo, kurs nije položen',
      filter: { profession: 'health', course: examples.reportedCourse, state: 'under-way' },
    },
  },
});

/** Forgets a saved filter. */
export const forgetFilter = endpoint({
  name: 'people.forgetFilter',
  method: 'DELETE',
  path: '/api/v1/people-filters/:filter',
  permission: 'people.read',
  params,
  replies: { 204: noContent },
  example: { params: { filter: examples.savedFilter } },
});

// The routes of a feature.

export function writeContract({ many, one }) {
  const text = `${one.camel}Text`;
  return `import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { id, instant, line, page, pageSchema } from './values';

/** What is written of a ${one.spaced}. */
export const ${text} = z.object({ title: line(200) });

/** A ${one.spaced}. */
export const ${one.camel} = ${text}.extend({ id, addedAt: instant });

const params = z.object({ ${one.camel}: id });

/** Adds a ${one.spaced}. The id is the client's: sent again it is the same one. */
export const add${one.pascal} = endpoint({
  name: '${many.camel}.add${one.pascal}',
  method: 'PUT',
  path: '/api/v1/${many.name}/:${one.camel}',
  permission: 'organisation.manage',
  owned: false,
  params,
  body: ${text},
  replies: { 200: json(${one.camel}), 201: json(${one.camel}) },
  errors: ['creation.differs'],
  example: { params: { ${one.camel}: examples.new${one.pascal} }, body: { title: 'Prvi naslov' } },
});

/** A ${one.spaced} by its id. */
export const read${one.pascal} = endpoint({
  name: '${many.camel}.read${one.pascal}',
  method: 'GET',
  path: '/api/v1/${many.name}/:${one.camel}',
  permission: 'organisation.manage',
  params,
  replies: { 200: json(${one.camel}) },
  example: { params: { ${one.camel}: examples.${one.camel} } },
});

/** All ${many.spaced} of the organisation, the last one first. */
export const list${many.pascal} = endpoint({
  name: '${many.camel}.list${many.pascal}',
  method: 'GET',
  path: '/api/v1/${many.name}',
  permission: 'organisation.manage',
  query: page,
  replies: { 200: json(pageSchema(${one.camel})) },
  example: {},
});
`;
}

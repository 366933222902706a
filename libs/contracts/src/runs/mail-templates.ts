import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, line, page, pageSchema, paragraphs } from '../values';

const mailWords = z.object({ subject: line(120), text: paragraphs(4000).min(1) });

/** Words of a mail in each language and script. `{name}`, `{day}` and `{link}` stand in the text, the last one once; nothing stands in the subject. */
export const mailTemplateText = z.object({
  name: line(120),
  words: z.object({ 'sr-Cyrl': mailWords, 'sr-Latn': mailWords, en: mailWords }),
});

/** Words of an organisation for its reminders; `rules` are those that use them and go on. */
export const mailTemplate = mailTemplateText.extend({
  id,
  version: z.number().int(),
  rules: z.number().int(),
});

const params = z.object({ template: id });
const exampleText = {
  name: 'Pred kraj',
  words: {
    'sr-Cyrl': { subject: 'Подсетник', text: 'Добар дан, {name},\n\nдатум: {day}.\n\n{link}' },
    'sr-Latn': { subject: 'Podsetnik', text: 'Dobar dan, {name},\n\ndatum: {day}.\n\n{link}' },
    en: { subject: 'A reminder', text: 'Hello {name},\n\nthe date is {day}.\n\n{link}' },
  },
};

/** The templates of the organisation, the newest first. */
export const listMailTemplates = endpoint({
  name: 'runs.listMailTemplates',
  method: 'GET',
  path: '/api/v1/mail-templates',
  permission: 'run.manage',
  query: page,
  replies: { 200: json(pageSchema(mailTemplate)) },
  example: {},
});

/** A template. */
export const readMailTemplate = endpoint({
  name: 'runs.readMailTemplate',
  method: 'GET',
  path: '/api/v1/mail-templates/:template',
  permission: 'run.manage',
  params,
  replies: { 200: json(mailTemplate) },
  example: { params: { template: examples.mailTemplate } },
});

/**
 * Makes a template. The id is the client’s: sent again it is the same one. Words are refused that have a placeholder which is none, not
 * exactly one `{link}`, or a word that tells others what a mail is about.
 */
export const addMailTemplate = endpoint({
  name: 'runs.addMailTemplate',
  method: 'PUT',
  path: '/api/v1/mail-templates/:template',
  permission: 'run.manage',
  owned: false,
  params,
  body: mailTemplateText,
  replies: { 200: json(mailTemplate), 201: json(mailTemplate) },
  errors: ['creation.differs', 'run.words-refused'],
  example: { params: { template: examples.newMailTemplate }, body: exampleText },
});

/** Changes a template, for every reminder that goes from now on. */
export const editMailTemplate = endpoint({
  name: 'runs.editMailTemplate',
  method: 'PATCH',
  path: '/api/v1/mail-templates/:template',
  permission: 'run.manage',
  ifMatch: true,
  params,
  body: mailTemplateText,
  replies: { 200: json(mailTemplate) },
  errors: ['edit.conflict', 'run.words-refused'],
  example: { params: { template: examples.mailTemplate }, ifMatch: '1', body: exampleText },
});

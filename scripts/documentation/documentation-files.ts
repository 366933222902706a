import { join } from 'node:path';
import { endpoints } from '../../libs/contracts/src';
import { commentsOfEndpoints } from '../generate/open-api/doc-comments';
import { openApiDocument } from '../generate/open-api/document';
import { describedApi } from './described-api';
import { buildPages } from './pages';

/** The files that callers of the API read, by their path in the folder of the documentation. */
export function documentationFiles(root: string): Record<string, string> {
  const comments = commentsOfEndpoints(join(root, 'libs/contracts/src'));
  const document = openApiDocument(endpoints, comments);
  const pages = Object.entries(buildPages(describedApi.parse(document)));
  return {
    'openapi.json': JSON.stringify(document),
    ...Object.fromEntries(pages.map(([name, text]) => [`pages/${name}`, text])),
  };
}

import { join } from 'node:path';
import { endpoints } from '../../libs/contracts/src';
import { commentsOfEndpoints } from '../generate/open-api/doc-comments';
import { openApiDocument } from '../generate/open-api/document';

/** The files that callers of the API read, by their path in the folder of the documentation. */
export function documentationFiles(root: string): Record<string, string> {
  const document = openApiDocument(
    endpoints,
    commentsOfEndpoints(join(root, 'libs/contracts/src')),
  );
  return { 'openapi.json': JSON.stringify(document) };
}

import type { ExportRequest } from './exports.queries';

/** The name of the file: neutral, since file names are seen by others. */
export function fileNameOf(request: ExportRequest): string {
  return request.kind === 'register-book' ? `registar-${request.year}.pdf` : 'dokumenti-za-stampu.pdf';
}

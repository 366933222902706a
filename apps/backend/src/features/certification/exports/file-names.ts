import type { ExportRequest } from './exports.queries';

/** The name of the file: neutral, since file names are seen by others. */
export function fileNameOf(request: ExportRequest): string {
  switch (request.kind) {
    case 'register-book':
      return `registar-${request.year}.pdf`;
    case 'delivery':
      return 'spisak.pdf';
    case 'print-file':
      return 'dokumenti-za-stampu.pdf';
  }
}

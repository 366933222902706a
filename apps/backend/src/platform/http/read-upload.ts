import type { MultipartBody, UploadedFile } from '@svetionik/contracts/endpoint';
import multer, { MulterError } from 'multer';
import { DomainError } from './domain-error';
import { unreadablePath } from './unreadable-text';
import type { AppRequest } from './request';

/** Reads the one file of a form into memory, within its limit. */
export function readUpload(body: MultipartBody, request: AppRequest): Promise<UploadedFile> {
  if (!request.is('multipart/form-data')) throw new DomainError('request.unsupported-media-type');
  const read = multer({
    defParamCharset: 'utf8',
    limits: { fileSize: body.limit, files: 1, fields: 0, parts: 1 },
  }).single(body.field);
  return new Promise((resolve, reject) => {
    const response = request.res;
    if (response === undefined) return reject(new Error('a request without a response'));
    read(request, response, (error: unknown) => {
      if (error instanceof MulterError) {
        return reject(refusalOf(error, body));
      }
      if (error !== undefined && error !== null)
        return reject(
          new DomainError('request.invalid', {
            fields: [{ path: `body.${body.field}`, reason: 'unreadable' }],
          }),
        );
      const file = request.file;
      if (file === undefined)
        return reject(
          new DomainError('request.invalid', {
            fields: [{ path: `body.${body.field}`, reason: 'missing' }],
          }),
        );
      if (unreadablePath(file.originalname) !== undefined)
        return reject(new DomainError('request.unreadable'));
      resolve({ name: file.originalname, bytes: file.buffer });
    });
  });
}

function refusalOf({ code }: MulterError, { field, limit }: MultipartBody): DomainError {
  return code === 'LIMIT_FILE_SIZE'
    ? new DomainError('request.too-large', { details: { megabytes: limit / 1_000_000 } })
    : new DomainError('request.invalid', {
        fields: [{ path: `body.${field}`, reason: 'one file alone' }],
      });
}

import { inject, Injectable } from '@angular/core';
import type { PlainBlock } from '@svetionik/domain/course/block';
import { ApiClient } from '../../core/api/api-client';
import { type FileKind, newDownload, newMedia, newPicture } from './file-blocks';

/** What the browser offers to choose; the server decides by the content. */
export const acceptedFiles: Readonly<Record<FileKind, string>> = {
  picture: 'image/png,image/jpeg,image/webp',
  video: 'video/mp4,video/webm',
  audio: 'audio/mpeg,audio/mp4,audio/x-m4a,audio/webm,.mp3,.m4a',
  download: 'application/pdf,text/plain',
};

/** Takes files to the server and makes blocks of them. */
@Injectable({ providedIn: 'root' })
export class Uploads {
  private readonly api = inject(ApiClient);

  async send(kind: FileKind, file: File): Promise<PlainBlock> {
    if (kind === 'picture')
      return newPicture(await this.api.call('uploads.uploadPicture', { body: file }));
    if (kind === 'download')
      return newDownload((await this.api.call('uploads.uploadFile', { body: file })).file);
    return newMedia(await this.api.call('uploads.uploadMedia', { body: file }));
  }
}

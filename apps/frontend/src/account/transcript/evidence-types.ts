import { endings, fileTypes } from '@svetionik/domain/items/file-upload/file-type';

/** What is offered to choose from; the server tells the type by the content. */
export const evidenceTypes = fileTypes
  .flatMap((type) => endings[type].map((ending) => `.${ending}`))
  .join(',');

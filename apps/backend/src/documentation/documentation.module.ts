import { Module } from '@nestjs/common';
import { documentationFolder } from '../program-folders';
import { ApiDocument } from './api-document';
import { DocumentationController } from './documentation.controller';
import { DOCUMENTATION_FOLDER } from './documentation-folder';

/** What the program says of its API. */
@Module({
  controllers: [DocumentationController],
  providers: [ApiDocument, { provide: DOCUMENTATION_FOLDER, useValue: documentationFolder }],
})
export class DocumentationModule {}

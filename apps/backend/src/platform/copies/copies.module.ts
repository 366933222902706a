import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/config.module';
import { CopyExchange } from './copy-exchange';
import { DOCUMENT_COPIER, type DocumentCopier } from './document-copier';
import { ExchangingCopier } from './exchanging-copier';
import { SandboxedCopier } from './sandboxed-copier';

@Global()
@Module({
  providers: [
    {
      provide: DOCUMENT_COPIER,
      inject: [SETTINGS],
      useFactory: ({ copiesFolder }: Settings): DocumentCopier =>
        copiesFolder === undefined
          ? new SandboxedCopier()
          : new ExchangingCopier(new CopyExchange(copiesFolder)),
    },
  ],
  exports: [DOCUMENT_COPIER],
})
export class CopiesModule {}

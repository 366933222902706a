import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import { DocumentStamps } from './document-stamps';

@Global()
@Module({
  providers: [
    {
      provide: DocumentStamps,
      inject: [SETTINGS, Clock],
      useFactory: ({ timestampUrl }: Settings, clock: Clock) =>
        new DocumentStamps(timestampUrl, clock),
    },
  ],
  exports: [DocumentStamps],
})
export class TimestampsModule {}

import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isDemonstration } from './demonstration.queries';

/** Injection token: whether the people, results and documents of this installation are invented. That is so from its first day on, or never. */
export const DEMONSTRATION = Symbol('demonstration');

@Global()
@Module({
  providers: [
    {
      provide: DEMONSTRATION,
      inject: [DataSource],
      useFactory: (source: DataSource): Promise<boolean> => isDemonstration(source),
    },
  ],
  exports: [DEMONSTRATION],
})
export class DemonstrationModule {}

import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { queryRows } from '../database/query';
import { demonstrationQuery } from './demonstration.queries';

/** Injection token: whether the people, results and documents of this installation are invented. That is so from its first day on, or never. */
export const DEMONSTRATION = Symbol('demonstration');

@Global()
@Module({
  providers: [
    {
      provide: DEMONSTRATION,
      inject: [DataSource],
      useFactory: async (source: DataSource): Promise<boolean> => {
        const rows = await queryRows(source, demonstrationQuery);
        return rows.length > 0;
      },
    },
  ],
  exports: [DEMONSTRATION],
})
export class DemonstrationModule {}

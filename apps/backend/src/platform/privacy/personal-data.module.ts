import { Module, type DynamicModule } from '@nestjs/common';
import type { PersonalData } from './personal-data';

/** What all features declare of the personal data that they keep. */
export const PERSONAL_DATA = Symbol('personal data');

/** Brings the declarations of all features to those that read them. */
@Module({})
export class PersonalDataModule {
  static declaring(declared: readonly PersonalData[]): DynamicModule {
    return {
      module: PersonalDataModule,
      global: true,
      providers: [{ provide: PERSONAL_DATA, useValue: declared }],
      exports: [PERSONAL_DATA],
    };
  }
}

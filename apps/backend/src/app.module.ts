import { Module } from '@nestjs/common';
import { AssessmentModule } from './features/assessment';
import { CatalogueModule } from './features/catalogue';
import { IdentityModule } from './features/identity';
import { LearningModule } from './features/learning';
import { PlatformModule } from './platform/platform.module';

/** The only file that knows every feature. */
@Module({ imports: [PlatformModule, IdentityModule, CatalogueModule, AssessmentModule, LearningModule] })
export class AppModule {}

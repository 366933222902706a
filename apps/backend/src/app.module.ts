import { Module } from '@nestjs/common';
import { AssessmentModule } from './features/assessment';
import { AuthoringModule } from './features/authoring';
import { CatalogueModule } from './features/catalogue';
import { IdentityModule } from './features/identity';
import { LearningModule } from './features/learning';
import { PlatformModule } from './platform/platform.module';

/** The only file that knows every feature. */
@Module({ imports: [PlatformModule, IdentityModule, CatalogueModule, AssessmentModule, AuthoringModule, LearningModule] })
export class AppModule {}

import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment';
import { CatalogueModule } from '../catalogue';
import { StarterContentPublisher } from './starter/starter-content';

@Module({ imports: [CatalogueModule, AssessmentModule], providers: [StarterContentPublisher], exports: [StarterContentPublisher] })
export class AuthoringModule {}

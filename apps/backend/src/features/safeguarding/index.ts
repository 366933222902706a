export { SafeguardingModule } from './safeguarding.module';

import { join } from 'node:path';
import { describeScenarios } from '../support/describe-scenarios';

describeScenarios(join(__dirname, 'registry'));

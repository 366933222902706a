import { describeWriting } from '../support/describe-writing';

describeWriting(1);

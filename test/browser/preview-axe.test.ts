import { describeAxe } from '../suites/axe.ts';
import { emailPreview } from '../support/preview-states.ts';

describeAxe(emailPreview);

import { hundred } from './cases/hundred.ts';
import { keystroke } from './cases/keystroke.ts';
import { fastLoad, slowLoad } from './cases/load.ts';
import { mounts } from './cases/mounts.ts';
import { renderFormPage } from './form-page.ts';
import type { Kind } from './kind.ts';
import { type FormSubject, subjects } from './subjects.ts';

/** Forms, compared with the same forms in plain HTML. */
export const forms: Kind<FormSubject> = {
  subjects,
  cases: { load: fastLoad, 'load-slow': slowLoad, hundred, mounts, keystroke },
  renderPage: renderFormPage,
};

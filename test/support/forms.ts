import type { FormUnderTest } from '../suites/form-under-test.ts';
import type { InputForm } from '../suites/input-form.ts';
import { addForm } from './add-form-under-test.ts';
import { addForm as addInput } from './add-input.ts';
import { inviteForm } from './invite-form-under-test.ts';
import { inviteForm as inviteInput } from './invite-input.ts';
import { registrationForm as registrationInput } from './registration-input.ts';
import { registrationForm } from './registration-under-test.ts';
import { isTested } from './tested-elements.ts';

/** Every form, for the suites about submitting. */
export const forms: readonly FormUnderTest[] = [inviteForm, addForm, registrationForm].filter(({ name }) =>
  isTested(name),
);

/** The forms for resellers, which search for matches and keep drafts. */
export const customerForms: readonly FormUnderTest[] = [inviteForm, addForm].filter(({ name }) => isTested(name));

/** Every form, for the suites about input. */
export const inputForms: readonly InputForm[] = [inviteInput, addInput, registrationInput].filter(({ tag }) =>
  isTested(tag),
);

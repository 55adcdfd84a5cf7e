import { type Exhibit, exhibitForm, exhibitList } from '../suites/exhibit.ts';
import { addForm } from './add-input.ts';
import { customerList } from './customer-list-states.ts';
import { customersPage } from './customers-page-states.ts';
import { inviteForm } from './invite-input.ts';
import { inviteList } from './list-states.ts';
import { emailPreview } from './preview-states.ts';
import { registrationForm } from './registration-input.ts';
import { isTested } from './tested-elements.ts';

/** Every visible element, in every state. */
export const exhibits: readonly Exhibit[] = [
  exhibitForm(addForm),
  exhibitForm(inviteForm),
  exhibitForm(registrationForm),
  exhibitList(inviteList),
  exhibitList(customerList),
  customersPage,
  emailPreview,
].filter(({ tag }) => isTested(tag));

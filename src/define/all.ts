import './add-customer-form.ts';
import './customer-list.ts';
import './customers-page.ts';
import './invite-customer-form.ts';
import './invite-email-preview.ts';
import './invite-list.ts';
import './registration-form.ts';
import './reseller-provider.ts';

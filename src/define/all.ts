import './add-customer-form.ts';
import './customer-list.ts';
import './invite-customer-form.ts';
import './registration-form.ts';
import './invite-list.ts';
import './reseller-provider.ts';

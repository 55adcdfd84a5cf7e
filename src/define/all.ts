import './add-customer-form.ts';
import './invite-customer-form.ts';
import './registration-form.ts';
import './reseller-provider.ts';

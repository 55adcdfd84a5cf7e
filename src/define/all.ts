import './add-customer-form.ts';
import './invite-customer-form.ts';
import './reseller-provider.ts';

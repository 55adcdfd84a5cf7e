import './invite-customer-form.ts';
import './reseller-provider.ts';

import 'reseller-elements/define/reseller-provider.js';
import 'reseller-elements/define/add-customer-form.js';
import 'reseller-elements/define/customers-page.js';
import 'reseller-elements/define/invite-customer-form.js';
import { Portal } from './portal.ts';

const root = document.querySelector<HTMLElement>('#portal');
if (root) new Portal(root).start();

import { CustomersPage } from '../elements/customers-page/customers-page.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('customers-page', CustomersPage);

declare global {
  interface HTMLElementTagNameMap {
    'customers-page': CustomersPage;
  }
}

import { CustomerList } from '../elements/customer-list/customer-list.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('customer-list', CustomerList);

declare global {
  interface HTMLElementTagNameMap {
    'customer-list': CustomerList;
  }
}

import { customerListLifeMessages } from '../../elements/customer-list/customer-list-life.messages.ts';
import { customerListMessages } from '../../elements/customer-list/customer-list.messages.ts';
export default { ...customerListMessages, ...customerListLifeMessages };

import { firefoxOptions } from '../../tools/testing/browsers.ts';
import { testRegistration } from '../support/register-as-customer.ts';

testRegistration('Firefox', firefoxOptions);

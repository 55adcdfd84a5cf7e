import { RegistrationForm } from '../elements/registration-form/registration-form.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('registration-form', RegistrationForm);

declare global {
  interface HTMLElementTagNameMap {
    'registration-form': RegistrationForm;
  }
}

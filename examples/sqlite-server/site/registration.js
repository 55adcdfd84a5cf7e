import { createRestAdapter } from './reseller-elements/registration-form.js';

document.querySelector('registration-form').adapter = createRestAdapter({ baseUrl: '/api' });

// Before anything that imports lit: teaches its elements to take over what the server rendered.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'reseller-elements/define/all.js';
import { createRestAdapter } from 'reseller-elements';

const provider = document.querySelector('reseller-provider');
provider.adapter = createRestAdapter({ baseUrl: provider.dataset.api });

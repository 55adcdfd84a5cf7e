// Import before anything that imports lit: enables hydration of server-rendered elements.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'reseller-elements/define/all.js';
import { createRestAdapter } from 'reseller-elements';

const provider = document.querySelector('reseller-provider');
provider.adapter = createRestAdapter({ baseUrl: provider.dataset.api });

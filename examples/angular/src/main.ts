import { bootstrapApplication } from '@angular/platform-browser';
import 'reseller-elements/define/all.js';
import { App } from './app/app';

bootstrapApplication(App).catch((error: unknown) => console.error(error));

import { createApp } from 'vue';
import 'reseller-elements/define/all.js';
import type {} from 'reseller-elements/vue';
import App from './App.vue';
import './app.css';

createApp(App).mount('#app');

import { mount } from 'svelte';
import 'reseller-elements/define/all.js';
import type {} from 'reseller-elements/svelte';
import App from './App.svelte';
import './app.css';

mount(App, { target: document.getElementById('app')! });

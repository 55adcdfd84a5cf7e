import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Import before rendering: React sets properties only on defined elements.
import 'reseller-elements/define/all.js';
import type {} from 'reseller-elements/react';
import { App } from './App.tsx';
import './app.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Tags with a hyphen are custom elements; Vue components are written in PascalCase.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
  server: {
    // The mock reseller API; replace it with your back end.
    proxy: { '/api': { target: 'http://localhost:4010', rewrite: (path) => path.replace(/^\/api/, '') } },
  },
});

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Tags with a hyphen are custom elements; components are written in PascalCase.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
  server: {
    // The mock reseller API; a real portal has its back end here.
    proxy: { '/api': { target: 'http://localhost:4010', rewrite: (path) => path.replace(/^\/api/, '') } },
  },
});

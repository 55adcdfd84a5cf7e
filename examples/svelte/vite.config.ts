import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  server: {
    // The mock reseller API; a real portal has its back end here.
    proxy: { '/api': { target: 'http://localhost:4010', rewrite: (path) => path.replace(/^\/api/, '') } },
  },
});

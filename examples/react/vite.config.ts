import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: {
    // The mock reseller API; a real portal has its back end here.
    proxy: { '/api': { target: 'http://localhost:4010', rewrite: (path) => path.replace(/^\/api/, '') } },
  },
});

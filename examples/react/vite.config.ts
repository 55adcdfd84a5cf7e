import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: {
    // The mock reseller API; replace it with your back end.
    proxy: { '/api': { target: 'http://localhost:4010', rewrite: (path) => path.replace(/^\/api/, '') } },
  },
});

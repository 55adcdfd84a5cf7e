import type { NextConfig } from 'next';

/** The mock reseller API; replace it with your back end. */
const apiUrl = process.env.RESELLER_API ?? 'http://localhost:4010';

export default {
  rewrites: async () => [{ source: '/api/:path*', destination: `${apiUrl}/:path*` }],
  turbopack: { root: import.meta.dirname },
} satisfies NextConfig;

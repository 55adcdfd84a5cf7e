// `npm start`: serves the portal, Better Auth, and the elements' API over it. The README lists the environment variables.
import { readFile } from 'node:fs/promises';
import { createRestHandler } from 'reseller-elements/server';
import { serve } from 'reseller-elements/server/node';
import { createAuth, prepareDatabase } from './auth.ts';
import { createMailer, LinkTokens } from './mail.ts';
import { customerPage, portalPage, registrationPage, signInPage, welcomePage } from './pages.ts';
import { createPortalAdapter, readCustomer, readSession } from './portal-adapter.ts';
import { createRegistrationAdapter } from './registration-adapter.ts';

const { env } = process;
const port = Number(env['PORT'] ?? 5191);
const baseURL = env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`;
const secret = env['BETTER_AUTH_SECRET'] ?? 'a secret for demonstrations only';
const owner = { name: 'Brightwater', email: 'rosa@brightwater.example', password: 'correct horse battery staple' };

const tokens = new LinkTokens(secret);
const sendEmail = createMailer(env['SMTP_URL'], env['MAIL_FROM'] ?? 'Brightwater <invites@brightwater.example>');
const auth = createAuth({ database: env['DATABASE'] ?? 'portal.db', baseURL, secret, tokens, sendEmail });
await prepareDatabase(auth, owner);

const registrations = createRegistrationAdapter(auth, tokens, `${baseURL}/`);
const answerApi = createRestHandler({
  authenticate: ({ headers }) => readSession(auth, headers),
  adapter: (session) => (session ? createPortalAdapter(auth, session) : registrations),
  basePath: '/api/reseller',
});

/**
 * The calls of Better Auth that browsers may make. Do not open the others unchecked: owners of an organization could change its
 * `resellerId`, and anyone could sign up.
 */
const openPaths = ['/api/auth/sign-in/email', '/api/auth/sign-out'];

/** The standalone files of the elements. */
const elements = new URL('dist/cdn/', import.meta.resolve('reseller-elements/package.json'));

const server = await serve(answer, { port });
// oxlint-disable-next-line no-console
console.info(`Portal  ${baseURL}/  (${owner.email}, ${owner.password})`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (openPaths.includes(pathname)) return auth.handler(request);
  if (pathname.startsWith('/api/reseller/')) return answerApi(request);
  if (pathname === '/' || pathname.startsWith('/customers/')) return answerPortal(request.headers, pathname);
  if (pathname === '/registration') return toPage(registrationPage(Object.keys(registrations)));
  if (pathname === '/client.js') return toFile(new URL('client.js', import.meta.url));
  if (pathname === '/page.css') return toFile(new URL('page.css', import.meta.url), 'text/css');
  // `URL` has resolved dots, so the path cannot leave the folder.
  if (/^\/elements\/[\w./-]+\.js$/.test(pathname))
    return toFile(new URL(pathname.slice('/elements/'.length), elements));
  return notFound();
}

async function answerPortal(headers: Headers, pathname: string): Promise<Response> {
  const session = await readSession(auth, headers);
  if (!session) {
    const signedIn = await auth.api.getSession({ headers });
    return toPage(signedIn ? welcomePage(signedIn.user.name) : signInPage(owner));
  }
  if (pathname === '/') return toPage(portalPage(session, Object.keys(createPortalAdapter(auth, session))));
  const customer = await readCustomer(auth, session, pathname.slice('/customers/'.length));
  return customer ? toPage(customerPage(customer)) : notFound();
}

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');

function toPage(html: string): Response {
  const headers = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' };
  return new Response(html, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
}

async function toFile(file: URL, type = 'text/javascript'): Promise<Response> {
  const content = await readFile(file).catch(() => undefined);
  return content ? new Response(content, { headers: { 'Content-Type': type } }) : notFound();
}

const notFound = () => new Response('Not found', { status: 404 });

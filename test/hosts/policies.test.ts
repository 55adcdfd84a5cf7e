import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { root } from '../../tools/generate/files.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { publishPage, type Seen } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { serveLogo } from './support/logo.ts';
import { type MainPath, mainPaths, operate } from './support/main-paths.ts';
import { type HostPolicy, policies } from './support/policies.ts';

/** A request that all policies forbid: once it is reported, earlier violations are too. */
const forbidden = 'http://sentinel.invalid/';

interface Host {
  readonly site: HostSite;
  readonly page: Page;
}

/** A host's own use of Lit. */
const ownLit = '<div id="own"></div><script type="module" src="/own-lit.js"></script>%';
const ownLitCode = `import { html, render } from '/lit/lit-html.js';
render(html\`<p>Mine</p>\`, document.querySelector('#own'));`;

const ours = /^error: Reseller Elements .* trusted-types reseller-elements$/;

describe('policies of hosts', { concurrency: 2 }, () => {
  let browser: Browser;

  before(async () => {
    browser = await launch(chromiumOptions);
  });
  after(() => browser?.close());

  /** Opens a page under a policy, runs the test, and returns the violations and errors. */
  async function visit({ site, page }: Host, path: MainPath, host: HostPolicy, run: MainPath['run']) {
    const { policy, nonce, hasLit } = host;
    site.api.reset();
    site.reports.length = 0;
    await page.goto(await publishPage(site, { path, policy: policy(site), nonce, ...(hasLit && { body: ownLit }) }));
    await page.waitForFunction('window.isReady');
    await run(operate(page, path.tag));
    if (hasLit) await operate(page, '#own').see('Mine');
    await page.evaluate(`fetch('${forbidden}').catch(() => {})`);
    while (!site.reports.some((report) => report.includes(forbidden))) await site.reported();
    const seen = (await page.evaluate('seen')) as Seen;
    return { ...seen, reports: site.reports.map(readReport) };
  }

  for (const policy of policies)
    describe(policy.name, { concurrency: 1 }, () => {
      let host: Host;

      before(async () => {
        // A separate window, since background tabs do not paint.
        const context = await browser.createBrowserContext();
        host = { site: await openSite(), page: await context.newPage() };
        host.site.folders.set('/lit', join(root, 'node_modules/lit-html'));
        host.site.publish('/own-lit.js', { body: ownLitCode });
        await serveLogo(host.page);
      });
      after(() => host?.site.close());

      for (const path of mainPaths)
        if (policy.permits)
          it(`<${path.tag}> works without a violation`, async () => {
            const { violations, observed, errors, reports } = await visit(host, path, policy, path.run);
            const ofPage = reports.filter((report) => !isOfMail(report));
            assert.deepEqual(
              { violations, observed, errors, ofPage },
              { violations: ['connect-src'], observed: ['connect-src'], errors: [], ofPage: ['connect-src'] },
            );
          });
        else
          it(`<${path.tag}> is not defined, and the console explains what to allow`, async () => {
            const waitForError = async () => void (await host.page.waitForFunction('seen.errors.length > 0'));
            const { violations, observed, errors, reports } = await visit(host, path, policy, waitForError);
            const twice = ['trusted-types', 'connect-src'];
            assert.deepEqual({ violations, observed, reports }, { violations: twice, observed: twice, reports: twice });
            assert.equal(errors.length, 1);
            assert.match(errors[0] ?? '', ours);
          });
    });
});

/** Styles inside an email are reported by its frame, not by the host's page. */
const isOfMail = (report: string) => report === 'about style-src-attr' || report === 'about style-src-elem';

function readReport(body: string): string {
  const { 'csp-report': report } = JSON.parse(body) as { 'csp-report': Readonly<Record<string, string>> };
  const name = report['effective-directive'] ?? '';
  return report['document-uri'] === 'about' ? `about ${name}` : name;
}

// Serves a release on loopback and has Lighthouse audit each clinic's index and reference guide.
// node audit.mjs RELEASE-FOLDER [reports-folder]
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const GUIDE = 'group-ketamine-therapy.html';
const WANTED = { accessibility: 1, 'best-practices': 1, seo: 1, performance: 0.99 };
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.ttf': 'font/ttf',
  '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.pdf': 'application/pdf',
};
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'";

const [release, reports] = process.argv.slice(2);
if (!release || !existsSync(release)) {
  console.error('usage: node audit.mjs RELEASE-FOLDER [REPORTS-FOLDER]');
  process.exit(2);
}

function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  const file = join(release, path);
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = /text|json|svg|xml/.test(type);
  const content = readFileSync(file);
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': POLICY,
    ...(packed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(packed ? gzipSync(content) : content);
}

/** Each clinic's index and reference guide, in its first language. */
function pages() {
  const folders = (folder) => readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory()).sort();
  return folders(release).flatMap((clinic) => {
    const locale = folders(join(release, clinic)).find((name) => existsSync(join(release, clinic, name, GUIDE)));
    return locale ? ['index.html', GUIDE].map((page) => join(clinic, locale, page)) : [];
  }).filter((page) => existsSync(join(release, page)));
}

/** A clinic that keeps search engines out fails that one audit of SEO by intent. */
function skipped(page) {
  return /<meta name="robots" content="noindex/.test(readFileSync(join(release, page), 'utf8')) ? ['is-crawlable'] : [];
}

async function audited(page, port, chrome) {
  const result = await lighthouse(`http://127.0.0.1:${port}/${page}`, {
    port: chrome.port, logLevel: 'error', onlyCategories: Object.keys(WANTED), skipAudits: skipped(page),
  });
  if (reports) {
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, page.replaceAll('/', '_') + '.json'), result.report);
  }
  return result.lhr;
}

const server = createServer(answer);
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
let failed = 0;
try {
  const list = pages();
  if (list.length === 0) throw new Error(`No pages in ${release}`);
  for (const page of list) {
    let report = await audited(page, server.address().port, chrome);
    // A busy machine costs a page points that are not its own: performance has three tries.
    for (let tries = 1; tries < 3 && report.categories.performance.score < WANTED.performance; tries++) {
      report = await audited(page, server.address().port, chrome);
    }
    const scores = Object.entries(WANTED).map(([name, least]) => [name, report.categories[name].score, least]);
    console.log(page.padEnd(56), scores.map(([name, score]) => `${name} ${Math.round(score * 100)}`).join('  '));
    if (scores.some(([, score, least]) => score < least)) {
      failed++;
      for (const audit of Object.values(report.audits)) {
        if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative') console.log(`  ${audit.id}: ${audit.title}`);
      }
    }
  }
} finally {
  chrome.kill();
  server.close();
}
console.log(failed === 0 ? 'Every page passes' : `${failed} pages fail`);
process.exit(failed === 0 ? 0 : 1);

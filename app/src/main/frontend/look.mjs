// Looks at the gallery with a real browser. `npm run gallery` serves it; `npm run look` also takes pictures at 360 and
// 1280 px, light and dark, runs axe on each page, and looks for sideways scroll at 320 px.
//   LOOK_OUT  folder for the pictures (default: a new folder in the system's temporary folder)
//   LOOK_ONLY names of pages, joined by commas
//   CHROMIUM  path of the browser (default /usr/bin/chromium)
import { createServer } from 'node:http'
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const resources = join(here, '../resources')
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
const pages = readdirSync(join(here, 'gallery')).filter(file => !file.startsWith('_')).map(file => file.replace('.html', ''))

// In a gallery page <!-- spot-thanks --> stands for gallery/_spot-thanks.html or else views/shared/_spot-thanks.hbs, and {i:bus} for the icon of that name.
function page (name) {
  const partial = text => text.replace(/<!-- ([a-z-]+) -->/g, (match, part) => {
    const own = join(here, `gallery/_${part}.html`)
    return readFileSync(existsSync(own) ? own : join(resources, `views/shared/_${part}.hbs`), 'utf8').replace(/\{\{#eq[^]*?\{\{else\}\}|\{\{\/eq\}\}/g, '')
  })
    .replace(/\{i:([a-z0-9-]+)\}/g, (match, icon) => `<svg class="icon${icon.startsWith('arrow') ? ' icon--turns' : ''}" aria-hidden="true"><use href="/assets/icons.svg#${icon}"/></svg>`)
  const body = readFileSync(join(here, `gallery/${name}.html`), 'utf8')
  const [, look, title] = body.match(/^<!-- look: (\w+) · (.+) -->/)
  const frame = readFileSync(join(here, look === 'desk' ? 'gallery/_desk.html' : 'gallery/_public.html'), 'utf8')
  return partial(frame.replaceAll('{title}', title).replace('{look}', look).replaceAll(`{current:${name}}`, 'aria-current="page"').replace(/\{current:\w+\}/g, '').replace('{body}', () => body))
}

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
  const name = path.slice(1)
  const file = path.startsWith('/assets/') ? join(resources, 'static', path.slice(8)) : path === '/' ? join(here, 'gallery.html') : null
  if (pages.includes(name)) return response.writeHead(200, { 'content-type': types['.html'], 'content-security-policy': "default-src 'self'; style-src 'self'; script-src 'self'; frame-src 'self'" }).end(page(name))
  if (!file || !existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
})
await new Promise(resolve => server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', resolve))
const address = `http://127.0.0.1:${server.address().port}`
if (process.argv[2] === 'serve') console.log(address)
else { process.exitCode = await look(); server.close() }

async function look () {
  const { chromium } = await import('playwright-core')
  const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8')
  const out = process.env.LOOK_OUT ?? mkdtempSync(join(tmpdir(), 'sayso-look-'))
  mkdirSync(out, { recursive: true })
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] })
  let wrong = 0
  const say = words => { wrong++; console.log(words) }
  for (const name of process.env.LOOK_ONLY?.split(',') ?? pages) {
    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 1280, 320]) {
        if (width === 320 && scheme === 'dark') continue
        const context = await browser.newContext({ viewport: { width, height: width === 1280 ? 800 : 640 }, colorScheme: scheme, bypassCSP: true })
        const tab = await context.newPage()
        tab.on('console', line => line.type() === 'error' && say(`${name}: ${line.text()}`))
        await tab.goto(`${address}/${name}`, { waitUntil: 'networkidle' })
        const sideways = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (sideways > 0) say(`${name} ${width}: ${sideways} px sideways`)
        if (width !== 320) {
          await tab.screenshot({ path: join(out, `${name}-${width}-${scheme}.png`), fullPage: true })
          await tab.evaluate(axe)
          const found = await tab.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
          for (const violation of found.violations) say(`${name} ${width} ${scheme}: ${violation.id}: ${violation.nodes.map(node => `${node.target} ${node.any[0]?.message ?? ''}`).slice(0, 6).join(' | ')}`)
        }
        await context.close()
      }
    }
  }
  await browser.close()
  console.log(`pictures in ${out}; ${wrong} things wrong`)
  return wrong ? 1 : 0
}

// Makes static/css/public.css, desk.css, poster.css, easy.css, note.css and agenda.css, and static/icons.svg from the files in this folder.
// Run `npm ci && npm run build`, and commit what comes out. README.md says how the source hash is made.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync, mkdirSync, copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { compile } from 'sass'
import { transform } from 'lightningcss'

const here = dirname(fileURLToPath(import.meta.url))
const made = join(here, '../resources/static')
const modules = join(here, 'node_modules')
const version = major => major << 16
const browsers = { chrome: version(111), edge: version(111), firefox: version(113), safari: version(16) | (4 << 8), ios_saf: version(16) | (4 << 8) }

function sources (folder = '') {
  return readdirSync(join(here, folder), { withFileTypes: true }).flatMap(entry => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    return entry.isDirectory() ? sources(path) : [path]
  })
}

function sourceHash () {
  const hash = createHash('sha256')
  for (const path of sources().sort()) {
    hash.update(path, 'utf8').update('\0').update(readFileSync(join(here, path))).update('\0')
  }
  return hash.digest('hex')
}

// GOV.UK Frontend, made ours: our colours for its colours, start and end for left and right, no repeated or dead lines.
const ours = {
  brand: 'brand', text: 'ink', 'inverse-text': 'on-brand', 'secondary-text': 'ink-2', focus: 'focus', 'focus-text': 'focus-ink',
  error: 'error', success: 'leaf', border: 'rule', 'input-border': 'line', hover: 'brand-tint', link: 'brand',
  'link-hover': 'ink', 'link-active': 'ink', 'link-visited': 'brand', 'print-text': 'ink', 'body-background': 'card',
  'surface-background': 'brand-tint', 'surface-text': 'ink', 'surface-border': 'line', 'template-background': 'paper'
}
function madeOurs (css) {
  return css
    .replace(/^\s*:root \{[^}]*\}\n/gm, match => match.includes('--govuk-') ? '' : match)
    .replace(/^\s*(-webkit-font-smoothing|-moz-osx-font-smoothing|font-family: (inherit|sans-serif)|(-webkit-)?text-decoration-skip|-webkit-box-decoration-break|touch-action)\b[^;]*;\n/gm, '')
    .replace(/var\(--govuk-([a-z-]+)-colour, #[0-9a-f]+\)/g, (match, name) => {
      if (!ours[name]) throw new Error(`No colour of ours for ${name}`)
      return `var(--${ours[name]})`
    })
    .replace(/\b(margin|padding|border)-(left|right)\b/g, (match, what, side) => `${what}-inline-${side === 'left' ? 'start' : 'end'}`)
    .replace(/^(\s*)(left|right):/gm, (match, space, side) => `${space}inset-inline-${side === 'left' ? 'start' : 'end'}:`)
    .replace(/text-align: (left|right)/g, (match, side) => `text-align: ${side === 'left' ? 'start' : 'end'}`)
}

function styleSheet (name, hash, note) {
  const sass = compile(join(here, `${name}.scss`), { loadPaths: [modules], quietDeps: true, style: 'expanded', charset: false })
  const { code } = transform({ filename: `${name}.css`, code: Buffer.from(madeOurs(sass.css)), minify: true, targets: browsers })
  save(`css/${name}.css`, `/* sources ${hash} · made by app/src/main/frontend/build.mjs · ${note} */\n${code}\n`)
}

// icons.txt: one icon a line, "name" as Lucide has it. Marks of our own are in icons/*.svg.
function sprite (hash) {
  const inner = file => readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '').replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>')
  const lucide = readFileSync(join(here, 'icons.txt'), 'utf8').split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('#')).sort()
  const symbols = lucide.map(name => `<symbol id="${name}" viewBox="0 0 24 24">${inner(join(modules, 'lucide-static/icons', `${name}.svg`))}</symbol>`)
  const own = readdirSync(join(here, 'icons')).sort().map(file => `<symbol id="${file.replace('.svg', '')}" viewBox="0 0 32 32">${inner(join(here, 'icons', file))}</symbol>`)
  save('icons.svg', `<!-- sources ${hash} · made by app/src/main/frontend/build.mjs · Lucide icons, ISC licence, see LICENSE-lucide.txt -->\n<svg xmlns="http://www.w3.org/2000/svg">${own.join('')}${symbols.join('\n')}</svg>\n`)
}

function save (path, text) {
  mkdirSync(dirname(join(made, path)), { recursive: true })
  writeFileSync(join(made, path), text)
  console.log(path.padEnd(18), String(text.length).padStart(7), 'bytes', String(gzipSync(text, { level: 9 }).length).padStart(6), 'gzip')
}

const hash = sourceHash()
styleSheet('public', hash, 'contains GOV.UK Frontend 6.6.0, MIT, see LICENSE-govuk-frontend.txt')
styleSheet('desk', hash, 'loaded after public.css on desk pages')
styleSheet('poster', hash, 'loaded after public.css on what is printed on a sheet of its own')
styleSheet('easy', hash, 'loaded after public.css on the pages of the easy version')
styleSheet('agenda', hash, 'loaded after public.css on slips with links to an agenda')
styleSheet('note', hash, 'loaded after public.css on the screen of a room and the sheet of a table')
sprite(hash)
mkdirSync(join(made, 'fonts'), { recursive: true })
copyFileSync(join(modules, '@fontsource/lexend/files/lexend-latin-700-normal.woff2'), join(made, 'fonts/lexend-700.woff2'))

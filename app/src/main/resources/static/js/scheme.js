// Light and dark. First script of every page: it marks that scripts run, and puts back the choice made on this device. Two things that every page
// needs stand here too, because one more file is one more request: the mark of a shared device, and fetching what a closed part needs.
const root = document.documentElement
root.classList.add('js')

const remembered = () => { try { return localStorage.getItem('scheme') } catch { return null } }
const remember = scheme => { try { localStorage.setItem('scheme', scheme) } catch { /* no storage: the choice lasts for this page */ } }
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')
const isDark = () => root.dataset.scheme ? root.dataset.scheme === 'dark' : systemIsDark.matches

const choice = remembered()
if (choice === 'light' || choice === 'dark') root.dataset.scheme = choice

function wire () {
  for (const button of document.querySelectorAll('[data-scheme-switch]')) {
    const show = () => button.setAttribute('aria-pressed', String(isDark()))
    button.addEventListener('click', () => {
      root.dataset.scheme = isDark() ? 'light' : 'dark'
      remember(root.dataset.scheme)
      show()
    })
    systemIsDark.addEventListener('change', show)
    show()
  }
}
// A tab that was once on a page for shared devices keeps nothing of what is written, wherever it goes from there (keep.js).
try { if (/[?&]d=shared\b/.test(location.search)) sessionStorage.setItem('sayso.shared', 'yes') } catch { /* no storage: nothing is kept */ }
// What works in a part that stands closed is fetched when that is opened: <details data-script="…">.
document.addEventListener('toggle', ({ target }) => target.dataset.script && import(target.dataset.script), true)
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wire)
else wire()

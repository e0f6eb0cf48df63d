// The inbox by keyboard: J next, K back, A accept, C change, N fits none, Z undo the last, ? help. The keys only follow
// the links and send the forms of the page, so whatever they do can be done without them. They are quiet while somebody
// types, ticks or has the help open, and can be switched off on this device.
const SWITCH = 'keys' // one switch for all pages with keys: keys.js reads it too
const areOn = () => { try { return localStorage.getItem(SWITCH) !== 'off' } catch { return true } }
const remember = on => { try { on ? localStorage.removeItem(SWITCH) : localStorage.setItem(SWITCH, 'off') } catch { /* lasts for this page */ } }

const help = document.querySelector('[data-keys-help]')
const change = document.getElementById('change')
const links = [...document.querySelectorAll('.rows .row__text a')]
const current = document.getElementById('current')
let leaving = false

// After a decision or a step the page is a new one: focus goes to the chosen row, or to its words where no list is shown.
if (location.hash === '#current') {
  const target = current?.offsetParent ? current : document.getElementById('evidence')
  target?.focus({ preventScroll: true })
  ;(target?.closest('.row') ?? target)?.scrollIntoView({ block: 'nearest' })
}

function go (link) {
  if (!link || leaving) return
  leaving = true
  location.replace(link.href)
}

function send (key) {
  const form = document.querySelector(`form[data-key~="${key}"]`)
  if (!form || leaving) return
  leaving = true
  form.requestSubmit()
}

function step (by) {
  const at = links.indexOf(current)
  if (at < 0) return go(links[0])
  if (by > 0 && at === links.length - 1) {
    const next = document.querySelector('.pager [rel="next"]')
    return next && go({ href: next.href + '#current' })
  }
  go(links[at + by])
}

function openChange () {
  if (!change) return
  change.open = true
  change.querySelector('input[type="checkbox"]').focus()
}

const acts = {
  j: () => step(1),
  k: () => step(-1),
  a: () => send('a'),
  n: () => send('n'),
  z: () => send('z'),
  c: openChange,
  '?': () => help?.showModal()
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || !areOn() || help?.open) return
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return
  const act = acts[event.key.toLowerCase()]
  if (!act) return
  event.preventDefault()
  act()
})

// Escape folds the list of priorities and brings focus back to where it was opened.
change?.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !change.open) return
  change.open = false
  change.querySelector('summary').focus()
})

// Coming back by the browser's back button must not leave the keys asleep.
addEventListener('pageshow', () => { leaving = false })

document.querySelector('[data-keys-open]')?.addEventListener('click', () => help?.showModal())
const button = document.querySelector('[data-keys-switch]')
if (button) {
  const show = () => {
    button.setAttribute('aria-pressed', String(areOn()))
    document.documentElement.classList.toggle('keys-off', !areOn())
  }
  button.addEventListener('click', () => {
    remember(!areOn())
    show()
  })
  show()
}

// One-key shortcuts for desk pages. An element with data-key is clicked by its key; inside [data-rows] it is the one of the
// current [data-row] that counts, and J goes to the next row and K back, as in the inbox. A summary opens and
// its first field gets the focus. Nothing happens while somebody types, or with Ctrl, Alt or Meta. [data-keys-switch] turns
// all of it off on this device and says so with its own words.
const stored = () => { try { return localStorage.getItem('keys') } catch { return null } }
const store = value => { try { localStorage.setItem('keys', value) } catch { /* no storage: it lasts for this page */ } }
let on = stored() !== 'off'

const rows = [...document.querySelectorAll('[data-rows] [data-row]')]
let current = 0
const mark = (index, scroll) => {
  if (!rows.length) return
  current = Math.max(0, Math.min(rows.length - 1, index))
  rows.forEach((row, i) => row.classList.toggle('is-current', i === current && on))
  if (!scroll) return
  rows[current].setAttribute('tabindex', '-1')
  rows[current].focus({ preventScroll: true })
  rows[current].scrollIntoView({ block: 'nearest' })
}

const show = () => {
  document.documentElement.classList.toggle('keys-off', !on)
  for (const button of document.querySelectorAll('[data-keys-switch]')) {
    button.setAttribute('aria-pressed', String(on))
    button.textContent = on ? button.dataset.keysOn : button.dataset.keysOff
  }
  mark(current, false)
}
for (const button of document.querySelectorAll('[data-keys-switch]')) {
  button.addEventListener('click', () => { on = !on; store(on ? 'on' : 'off'); show() })
}
rows.forEach((row, i) => row.addEventListener('focusin', () => mark(i, false)))
show()

const open = details => {
  details.open = true
  const field = details.querySelector('input:not([type=hidden]), textarea, select')
  if (field) field.focus()
  details.scrollIntoView({ block: 'nearest' })
}
const press = target => {
  const details = target.tagName === 'SUMMARY' ? target.parentElement : null
  if (details) open(details)
  else target.click()
}
const typing = element => element.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')

document.addEventListener('keydown', event => {
  if (!on || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) return
  const key = event.key.toLowerCase()
  if (!/^[a-z]$/.test(key)) return
  const inRow = rows.length ? rows[current].querySelector(`[data-key="${key}"]`) : null
  const target = inRow || [...document.querySelectorAll(`[data-key="${key}"]`)].find(e => !e.closest('[data-row]'))
  if (target) { event.preventDefault(); press(target) }
  else if (rows.length && key === 'j') { event.preventDefault(); mark(current + 1, true) }
  else if (rows.length && key === 'k') { event.preventDefault(); mark(current - 1, true) }
})

// A link to #keep, #cover or #hand opens that box.
const openAsked = () => {
  const asked = location.hash && document.getElementById(location.hash.slice(1))
  if (asked && asked.tagName === 'DETAILS') open(asked)
}
addEventListener('hashchange', openAsked)
openAsked()

// Cards: the next one takes the place of the one that was answered, without a new page. Without scripts the form does the same.
// Keys while the focus is in a card, until somebody turns them off on this device. Down scrolls where the buttons are below the edge.
// XMLHttpRequest, because it parses a page without a string becoming markup, which the policy of our pages refuses.
let busy = false
let here = location.search
document.addEventListener('submit', event => {
  const card = event.target.closest('[data-card]')
  if (!card || !event.submitter || event.target.method !== 'post') return // the one to try is only a page
  event.preventDefault()
  if (busy) return
  busy = true
  const fields = new URLSearchParams(new FormData(event.target))
  fields.set(event.submitter.name, event.submitter.value)
  const request = new XMLHttpRequest()
  request.open('POST', event.target.action)
  request.responseType = 'document'
  const failed = () => { card.querySelector('[data-not-sent]').hidden = false }
  request.onload = () => {
    const page = request.responseXML
    const next = page?.querySelector('[data-card]')
    if (request.status !== 200) return failed()
    if (!next) return location.assign(request.responseURL)
    card.replaceWith(document.adoptNode(next))
    document.title = page.title
    history.pushState(null, '', request.responseURL)
    here = location.search
    next.querySelector('h1').focus()
  }
  request.onerror = failed
  request.onloadend = () => { busy = false }
  request.send(fields)
})
addEventListener('popstate', () => { if (location.search !== here) location.reload() })

const fromTheRight = getComputedStyle(document.documentElement).direction === 'rtl' // as the buttons stand
const keys = { [fromTheRight ? 'ArrowRight' : 'ArrowLeft']: 'agree', [fromTheRight ? 'ArrowLeft' : 'ArrowRight']: 'disagree', ArrowDown: 'not_sure' }
const turn = document.querySelector('[data-card-keys]')
const words = turn && [turn.dataset.keysOn, turn.textContent]
let on = true
try { on = localStorage.getItem('card-keys') !== 'off' } catch { /* no storage: it lasts for this page */ }
const show = () => { if (turn) turn.textContent = words[+on] }
turn?.addEventListener('click', () => {
  on = !on
  try { localStorage.setItem('card-keys', on ? 'on' : 'off') } catch { /* see above */ }
  show()
})
show()
document.addEventListener('keydown', event => {
  const button = keys[event.key] && event.target.closest('[data-card]')?.querySelector(`[value=${keys[event.key]}]`)
  if (!button || !on || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || button.getBoundingClientRect().bottom > innerHeight) return
  event.preventDefault()
  button.click()
})

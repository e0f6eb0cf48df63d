// The screen of a room: fetches the next ideas without loading the page anew. When no answer comes for a while the ideas go: one of them may be held again
// by now. XMLHttpRequest, because it parses a page without a string becoming markup, which the policy of our pages refuses.
const ideas = () => document.querySelector('[data-present]')
const pause = ideas().dataset.present * 1000
let missed = 0

function take (page) {
  const next = document.adoptNode(page.querySelector('[data-present]'))
  if (next.textContent === ideas().textContent) return
  next.classList.add('is-new')
  ideas().replaceWith(next)
}
function failed () {
  if (++missed === 3) ideas().querySelector('ul')?.remove()
}
function look () {
  const request = new XMLHttpRequest()
  request.open('GET', location.href)
  request.responseType = 'document'
  request.timeout = pause
  request.onload = () => {
    if (request.status !== 200 || !request.responseXML?.querySelector('[data-present]')) return failed()
    missed = 0
    take(request.responseXML)
  }
  request.onerror = request.ontimeout = failed
  request.send()
}
setInterval(look, pause)

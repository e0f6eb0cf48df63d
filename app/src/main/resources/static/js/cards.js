// Cards: the next one takes the place of the one that was answered, without a new page. Without scripts the form does the same.
// XMLHttpRequest, because it parses a page without a string becoming markup, which the policy of our pages refuses.
let busy = false
let here = location.search
document.addEventListener('submit', event => {
  const card = event.target.closest('[data-card]')
  if (!card || !event.submitter) return
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

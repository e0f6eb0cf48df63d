// While something goes on in the background, the part of the page that tells of it is kept fresh; once it has ended, the whole page is.
// XMLHttpRequest, because it parses a page without a string becoming markup, which the policy of our pages refuses.
const isGoing = (page) => page.querySelector('[data-live] [data-going]') !== null
function look () {
  const request = new XMLHttpRequest()
  request.open('GET', location.pathname)
  request.responseType = 'document'
  request.onload = () => {
    const page = request.responseXML
    if (request.status === 200 && page && isGoing(page)) {
      document.querySelector('[data-live]').replaceWith(document.adoptNode(page.querySelector('[data-live]')))
      setTimeout(look, 2000)
    } else {
      location.replace(location.pathname)
    }
  }
  request.onerror = () => setTimeout(look, 2000) // no answer just now: the next look may have one
  request.send()
}
if (isGoing(document)) {
  setTimeout(look, 2000)
}

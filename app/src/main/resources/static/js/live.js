// While something goes on in the background, the part of the page that tells of it is kept fresh; once it has ended, the whole page is.
const part = () => document.querySelector('[data-live]')
const isGoing = (page) => page.querySelector('[data-live] [data-going]') !== null
async function look () {
  try {
    const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!answer.ok || !isGoing(page)) {
      location.replace(location.pathname)
      return
    }
    part().replaceWith(document.adoptNode(page.querySelector('[data-live]')))
  } catch {
    // no answer just now: the next look may have one
  }
  setTimeout(look, 2000)
}
if (isGoing(document)) {
  setTimeout(look, 2000)
}

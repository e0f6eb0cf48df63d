// Moves to the error summary when a form comes back with problems, and from each line of it to its field.
const summary = document.querySelector('[data-error-summary]')
if (summary) {
  summary.tabIndex = -1
  summary.focus()
  summary.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    const heading = field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${field.id}"]`)
    ;(heading ?? field).scrollIntoView()
    field.focus({ preventScroll: true })
  })
}

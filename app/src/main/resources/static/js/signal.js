// On a shared device, where nothing is kept: without signal the form stays as it is, and the block named by data-no-signal says so.
const told = document.querySelector('[data-no-signal]')
document.querySelector('form[novalidate]').addEventListener('submit', event => {
  told.hidden = navigator.onLine
  if (!told.hidden) {
    event.preventDefault()
    told.scrollIntoView({ block: 'nearest' })
  }
})

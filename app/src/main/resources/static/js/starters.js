// Turns the starter sentences under an idea box into buttons that put their words into the box:
// <ul class="starters" data-starters="idea"><li class="starter">It would be better if…</li></ul>
let last = '' // a starter that nothing was written to yet gives way to the next one
for (const list of document.querySelectorAll('[data-starters]')) {
  const field = document.getElementById(list.dataset.starters)
  if (!field) continue
  for (const item of list.children) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = item.className
    button.textContent = item.textContent.trim()
    item.className = ''
    item.replaceChildren(button)
    button.addEventListener('click', () => {
      const start = button.textContent.replace(/\s*(…|\.\.\.)$/, '') + ' '
      if (last && field.value.endsWith(last)) field.value = field.value.slice(0, -last.length)
      const gap = field.value && !/\s$/.test(field.value) ? ' ' : ''
      field.value += gap + start
      last = start
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
    })
  }
}

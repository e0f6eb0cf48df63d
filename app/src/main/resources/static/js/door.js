// At the door: the list gets shorter with each letter that is typed. Without it the button Find does the same on the server.
const field = document.querySelector('[data-door-find]')
const rows = [...document.querySelectorAll('[data-door-row]')]
const none = document.querySelector('[data-door-none]')
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
if (field && !field.value) {
  field.addEventListener('input', () => {
    const typed = plain(field.value).split(/\s+/).filter(Boolean)
    let found = 0
    for (const row of rows) {
      const words = row.dataset.doorRow.split(/\s+/)
      row.hidden = !typed.every(each => words.some(word => word.startsWith(each)))
      found += !row.hidden
    }
    none.hidden = found > 0
  })
}

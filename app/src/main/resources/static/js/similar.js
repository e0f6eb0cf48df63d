// Under an idea box, what others said that is like it: a note and a list, both hidden at first. Loaded when the typing begins (count.js).
// Asks after a pause, at most every two seconds, from 20 characters on. On a shared device never.
const box = document.querySelector('[data-similar]')
const field = document.getElementById(box.dataset.similarTo)
const list = box.querySelector('ul')
let pause; let last = 0; let asked = ''

function show (ideas) {
  list.replaceChildren(...ideas.map(({ words, language = '' }) =>
    Object.assign(document.createElement('li'), { dir: 'auto', lang: language, textContent: words })))
  list.parentNode.hidden = !ideas.length
}
async function ask () {
  const text = field.value.trim()
  const length = [...text].length
  if (text === asked || !navigator.onLine) return
  asked = text
  if (length < 20 || length > 2000) return show([])
  last = Date.now()
  try {
    const answer = await fetch(box.dataset.similar, { method: 'POST', body: new URLSearchParams({ text }) })
    const { ideas } = await answer.json()
    if (text === asked) show(ideas)
  } catch { /* no answer: the idea is what counts */ }
}
function wait () {
  clearTimeout(pause)
  pause = setTimeout(ask, Math.max(900, last + 2000 - Date.now()))
}
if (!/[?&]d=shared\b/.test(location.search)) {
  box.firstElementChild.hidden = false
  field.addEventListener('input', wait)
  wait()
}

// Under an idea box: what others said that is like it. <div data-similar="/c/x/similar" data-similar-to="idea">, with a note,
// and a list in a hidden part. Asks after a pause, at most every two seconds, and from 20 characters on. On a shared device never.
const box = document.querySelector('[data-similar]')
const field = box && document.getElementById(box.dataset.similarTo)
if (field && new URLSearchParams(location.search).get('d') !== 'shared') {
  const list = box.querySelector('ul')
  let pause; let last = 0; let asked = ''
  const show = ideas => {
    list.replaceChildren(...ideas.map(idea => Object.assign(document.createElement('li'), { dir: 'auto', lang: idea.language ?? '', textContent: idea.words })))
    list.parentNode.hidden = !ideas.length
  }
  const ask = async () => {
    const text = field.value.trim()
    const length = [...text].length
    if (text === asked) return
    asked = text
    if (length < 20 || length > 2000) return show([])
    last = Date.now()
    try {
      const answer = await fetch(box.dataset.similar, { method: 'POST', body: new URLSearchParams({ text }) })
      const { ideas } = answer.ok ? await answer.json() : { ideas: [] }
      if (text === asked) show(ideas)
    } catch { /* no signal: the idea is what counts */ }
  }
  box.firstElementChild.hidden = false
  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(ask, Math.max(900, last + 2000 - Date.now()))
  })
}

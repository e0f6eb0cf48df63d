// Says how many characters are left while a person types. The words come from the page, so they are translated there:
// <textarea data-count="500" data-count-words="You have {n} characters left" data-count-over="You are {n} characters over">
// The line to write in is the element named by data-count-at. Nothing is ever cut off or refused here.
// What a page needs only once somebody types is fetched then: <div data-when-typing="/assets/js/similar.js">
for (const field of document.querySelectorAll('[data-count]')) {
  const limit = Number(field.dataset.count)
  const line = document.getElementById(field.dataset.countAt)
  if (!limit || !line) continue
  const spoken = line.cloneNode(false)
  spoken.removeAttribute('id')
  spoken.className = 'govuk-visually-hidden'
  spoken.setAttribute('aria-live', 'polite')
  line.after(spoken)
  line.setAttribute('aria-hidden', 'true')

  let pause
  const show = () => {
    const left = limit - [...field.value].length
    const words = left < 0 ? field.dataset.countOver : field.dataset.countWords
    line.textContent = words.replace('{n}', Math.abs(left).toLocaleString(document.documentElement.lang || undefined))
    line.classList.toggle('is-over', left < 0)
    clearTimeout(pause)
    pause = setTimeout(() => { spoken.textContent = line.textContent }, 1000)
  }
  field.addEventListener('input', show)
  field.addEventListener('input', () => { for (const part of document.querySelectorAll('[data-when-typing]')) import(part.dataset.whenTyping) }, { once: true })
  show()
}

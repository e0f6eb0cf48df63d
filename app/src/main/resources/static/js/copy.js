// Copies a code: <button data-copy="code" data-copy-done="Copied" hidden>; the id names the element that holds the text.
// The button appears only where copying works; the text can always be marked by hand.
for (const button of document.querySelectorAll('[data-copy]')) {
  const source = document.getElementById(button.dataset.copy)
  if (!source || !navigator.clipboard) continue
  button.hidden = false
  const words = button.querySelector('[data-copy-words]') ?? button
  const before = words.textContent
  words.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent.trim().replace(/\s+/g, ' '))
      words.textContent = button.dataset.copyDone
      setTimeout(() => { words.textContent = before }, 4000)
    } catch {
      getSelection().selectAllChildren(source)
    }
  })
}

// The page of components: light, dark, or as the device has it: <button data-scheme-choice="light">, "" for the device. Where scheme.js keeps it.
const root = document.documentElement
const buttons = document.querySelectorAll('[data-scheme-choice]')
const show = () => buttons.forEach(button => button.setAttribute('aria-pressed', String((root.dataset.scheme ?? '') === button.dataset.schemeChoice)))
for (const button of buttons) {
  button.addEventListener('click', () => {
    const choice = button.dataset.schemeChoice
    if (choice) root.dataset.scheme = choice
    else delete root.dataset.scheme
    try {
      if (choice) localStorage.setItem('scheme', choice)
      else localStorage.removeItem('scheme')
    } catch { /* no storage: it lasts for this page */ }
    show()
  })
}
new MutationObserver(show).observe(root, { attributeFilter: ['data-scheme'] })
show()

// Typing in sheets of paper: Enter goes on to the next field, in the last one it saves; where one key says all, the key itself goes on.
// Shift and Enter makes a new line in the words. Without this, Tab goes on and Enter in a field of one line saves.
for (const form of document.querySelectorAll('[data-entry]')) {
  const fields = [...form.querySelectorAll('input[type=text], textarea')]
  const goOn = field => { const next = fields[fields.indexOf(field) + 1]; if (next) { next.focus(); next.select?.() } return next }
  for (const hint of document.querySelectorAll('[data-entry-keys]')) hint.hidden = false
  form.querySelector('[autofocus]')?.focus() // the browser gives it when it has drawn the page: by then a fast typist has lost the first figure
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !fields.includes(event.target)) return
    if (fields.indexOf(event.target) < fields.length - 1) { event.preventDefault(); goOn(event.target) }
  })
  for (const field of form.querySelectorAll('[data-entry-one]')) {
    field.addEventListener('input', event => { if (!event.isComposing && field.value.length === 1) goOn(field) })
  }
}

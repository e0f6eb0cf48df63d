// Takes words out of a text: the selected ones, or all that the page has marked. Each becomes [removed]; undo with Ctrl+Z
// works, because the text is changed as typing would change it.
const put = (field, from, to, text) => {
  field.focus()
  field.setSelectionRange(from, to)
  if (!document.execCommand('insertText', false, text)) field.setRangeText(text, from, to, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
for (const button of document.querySelectorAll('[data-cover]')) {
  const field = document.getElementById(button.dataset.cover)
  button.addEventListener('mousedown', event => event.preventDefault()) // keeps the selection in the field
  button.addEventListener('click', () => {
    let { selectionStart: from, selectionEnd: to } = field
    while (from < to && /\s/.test(field.value[from])) from++
    while (to > from && /\s/.test(field.value[to - 1])) to--
    if (from < to) put(field, from, to, '[removed]')
    else field.focus()
  })
}
for (const button of document.querySelectorAll('[data-cover-marked]')) {
  const field = document.getElementById(button.dataset.coverMarked)
  button.addEventListener('click', () => put(field, 0, field.value.length, field.dataset.marked))
}

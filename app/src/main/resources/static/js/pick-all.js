// Buttons that tick all or none of the boxes with one name, and how many are ticked: [data-pick-all="name of the boxes"].
for (const row of document.querySelectorAll('[data-pick-all]')) {
  const boxes = () => [...row.closest('form').querySelectorAll(`input[type=checkbox][name="${CSS.escape(row.dataset.pickAll)}"]`)]
  const said = row.querySelector('[data-picked]')
  const count = () => { said.textContent = said.dataset.picked.replace('[n]', boxes().filter(box => box.checked).length).replace('[of]', boxes().length) }
  for (const button of row.querySelectorAll('[data-pick]')) {
    button.addEventListener('click', () => { boxes().forEach(box => { box.checked = button.dataset.pick === 'all' }); count() })
  }
  row.closest('form').addEventListener('change', count)
  count()
}

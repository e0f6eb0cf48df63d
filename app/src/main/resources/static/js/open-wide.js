// On a narrow page the filters are folded away; on a wide one they stand open beside the list.
const wide = matchMedia('(min-width: 75em)')
for (const fold of document.querySelectorAll('[data-open-wide]')) {
  fold.open = wide.matches
  wide.addEventListener('change', () => { fold.open = wide.matches })
}

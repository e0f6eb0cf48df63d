// Print buttons: <button data-print hidden>. They appear where scripts run; every page prints from the browser's own menu too.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

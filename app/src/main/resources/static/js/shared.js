// On a shared device the thank-you page goes back to the start by itself: <p data-shared="30" data-shared-to="/c/…" data-shared-words="… {n} …">.
// The button named by data-shared-stay stops that.
const line = document.querySelector('[data-shared]')
let left = Number(line.dataset.shared)
const show = () => { line.textContent = line.dataset.sharedWords.replace('{n}', left) }
const clock = setInterval(() => {
  left--
  if (left > 0) return show()
  clearInterval(clock)
  location.replace(line.dataset.sharedTo)
}, 1000)
const stay = document.querySelector('[data-shared-stay]')
stay.hidden = false
stay.addEventListener('click', () => {
  clearInterval(clock)
  line.textContent = line.dataset.sharedStays
  stay.hidden = true
})
show()

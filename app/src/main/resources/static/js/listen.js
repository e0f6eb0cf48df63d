// Listen: the voice of the device reads what is marked with data-say, in order, each part in its language: <button data-listen aria-pressed="false" hidden>. The button is there
// only where a voice is; pressed again it stops. What happens is said in the line marked data-listen-says.
const button = document.querySelector('[data-listen]')
const line = document.querySelector('[data-listen-says]')
const voice = window.speechSynthesis
let now

const offer = () => { if (voice.getVoices().length) button.hidden = false }
const tell = reading => {
  button.setAttribute('aria-pressed', String(reading))
  line.textContent = reading ? line.dataset.on : line.dataset.off
}
const end = () => { now = null; voice.cancel(); tell(false) }

if (button && voice) {
  offer()
  voice.onvoiceschanged = offer // most browsers know their voices a moment later
  button.addEventListener('click', () => {
    if (now) return end()
    const parts = [...document.querySelectorAll('main [data-say]')].map(part => {
      const said = new SpeechSynthesisUtterance(part.textContent.trim().replace(/\s+/g, ' '))
      said.lang = (part.querySelector('[lang]') ?? part.closest('[lang]')).lang
      said.rate = 0.9
      return said
    })
    const last = now = parts.at(-1)
    last.onend = last.onerror = () => { if (now === last) end() }
    voice.cancel()
    parts.forEach(part => voice.speak(part))
    tell(true)
  })
  addEventListener('pagehide', () => voice.cancel())
}

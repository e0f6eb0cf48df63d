// Keeps what somebody writes on this phone until it is sent, and on her wish sends it when there is signal (see the worker, /sw.js).
// The page says what for: <div data-keep-for="{slug}">. Blocks named by data-keep are shown when they are true, buttons named by
// data-keep-do act. Never loaded on a shared device.
const box = document.querySelector('[data-keep-for]')
const slug = box.dataset.keepFor
const key = 'sayso.idea.' + slug
const field = document.getElementById('idea')
const form = field?.form
const worker = navigator.serviceWorker
const show = (name, on) => document.querySelectorAll(`[data-keep="${name}"]`).forEach(block => { block.hidden = !on })
const choice = () => form.querySelector('[name=mayQuote]:checked')?.value ?? ''

const draft = {
  get: () => { try { return JSON.parse(localStorage.getItem(key)) } catch { return null } },
  keep: () => { try { localStorage.setItem(key, JSON.stringify({ text: field.value, mayQuote: choice(), at: Date.now() })); return true } catch { return false } },
  drop: () => { try { localStorage.removeItem(key) } catch { /* no storage: nothing is in it */ } }
}

// One idea at most waits in the worker's store, here and there under the same name.
const store = () => caches.open('sayso-idea')
const waiting = async () => worker && self.caches ? (await (await store()).match('/waiting'))?.json() : null
const tell = async words => (await worker.ready).active.postMessage(words)

async function showWaiting () {
  const idea = await waiting()
  show('waiting', idea && !idea.code && !idea.refused)
  show('refused', idea?.refused)
  show('sent', idea?.code)
  show('offer', worker && !idea)
  box.querySelectorAll('[data-keep-words]').forEach(e => { e.textContent = idea?.text ?? '' })
  box.querySelectorAll('[data-keep-code]').forEach(e => { e.textContent = idea?.code ?? '' })
}

const acts = {
  async keep () {
    if (!field.value.trim() || [...field.value].length > field.dataset.count) return field.focus()
    const idea = { slug, token: form.elements.token.value, text: field.value, mayQuote: choice(), at: Date.now() }
    await (await store()).put('/waiting', new Response(JSON.stringify(idea)))
    acts.clear()
    show('failed', false)
    try { await (await worker.ready).sync.register('idea') } catch { /* this browser sends when a page of ours is open */ }
    await showWaiting()
  },
  send: () => tell('send'),
  async drop () {
    await (await store()).delete('/waiting')
    await showWaiting()
  },
  clear () {
    draft.drop()
    field.value = ''
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
document.addEventListener('click', event => acts[event.target.closest('[data-keep-do]')?.dataset.keepDo]?.())

if ('keepSent' in box.dataset) draft.drop()
if (form) {
  const before = draft.get()
  if (before && !field.value) {
    field.value = before.text
    const box = form.querySelector(`[name=mayQuote][value="${before.mayQuote}"]`)
    if (box) box.checked = true
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const keep = () => {
    if (!field.value.trim()) draft.drop()
    show('draft', field.value.trim() && draft.keep())
  }
  form.addEventListener('input', keep)
  keep()
  show('failed', new URLSearchParams(location.search).has('failed'))
  form.addEventListener('submit', event => {
    if (navigator.onLine) return
    event.preventDefault()
    show('failed', true)
    document.querySelector('[data-keep="failed"]').scrollIntoView({ block: 'nearest' })
  })
}
if (worker && self.caches) {
  const address = '/sw.js'
  const policy = self.trustedTypes?.createPolicy('sayso-worker', { createScriptURL: () => address })
  addEventListener('load', async () => {
    await worker.register(policy ? policy.createScriptURL('') : address)
    await showWaiting()
    tell(form ? location.pathname : 'send')
  })
  worker.addEventListener('message', showWaiting)
  addEventListener('online', acts.send)
}

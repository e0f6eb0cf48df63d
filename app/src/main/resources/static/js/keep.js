// Keeps what somebody writes on this phone until it is sent, and on her wish sends it when there is signal (see the worker, /sw.js).
// The page says what for: <div data-keep-for="{slug}">. Blocks named by data-keep are shown when they are true, buttons named by
// data-keep-do act. On a shared device, and in a tab that was once on a page for one, it does nothing.
const DAY = 864e5
const isShared = () => { try { return sessionStorage.getItem('sayso.shared') } catch { return false } }

function start () {
  const box = document.querySelector('[data-keep-for]')
  const slug = box.dataset.keepFor
  const key = 'sayso.idea.' + slug
  const field = document.getElementById('idea')
  const form = field?.form
  const worker = navigator.serviceWorker
  const show = (name, on) => document.querySelectorAll(`[data-keep="${name}"]`).forEach(block => { block.hidden = !on })
  const choice = () => form.querySelector('[name=mayQuote]:checked')?.value ?? ''

  // With the token of the form: sent once more from another page, it is still one idea.
  const draft = {
    get: () => { try { return JSON.parse(localStorage.getItem(key)) } catch { return null } },
    keep () {
      const before = draft.get()
      const at = before?.text === field.value ? before.at : Date.now()
      const words = { text: field.value, mayQuote: choice(), token: form.elements.token.value, at }
      try { localStorage.setItem(key, JSON.stringify(words)); return true } catch { return false }
    },
    drop: () => { try { localStorage.removeItem(key) } catch { /* no storage: nothing is in it */ } }
  }

  // What is older than a day is gone, whatever campaign it was for.
  function sweep () {
    try {
      for (const name of Object.keys(localStorage).filter(name => name.startsWith('sayso.idea.'))) {
        if (!(Date.now() - JSON.parse(localStorage.getItem(name)).at < DAY)) localStorage.removeItem(name)
      }
    } catch { /* no storage, or not ours */ }
  }

  // One idea at most waits in the worker's store, here and there under the same name.
  const store = () => caches.open('sayso-idea')
  async function waiting () {
    const idea = worker && self.caches ? await (await (await store()).match('/waiting'))?.json() : null
    if (!idea || Date.now() - idea.at < DAY) return idea
    await (await store()).delete('/waiting')
  }
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
      if (await waiting()) return showWaiting() // another tab was first: these words stay in the box
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

  sweep()
  if ('keepSent' in box.dataset) draft.drop()
  // The page that asks first is an answer to a form: Back and reload lead to the form and its words, not to sending again.
  if (box.dataset.keepAddress) history.replaceState(null, '', box.dataset.keepAddress)
  if (form) {
    const before = draft.get()
    if (before && !field.value) {
      field.value = before.text
      if (before.token) form.elements.token.value = before.token
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
    show('failed', field.value && new URLSearchParams(location.search).has('failed'))
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
}

if (!isShared()) start()

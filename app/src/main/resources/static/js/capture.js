// Notes at a table. Enter keeps a note on this device, under an id of its own, and it is sent when there is a network: sent twice it is one. What waits
// outlives a reload, a closed tab and a session that ended. What was sent goes after a day; what waits goes when it was sent, or when somebody says so twice.
// The worker (/sw.js) opens this page without a network. Without scripts, or where the device keeps nothing, each note is an ordinary form.
const DAY = 864e5
const AT_ONCE = 20
const box = document.querySelector('[data-capture]')
const slug = box?.dataset.capture
const by = box?.dataset.by
const home = `/desk/events/${slug}`
const form = box?.querySelector('[data-capture-form]')
const field = name => form.elements.namedItem(name) // one is named item, as a method is
const show = (name, on) => { for (const block of box.querySelectorAll(`[data-capture-show="${name}"]`)) block.hidden = !on }
const put = (name, text) => { box.querySelector(`[data-capture-${name}]`).textContent = text }
const said = box?.querySelector('[data-capture-said]')
const say = what => { said.textContent = ''; setTimeout(() => { said.textContent = said.dataset[what] }, 50) }
let db; let editing; let inFlight = new Set()

// ---- the device
const opened = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('sayso-notes', 1)
  request.onupgradeneeded = () => { request.result.createObjectStore('notes', { keyPath: 'id' }); request.result.createObjectStore('typed') }
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
const act = (store, doing) => new Promise((resolve, reject) => { // done when it is on the disk
  const transaction = db.transaction(store, 'readwrite', { durability: 'strict' })
  const request = doing(transaction.objectStore(store))
  transaction.oncomplete = () => resolve(request?.result)
  transaction.onabort = transaction.onerror = () => reject(transaction.error)
})
// What became of them, but for those that were changed meanwhile.
const update = (some, change) => act('notes', store => some.forEach((note, i) => {
  store.get(note.id).onsuccess = ({ target: { result } }) => { if (result?.turn === note.turn) store.put({ ...result, ...change(i) }) }
}))
const all = () => act('notes', store => store.getAll())
const mine = notes => notes.filter(note => note.slug === slug && note.by === by)
function uuid () {
  const b = crypto.getRandomValues(new Uint8Array(16))
  b[6] = b[6] & 15 | 64; b[8] = b[8] & 63 | 128
  return [...b].map((x, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + x.toString(16).padStart(2, '0')).join('')
}

// ---- the box: what is in it is kept while it is typed
const typed = () => ({ by, editing, words: field('words').value, table: field('table').value, item: field('item').value, who: field('who').value, quote: field('quote').value, saidBy: field('saidBy').value })
const mineTyped = `${slug} ${by}`
const remember = () => act('typed', store => store.put(typed(), mineTyped)).catch(() => {})
function fill (words) {
  for (const name of ['words', 'table', 'item', 'who', 'quote', 'saidBy']) if (words[name] !== undefined) field(name).value = words[name]
  if (field('item').selectedIndex < 0) field('item').value = ''
  field('words').dispatchEvent(new Event('input', { bubbles: true }))
}
function edit (id) {
  editing = id
  const label = form.querySelector('[data-capture-save]')
  label.dataset.keep ??= label.textContent
  label.textContent = editing ? label.dataset.captureSave : label.dataset.keep
  form.querySelector('[data-capture-do=leave]').hidden = !editing
}
function clearBox () {
  edit()
  fill({ words: '', quote: '', saidBy: '1' })
  return remember()
}

async function keep () {
  const note = typed()
  if (!note.table.trim()) return field('table').focus()
  if (!note.words.trim()) return field('words').focus()
  const before = (await all()).find(one => one.id === editing)
  const again = before && before.field !== 'id' // its own id, unless that is what was wrong
  const kept = { id: again ? before.id : uuid(), slug, by, at: before?.at ?? Date.now(), turn: (before?.turn ?? 0) + 1, tried: again && before.tried, state: 'waiting' }
  for (const name of ['words', 'table', 'item', 'who']) kept[name] = note[name]
  kept.quote = note.quote === 'yes'
  kept.saidBy = note.saidBy || '1'
  try {
    await act('notes', store => { if (before && !again) store.delete(before.id); return store.put(kept) })
  } catch { return show('full', true) }
  show('full', false)
  await clearBox()
  say('kept')
  field('words').focus()
  await render()
  if (navigator.onLine) send()
}

// ---- sending
let sending; let askedAgain
async function send () {
  if (sending) { askedAgain = true; return }
  sending = true
  try { while (await sendSome()); } catch { /* no network, or no answer: they wait */ }
  inFlight = new Set()
  sending = false
  await render()
  if (askedAgain) { askedAgain = false; send() }
}
const stands = status => { show('signed-out', status === 401); show('no-host', status === 404); show('other', status === 'other') }

const waiting = async () => mine(await all()).filter(note => note.state === 'waiting').sort((a, b) => a.at - b.at).slice(0, AT_ONCE)
const ask = (path, more) => fetch(home + path, { cache: 'no-store', signal: AbortSignal.timeout(30_000), ...more, headers: { Accept: 'application/json', ...more?.headers } })

async function sendSome () {
  if (!(await waiting()).length && box.querySelector('[data-capture-show=signed-out]').hidden) return false
  const asked = await ask('/capture/token') // that of this page may be one of a session that ended
  if (asked.status === 401 || asked.status === 404) { stands(asked.status); return false }
  if (!asked.ok) return false
  const there = await asked.json()
  stands(there.by === by ? 200 : 'other')
  const some = there.by === by ? await waiting() : []
  if (!some.length) return false
  inFlight = new Set(some.map(note => note.id))
  await update(some, () => ({ tried: true }))
  await render()
  const notes = some.map(({ id, table, item, who, quote, saidBy, words, at }) => ({ id, table, item, who, quote, saidBy, words, at }))
  const answer = await ask(`/notes?_token=${encodeURIComponent(there.token)}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ notes }) })
  if (answer.status === 401 || answer.status === 404) { stands(answer.status); return false }
  if (!answer.ok) return false
  const became = (await answer.json()).notes
  await update(some, i => {
    const { state, why, field, clue } = became[i]
    return state === 'sent' ? { state, clue, sentAt: Date.now() } : state === 'look' ? { state, why, field } : {}
  })
  inFlight = new Set()
  await render()
  return became.some(one => one.state !== 'later')
}

// ---- what is shown
function row (note) {
  const shown = box.querySelector('[data-capture-row]').content.firstElementChild.cloneNode(true)
  const part = name => shown.querySelector(`[data-row=${name}]`)
  shown.dataset.id = note.id
  for (const word of shown.querySelectorAll('[data-state]')) word.hidden = word.dataset.state !== note.state
  const item = note.item && [...field('item').options].find(option => option.value === note.item)?.textContent
  part('where').textContent = [note.table, item, note.saidBy > 1 ? `× ${note.saidBy}` : ''].filter(Boolean).join(' · ')
  part('words').textContent = note.words
  part('why').textContent = note.why ?? ''
  part('why').hidden = note.state !== 'look'
  part('clue').hidden = !(note.state === 'sent' && note.clue)
  part('acts').hidden = note.state === 'sent' || inFlight.has(note.id)
  shown.querySelector('[data-capture-do=drop]').hidden = note.state === 'waiting' && note.tried // it may have reached us: taken back in the list of all notes
  return shown
}
async function render () {
  const notes = await all()
  const own = mine(notes)
  const there = document.activeElement?.closest?.('[data-id]')?.dataset.id
  const doing = there && document.activeElement.dataset.captureDo
  put('waiting', own.filter(note => note.state === 'waiting').length)
  const last = Math.max(0, ...own.map(note => note.sentAt ?? 0))
  if (last) put('last', new Date(last).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }))
  const others = notes.filter(note => note.slug === slug && note.by !== by && note.state !== 'sent').length
  put('others', others)
  show('others', others)
  show('none', !own.length)
  box.querySelector('[data-capture-rows]').replaceChildren(...own.sort((a, b) => b.at - a.at).map(row))
  if (there) box.querySelector(`[data-id="${there}"] [data-capture-do="${doing}"]`)?.focus()
}

// ---- acts
const acts = {
  send,
  more: () => { field('saidBy').value = Math.min(Number(field('saidBy').max), (Number(field('saidBy').value) || 0) + 1); remember() },
  leave: clearBox,
  async mend (id) {
    const note = (await all()).find(one => one.id === id)
    if (!note || inFlight.has(id)) return
    if (field('words').value.trim() && editing !== id) await keep()
    if (field('words').value.trim() && editing !== id) return // the box could not be kept: it comes first
    edit(id)
    fill({ ...note, quote: note.quote ? 'yes' : '' })
    await remember()
    say('mend')
    field('words').focus()
  },
  async drop (id, button) {
    if (!button.dataset.asked) { button.dataset.asked = 'yes'; button.textContent = button.dataset.sure; return }
    if (inFlight.has(id)) return
    await act('notes', store => store.delete(id))
    if (editing === id) edit()
    say('gone')
    await render()
    field('words').focus()
  },
  async adopt () {
    const theirs = (await all()).filter(note => note.slug === slug && note.by !== by && note.state !== 'sent')
    await act('notes', store => theirs.forEach(note => store.put({ ...note, by, state: 'waiting' })))
    send()
  },
  async clear () {
    const lost = (await all()).filter(note => note.state !== 'sent').length
    if (!lost && !field('words').value.trim()) return acts['clear-all']()
    put('lost', lost)
    show('sure', true)
    box.querySelector('[data-capture-do=clear-not]').focus()
  },
  'clear-not': () => show('sure', false),
  async 'clear-all' () {
    await Promise.all(['notes', 'typed'].map(store => act(store, one => one.clear())))
    await self.caches?.delete('sayso-capture')
    location.assign(home)
  }
}

async function ready () { // until the worker has the page with its parts
  for (let i = 0; i < 60; i++) {
    if (await caches.match(location.pathname, { ignoreSearch: true })) return show('ready', true)
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}
async function beside () {
  const worker = navigator.serviceWorker
  if (!worker || !self.caches) return
  const address = '/sw.js'
  const policy = self.trustedTypes?.createPolicy('sayso-worker', { createScriptURL: () => address })
  await worker.register(policy ? policy.createScriptURL('') : address)
  const active = (await worker.ready).active
  if (navigator.onLine) active.postMessage(location.pathname + location.search)
  ready()
}

async function start () {
  db = await opened()
  navigator.storage?.persist?.().catch(() => {})
  const old = (await all()).filter(note => note.state === 'sent' && Date.now() - note.sentAt > DAY)
  await act('notes', store => old.forEach(note => store.delete(note.id)))
  const before = await act('typed', store => store.get(mineTyped))
  if (before?.by === by && !field('words').value) { edit(before.editing); fill(before) }
  for (const block of box.querySelectorAll('[data-capture-on]')) block.hidden = false
  form.addEventListener('submit', event => { event.preventDefault(); keep() })
  form.addEventListener('input', remember)
  field('words').addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    keep()
  })
  box.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-capture-do]')
    if (button) acts[button.dataset.captureDo]?.(button.closest('[data-id]')?.dataset.id, button)
  })
  addEventListener('online', send)
  document.addEventListener('visibilitychange', () => document.hidden || send())
  setInterval(send, 30_000)
  await render()
  await beside().catch(() => {})
  send()
}
if (form) start().catch(() => {}) // the device keeps nothing: the form is sent as it is

// Stands between the idea page and the network. It opens that page without signal, says so when a send failed, and sends the one
// idea that somebody chose to keep on this phone (keep.js): at the next signal, once, because a repeat has the same token. Of the desk it keeps one
// kind of page, that on which notes are typed at an event (capture.js), until whoever typed them signs out; their notes it never sends.
const DAY = 864e5
const PAGE = 'sayso-page'
const HELP = '/help' // who to call: that page opens without signal too
const IDEA = /^\/c\/[^/]+\/idea$/
const NOTES = /^\/desk\/events\/[^/]+\/capture$/
const NOTES_KEPT = 'sayso-capture'
const store = () => caches.open('sayso-idea')

async function waiting () {
  const idea = await (await (await store()).match('/waiting'))?.json()
  if (idea && Date.now() - idea.at < DAY) return idea
  if (idea) await (await store()).delete('/waiting')
}

// Once it is sent its words are gone from here; the code stays until it was noted, for a day at most.
async function put (idea, token) {
  if ((await waiting())?.token !== token) return false // taken off the phone meanwhile, or another idea waits by now
  await (await store()).put('/waiting', new Response(JSON.stringify(idea)))
  for (const page of await clients.matchAll()) page.postMessage('changed')
  return true
}

async function send (idea) {
  if (!idea || idea.code || idea.refused) return
  const body = new URLSearchParams({ token: idea.token, text: idea.text, mayQuote: idea.mayQuote, sure: 'private' })
  const answer = await fetch(`/c/${idea.slug}/idea?send`, { method: 'POST', body })
  const page = await answer.text()
  const code = /id="code"[^>]*>([^<]+)</.exec(page)
  if (answer.redirected && code) return put({ slug: idea.slug, code: code[1], at: idea.at }, idea.token)
  const token = /name="token" value="([^"]+)"/.exec(page)
  if (answer.status === 422 && token && token[1] !== idea.token) { // it waited too long: the same key with a new time
    const renewed = { ...idea, token: token[1] }
    return await put(renewed, idea.token) && send(renewed)
  }
  if (answer.status === 409 || answer.status === 404) return put({ ...idea, refused: true }, idea.token) // closed, or other words came from that form: she decides
  throw new Error('not sent')
}

let sending
const sendOnce = () => (sending ??= waiting().then(send).finally(() => { sending = undefined }))

// She chose another language: what is kept is fetched again, so that no page opens in the one before. She waits for that some seconds at most.
async function choose (event) {
  const answer = await fetch(event.request)
  const again = inTurn(keepAgain)
  event.waitUntil(again)
  await Promise.race([again, new Promise(resolve => setTimeout(resolve, 4000))])
  return answer
}

async function keepAgain () {
  const kept = await (await caches.open(PAGE)).keys()
  const page = kept.map(one => new URL(one.url).pathname).find(path => IDEA.test(path))
  if (page) await keep(page, 'reload').catch(() => caches.delete(PAGE))
}

// The page with what it needs, as it was when it was last open: the very page, so that going back to it after sending finds its token.
// What was kept before goes only when all of that is there: at no moment is there nothing to open.
async function keep (path, cache = 'force-cache') {
  const answer = await fetch(path, { cache })
  if (!answer.ok || answer.redirected) return
  const page = await answer.clone().text()
  const parts = [HELP, ...[...page.matchAll(/="(\/assets\/[^"#]+)/g)].map(part => part[1])]
  const kept = await caches.open(PAGE)
  await kept.put(path, answer)
  const had = await Promise.all(parts.map(part => kept.add(part).then(() => true, () => false)))
  const needed = [path, ...parts].map(one => new URL(one, location).href)
  if (had.every(Boolean)) await Promise.all((await kept.keys()).filter(old => !needed.includes(old.url)).map(old => kept.delete(old)))
}

// One after the other, so that of two pages the later one stays. What goes wrong with one ends none of the others.
let turn = Promise.resolve()
const inTurn = act => (turn = turn.then(act).catch(() => {}))

// The page of notes with what it needs, under its address alone. As it came, but no redirect: a browser takes none from a worker.
async function keepNotes (path) {
  const answer = await fetch(path, { cache: 'no-store' })
  const { pathname } = new URL(answer.url)
  if (!answer.ok || !NOTES.test(pathname)) return
  const page = await answer.text()
  const kept = await caches.open(NOTES_KEPT)
  await Promise.all([...page.matchAll(/="(\/assets\/[^"#]+)/g)].map(async part => await kept.match(part[1]) ?? kept.add(part[1]).catch(() => {})))
  await kept.put(pathname, new Response(page, { headers: answer.headers }))
}

// She signs out: the pages of notes go from this device, and the notes that were sent. What still waits stays until she is back.
async function signOut (request) {
  const answer = await fetch(request)
  if (answer.type !== 'opaqueredirect') return answer // it led nowhere: she is still there
  await caches.delete(NOTES_KEPT)
  await new Promise(resolve => {
    const opening = indexedDB.open('sayso-notes')
    opening.onupgradeneeded = () => opening.transaction.abort() // there are none
    opening.onerror = resolve
    opening.onsuccess = () => {
      const act = opening.result.transaction('notes', 'readwrite')
      act.oncomplete = act.onabort = () => { opening.result.close(); resolve() }
      act.objectStore('notes').openCursor().onsuccess = ({ target }) => {
        if (target.result?.value.state === 'sent') target.result.delete()
        target.result?.continue()
      }
    }
  })
  return answer
}

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(clients.claim()))
addEventListener('sync', event => event.waitUntil(sendOnce()))
addEventListener('message', event => {
  const path = event.data.startsWith('/') && event.data
  if (path && NOTES.test(path.replace(/\?.*/, ''))) return event.waitUntil(keepNotes(path).catch(() => {}))
  event.waitUntil(Promise.allSettled([path && inTurn(() => keep(path)), sendOnce()]))
})
addEventListener('fetch', event => {
  const { request } = event
  const address = new URL(request.url)
  if (address.origin !== location.origin || address.searchParams.has('d')) return
  if (request.isHistoryNavigation && request.method === 'POST') return // Back to a page that was an answer: the browser has it, or says so
  if (request.mode === 'navigate' && address.pathname === '/language') {
    event.respondWith(choose(event))
  } else if (request.mode === 'navigate' && request.method === 'POST' && address.pathname === '/desk/sign-out') {
    event.respondWith(signOut(request))
  } else if (request.mode === 'navigate' && request.method === 'GET' && NOTES.test(address.pathname)) {
    event.respondWith(fetch(request).catch(async () => await (await caches.open(NOTES_KEPT)).match(address.pathname) ?? Response.error()))
  } else if (request.mode === 'navigate' && (address.pathname === HELP || IDEA.test(address.pathname))) {
    event.respondWith(fetch(request).catch(async () => request.method === 'POST'
      ? Response.redirect(address.pathname + '?failed', 303)
      : await caches.match(request, { ignoreSearch: true, ignoreVary: true }) ?? Response.error()))
  } else if (address.pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then(kept => kept ?? fetch(request))) // their addresses change when they do
  }
})

// Warns gently where a text seems to hold a name, a telephone number or an address: <textarea id data-clues>, and a line [data-clues-for] whose words are
// hidden at first. The same rules as the server's (feedback.Clues), shortened; nothing is refused because of them, and nothing leaves the page.
const names = document.querySelector('[data-clues-names]')?.content.textContent.split(/\s+/).filter(Boolean) ?? []
const CAPITAL = "\\p{Lu}[\\p{L}'’-]+"
const DAYS = '(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I)\\b)'
const RULES = [
  /(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/,
  /(?:https?:\/\/|www\.)\S+/i,
  /(?<![\w@])@\w[\w.]{2,}|\b(?:snap(?:chat)?|insta(?:gram)?|tiktok|discord|roblox)(?: is|:)\s+\S+/i,
  /(?<![\w£.])(?:\+?44|0)(?:[ ()-]?\d){9,10}(?!\d)/,
  /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i,
  new RegExp(`\\b(?:[Mm]rs?|Ms|Miss|Mx|Dr|Sir|Coach|PC)\\.? ${CAPITAL}`, 'u'),
  new RegExp(`\\b(?:[Mm]y name (?:is|['’]s)|[Ii] am called|called|named|by) ${DAYS}${CAPITAL}`, 'u'),
  new RegExp(`\\b(?:teacher|friend|mate|brother|sister|cousin|[Mm]um|[Dd]ad|[Nn]an|uncle|aunt(?:ie|y)?|worker|son|daughter|boyfriend|girlfriend) ${DAYS}${CAPITAL}`, 'u'),
  new RegExp(`${CAPITAL} (?:Primary|Secondary|Infants?|Junior|High|Grammar|First|Middle|Upper|School|Academy|College|Nursery)\\b`, 'u')
]
if (names.length) {
  const first = names.map(name => name[0].toUpperCase() + name.slice(1)).join('|')
  RULES.push(new RegExp(`(?<![\\p{L}])(?:${first})(?![\\p{L}])`, 'u'))
}
for (const line of document.querySelectorAll('[data-clues-for]')) {
  const field = document.getElementById(line.dataset.cluesFor)
  const words = line.querySelector('span')
  const look = () => {
    const text = field.value.slice(0, 4000)
    const found = RULES.some(rule => rule.test(text))
    if (words.hidden === found) words.hidden = !found
  }
  field.addEventListener('input', look)
  look()
}

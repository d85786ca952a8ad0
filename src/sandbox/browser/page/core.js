// What the page knows, how it builds elements, how it asks, and how it tells the time.

const known = { stories: [], tabs: new Map(), chats: new Map(), active: null, connected: false };

const $ = (id) => document.getElementById(id);

/** An element: properties that the DOM knows are set, all others become attributes. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name in element && name !== "list") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function sign(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

// ---- words

const clientLanguage = () => (navigator.language || "en").slice(0, 2).toLowerCase();

/** The page speaks the language of the client before it, if it can. */
function pageLanguage() {
  const language = known.tabs.get(known.active)?.language ?? clientLanguage();
  return language in WORDS ? language : "en";
}

function say(word, detail) {
  const words = WORDS[pageLanguage()][word] ?? WORDS.en[word];
  return typeof words === "function" ? words(detail) : words;
}

function dress() {
  document.documentElement.lang = pageLanguage();
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
    if (element.tagName === "BUTTON") element.title = say(element.dataset.label);
  }
  $("words").placeholder = say("placeholder");
  $("place-search").placeholder = say("search");
}

// ---- asking

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";

/** Asks the sandbox for something; `null` when it refuses, which the visitor is told. */
async function ask(order) {
  try {
    const response = await fetch("/do", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(order),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return answer;
    toast(refusal(response, answer));
  } catch {
    toast(say("lost"));
  }
  return null;
}

/** Why the sandbox does not do it, in the page's words. */
function refusal(response, answer) {
  if (response.status === 413) return say("tooLarge");
  return say(`r_${answer.why}`) ?? say("refused");
}

const askAs = (order) => ask({ ...order, tab: known.active });

let toastTimer;
function toast(words) {
  const box = $("toast");
  box.textContent = words;
  box.classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => box.classList.remove("shown"), Math.max(2600, words.length * 70));
}

function notice(words) {
  $("notice-words").textContent = words;
  $("notice").showModal();
}

function sure(words, act) {
  $("sure-words").textContent = words;
  $("sure-yes").onclick = () => { $("sure").close(); act(); };
  $("sure").showModal();
}

async function waiting(words, work) {
  $("waiting-words").textContent = words;
  const slow = setTimeout(() => { $("waiting").hidden = false; }, 250);
  try {
    return await work();
  } finally {
    clearTimeout(slow);
    $("waiting").hidden = true;
  }
}

// ---- time
// A wall time comes as text, without a zone: it is shown as it is, so it is read as if it were UTC.

const wallDate = (wall) => new Date(`${wall}Z`);
const formats = new Map();
function format(date, options) {
  const key = pageLanguage() + JSON.stringify(options);
  if (!formats.has(key)) {
    const locale = { en: "en-GB", de: "de-DE", es: "es-ES" }[pageLanguage()];
    formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }));
  }
  return formats.get(key).format(date);
}
const clockTime = (wall) => wall.slice(11, 16);
const dayName = (wall) => format(wallDate(wall), { weekday: "long", day: "numeric", month: "long" });
const shortDay = (wall) => format(wallDate(wall), { weekday: "short", day: "numeric", month: "short" });
const longDate = (day) => format(wallDate(`${day}T12:00:00`), { day: "numeric", month: "long", year: "numeric" });

// ---- menus

/** A button that opens a menu: arrows move, Escape closes and gives the focus back. */
function menuButton(button, menu, fill) {
  const close = (focus) => {
    if (menu.hidden) return;
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  button.addEventListener("click", () => {
    if (!menu.hidden) return close(true);
    menu.replaceChildren(...fill());
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    menu.querySelector("button")?.focus();
  });
  menu.addEventListener("click", () => close(true));
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) items[(at + step + items.length) % items.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close(event.key === "Escape");
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close(false);
  });
}

const menuItem = (words, act, icon) =>
  make("button", { type: "button", role: "menuitem", onclick: act }, icon ? sign(icon) : null, words);

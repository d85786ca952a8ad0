// The conversation: bubbles, buttons, days. Messages come in one by one or in floods, and are drawn once a frame.

const SHOWN_AT_ONCE = 300;
const A_WHILE = 10 * 60 * 1000; // after which the next message begins a new group
const drawn = { from: 0, nodes: new Map(), queue: new Set(), frame: 0, unseen: 0, stuck: true };
const pressed = new Map(); // what was pressed → the button's message
const early = new Map(); // answers that came before the page knew the press

const log = $("log");
const atBottom = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;
const chatOf = (tab) => known.chats.get(tab) ?? known.chats.set(tab, new Map()).get(tab);

/** A new or changed message of any chat. */
function takeMessage(tab, message) {
  const chat = chatOf(tab);
  const isNew = !chat.has(message.id);
  if (message.deleted) chat.delete(message.id);
  else chat.set(message.id, message);
  if (isNew && !message.mine) {
    const entry = known.tabs.get(tab);
    if (entry) entry.action = null;
    if (entry && tab !== known.active) entry.unread = (entry.unread ?? 0) + 1;
  }
  drawTabsSoon();
  if (tab !== known.active) return;
  drawn.queue.add(message.id);
  if (!drawn.frame) drawn.frame = requestAnimationFrame(drawQueued);
}

function drawQueued() {
  drawn.frame = 0;
  const stay = atBottom();
  const flood = drawn.queue.size > 4;
  // A reader is not told every line of three months.
  log.setAttribute("aria-live", flood ? "off" : "polite");
  const held = focusedButton();
  const chat = chatOf(known.active);
  let news = 0;
  for (const id of [...drawn.queue].sort((a, b) => a - b)) {
    const message = chat.get(id);
    const old = drawn.nodes.get(id);
    if (!message) {
      old?.remove();
      drawn.nodes.delete(id);
    } else if (old) {
      const node = bubble(message);
      node.classList.add("still");
      node.classList.toggle("later", old.classList.contains("later"));
      old.replaceWith(node);
      drawn.nodes.set(id, node);
    } else {
      append(message);
      if (!message.mine) news += 1;
    }
  }
  drawn.queue.clear();
  trim();
  if (flood && news) $("toast").textContent = `${news} ${say("newMessages")}`;
  if (stay) scrollDown();
  else drawn.unseen += news;
  showDown();
  drawKeyboard();
  drawHints();
  refocus(held);
}

/** Draws the chat of the open tab from scratch, also when the bot learns the zone: then every hour is another one. */
function drawLog() {
  const held = focusedButton();
  drawn.nodes.clear();
  drawn.queue.clear();
  drawn.unseen = 0;
  log.setAttribute("aria-live", "off");
  const messages = [...chatOf(known.active).values()].sort((a, b) => a.id - b.id);
  drawn.from = Math.max(0, messages.length - SHOWN_AT_ONCE);
  log.replaceChildren();
  if (drawn.from > 0) log.append(earlierButton());
  for (const message of messages.slice(drawn.from)) append(message);
  scrollDown();
  showDown();
  drawKeyboard();
  drawHints();
  refocus(held);
  requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
}

function earlierButton() {
  const show = () => {
    const messages = [...chatOf(known.active).values()].sort((a, b) => a.id - b.id);
    const height = log.scrollHeight;
    const first = Math.max(0, drawn.from - SHOWN_AT_ONCE);
    drawn.nodes.clear();
    log.replaceChildren();
    if (first > 0) log.append(earlierButton());
    for (const message of messages.slice(first)) append(message);
    drawn.from = first;
    log.scrollTop += log.scrollHeight - height;
    // Its button is gone; whoever pressed it by key goes on from the one that took its place.
    log.querySelector(".earlier, .inline")?.focus({ preventScroll: true });
  };
  return make("button", { className: "earlier", onclick: show }, say("earlier"));
}

/** A long flood leaves only as much standing as can be scrolled with ease. */
function trim() {
  const surplus = drawn.nodes.size - 2 * SHOWN_AT_ONCE;
  if (surplus > 0 && atBottom()) drawLog();
}

function append(message) {
  const day = message.at.slice(0, 10);
  let group = log.lastElementChild;
  if (!group || group.dataset.day !== day) {
    group = make("section", { className: "day", "data-day": day }, make("h2", { className: "date" }, make("span", {}, dayName(message.at))));
    log.append(group);
  }
  const node = bubble(message);
  const before = group.lastElementChild.dataset.at;
  if (before && wallDate(message.at) - wallDate(before) > A_WHILE) node.classList.add("later");
  group.append(node);
  drawn.nodes.set(message.id, node);
}

function bubble(message) {
  const time = make("span", { className: "stamp" });
  if (message.edited) time.append(make("span", { className: "edited" }, `${say("edited")} `));
  time.append(make("time", { dateTime: message.at }, clockTime(message.edited ?? message.at)));
  if (message.mine) {
    const ticks = sign("ticks");
    ticks.classList.add("ticks");
    time.append(ticks, make("span", { className: "hidden" }, `, ${say("sent")}`));
  }
  const who = make("span", { className: "hidden" }, `${say(message.mine ? "you" : "stillnight")}: `);
  const words = message.text ? make("div", { className: "words" }, who, ...formatted(message), time) : null;
  const body = make("div", { className: "bubble" }, message.attachment ? carried(message) : null, words ?? make("div", { className: "words bare" }, who, time));
  const node = make("article", { className: `message ${message.mine ? "mine" : "theirs"}`, "data-id": message.id, "data-at": message.at }, body);
  const rows = message.markup?.inline;
  if (rows) node.append(make("div", { className: "buttons", role: "group" }, ...rows.map((row) => buttonRow(message, row))));
  return node;
}

function buttonRow(message, row) {
  const buttons = row.map((button) => {
    if (button.url) return make("a", { className: "inline", href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.text);
    const element = make("button", { type: "button", className: "inline", "data-press": button.callback_data }, make("span", {}, button.text));
    element.onclick = () => press(message, button.callback_data);
    return element;
  });
  return make("div", { className: "button-row" }, ...buttons);
}

async function press(message, data) {
  const find = () => drawn.nodes.get(message.id)?.querySelector(`[data-press="${CSS.escape(data)}"]`);
  const button = find();
  if (!button || button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  expectReply();
  const answer = await askAs({ do: "press", message: message.id, data });
  if (!answer) return button.removeAttribute("aria-busy");
  pressed.set(answer.press, find);
  if (early.has(answer.press)) takeAnswer(answer.press, early.get(answer.press));
}

/** The bot has answered a press, with or without words. */
function takeAnswer(id, answer) {
  if (!pressed.has(id)) return void early.set(id, answer);
  const button = pressed.get(id)();
  pressed.delete(id);
  early.delete(id);
  button?.removeAttribute("aria-busy");
  button?.classList.add("answered");
  setTimeout(() => button?.classList.remove("answered"), 1200);
  if (answer?.text) (answer.show_alert ? notice : toast)(answer.text);
}

/** The text with its formatting: Telegram counts in UTF-16, as JavaScript does. */
function formatted(message) {
  const { text, entities } = message;
  if (!entities.length) return linked(text);
  const cuts = new Set([0, text.length]);
  for (const entity of entities) cuts.add(entity.offset).add(entity.offset + entity.length);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const piece = text.slice(from, edges[at + 1]);
    let node = document.createTextNode(piece);
    for (const entity of entities) {
      if (entity.offset > from || entity.offset + entity.length <= from) continue;
      node = dressed(entity, node, piece);
    }
    return node;
  });
}

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote" };
function dressed(entity, node, piece) {
  if (entity.type === "bot_command") return commandLink(piece);
  if (entity.type === "text_link") return make("a", { href: entity.url, target: "_blank", rel: "noopener noreferrer" }, node);
  return TAGS[entity.type] ? make(TAGS[entity.type], {}, node) : node;
}

const commandLink = (command) =>
  make("button", { type: "button", className: "link", onclick: () => speak(command) }, command);

/** Commands and addresses in plain text are links, as in Telegram's clients. */
function linked(text) {
  return text.split(/((?<=^|\s|\()\/[a-z_]{2,32}\b(?!\/)|https?:\/\/[^\s)]+)/).map((piece, at) => {
    if (at % 2 === 0) return document.createTextNode(piece);
    return piece.startsWith("/") ? commandLink(piece) : make("a", { href: piece, target: "_blank", rel: "noopener noreferrer" }, piece);
  });
}

function carried({ attachment, text }) {
  const address = `/file/${known.active}/${attachment.file}`;
  switch (attachment.kind) {
    case "photo": {
      const image = make("img", { src: address, alt: text || say("picture"), width: attachment.width, height: attachment.height, loading: "lazy" });
      const open = make("button", { type: "button", className: "photo", "aria-label": say("picture"), onclick: () => openPicture(address, image.alt) }, image);
      const download = make("a", { className: "download", href: address, download: "stillnight.png", title: say("download"), "aria-label": say("download") }, sign("down-line"));
      return make("div", { className: "framed" }, open, download);
    }
    case "document":
      return make("a", { className: "document", href: address, download: attachment.name ?? say("file") },
        make("span", { className: "disc" }, sign("file")),
        make("span", {}, make("b", {}, attachment.name ?? say("file")), make("small", {}, `${Math.max(1, Math.round(attachment.size / 1024))} KB · ${say("download")}`)));
    case "place":
      return make("div", { className: "map" }, sign("pin"), make("span", {}, attachment.name ? `${attachment.name} · ` : "", `${attachment.latitude.toFixed(2)}°, ${attachment.longitude.toFixed(2)}°`));
    default:
      return make("div", { className: "sticker" }, attachment.emoji);
  }
}

function openPicture(address, words) {
  Object.assign($("picture-image"), { src: address, alt: words });
  $("picture-download").href = address;
  $("picture").showModal();
}

// ---- where the eyes and the focus are

function scrollDown() {
  log.scrollTop = log.scrollHeight;
  drawn.stuck = true;
  drawn.unseen = 0;
}

function showDown() {
  $("down").hidden = atBottom();
  $("down-count").hidden = drawn.unseen === 0;
  $("down-count").textContent = drawn.unseen;
}
log.addEventListener("scroll", () => {
  drawn.stuck = atBottom();
  if (drawn.stuck) drawn.unseen = 0;
  showDown();
}, { passive: true });
// Whatever opens below the log must not cover what was being read.
new ResizeObserver(() => { if (drawn.stuck) scrollDown(); }).observe(log);
$("down").addEventListener("click", () => log.scrollTo({ top: log.scrollHeight, behavior: motion() }));
const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

let awaited = 0;
/** The visitor has acted in the chat: the focus follows the bot's answer. */
function expectReply() {
  awaited = performance.now();
}

function focusedButton() {
  const focused = document.activeElement;
  if (!log.contains(focused) || focused === log) return null;
  return { message: focused.closest(".message")?.dataset.id, press: focused.dataset.press };
}

/** Keeps the focus where it was; after an answer it goes to the first button of the newest question. */
function refocus(held) {
  const lost = document.activeElement === document.body || document.activeElement === log;
  if (held && lost) {
    const same = held.press && drawn.nodes.get(Number(held.message))?.querySelector(`[data-press="${CSS.escape(held.press)}"]`);
    if (same) return same.focus({ preventScroll: true });
  }
  if (!lost || performance.now() - awaited > 30000) return;
  const target = newestButtons()[0];
  if (target) target.focus({ preventScroll: true });
  else $("words").focus({ preventScroll: true });
}

/** The buttons of the newest message that has any, if nothing was asked after it in words. */
function newestButtons() {
  const last = [...drawn.nodes.values()].filter((node) => node.isConnected && node.classList.contains("theirs")).at(-1);
  return last ? [...last.querySelectorAll("button.inline")] : [];
}

// Arrows walk over buttons; Escape goes back to writing.
log.addEventListener("keydown", (event) => {
  const focused = document.activeElement;
  if (event.key === "Escape") return $("words").focus();
  if (!focused.classList.contains("inline")) return;
  if (event.key === "Home" || event.key === "End") {
    event.preventDefault();
    const own = [...focused.closest(".buttons").querySelectorAll(".inline")];
    return own.at(event.key === "Home" ? 0 : -1).focus();
  }
  const buttons = [...log.querySelectorAll(".inline")];
  const at = buttons.indexOf(focused);
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  let next = at + step;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    // The next row, at about the same place.
    const row = focused.closest(".button-row");
    const column = [...row.children].indexOf(focused);
    while (buttons[next] && buttons[next].closest(".button-row") === row) next += step;
    const other = buttons[next]?.closest(".button-row");
    if (other) next = buttons.indexOf(other.children[Math.min(column, other.children.length - 1)]);
  }
  if (buttons[next]) buttons[next].focus();
  else if (step > 0) $("words").focus();
});

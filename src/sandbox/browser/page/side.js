// Beside the chat: the people and the stories on one side, the timeline on the other.

let tabsFrame = 0;
function drawTabsSoon() {
  if (!tabsFrame) tabsFrame = requestAnimationFrame(() => { tabsFrame = 0; drawTabs(); });
}

const storyOf = (key) => known.stories.find((story) => story.key === key);
const storyWords = (key) => WORDS[pageLanguage()][`s_${key}`] ?? [storyOf(key)?.title ?? key, storyOf(key)?.about ?? ""];

function tabName(tab) {
  if (tab.story !== "new") return storyWords(tab.story)[0];
  return `${say("patient")} ${tab.person}`;
}

const SIGNS = { new: "hello", oral: "tablet", infusion: "drop", relapse: "rain", excluded: "shield" };
function face(tab) {
  const glyph = tab.story === "new" || !SIGNS[tab.story] ? String(tab.person) : sign(SIGNS[tab.story]);
  return make("span", { className: "avatar", "data-hue": String((tab.scene * 2 + tab.person) % 6), "aria-hidden": "true" }, glyph);
}

function drawTabs() {
  const focused = document.activeElement?.closest?.("[data-tab]")?.dataset.tab;
  const tabs = [...known.tabs.values()].map((tab) => {
    const messages = [...chatOf(tab.id).values()];
    const last = messages.at(-1);
    const unread = tab.unread ? make("span", { className: "badge" }, tab.unread) : null;
    return make("button", {
      type: "button", role: "tab", "data-tab": tab.id, id: `tab-${tab.id}`, "aria-controls": "chat", "aria-selected": String(tab.id === known.active),
      tabIndex: tab.id === known.active ? 0 : -1, onclick: () => { openTab(tab.id); closePanels(); },
    }, face(tab),
    make("span", { className: "tab-words" },
      make("span", { className: "tab-name" }, make("b", {}, tabName(tab)), make("time", {}, last ? clockTime(last.edited ?? last.at) : "")),
      make("span", { className: "tab-last" }, make("span", {}, last ? (last.text || say("picture")).split("\n")[0] : say("noMessages")), unread)));
  });
  $("tabs").replaceChildren(...tabs);
  if (focused) $("tabs").querySelector(`[data-tab="${CSS.escape(focused)}"]`)?.focus();
  const unread = [...known.tabs.values()].reduce((sum, tab) => sum + (tab.unread ?? 0), 0);
  $("badge").hidden = !unread;
  $("badge").textContent = unread;
  document.title = unread ? `(${unread}) Stillnight` : "Stillnight";
}

$("tabs").addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const ids = [...known.tabs.keys()];
  const next = ids[(ids.indexOf(known.active) + step + ids.length) % ids.length];
  openTab(next);
  drawTabs();
  $("tabs").querySelector(`[data-tab="${CSS.escape(next)}"]`)?.focus();
});

function drawStories() {
  const stories = known.stories.map((story) => {
    const [title, about] = storyWords(story.key);
    return make("button", { type: "button", "data-story": story.key, onclick: () => openStory(story.key) },
      make("span", { className: "glyph", "aria-hidden": "true" }, sign(SIGNS[story.key] ?? "moon")),
      make("span", {}, make("b", {}, title), make("small", {}, about)));
  });
  $("stories").replaceChildren(...stories);
}

async function openStory(story) {
  closePanels();
  const order = { do: "story", story, language: clientOrChosen(), zone: zone() };
  const opened = await waiting(say("openingStory"), () => ask(order));
  if (opened) openTab(opened.tab);
}

const clientOrChosen = () => known.tabs.get(known.active)?.language ?? clientLanguage();

$("join").addEventListener("click", async () => {
  closePanels();
  const joined = await askAs({ do: "join", language: clientOrChosen(), zone: zone() });
  if (joined) openTab(joined.tab);
});

// ---- the timeline

const DATES = new Set(["booked", "infusion", "paused", "iron_started", "due_booking", "due_fasting", "due_results"]);
function rowWords(row) {
  const detail = DATES.has(row.kind) && /^\d{4}-/.test(row.text) ? longDate(row.text) : row.text;
  const words = WORDS[pageLanguage()][`k_${row.kind}`] ?? WORDS.en[`k_${row.kind}`];
  if (typeof words === "function") return words(detail);
  return words ?? row.text ?? row.kind;
}

let timelineShown = "";
function drawTimeline() {
  const timeline = known.tabs.get(known.active)?.timeline;
  const shown = JSON.stringify([pageLanguage(), known.active, timeline]);
  if (shown === timelineShown) return;
  timelineShown = shown;
  const box = $("timeline");
  box.replaceChildren();
  const past = timeline?.past ?? [];
  const due = timeline?.due ?? [];
  if (past.length) box.append(...days(past, "past"));
  const now = make("p", { className: "now" }, make("span", {}, say("now")));
  box.append(now);
  if (due.length) box.append(...days(due, "due"));
  else box.append(make("p", { className: "nothing" }, say("nothingDue")));
  // What comes next stands in the middle, what was last above it.
  box.scrollTop = now.offsetTop - box.clientHeight * 0.32;
  drawHints();
}

function days(rows, tense) {
  const lists = [];
  let day = "";
  for (const row of rows) {
    if (row.at.slice(0, 10) !== day) {
      day = row.at.slice(0, 10);
      lists.push(make("h3", { className: tense }, shortDay(row.at)), make("ol", { className: tense }));
    }
    lists.at(-1).append(make("li", { "data-kind": row.kind }, make("time", { dateTime: row.at }, clockTime(row.at)), make("span", {}, rowWords(row))));
  }
  return lists;
}

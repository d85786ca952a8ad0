// The beginning, and the news from the sandbox.

function openTab(id) {
  if (!known.tabs.has(id)) {
    // The news of it may come a moment after the answer that named it.
    known.wanted = id;
    return;
  }
  known.active = id;
  known.wanted = null;
  known.tabs.get(id).unread = 0;
  sessionStorage.setItem("tab", id);
  // Every world has its own time, and so its own day three months ahead.
  $("when").value = "";
  dress();
  drawEverything();
  $("words").focus({ preventScroll: true });
}

function drawEverything() {
  drawStories();
  drawTabs();
  drawLog();
  drawClock();
  offerJump();
  drawSpeed();
  drawTimeline();
  drawLanguages();
}

function drawStatus() {
  const tab = known.tabs.get(known.active);
  const words = !known.connected ? say("lost") : tab?.action ? say(tab.action) ?? say("typing") : tab?.clock?.travelling || tab?.clock?.speed > 1 ? say("travelling") : tab?.blocked ? say("blocked") : say("bot");
  setText("status", words);
  $("status").classList.toggle("busy", words !== say("bot"));
  $("chat").setAttribute("aria-busy", String(Boolean(tab?.clock?.travelling)));
}

function drawLanguages() {
  const chosen = known.tabs.get(known.active)?.language;
  $("language").replaceChildren(...LANGUAGES.map(([code, name]) => make("option", { value: code, selected: code === chosen }, name)));
}

$("language").addEventListener("change", () => askAs({ do: "speak", language: $("language").value }));

menuButton($("more"), $("more-menu"), () => {
  const tab = known.tabs.get(known.active);
  const items = [
    menuItem(say("startOver"), () => sure(say("startOverSure"), startOver)),
    menuItem(say(tab.blocked ? "unblock" : "block"), () => {
      tab.blocked = !tab.blocked;
      askAs({ do: "block", blocked: tab.blocked });
      drawStatus();
    }),
  ];
  if (known.tabs.size > 1) items.push(menuItem(say("closeTab"), () => askAs({ do: "close" })));
  return items;
});

async function startOver() {
  const order = { do: "start_over", tab: known.active, language: clientOrChosen(), zone: zone() };
  const opened = await waiting(say("openingStory"), () => ask(order));
  if (opened) openTab(opened.tab);
}

// ---- light and dark

function wear(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
wear(localStorage.getItem("theme"));
$("theme").addEventListener("click", () => {
  const dark = document.documentElement.dataset.theme === "dark" || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  localStorage.setItem("theme", dark ? "light" : "dark");
  wear(dark ? "light" : "dark");
});

// ---- panels that lie over the chat on narrow screens

const panels = { side: ["side-open"], time: ["strip-clock", "time-open"] };
let openedBy = null;
for (const [panel, buttons] of Object.entries(panels)) {
  for (const button of buttons) {
    $(button).addEventListener("click", () => {
      openedBy = $(button);
      $(panel).classList.add("open");
      $("veil").hidden = false;
      $("chat").inert = true;
      if (panel === "time") drawTimelineAgain();
      $(`${panel}-close`).focus();
    });
  }
  $(`${panel}-close`).addEventListener("click", closePanels);
}
$("veil").addEventListener("click", closePanels);
document.addEventListener("keydown", (event) => { if (event.key === "Escape") closePanels(); });

function drawTimelineAgain() {
  timelineShown = "";
  drawTimeline();
}

function closePanels() {
  if ($("veil").hidden) return;
  for (const panel of Object.keys(panels)) $(panel).classList.remove("open");
  $("veil").hidden = true;
  $("chat").inert = false;
  openedBy?.focus();
}

for (const button of document.querySelectorAll("[data-close]")) {
  button.addEventListener("click", () => button.closest("dialog").close());
}

// Beside a dialog is nothing to read: a click there closes it.
for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
}

// Whoever types means the message field, wherever the focus is.
document.addEventListener("keydown", (event) => {
  const letter = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!letter || document.querySelector("dialog[open]") || !$("veil").hidden) return;
  if (!event.target.matches("input, select, textarea")) field.focus();
});

// ---- news

const hear = {
  everything({ stories, tabs, chats }) {
    known.stories = stories;
    known.chats = new Map(Object.entries(chats).map(([tab, messages]) => [tab, chatMap(messages)]));
    takeTabs(tabs);
    if (!known.tabs.size) visit();
    else drawEverything();
  },
  tabs({ tabs }) {
    takeTabs(tabs);
    dress();
    drawTabs();
    drawStories();
    drawLanguages();
    drawTimeline();
    if (known.wanted) openTab(known.wanted);
  },
  message({ tab, message }) { takeMessage(tab, message); },
  chat({ tab, messages }) {
    known.chats.set(tab, chatMap(messages));
    if (tab === known.active) drawLog();
    drawTabsSoon();
  },
  answer({ press, answer }) { takeAnswer(press, answer); },
  action({ tab, action }) {
    const entry = known.tabs.get(tab);
    if (!entry) return;
    entry.action = action;
    clearTimeout(entry.actionEnds);
    entry.actionEnds = setTimeout(() => { entry.action = null; drawStatus(); }, 5000);
    drawStatus();
  },
  clock({ tab, clock }) { takeClock(tab, clock); },
  timeline({ tab, timeline }) {
    const entry = known.tabs.get(tab);
    if (!entry) return;
    entry.timeline = timeline;
    if (tab === known.active) { drawTimeline(); drawClock(); }
  },
};

const chatMap = (messages) => new Map(messages.map((message) => [message.id, message]));

function takeTabs(tabs) {
  const before = known.tabs;
  known.tabs = new Map(tabs.map((tab) => {
    const old = before.get(tab.id) ?? {};
    const clock = { ...tab.clock, told: performance.now() };
    return [tab.id, { ...old, ...tab, clock, timeline: tab.timeline ?? old.timeline }];
  }));
  if (!known.tabs.has(known.active)) {
    const last = sessionStorage.getItem("tab");
    const next = known.tabs.has(last) ? last : [...known.tabs.keys()].at(-1);
    if (next) openTab(next);
  }
}

/** Nobody is there yet: somebody opens the chat. */
async function visit() {
  const opened = await waiting(say("opening"), () => ask({ do: "visit", language: clientLanguage(), zone: zone() }));
  if (opened?.tab) openTab(opened.tab);
}

function listen() {
  const news = new EventSource("/live");
  news.onopen = () => { known.connected = true; drawStatus(); };
  news.onerror = () => { known.connected = false; drawStatus(); };
  news.onmessage = ({ data }) => {
    const told = JSON.parse(data);
    hear[told.news]?.(told);
  };
}

dress();
drawLanguages();
drawSpeed();
listen();

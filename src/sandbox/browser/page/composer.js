// Writing: the field, the command menu, the bot's keyboard, places and files.

const field = $("words");
const commandList = $("commands");

let editing = null; // the own message whose words stand in the field

async function speak(text) {
  const words = text.trim();
  if (!words) return;
  expectReply();
  scrollDown();
  await askAs({ do: "say", text: words });
}

/** The newest own message goes back into the field, to be changed there. */
function editNewest() {
  const own = [...chatOf(known.active).values()].filter((message) => message.mine && message.text && !message.deleted);
  const newest = own.sort((a, b) => b.id - a.id)[0];
  if (!newest) return;
  editing = { tab: known.active, message: newest.id };
  field.value = newest.text;
  grow();
  field.focus();
}

/** Whether the words belonged to a message that was being edited. */
function endEdit(text) {
  const edited = editing;
  editing = null;
  if (edited?.tab !== known.active || !text.trim()) return false;
  askAs({ do: "edit", message: edited.message, text });
  return true;
}

function grow() {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 140)}px`;
}

$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const words = field.value;
  field.value = "";
  grow();
  closeCommands();
  field.focus();
  if (!endEdit(words)) speak(words);
});

field.addEventListener("input", () => {
  grow();
  const typed = /^\/([a-z_]*)$/.exec(field.value);
  if (typed) openCommands(typed[1]);
  else closeCommands();
});

field.addEventListener("keydown", (event) => {
  const items = commandList.hidden ? [] : [...commandList.children];
  const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (at >= 0) return chooseCommand(items[at].dataset.name);
    $("composer").requestSubmit();
  } else if (items.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    select(items, (at + (event.key === "ArrowDown" ? 1 : items.length - (at < 0 ? 0 : 1))) % items.length);
  } else if (items.length && event.key === "Tab" && at >= 0) {
    event.preventDefault();
    field.value = `/${items[at].dataset.name} `;
    closeCommands();
  } else if (event.key === "Escape") {
    closeCommands();
    if (editing) { editing = null; field.value = ""; grow(); }
  } else if (event.key === "ArrowUp" && !field.value) {
    const buttons = newestButtons();
    if (buttons.length) { event.preventDefault(); buttons[0].focus(); }
  }
});

// ---- commands

function openCommands(prefix) {
  const commands = (known.tabs.get(known.active)?.commands ?? []).filter((command) => command.name.startsWith(prefix));
  if (!commands.length) return closeCommands();
  commandList.replaceChildren(...commands.map((command, at) =>
    make("button", { type: "button", role: "option", id: `command-${at}`, tabIndex: -1, "data-name": command.name, "aria-selected": "false", onclick: () => chooseCommand(command.name) },
      make("b", {}, `/${command.name}`), make("span", {}, command.about))));
  commandList.hidden = false;
  field.setAttribute("aria-expanded", "true");
  $("commands-open").setAttribute("aria-expanded", "true");
}

function closeCommands() {
  commandList.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
  $("commands-open").setAttribute("aria-expanded", "false");
}

function select(items, at) {
  items.forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
  items[at].scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", items[at].id);
}

function chooseCommand(name) {
  field.value = "";
  grow();
  closeCommands();
  field.focus();
  speak(`/${name}`);
}

$("commands-open").addEventListener("click", () => {
  if (!commandList.hidden) return closeCommands();
  openCommands("");
  field.focus();
});
document.addEventListener("pointerdown", (event) => {
  if (!$("composer").contains(event.target)) closeCommands();
});

// ---- the bot's keyboard in place of one's own

const keysHidden = new Set(); // tabs whose one-time keyboard was used, by its message

function currentKeyboard() {
  const messages = [...chatOf(known.active).values()].filter((message) => !message.mine).sort((a, b) => b.id - a.id);
  for (const message of messages) {
    if (message.markup?.remove || message.markup?.reply) return null;
    if (message.markup?.keyboard) return { id: `${known.active}/${message.id}`, ...message.markup.keyboard };
  }
  return null;
}

function drawKeyboard() {
  const keyboard = currentKeyboard();
  const shown = keyboard && !keysHidden.has(keyboard.id);
  $("keys-toggle").hidden = !keyboard;
  $("keys-toggle").setAttribute("aria-expanded", String(Boolean(shown)));
  const stay = atBottom();
  $("keys").hidden = !shown;
  if (shown) {
    $("keys").replaceChildren(...keyboard.rows.map((row) => make("div", {}, ...row.map((key) =>
      make("button", { type: "button", onclick: () => useKey(keyboard, key) }, key.request_location ? sign("pin") : null, key.text)))));
  }
  if (stay) scrollDown();
}

function useKey(keyboard, key) {
  if (key.request_location) return openPlaces();
  if (keyboard.one_time) keysHidden.add(keyboard.id);
  drawKeyboard();
  field.focus();
  speak(key.text);
}

$("keys-toggle").addEventListener("click", () => {
  const keyboard = currentKeyboard();
  if (!keyboard) return;
  if (!keysHidden.delete(keyboard.id)) keysHidden.add(keyboard.id);
  drawKeyboard();
});

// ---- places and files

menuButton($("attach"), $("attach-menu"), () => [
  menuItem(say("place"), openPlaces, "pin"),
  menuItem(say("photo"), () => $("file").click(), "clip"),
  menuItem(say("editNewest"), editNewest),
]);

function openPlaces() {
  $("place-search").value = "";
  $("latitude").value = "";
  $("longitude").value = "";
  drawCities();
  $("place").showModal();
  $("place-search").focus();
}

function drawCities() {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wanted = plain($("place-search").value);
  const cities = CITIES.filter(([name]) => plain(name).includes(wanted)).sort((a, b) => a[0].localeCompare(b[0]));
  $("cities").replaceChildren(...cities.map(([name, latitude, longitude]) =>
    make("button", { type: "button", onclick: () => sharePlace(latitude, longitude, name) }, name)));
}

/** A place with a name was picked from the list: Telegram brings it as a venue. */
function sharePlace(latitude, longitude, name) {
  $("place").close();
  field.focus();
  expectReply();
  askAs({ do: "place", latitude, longitude, name });
}

$("place-search").addEventListener("input", drawCities);
$("place-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const [latitude, longitude] = [$("latitude").valueAsNumber, $("longitude").valueAsNumber];
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) return sharePlace(latitude, longitude);
  const first = $("cities").querySelector("button");
  if ($("place-search").value && first) first.click();
});

/** What stands in the field goes below the first file; several files make an album. */
$("file").addEventListener("change", async () => {
  const files = [...$("file").files];
  $("file").value = "";
  if (!files.length) return;
  let caption = field.value.trim();
  field.value = "";
  grow();
  expectReply();
  const album = files.length > 1 ? { album: `page-${Date.now()}` } : {};
  for (const file of files) {
    await upload(file, { tab: known.active, name: file.name, caption, ...album });
    caption = "";
  }
});

async function upload(file, about) {
  const kind = /^image\/(png|jpeg|gif)$/.test(file.type) ? file.type : "application/octet-stream";
  try {
    const response = await fetch(`/upload?${new URLSearchParams(about)}`, { method: "POST", headers: { "Content-Type": kind }, body: file });
    if (!response.ok) toast(refusal(response, await response.json().catch(() => ({}))));
  } catch {
    toast(say("lost"));
  }
}

// ---- what a stranger may try next

function drawHints() {
  const tab = known.tabs.get(known.active);
  const began = tab?.timeline?.due?.length > 0;
  const box = $("hints");
  const asks = newestButtons().length > 0 || !$("keys").hidden;
  box.hidden = !began || asks;
  if (box.hidden) return;
  const ownCommands = new Set((tab.commands ?? []).map((command) => command.name));
  const hints = ["hintLabs", "hintMeal", "hintNext", "hintPlan"].map(say).filter((hint) => ownCommands.has(hint.slice(1).split(" ")[0]));
  const shown = hints.join();
  if (box.dataset.shown === shown) return;
  box.dataset.shown = shown;
  box.replaceChildren(make("span", { "aria-hidden": "true" }, say("try")), ...hints.map((hint) => make("button", { type: "button", onclick: () => speak(hint) }, hint)));
}

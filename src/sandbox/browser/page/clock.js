// The clock: what it shows, and every way to move it.

const SPEEDS = [60, 600, 3600, 21600, 86400];

/** The clock of a tab, as it was last told. Between two tellings the page counts on. */
function takeClock(tab, clock) {
  const entry = known.tabs.get(tab);
  if (!entry) return;
  entry.clock = { ...clock, told: performance.now() };
  if (tab === known.active) drawClock();
}

function wallNow() {
  const clock = known.tabs.get(known.active)?.clock;
  if (!clock) return null;
  const gone = clock.speed === 1 && !clock.travelling ? Math.max(0, performance.now() - (clock.told ?? performance.now())) : 0;
  return new Date(wallDate(clock.wall).getTime() + gone).toISOString().slice(0, 19);
}

function drawClock() {
  const entry = known.tabs.get(known.active);
  const wall = wallNow();
  if (!entry || !wall) return;
  const { speed, travelling } = entry.clock;
  setText("face-time", clockTime(wall));
  setText("strip-time", clockTime(wall));
  setText("face-date", `${dayName(wall)} ${wall.slice(0, 4)}`);
  setText("strip-date", shortDay(wall));
  setText("face-zone", entry.timeline?.zone ? entry.timeline.zone.replaceAll("_", " ") : "");
  const playing = speed > 1;
  document.body.classList.toggle("travelling", travelling || playing);
  const play = $("play");
  if (play.getAttribute("aria-pressed") !== String(playing || travelling)) {
    play.setAttribute("aria-pressed", String(playing || travelling));
    play.setAttribute("aria-label", say(playing || travelling ? "pause" : "play"));
    play.title = say(playing || travelling ? "pause" : "play");
    play.querySelector("use").setAttribute("href", playing || travelling ? "#i-pause" : "#i-play");
  }
  sky(wall);
  drawStatus();
}

function setText(id, words) {
  if ($(id).textContent !== words) $(id).textContent = words;
}

/** The sky behind the hours: a hue for the light, a place for sun or moon. */
function sky(wall) {
  const hour = Number(wall.slice(11, 13)) + Number(wall.slice(14, 16)) / 60;
  const style = $("clock").style;
  const day = hour >= 6 && hour < 20;
  const arc = day ? (hour - 6) / 14 : ((hour - 20 + 24) % 24) / 10;
  style.setProperty("--arc", arc.toFixed(3));
  style.setProperty("--height", Math.sin(Math.PI * arc).toFixed(3));
  const phase = hour < 5 || hour >= 22 ? "night" : hour < 8 ? "dawn" : hour < 17 ? "day" : hour < 20 ? "dusk" : "evening";
  if ($("clock").dataset.phase !== phase) $("clock").dataset.phase = phase;
  $("clock").classList.toggle("moonlit", !day);
}

function turn(order) {
  scrollDown();
  return askAs({ do: "turn", ...order });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-turn]");
  if (!button) return;
  const minutes = button.dataset.minutes ? { minutes: Number(button.dataset.minutes) } : {};
  turn({ turn: button.dataset.turn, ...minutes });
  closePanels();
});

$("jump").addEventListener("submit", (event) => {
  event.preventDefault();
  const when = $("when").value;
  if (!when) return;
  if (when <= (wallNow() ?? "").slice(0, 16)) return toast(say("r_only_forward"));
  turn({ turn: "to", wall: `${when.slice(0, 16)}:00` });
  closePanels();
});

/** The picker begins three months ahead: the time between two blood tests. */
function offerJump() {
  const wall = wallNow();
  if (!wall || document.activeElement === $("when")) return;
  $("when").min = wall.slice(0, 16);
  if ($("when").value > wall) return;
  const ahead = new Date(wallDate(wall).getTime() + 90 * 86400000);
  $("when").value = ahead.toISOString().slice(0, 16);
}

const speedNow = () => SPEEDS[Number($("speed").value)];
function drawSpeed() {
  $("speed-now").textContent = `${speedNow().toLocaleString(pageLanguage())}×`;
  $("speed").setAttribute("aria-valuetext", $("speed-now").textContent);
  $("speed").style.setProperty("--filled", `${(100 * Number($("speed").value)) / (SPEEDS.length - 1)}%`);
}

let started = null; // the tab whose time was set going here, and not by another window
let resting = null; // the tab whose time goes on when the page is seen again

function play() {
  started = known.active;
  turn({ turn: "play", speed: speedNow(), until_word: $("until-word").checked });
}

$("play").addEventListener("click", () => {
  const clock = known.tabs.get(known.active)?.clock;
  if (clock && (clock.speed > 1 || clock.travelling)) turn({ turn: "halt" });
  else play();
});

// Months must not pass while nobody looks: the play rests, and goes on when the page is seen again.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    resting = known.tabs.get(started)?.clock?.speed > 1 ? started : null;
    if (resting) ask({ do: "turn", turn: "halt", tab: resting });
  } else {
    if (resting && resting === known.active) play();
    resting = null;
  }
});
for (const id of ["speed", "until-word"]) {
  $(id).addEventListener("input", () => {
    drawSpeed();
    if (known.tabs.get(known.active)?.clock?.speed > 1) play();
  });
}

setInterval(() => { drawClock(); offerJump(); }, 500);

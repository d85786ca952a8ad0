// What a reader needs to see: the words' contrast with all that may lie behind them, a name on every control, nothing
// wider than the window. It ends with what is wrong.
const rgb = (text) => { const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
const light = ({ r, g, b }) => { const c = [r, g, b].map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]; };
const over = (top, ground) => Object.fromEntries(['r', 'g', 'b'].map((c) => [c, top[c] * top.a + ground[c] * (1 - top.a)]));
// Every colour that may lie behind an element: each end of a gradient is one.
const papers = (element) => {
  if (!element) return [{ r: 255, g: 255, b: 255 }];
  const style = getComputedStyle(element);
  const plain = rgb(style.backgroundColor);
  const behind = () => {
    const around = papers(element.parentElement);
    if (!element.matches(':modal')) return around;
    return around.map((paper) => over(rgb(getComputedStyle(element, '::backdrop').backgroundColor), paper));
  };
  const ground = plain.a === 1 ? [plain] : behind().map((paper) => over(plain, paper));
  const stops = [...style.backgroundImage.matchAll(/rgba?\([^)]*\)/g)].map(([stop]) => rgb(stop)).filter((stop) => stop.a > 0);
  const covered = stops.length > 0 && stops.every((stop) => stop.a === 1);
  return [...(covered ? [] : ground), ...stops.flatMap((stop) => ground.map((paper) => over(stop, paper)))];
};
const wrong = [];
let looked = 0;
const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
for (const element of document.querySelectorAll('body *')) {
  const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!words || !seen(element) || element.closest('script, style, svg')) continue;
  looked += 1;
  const ink = rgb(getComputedStyle(element).color);
  const contrast = Math.min(...papers(element).map((paper) => {
    const [a, b] = [light(over(ink, paper)), light(paper)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }));
  if (contrast < 4.5) wrong.push(`${contrast.toFixed(2)} ${element.id} ${element.textContent.trim().slice(0, 40)}`);
}
if (looked < 12) wrong.push(`only ${looked} texts were looked at`);
for (const control of document.querySelectorAll('button, input, select, textarea')) {
  if (!seen(control) || control.closest('[aria-hidden=true]')) continue;
  const name = control.getAttribute('aria-label') || control.textContent.trim() || control.labels?.[0]?.textContent.trim();
  if (!name) wrong.push(`a control without a name: ${control.id || control.className}`);
}
if (document.documentElement.scrollWidth > innerWidth) wrong.push('wider than the window');
return wrong;

// Replaces the chart that was drawn at build time by one that answers the pointer, once there is a pointer on it.
// The chart library is four times as large as the page: nothing of it is loaded for those who only look. If anything
// fails, the drawn chart stays.
const figure = document.querySelector<HTMLElement>("[data-kpi-chart]");
// With the reader's own forced colours the drawn chart is the better one: it takes them, a canvas cannot.
const forced = matchMedia("(forced-colors: active)").matches;
if (figure && !forced)
  figure.addEventListener("pointerenter", (pointer) => void replace(figure, pointer), { once: true });

async function replace(figure: HTMLElement, { clientX, clientY }: PointerEvent): Promise<void> {
  const [figures, words, { drawKpiChart }] = await Promise.all([
    fetch(figure.dataset["kpiChart"] ?? ""),
    fetch(figure.dataset["labels"] ?? ""),
    import("./draw-kpi-chart.ts"),
  ]);
  if (!figures.ok || !words.ok) return;
  const [data, labels] = await Promise.all([figures.json(), words.json()]);

  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", figure.querySelector("svg.chart title")?.textContent ?? "");
  const box = document.createElement("div");
  box.className = "chart-box";
  box.append(canvas);
  figure.prepend(box);
  figure.classList.add("drawn");

  const wide = matchMedia("(min-width: 48rem)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let chart = draw();
  // A pointer that rests, or a finger that has gone, would not be answered.
  canvas.dispatchEvent(new MouseEvent("mousemove", { clientX, clientY }));
  for (const query of [wide, dark]) {
    query.addEventListener("change", () => {
      chart.destroy();
      chart = draw();
    });
  }

  function draw() {
    return drawKpiChart(canvas, figure, data, labels, wide.matches ? "wide" : "narrow");
  }
}

export {};

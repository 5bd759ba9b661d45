// Draws the course of a target: planned line, actual steps and the promised quantity. The table beside it says the same.
const words = text => (text ?? "").split(",");
const numbers = text => words(text).map(value => (value === "" ? null : Number(value)));

for (const place of document.querySelectorAll(".chart[data-months]")) {
  const { months, actual, planned, quantity, nameActual, namePlanned, nameQuantity, unit } = place.dataset;
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const chart = window.echarts.init(place, null, { renderer: "svg" });
  const promised = quantity ? { silent: true, symbol: "none", data: [{ yAxis: Number(quantity), name: nameQuantity }],
    lineStyle: { color: colour("--ink-2"), type: "dotted" }, label: { formatter: nameQuantity + " " + quantity, position: "insideEndTop", color: colour("--ink-2") } } : undefined;
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: colour("--ink") } },
    tooltip: { trigger: "axis", valueFormatter: value => (value ?? "–") + " " + unit },
    xAxis: { type: "category", data: words(months), axisLabel: { color: colour("--ink-2") }, axisLine: { lineStyle: { color: colour("--line-strong") } } },
    yAxis: { type: "value", max: quantity ? value => Math.max(value.max, Number(quantity)) * 1.08 : undefined,
      axisLabel: { color: colour("--ink-2"), formatter: value => Number(value.toPrecision(6)).toLocaleString() }, splitLine: { lineStyle: { color: colour("--line") } } },
    series: [
      { name: namePlanned, type: "line", data: numbers(planned), symbol: "none", lineStyle: { type: "dashed", color: colour("--ink-2") }, itemStyle: { color: colour("--ink-2") } },
      { name: nameActual, type: "line", data: numbers(actual), symbol: "none", step: "end", lineStyle: { width: 2.5, color: colour("--accent") }, itemStyle: { color: colour("--accent") }, areaStyle: { color: colour("--accent-soft") }, markLine: promised }
    ]
  });
  new ResizeObserver(() => chart.resize()).observe(place);
}

// Draws how a street does in each quality. The table below it says the same.
for (const place of document.querySelectorAll(".radar[data-percents]")) {
  const { names, percents, title } = place.dataset;
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const chart = window.echarts.init(place, null, { renderer: "svg" });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    radar: { indicator: names.split(",").map(name => ({ name, max: 100 })), axisName: { color: colour("--ink") }, splitNumber: 5,
      splitArea: { show: false }, splitLine: { lineStyle: { color: colour("--line") } }, axisLine: { lineStyle: { color: colour("--line-strong") } } },
    series: [{ type: "radar", data: [{ name: title, value: percents.split(",").map(Number) }], symbolSize: 6,
      label: { show: true, color: colour("--ink"), formatter: point => point.value + " %" },
      lineStyle: { color: colour("--accent"), width: 2 }, itemStyle: { color: colour("--accent") }, areaStyle: { color: colour("--accent-soft"), opacity: 0.6 } }],
  });
  new ResizeObserver(() => chart.resize()).observe(place);
}

// Draws coverage as bars and settlements as points; the tables beside them say the same.
(() => {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const load = (tag, attributes) => new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });
  const ask = async (address) => {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    return answer.ok ? answer.json() : null;
  };

  function bars(place) {
    const walkers = place.dataset.walkers.split(',');
    const fills = ['--accent', '--on-track', '--at-risk'];
    const chart = window.echarts.init(place, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: colour('--ink') } },
      tooltip: { trigger: 'axis', valueFormatter: (value) => `${value ?? '–'} %` },
      xAxis: { type: 'category', data: place.dataset.classes.split(','), axisLabel: { color: colour('--ink-2'), interval: 0, width: 80, overflow: 'break' } },
      yAxis: { type: 'value', max: 100, axisLabel: { color: colour('--ink-2'), formatter: '{value} %' }, splitLine: { lineStyle: { color: colour('--line') } } },
      series: place.dataset.values.split(';').map((values, i) => ({
        name: walkers[i], type: 'bar', itemStyle: { color: colour(fills[i]) },
        data: values.split(',').map((value) => (value === '' ? null : Number(value))),
      })),
    });
    new ResizeObserver(() => chart.resize()).observe(place);
  }

  async function draw(figure) {
    const found = await ask(figure.dataset.spots);
    if (!found || found.features.length === 0) return;
    if (!window.L) {
      await Promise.all([load('link', { rel: 'stylesheet', href: figure.dataset.leafletCss }), load('script', { src: figure.dataset.leaflet })]);
    }
    figure.hidden = false;
    const chart = L.map(figure, { scrollWheelZoom: false, zoomSnap: 0.25, attributionControl: false });
    const around = await ask(figure.dataset.units);
    if (around && around.features.length > 0) {
      L.geoJSON(around, { interactive: false, style: { weight: 1, className: 'shape step-0' } }).addTo(chart);
    }
    const points = L.geoJSON(found, {
      pointToLayer: (feature, at) => L.circleMarker(at, { radius: feature.properties.state === 'site' ? 4 : 7, weight: 1.5, className: `spot-${feature.properties.state}` }),
      onEachFeature: (feature, point) => {
        const label = document.createElement('span');
        label.textContent = feature.properties.name;
        point.bindTooltip(label);
      },
    }).addTo(chart);
    chart.fitBounds(points.getBounds(), { padding: [16, 16] });
  }

  document.querySelectorAll('.circle-chart').forEach(bars);
  document.querySelectorAll('.circle-map').forEach((figure) => draw(figure).catch((failure) => console.warn('map', failure)));
})();

// Puts a map of the stored shapes in the place of the tiles, in the same shades; the tiles stay where there are no shapes.
(() => {
  const load = (tag, attributes) => new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });

  const style = (tile) => ({ className: `shape step-${tile ? tile.dataset.step : 0}`, weight: 1 });

  // Points of records, where the page says from where to take them.
  async function dots(holder, chart) {
    if (!holder) return;
    const answer = await fetch(holder.dataset.spots, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    L.geoJSON(await answer.json(), {
      pointToLayer: (feature, place) => L.circleMarker(place, { radius: 5, weight: 1, className: feature.properties.late ? 'spot spot-late' : 'spot' }),
      onEachFeature: (feature, point) => {
        const label = document.createElement('span');
        label.textContent = feature.properties.name;
        point.bindTooltip(label);
        point.on('click', () => { location.href = feature.properties.href; });
      },
    }).addTo(chart);
  }

  async function draw(figure) {
    const map = figure.querySelector('.district-map');
    const answer = await fetch(map.dataset.shapes, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const shapes = await answer.json();
    if (shapes.features.length === 0) return;
    if (!window.L) {
      await Promise.all([load('link', { rel: 'stylesheet', href: map.dataset.leafletCss }), load('script', { src: map.dataset.leaflet })]);
    }
    const tiles = new Map([...figure.querySelectorAll('[data-code]')].map((tile) => [tile.dataset.code, tile]));
    map.hidden = false;
    const chart = L.map(map, { scrollWheelZoom: false, zoomSnap: 0.25, attributionControl: false });
    const layer = L.geoJSON(shapes, {
      style: (feature) => style(tiles.get(feature.properties.code)),
      onEachFeature: (feature, shape) => {
        const tile = tiles.get(feature.properties.code);
        if (!tile) return;
        const label = document.createElement('span');
        label.textContent = `${tile.querySelector('.tile-name').textContent} ${tile.querySelector('.tile-value').textContent}`;
        shape.bindTooltip(label, { sticky: true });
        shape.on('click', () => { location.href = tile.querySelector('a').href; });
      },
    }).addTo(chart);
    chart.fitBounds(layer.getBounds(), { padding: [8, 8] });
    await dots(figure.closest('[data-spots]'), chart);
    figure.classList.add('mapped');
    const note = figure.querySelector('.district-map-note');
    const sources = [...new Set(shapes.features.map((feature) => [feature.properties.source, feature.properties.licence].filter(Boolean).join(' · ')))];
    const schematic = shapes.features.some((feature) => feature.properties.schematic);
    note.textContent = `${schematic ? `${map.dataset.schematic} ` : ''}${map.dataset.source} ${sources.join('; ')}`;
    note.hidden = false;
  }

  document.querySelectorAll('.tile-figure:not([data-drawn])').forEach((figure) => {
    figure.dataset.drawn = '';
    draw(figure).catch((failure) => console.warn('map', failure));
  });
})();

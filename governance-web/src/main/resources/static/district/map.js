// Puts a map of the stored shapes in the place of the tiles, in the same shades; the tiles stay where there are no shapes.
(() => {
  const load = (tag, attributes) => new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });

  const style = (tile) => ({ className: `shape step-${tile ? tile.dataset.step : 0}`, weight: 1 });

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
    figure.classList.add('mapped');
    const note = figure.querySelector('.district-map-note');
    const sources = [...new Set(shapes.features.map((feature) => [feature.properties.source, feature.properties.licence].filter(Boolean).join(' · ')))];
    const schematic = shapes.features.some((feature) => feature.properties.schematic);
    note.textContent = `${schematic ? `${map.dataset.schematic} ` : ''}${map.dataset.source} ${sources.join('; ')}`;
    note.hidden = false;
  }

  document.querySelectorAll('.tile-figure:not([data-drawn])').forEach((figure) => {
    figure.dataset.drawn = '';
    draw(figure).catch(() => {});
  });
})();

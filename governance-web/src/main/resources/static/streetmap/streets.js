// Draws the streets over the parts of the district that are too sparse to be believed; the figures beside it say the same.
(() => {
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

  async function draw(figure) {
    const found = await ask(figure.dataset.streets);
    if (!found || found.features.length === 0) return;
    if (!window.L) {
      await Promise.all([load('link', { rel: 'stylesheet', href: figure.dataset.leafletCss }), load('script', { src: figure.dataset.leaflet })]);
    }
    figure.hidden = false;
    const chart = L.map(figure, { scrollWheelZoom: false, zoomSnap: 0.25, attributionControl: false, preferCanvas: false });
    const around = await ask(figure.dataset.units);
    if (around && around.features.length > 0) {
      L.geoJSON(around, { interactive: false, style: { weight: 1, className: 'shape step-0' } }).addTo(chart);
    }
    const all = L.geoJSON(found, {
      style: (feature) => (feature.properties.kind === 'sparse' ? { weight: 0, className: 'sparse' } : { weight: 1.25, className: 'street' }),
      onEachFeature: (feature, layer) => {
        if (!feature.properties.name) return;
        const label = document.createElement('span');
        label.textContent = feature.properties.kind === 'sparse' ? `${figure.dataset.sparse} ${feature.properties.name} km/km²` : feature.properties.name;
        layer.bindTooltip(label, { sticky: true });
      },
    }).addTo(chart);
    chart.fitBounds(all.getBounds(), { padding: [8, 8] });
  }

  document.querySelectorAll('.street-map:not([data-drawn])').forEach((figure) => {
    figure.dataset.drawn = '';
    draw(figure).catch((failure) => console.warn('map', failure));
  });
})();

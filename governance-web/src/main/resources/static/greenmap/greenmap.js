// Draws shapes over the stored shapes of units, where there are any; without scripts the table beside it says the same.
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

  const line = (feature) => feature.geometry.type.includes('Line');

  async function draw(figure) {
    const shapes = await ask(figure.dataset.features);
    if (!shapes || shapes.features.length === 0) return;
    if (!window.L) {
      await Promise.all([load('link', { rel: 'stylesheet', href: figure.dataset.leafletCss }), load('script', { src: figure.dataset.leaflet })]);
    }
    figure.hidden = false;
    const chart = L.map(figure, { scrollWheelZoom: false, zoomSnap: 0.25, attributionControl: false });
    const around = figure.dataset.units ? await ask(figure.dataset.units) : null;
    if (around && around.features.length > 0) {
      L.geoJSON(around, { interactive: false, style: { weight: 1, className: 'shape step-0' } }).addTo(chart);
    }
    const layer = L.geoJSON(shapes, {
      style: (feature) => ({ className: `${feature.properties.tone}${line(feature) ? ' way' : ''}`, weight: line(feature) ? 4 : 1.5 }),
      onEachFeature: (feature, shape) => {
        const label = document.createElement('span');
        label.textContent = feature.properties.name;
        shape.bindTooltip(label, { sticky: true });
        if (feature.properties.href) {
          shape.on('click', () => { location.href = feature.properties.href; });
        }
      },
    }).addTo(chart);
    chart.fitBounds(layer.getBounds(), { padding: [24, 24], maxZoom: 17 });
  }

  document.querySelectorAll('.green-map:not([data-drawn])').forEach((figure) => {
    figure.dataset.drawn = '';
    draw(figure).catch((failure) => console.warn('map', failure));
  });
})();

// Draws the course of an asset over the stored shapes of units, where there are any; without scripts its position stands beside it.
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
    const course = await ask(figure.dataset.shape);
    if (!course || course.features?.length === 0) return;
    if (!window.L) {
      await Promise.all([load('link', { rel: 'stylesheet', href: figure.dataset.leafletCss }), load('script', { src: figure.dataset.leaflet })]);
    }
    figure.hidden = false;
    const chart = L.map(figure, { scrollWheelZoom: false, zoomSnap: 0.25, attributionControl: false });
    const around = figure.dataset.units ? await ask(figure.dataset.units) : null;
    if (around && around.features.length > 0) {
      L.geoJSON(around, { interactive: false, style: { weight: 1, className: 'shape step-0' } }).addTo(chart);
    }
    const line = L.geoJSON(course, {
      style: (feature) => (feature.geometry.type === 'Point' ? {} : { weight: 5, className: 'course' }),
      onEachFeature: (feature, layer) => {
        const { name, href } = feature.properties ?? {};
        if (name && href) layer.bindTooltip(name).on('click', () => { location.href = href; });
      },
      pointToLayer: (feature, place) => L.circleMarker(place, { radius: course.features ? 5 : 7, weight: course.features ? 1 : 2, className: feature.properties?.late ? 'spot spot-late' : 'spot' }),
    }).addTo(chart);
    chart.fitBounds(line.getBounds(), { padding: [24, 24], maxZoom: 17 });
  }

  document.querySelectorAll('.asset-map:not([data-drawn])').forEach((figure) => {
    figure.dataset.drawn = '';
    draw(figure).catch((failure) => console.warn('map', failure));
  });
})();

export default {
  map: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show the whole map',
  howTo: 'Arrow keys go from line to line, Enter opens one, plus and minus zoom, Shift with an arrow moves the map.',
}

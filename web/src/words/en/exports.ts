export default {
  name: 'Save or share',
  svg: 'Save the map as SVG',
  png: 'Save the map as PNG',
  csv: 'Save the table as CSV',
  link: 'Copy link',
  copied: 'The link is copied.',
  copyByHand: 'The browser does not let this page copy. The link is:',
  saved: (file: string) => `Saved as ${file}.`,
  failed: (file: string) => `${file} could not be made.`,
  noMap: 'The map is not drawn yet.',
  noPicture: 'The browser could not draw the picture.',
  sources: (names: string) => `Sources: ${names}.`,
}

import { words } from '../words/words'

// Names of formats are the same in all languages.
const formats = {
  CSV: 'csv.zip',
  'JSON-LD': 'jsonld',
  GraphML: 'graphml',
  GEXF: 'gexf',
  GeoJSON: 'geojson',
  BibTeX: 'bib',
  'CSL-JSON': 'csl.json',
}

/** The whole record in the formats that other tools read, as the server writes it. */
export function Files() {
  return (
    <>
      <h3>{words.value.method.ask.files}</h3>
      <ul class="files">
        {Object.entries(formats).map(([name, ending]) => (
          <li key={name} lang="en">
            <a href={`/export/graph.${ending}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

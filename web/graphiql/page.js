// GraphiQL on this server's API, with the questions of examples/ beside it. /graphiql?query=…&variables=…&operationName=…&extensions=… opens a
// query, which is sent with these extensions; /graphiql?example=… opens an example.
'use strict'

const { createElement, useEffect, useState } = React
const { useEditorContext, PluginContextProvider } = GraphiQL.React
let address = new URLSearchParams(location.search)
const firstExample = 'gaps'
const emptyTab = '# Ctrl + Space completes, Ctrl + Enter runs.\n'

/** Asks the API as any client does. */
async function ask(request) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request.query === address.get('query') ? { ...request, extensions: cited() } : request),
  })
  const answer = await response.json()
  if (request.operationName === 'IntrospectionQuery') tellOfContract(answer)
  return answer
}

/** What the address says of the version of the data. The answer tells whether it is still the one that is served. */
function cited() {
  try {
    return JSON.parse(address.get('extensions')) ?? undefined
  } catch {
    return undefined
  }
}

/** Says why there is neither completion nor documentation, where a server keeps its contract to itself. */
function tellOfContract({ data, errors }) {
  const said = errors?.[0]?.message
  const unexplained = 'This server does not tell its contract, so nothing is completed or explained here; queries can still be run.'
  notice(data?.__schema ? '' : `${unexplained}${said ? ` It says: ${said}.` : ''}`)
}

function notice(text) {
  document.getElementById('notice').textContent = text
}

/** Makes the address of this page that of the query in it, with the version of the data that is served. */
function Cite() {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true })
  const cite = async () => {
    const { data } = await ask({ query: '{ dataset { version } }' })
    const { version } = data.dataset
    const named = { query: queryEditor.getValue(), variables: variableEditor.getValue(), extensions: JSON.stringify({ dataVersion: version }) }
    address = new URLSearchParams(Object.entries(named).filter(([, text]) => text.trim()))
    history.replaceState(null, '', `?${address}`)
    notice(`The address of this page now names this query and version ${version} of the data: copy it to cite them.`)
  }
  return createElement('button', { type: 'button', className: 'cite', onClick: () => cite().catch(() => notice('The server does not say which version it has.')) }, 'Cite')
}

/** The questions, as links. Each opens in a tab of its own, or in the one where it is open already. */
function Examples({ examples }) {
  const { addTab, changeTab, tabs, queryEditor } = useEditorContext({ nonNull: true })
  const open = (event, { query }) => {
    event.preventDefault()
    const there = tabs.findIndex((tab) => tab.query === query)
    if (there >= 0) return changeTab(there)
    ReactDOM.flushSync(addTab)
    queryEditor.setValue(query)
  }
  const links = examples.map((example) => {
    const href = `/graphiql?example=${example.name}`
    return createElement('li', { key: href }, createElement('a', { href, onClick: (event) => open(event, example) }, example.title))
  })
  return createElement(
    'section',
    { className: 'examples', 'aria-label': 'Examples' },
    createElement('h2', null, 'Examples'),
    createElement('ul', null, links),
  )
}

function ExamplesIcon(props) {
  const lines = createElement('path', { d: 'M1 2h1M4 2h7M1 6h1M4 6h7M1 10h1M4 10h7', stroke: 'currentColor' })
  return createElement('svg', { ...props, viewBox: '0 0 12 12', height: '1em' }, lines)
}

/** What the address asks for. Where it names nothing, the tabs of this session come back, or the first example opens. */
function opened(examples) {
  const named = (name) => examples.find((example) => example.name === name)
  const query = address.get('query') ?? named(address.get('example'))?.query
  return query ? { query, variables: indented(address.get('variables')) } : { defaultTabs: [{ query: named(firstExample).query }] }
}

function indented(json) {
  try {
    return JSON.stringify(JSON.parse(json), null, 2) ?? undefined
  } catch {
    return json
  }
}

/** The way back to the maps. It is always there, and so the place from which long lines of the editor are wrapped. */
function Home() {
  const { queryEditor } = useEditorContext({ nonNull: true })
  useEffect(() => queryEditor?.setOption('lineWrapping', true), [queryEditor])
  return createElement('a', { href: '/' }, 'Routes on record')
}

/** GraphiQL, with the examples shown at the first visit on a screen that has room for them. */
function Page({ examples, plugins, visiblePlugin }) {
  // The operation that the address names is the one that runs, in the query that it goes with.
  const operationIn = (query) => (query === address.get('query') ? (address.get('operationName') ?? undefined) : undefined)
  const [operationName, setOperationName] = useState(operationIn(address.get('query')))
  // GraphiQL shows a plugin from the start only if one was chosen before it is drawn.
  const [chosen, setChosen] = useState(false)
  useEffect(() => setChosen(true), [])
  const settings = {
    ...opened(examples),
    fetcher: ask,
    plugins,
    visiblePlugin,
    operationName,
    onTabChange: ({ tabs, activeTabIndex }) => setOperationName(operationIn(tabs[activeTabIndex].query)),
    defaultQuery: emptyTab,
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
    // Kept until the browser's tab is closed, and no longer: people can be at risk by what they ask.
    storage: sessionStorage,
  }
  const home = createElement(GraphiQL.Logo, null, createElement(Home), createElement(Cite))
  return createElement(PluginContextProvider, { plugins, visiblePlugin }, chosen && createElement(GraphiQL, settings, home))
}

async function start() {
  const examples = await (await fetch('/graphiql/examples.json')).json()
  const plugin = { title: 'Examples', icon: ExamplesIcon, content: () => createElement(Examples, { examples }) }
  const visiblePlugin = sessionStorage.length === 0 && matchMedia('(min-width: 1000px)').matches ? plugin : undefined
  ReactDOM.createRoot(document.getElementById('graphiql')).render(createElement(Page, { examples, plugins: [plugin], visiblePlugin }))
}

start()

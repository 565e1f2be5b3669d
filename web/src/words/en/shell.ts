export default {
  title: 'Routes on record',
  views: { gaps: 'Gaps', routes: 'Routes', cooperation: 'Cooperation', events: 'Events', sources: 'Sources', method: 'Method' },
  toContent: 'To the content',
  menu: 'Menu',
  mainNavigation: 'Views',
  language: 'Language',
  theme: 'Colours',
  themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
  loading: 'Loading …',
  failed: 'This could not be loaded.',
  tryAgain: 'Try again',
  serverSays: 'The server says:',
  away: (time: string) => `The server has not answered since ${time}. Showing what was loaded before. Trying again.`,
  back: 'The server answers again.',
  nothingHere: 'There is nothing at this address.',
  nothingHereMore: 'It may have been mistyped. Search for a country, event or source, or begin with the gaps.',
  explore: 'Open this query in the explorer',
  note: (stories: number, publishers: number) => {
    const s = stories === 1 ? '1 story' : `${stories} stories`
    const p = publishers === 1 ? '1 publisher' : `${publishers} publishers`
    return `${s} from ${p} ${stories === 1 ? 'was' : 'were'} out by this date.`
  },
  noteLead: 'Nothing on record is not evidence of nothing.',
  disclaimer:
    'This map shows one corridor as its sources tell it. Lines join stages; they are not paths travelled. Boundaries imply no endorsement.',
  dataVersion: (version: string) => `Data ${version}`,
}

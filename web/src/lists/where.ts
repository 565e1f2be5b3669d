import type { CountryWhere, EventWhere, OrganizationWhere, SourceWhere } from '../api/generated'
import { type OrganizationKind, organizationKindValues } from '../api/enums'
import { type Members, type Settings, eventWhere, evidence, knownBy, sourceWhere } from '../filters/where'

// What a list is narrowed by stands in the address: `year` is a year, or `none` for what lies in no single one.
function time(year: string | undefined) {
  return year && /^\d{4}$/.test(year) ? { year } : undefined
}

const noYear = (set: Settings) => set.year === 'none'

/** Events that fit what the address sets. */
export function whereEvents(set: Settings, members: Members): EventWhere {
  return {
    ...eventWhere(set, members),
    ...(time(set.year) && { when: time(set.year) }),
    ...(noYear(set) && { not: { when: { within: 'YEAR' } } }),
  }
}

/** Sources that fit what the address sets. */
export function whereSources(set: Settings, members: Members): SourceWhere {
  return {
    ...sourceWhere(set, members),
    ...(time(set.year) && { published: time(set.year) }),
    ...(noYear(set) && { not: { published: { within: 'YEAR' } } }),
  }
}

/** Organizations that fit: at first those of which a source tells something done, not all that a table lists. */
export function whereOrganizations(set: Settings): OrganizationWhere {
  const country = set.country && /^[A-Z]{3}$/.test(set.country) ? set.country : undefined
  return {
    ...(set.all ? {} : { or: [{ events: { some: {} } }, { cooperations: { some: {} } }, { publications: { some: {} } }] }),
    ...(isKind(set.bodyKind) && { kind: { eq: set.bodyKind } }),
    ...(country && { country: { some: { id: { eq: `country:${country}` } } } }),
    ...onEvidence(set),
  }
}

const isKind = (text: string | undefined): text is OrganizationKind => organizationKindValues.some((kind) => kind === text)

/** Countries and territories that fit: at first those of which a source tells something, not all that have a code. */
export function whereCountries(set: Settings): CountryWhere {
  const region = set.region && /^[a-z0-9-]+$/.test(set.region) ? set.region : undefined
  return {
    ...(set.all
      ? {}
      : { or: [{ events: { some: {} } }, { cooperations: { some: {} } }, { stages: { some: {} } }, { concernedBy: { some: {} } }] }),
    ...(region && { regions: { some: { id: { eq: `region:${region}` } } } }),
    ...onEvidence(set),
  }
}

function onEvidence(set: Settings) {
  const asked = evidence(set)
  const day = knownBy(set)
  return { ...(asked && { evidence: asked }), ...(day && { knownBy: day }) }
}

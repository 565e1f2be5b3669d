import type { ComponentChildren } from 'preact'
import { RecordCountryDocument, type RecordCountryQuery } from '../../api/generated'
import { date } from '../../words/dates'
import { Untranslated } from '../../words/Untranslated'
import { words } from '../../words/words'
import { type Row, mainRow, row, unknowns } from '../description'
import { makesPairs } from '../pairsOf'
import { apart } from '../joined'
import { type Of, page } from '../page'
import { partnerLinks } from '../PairLinks'
import { things } from '../Thing'
import { edtf } from '../edtf'
import { legs, stages } from './parts'
import { Memberships } from './Memberships'
import { rolesOf } from './roles'
import { period } from '../../words/period'

type Country = Of<RecordCountryQuery, 'Country'>
type Standing = Extract<RecordCountryQuery['standing'], { __typename: 'Country' }>

export default page(RecordCountryDocument, 'Country', (country, data) => {
  const w = words.value.record
  const standing = data.standing as Standing // the same node
  const cooperations = country.cooperations.nodes
  return {
    appearsFirst: true,
    told: [
      ...row(w.row.code, w.row.codes(country.iso3, country.iso2, country.m49)),
      ...row(w.row.formalName, country.formalName && <Untranslated>{country.formalName}</Untranslated>),
      ...row(w.row.capital, country.capital && <Untranslated>{country.capital}</Untranslated>),
      ...mainRow(w.row.sovereign, country.sovereign && things([country.sovereign])),
      ...mainRow(w.row.regions, regions(country)),
      ...row(w.row.territories, things(country.territories.nodes)),
      ...row(w.row.neighbours, things(country.neighbours.nodes)),
      ...row(w.row.places, things(country.places.nodes)),
      ...mainRow(
        w.row.agencies,
        things(country.agencies.nodes, { lines: true, beside: ({ kind }) => words.value.kinds.organization[kind] }),
      ),
      ...row(w.row.offices, things(standing.positions)),
      ...row(w.row.projects, things(standing.projects.nodes)),
      ...row(w.row.actorGroups, things(standing.actorGroups.nodes, { lines: true })),
      ...treaties(standing),
      ...row(w.row.memberships, standing.memberships.totalCount > 0 && <Memberships of={standing.memberships} />),
    ],
    unknown: unknowns(
      [standing.stages.length === 0, w.unknowns.route],
      [country.isState, w.unknowns.treatiesSince(listDay(standing))],
      [cooperations.some((each) => !makesPairs(each)), w.unknowns.series],
      [true, w.unknowns.people],
    ),
    appears: [
      ...mainRow(w.row.partners, partnerLinks(cooperations, country.id)),
      ...row(
        w.row.notPaired,
        things(
          cooperations.filter((each) => !makesPairs(each)),
          { lines: true },
        ),
      ),
      ...mainRow(w.events, eventsByRole(country.events)),
      ...row(w.row.concerns, eventsByRole(country.concernedBy)),
      ...row(w.row.stages, stages(standing.stages)),
      ...row(w.row.sameRoute, sameRoute(country)),
      ...row(w.row.legsFrom, legs(standing.legsFrom.nodes)),
      ...row(w.row.legsTo, legs(standing.legsTo.nodes)),
      ...row(w.findings, things(standing.findings.nodes, { lines: true })),
    ],
  }
})

function regions({ regions }: Country): ComponentChildren {
  const w = words.value.record.row
  const each = regions.edges.map(({ node, claims }) => ({ ...node, claims }))
  return things(each, {
    lines: true,
    beside: ({ scheme, claims }) => {
      const stories = claims.filter(({ source }) => source.id.startsWith('source:unodc-')).map(({ source }) => source)
      const basis = scheme === 'M49' ? w.byStandard : w.bySource
      return stories.length > 0 && scheme === 'M49' ? (
        <>
          {apart([basis, w.alsoBySource])}: {things(stories)}
        </>
      ) : (
        <>
          {basis}
          {scheme !== 'M49' && <>: {things(claims.map(({ source }) => source))}</>}
        </>
      )
    },
  })
}

function eventsByRole({ edges, totalCount }: { edges: Country['events']['edges']; totalCount?: number }): ComponentChildren {
  const each = edges.map(({ node, roles }) => ({ ...node, roles }))
  return things(each, { lines: true, total: totalCount, beside: ({ roles, when }) => apart([rolesOf(roles), period(when, true)]) })
}

function sameRoute({ sameRouteAs }: Country): ComponentChildren {
  const each = sameRouteAs.edges.map(({ node, claims }) => ({ ...node, claims }))
  return things(each, {
    lines: true,
    beside: ({ claims }) => (
      <>
        {words.value.record.row.sameRouteNote}: {things(claims.map(({ source }) => source))}
      </>
    ),
  })
}

function treaties({ agreements, signedOnly }: Standing): Row[] {
  const w = words.value.record.row
  const joined = agreements.edges.map(({ node, action, since, asOf }) => ({ ...node, action, since, asOf }))
  const signed = signedOnly.edges.map(({ node, asOf }) => ({ ...node, asOf }))
  return [
    ...row(
      w.treaties,
      things(joined, {
        lines: true,
        beside: ({ action, since, asOf }) =>
          apart([
            ...(action && since ? [w.boundBy(words.value.kinds.agreementAction[action], date(since))] : []),
            ...(asOf ? [w.asOf(listedOn(asOf))] : []),
          ]),
      }),
    ),
    ...row(w.signedOnly, things(signed, { lines: true, beside: ({ asOf }) => asOf && w.asOf(listedOn(asOf)) })),
  ]
}

function listDay({ agreements, signedOnly }: Standing): string {
  const day = [...agreements.edges, ...signedOnly.edges].find(({ asOf }) => asOf)?.asOf
  return day ? listedOn(day) : words.value.dates.notStated
}

const listedOn = (text: string) => {
  const read = edtf(text)
  return read ? period(read) : text
}

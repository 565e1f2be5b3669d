import{b as e,f as t,p as n,s as r,t as i,w as a}from"./words-CbReX9Nu.js";import{a as o,n as s,o as c,r as l,t as u}from"./Untranslated-CaP2B63N.js";import{D as d,E as f,L as p,r as m}from"./index-DCQLhfD6.js";import{i as h,n as g,r as _,t as v}from"./OutLink-Bb-TrjFR.js";import{n as ee,r as te,t as ne}from"./pages-C4wdS4qY.js";import{t as y}from"./edtf-BbmLLS2H.js";var re=`query RecordActorGroup($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on ActorGroup {
      kind
      isNamed
      alleged
      operatesIn(first: 50) {
        nodes {
          ...recordThing
        }
      }
      findings(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,ie=`query RecordAgreement($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Agreement {
      kind
      acronym
      unts
      partiesAsOf
      bodies {
        nodes {
          ...recordThing
        }
      }
      parties(first: 100) {
        totalCount
        edges {
          node {
            ...recordThing
          }
          action
          since
        }
      }
      signedOnly(first: 100) {
        totalCount
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,ae=`query RecordCooperation($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Cooperation {
      ...recordCooperation
      decidedBy
      events(first: 50) {
        nodes {
          ...recordEvent
        }
      }
    }
  }
  ...recordContext
  ...recordGaps
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordCooperation on Cooperation {
  ...recordThing
  kind
  pairing
  status
  when {
    ...recordPeriod
  }
  reportedOn
  parties(first: 20) {
    nodes {
      ...recordThing
    }
  }
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}

fragment recordGaps on Query {
  routes(where: {ordered: {eq: true}}, first: 50) {
    nodes {
      ...recordThing
      cooperationHistory {
        leg {
          ...recordThing
        }
        witnesses {
          cooperation {
            id
            name
          }
        }
        around {
          cooperation {
            id
            name
          }
        }
      }
    }
  }
}`,oe=`query RecordCountry($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Country {
      ...recordThing
      iso3
      iso2
      m49
      isState
      formalName
      capital
      sovereign {
        ...recordThing
      }
      territories(first: 100) {
        nodes {
          ...recordThing
        }
      }
      regions {
        edges {
          node {
            ...recordThing
            scheme
          }
          claims {
            id
            source {
              ...recordThing
            }
          }
        }
      }
      neighbours(first: 100) {
        nodes {
          ...recordThing
        }
      }
      places(first: 100) {
        nodes {
          ...recordThing
        }
      }
      events(first: 50) {
        totalCount
        edges {
          roles
          node {
            ...recordEvent
          }
        }
      }
      concernedBy(first: 100) {
        edges {
          roles
          node {
            ...recordEvent
          }
        }
      }
      agencies(first: 100) {
        nodes {
          ...recordThing
          kind
        }
      }
      sameRouteAs(first: 100) {
        edges {
          node {
            ...recordThing
          }
          claims {
            id
            source {
              ...recordThing
            }
          }
        }
      }
      cooperations(first: 40) {
        totalCount
        nodes {
          ...recordCooperation
        }
      }
    }
  }
  ...recordContext
  standing: node(id: $id) {
    __typename
    ... on Country {
      legsFrom(first: 50) {
        nodes {
          ...recordLeg
        }
      }
      legsTo(first: 50) {
        nodes {
          ...recordLeg
        }
      }
      stages {
        ...recordStage
      }
      projects {
        nodes {
          ...recordThing
        }
      }
      actorGroups(first: 50) {
        nodes {
          ...recordThing
        }
      }
      findings(first: 50) {
        nodes {
          ...recordThing
        }
      }
      positions {
        ...recordThing
      }
      agreements(first: 50) {
        edges {
          node {
            ...recordThing
          }
          action
          since
          asOf
        }
      }
      signedOnly(first: 50) {
        edges {
          node {
            ...recordThing
          }
          signedOn
          asOf
        }
      }
      memberships(first: 100) {
        totalCount
        edges {
          node {
            ...recordThing
            scope
          }
          status
          asOf
        }
      }
    }
  }
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordCooperation on Cooperation {
  ...recordThing
  kind
  pairing
  status
  when {
    ...recordPeriod
  }
  reportedOn
  parties(first: 20) {
    nodes {
      ...recordThing
    }
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}

fragment recordLeg on Leg {
  ...recordThing
  step
  basis
  from {
    ...recordThing
  }
  to {
    ...recordThing
  }
  route {
    ...recordThing
  }
}

fragment recordStage on Stage {
  id
  number
  role
  route {
    ...recordThing
  }
}`,se=`query RecordEvent($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Event {
      ...recordEvent
      outcome
      topics
      people {
        text
      }
      countriesStated
      onMarginsOf {
        ...recordEvent
      }
      overlaps {
        event {
          ...recordEvent
        }
        from
        to
      }
      sideEvents {
        nodes {
          ...recordEvent
        }
      }
      places {
        edges {
          node {
            ...recordThing
            countries {
              nodes {
                ...recordThing
              }
            }
          }
          claims {
            id
            modality
            note
          }
        }
      }
      participants(first: 100) {
        edges {
          roles
          node {
            ...recordThing
          }
        }
      }
      concerns(first: 100) {
        edges {
          roles
          node {
            ...recordThing
          }
        }
      }
      maybeSameAs {
        nodes {
          ...recordEvent
        }
      }
      project {
        ...recordThing
      }
      cooperations(first: 40) {
        totalCount
        nodes {
          ...recordCooperation
        }
      }
      techniques(first: 50) {
        nodes {
          ...recordThing
        }
      }
      materials(first: 50) {
        nodes {
          ...recordThing
        }
      }
      findings(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
  ...recordGaps
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordCooperation on Cooperation {
  ...recordThing
  kind
  pairing
  status
  when {
    ...recordPeriod
  }
  reportedOn
  parties(first: 20) {
    nodes {
      ...recordThing
    }
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}

fragment recordGaps on Query {
  routes(where: {ordered: {eq: true}}, first: 50) {
    nodes {
      ...recordThing
      cooperationHistory {
        leg {
          ...recordThing
        }
        witnesses {
          cooperation {
            id
            name
          }
        }
        around {
          cooperation {
            id
            name
          }
        }
      }
    }
  }
}`,ce=`query RecordFinding($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Finding {
      kind
      certainty
      affected
      modes
      actors(first: 50) {
        nodes {
          ...recordThing
        }
      }
      concerns(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,le=`query RecordKnownGap($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on KnownGap {
      kind
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,ue=`query RecordLeg($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Leg {
      ...recordLeg
      modes
    }
  }
  ...recordContext
  ...recordGaps
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordLeg on Leg {
  ...recordThing
  step
  basis
  from {
    ...recordThing
  }
  to {
    ...recordThing
  }
  route {
    ...recordThing
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}

fragment recordGaps on Query {
  routes(where: {ordered: {eq: true}}, first: 50) {
    nodes {
      ...recordThing
      cooperationHistory {
        leg {
          ...recordThing
        }
        witnesses {
          cooperation {
            id
            name
          }
        }
        around {
          cooperation {
            id
            name
          }
        }
      }
    }
  }
}`,de=`query RecordMaterial($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Material {
      kind
      state
      producers(first: 50) {
        nodes {
          ...recordThing
        }
      }
      endorsers(first: 50) {
        nodes {
          ...recordThing
        }
      }
      events(first: 50) {
        nodes {
          ...recordEvent
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,fe=`query RecordOrganization($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Organization {
      kind
      acronym
      website
      scope
      country {
        ...recordThing
      }
      parent {
        ...recordThing
      }
      agreement {
        ...recordThing
      }
      units(first: 100) {
        nodes {
          ...recordThing
        }
      }
      events(first: 50) {
        totalCount
        edges {
          roles
          node {
            ...recordEvent
          }
        }
      }
      publications(first: 50) {
        totalCount
        nodes {
          ...recordThing
        }
      }
      cooperations(first: 40) {
        totalCount
        nodes {
          ...recordCooperation
        }
      }
      materials(first: 50) {
        nodes {
          ...recordThing
        }
      }
      positions {
        ...recordThing
      }
      members(first: 100) {
        totalCount
        edges {
          node {
            ...recordThing
          }
          status
          asOf
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordCooperation on Cooperation {
  ...recordThing
  kind
  pairing
  status
  when {
    ...recordPeriod
  }
  reportedOn
  parties(first: 20) {
    nodes {
      ...recordThing
    }
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,pe=`query RecordPlace($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Place {
      kind
      countries {
        nodes {
          ...recordThing
        }
      }
      events(first: 50) {
        nodes {
          ...recordEvent
        }
      }
      datelineOf(first: 50) {
        nodes {
          ...recordThing
        }
      }
      legsFrom(first: 50) {
        nodes {
          ...recordLeg
        }
      }
      legsTo(first: 50) {
        nodes {
          ...recordLeg
        }
      }
      stages {
        ...recordStage
      }
      findings(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordLeg on Leg {
  ...recordThing
  step
  basis
  from {
    ...recordThing
  }
  to {
    ...recordThing
  }
  route {
    ...recordThing
  }
}

fragment recordStage on Stage {
  id
  number
  role
  route {
    ...recordThing
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,me=`query RecordPosition($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Position {
      of {
        ...recordThing
      }
      events(first: 50) {
        nodes {
          ...recordEvent
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,he=`query RecordProject($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Project {
      acronym
      objectives
      countriesStated
      when {
        ...recordPeriod
      }
      implementedBy {
        nodes {
          ...recordThing
        }
      }
      fundedBy {
        nodes {
          ...recordThing
        }
      }
      countries(first: 100) {
        nodes {
          ...recordThing
        }
      }
      events(first: 50) {
        totalCount
        nodes {
          ...recordEvent
        }
      }
      cooperations(first: 40) {
        totalCount
        nodes {
          ...recordCooperation
        }
      }
      materials(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordCooperation on Cooperation {
  ...recordThing
  kind
  pairing
  status
  when {
    ...recordPeriod
  }
  reportedOn
  parties(first: 20) {
    nodes {
      ...recordThing
    }
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,ge=`query RecordRegion($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Region {
      scheme
      code
      parent {
        ...recordThing
      }
      parts(first: 100) {
        nodes {
          ...recordThing
        }
      }
      countries(first: 100) {
        totalCount
        nodes {
          ...recordThing
        }
      }
      legsFrom(first: 50) {
        nodes {
          ...recordLeg
        }
      }
      legsTo(first: 50) {
        nodes {
          ...recordLeg
        }
      }
      stages {
        ...recordStage
      }
      actorGroups(first: 50) {
        nodes {
          ...recordThing
        }
      }
      findings(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordLeg on Leg {
  ...recordThing
  step
  basis
  from {
    ...recordThing
  }
  to {
    ...recordThing
  }
  route {
    ...recordThing
  }
}

fragment recordStage on Stage {
  id
  number
  role
  route {
    ...recordThing
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,_e=`query RecordRoute($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Route {
      ordered
      orderNote
      modes
      stages {
        id
        number
        role
        ends(first: 50) {
          nodes {
            ...recordThing
          }
        }
      }
      legs(first: 100) {
        nodes {
          ...recordLeg
          modes
        }
      }
      findings(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordLeg on Leg {
  ...recordThing
  step
  basis
  from {
    ...recordThing
  }
  to {
    ...recordThing
  }
  route {
    ...recordThing
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,ve=`query RecordSource($id: ID!, $lang: String!, $after: String) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Source {
      ...recordSource
      ...recordStatements
      kind
      licence
      reliabilityReason
      carriedBy
      corpus
      published {
        ...recordPeriod
      }
      story {
        ...recordSource
      }
      pages(first: 50) {
        nodes {
          ...recordSource
        }
      }
      publisher {
        ...recordThing
      }
      dateline {
        ...recordThing
      }
      statements(first: 1) {
        totalCount
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordStatements on Source {
  citedBy(first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes: edges {
      subject: node {
        ...recordThing
        ... on Event {
          when {
            ...recordPeriod
          }
        }
        ... on Cooperation {
          when {
            ...recordPeriod
          }
        }
        ... on Project {
          when {
            ...recordPeriod
          }
        }
      }
      claims {
        ...recordStated
      }
    }
  }
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,ye=`query RecordStage($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Stage {
      ...recordStage
      ends(first: 50) {
        nodes {
          ...recordThing
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordStage on Stage {
  id
  number
  role
  route {
    ...recordThing
  }
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`,be=`query RecordStatements($id: ID!, $after: String, $lang: String!) {
  node(id: $id) {
    __typename
    ... on Source {
      ...recordStatements
    }
  }
}

fragment recordStatements on Source {
  citedBy(first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes: edges {
      subject: node {
        ...recordThing
        ... on Event {
          when {
            ...recordPeriod
          }
        }
        ... on Cooperation {
          when {
            ...recordPeriod
          }
        }
        ... on Project {
          when {
            ...recordPeriod
          }
        }
      }
      claims {
        ...recordStated
      }
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}`,xe=`query RecordTechnique($id: ID!, $lang: String!) {
  entity: node(id: $id) {
    ...recordEntity
  }
  node(id: $id) {
    __typename
    ... on Technique {
      kind
      events(first: 50) {
        nodes {
          ...recordEvent
        }
      }
    }
  }
  ...recordContext
}

fragment recordEntity on Entity {
  ...recordThing
  summary
  externalIds {
    scheme
    value
  }
  allNames: names {
    value
    lang
  }
  claims(first: 100) {
    totalCount
    nodes {
      ...recordClaim
    }
  }
}

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment recordClaim on Claim {
  ...recordStated
  source {
    ...recordSource
  }
}

fragment recordStated on Claim {
  id
  property
  value
  object {
    ...recordThing
  }
  modality
  credibility
  status
  locators
  excerpts
  note
}

fragment recordSource on Source {
  id
  name
  url
  language
  reliability
  published {
    earliest
    latest
    precision
  }
  publisher {
    id
    name
    acronym
  }
  story {
    id
  }
}

fragment recordEvent on Event {
  ...recordThing
  kind
  status
  when {
    ...recordPeriod
  }
  reportedOn
}

fragment recordPeriod on Period {
  edtf
  earliest
  latest
  precision
  text
  note
}

fragment recordContext on Query {
  contradictions(
    where: {or: [{subject: {some: {id: {eq: $id}}}}, {subject: {some: {id: {startsWith: "source:"}}}, source: {some: {citedBy: {some: {id: {eq: $id}}}}}}]}
  ) {
    subject {
      ...recordThing
    }
    property
    a {
      ...recordStatement
    }
    b {
      ...recordStatement
    }
  }
  dataset {
    title
    version
  }
}

fragment recordStatement on Statement {
  value
  object {
    ...recordThing
  }
  claims {
    ...recordClaim
  }
}`;function b(e){let t=/^([A-Z]+):(\d+):(\d+)-(\d+)$/.exec(e);if(t)return{kind:`passage`,document:t[1],paragraph:t[2],from:t[3],to:t[4]};let n=/^([^:/]+\.[a-z]+):(.+)$/.exec(e);return n?{kind:`row`,file:n[1],row:n[2]}:{kind:`page`,host:e}}var Se=[`when`,`reportedOn`,`published`,`places`,`from`,`to`,`parties`,`participants`,`people`,`countriesStated`,`concerns`],Ce=[`status`,`kind`,`pairing`,`decidedBy`,`name`,`altNames`,`summary`,`record`];function x(e){let t=new Map(e.map(e=>[e,we(e)]));return e.toSorted((e,n)=>t.get(e)-t.get(n))}function we({property:e,locators:t,excerpts:n}){let r=Se.indexOf(e),i=Ce.indexOf(e);return(r>=0?r:i>=0?200+i:100)+(n.length===0&&t.some(e=>b(e).kind===`row`)?1e3:0)}function Te(e){let t=new Map;for(let n of e){let e=Ee(n),r=t.get(e);r||(r={number:t.size+1,key:e,source:n.source,locators:[],excerpts:[],claims:[]},t.set(e,r)),r.claims.push(n),S(r.locators,n.locators),S(r.excerpts,n.excerpts)}return[...t.values()]}function Ee({source:e,locators:t}){let n=t.map(b).map((e,n)=>e.kind===`row`?e.file:t[n]);return[e.id,...n].join(` `)}function S(e,t){for(let n of t)e.includes(n)||e.push(n)}function De(e){let t=e.filter(({status:e})=>e!==`RETRACTED`&&e!==`SUPERSEDED`),n=new Set(t.map(({source:e})=>e.story?.id??e.id)),r=new Set(t.flatMap(({source:e})=>e.publisher?.id??[]));return{stories:n.size,publishers:r.size}}function Oe(e){let t=new Map;for(let n of e){let e=n.source.reliability+n.credibility;t.set(e,[...t.get(e)??[],n])}return[...t.values()]}var ke=({modality:e,status:t,note:n})=>e===`ASSERTED`&&t===`ACCEPTED`&&n===null,C=15;function w(e){let t=e.trim().split(/\s+/);return t.length<=C?t.join(` `):t.slice(0,C).join(` `)+` …`}var T=864e5,E=e=>Date.parse(e+`T00:00:00Z`),Ae=e=>new Date(e).toISOString().slice(0,10);function je(e,t){let n=[e.earliest,e.latest,t.earliest,t.latest].filter(e=>e!==null).map(E);if(n.length===0)return null;let r=Math.min(...n),i=Math.max(...n)+T,a=Math.max(7*T,(i-r)/2),o=r-a,s=i+a-o,c=e=>(e-o)/s,l=({earliest:e,latest:t})=>({from:e===null?null:c(E(e)),to:t===null?null:c(E(t)+T)});return{a:l(e),b:l(t),...Me(o,o+s,c)}}function Me(e,t,n){let r=(t-e)/T,i=r<=75?`day`:r<=1100?`month`:`year`,a=[];for(let o=Math.ceil(e/T)*T;o<t;o+=T){let e=Ae(o);Ne(e,i)&&a.push({at:n(o),day:e,named:Pe(e,i,r)})}return{ticks:a,unit:i}}function Ne(e,t){return t===`day`||(t===`month`?e.endsWith(`-01`):e.endsWith(`-01-01`))}function Pe(e,t,n){return t===`year`?!0:t===`month`?n<=180||[`01`,`07`].includes(e.slice(5,7)):(n<=28?[`01`,`05`,`10`,`15`,`20`,`25`]:n<=50?[`01`,`10`,`20`]:[`01`,`15`]).includes(e.slice(8))}function Fe({a:e,b:t}){return D(t)<D(e)?[t,e]:[e,t]}function D({value:e}){let t=y(e??``);return t?t.earliest??``:``}function O({name:e,publisher:t,published:n}){return t?`${t.acronym??t.name}, ${m(n,!0)}`:e.replace(/ \(.*\)$/,``)}function Ie(e){let t=r.value.record.locator,n=e.map(b).map(e=>{switch(e.kind){case`passage`:return t.paragraph(e.paragraph);case`row`:return t.row(e.file,e.row);case`page`:return t.wholePage}});return[...new Set(n)].join(`; `)}var k=3;function Le(e){let t=e.slice(0,k).map(Re).join(`; `),n=e.length-k;return n>0?`${t}; ${r.value.record.more(n)}`:t}function Re(e){let t=r.value.record.locator,n=b(e);switch(n.kind){case`passage`:return t.passage(n.document,n.paragraph,n.from,n.to);case`row`:return t.row(n.file,n.row);case`page`:return t.page(n.host)}}function A({claim:{source:e,credibility:t},full:n}){let i=r.value.record,o=i.credibility[t]??``,s=i.gradeName(e.reliability,r.value.kinds.reliability[e.reliability],t,o);return n?c(a,{children:s}):c(`span`,{class:`grade`,title:s,children:[c(`span`,{"aria-hidden":`true`,children:[e.reliability,` `,t]}),c(`span`,{class:`unseen`,children:s})]})}function j({property:e,value:t,object:n},i,a){let o=r.value.record.properties[e]??e;if(t===null)return{label:o,thing:n??void 0};let s=Be(e,t,i);if(n)return{label:o,thing:n,...s?{words:s}:{text:t}};if(s)return{label:o,words:s};let c=ze.has(e)?y(t):void 0;return c?{label:o,words:m(a?.edtf===t?a:c),unsure:c.unsure}:{label:o,text:t}}var ze=new Set([`when`,`published`,`reportedOn`,`partiesAsOf`]);function Be(e,t,n){return t===`true`||t===`false`?t===`true`?r.value.record.yes:r.value.record.no:Ve(e,n)?.[t]}function Ve(e,t){let n=r.value.kinds;switch(e){case`kind`:return He(t);case`participants`:return n.role;case`agreements`:case`action`:return n.agreementAction;case`status`:return n.eventStatus;case`modes`:return n.mode;case`role`:return n.routeRole;case`basis`:return n.legBasis;case`scheme`:return n.regionScheme;case`pairing`:case`certainty`:case`reliability`:case`scope`:return n[e];default:return}}function He(e){let t=r.value.kinds;return{event:t.event,organization:t.organization,source:t.source,place:t.place,cooperation:t.cooperation,agreement:t.agreement,"actor-group":t.actorGroup,technique:t.technique,finding:t.finding,material:t.material,"known-gap":t.knownGap}[e]}var M=e=>e.slice(0,e.indexOf(`:`));function N({of:{thing:e,words:t,text:n,unsure:i}}){let o=t??(n&&c(u,{children:n}));return c(a,{children:[e&&c(g,{of:e}),e&&o?c(a,{children:[` (`,o,`)`]}):o,i&&c(`em`,{class:`secondary`,children:[` `,r.value.record.row.uncertain]})]})}var P=58,Ue=84;function We({laid:e,a:t,b:n}){let i=r.value.record;return c(`svg`,{class:`axis`,width:`100%`,height:Ue,role:`img`,"aria-label":i.axis(m(t),m(n)),direction:`ltr`,children:[c(`line`,{x1:`0`,x2:`100%`,y1:P,y2:P,class:`base`}),e.ticks.map(({at:t,day:n,named:r})=>c(`g`,{children:[c(`line`,{x1:I(t),x2:I(t),y1:P,y2:P+(r?6:3),class:`base`}),r&&t>.03&&t<.97&&c(`text`,{x:I(t),y:77,"text-anchor":`middle`,class:`tick`,children:f(n,Ge[e.unit])})]},n)),c(F,{extent:e.a,y:14,text:i.sideIs(i.side.a,m(t,!0)),filled:!0}),c(F,{extent:e.b,y:32,text:i.sideIs(i.side.b,m(n,!0))})]})}function F({extent:e,y:t,text:n,filled:r}){let[i,a]=[e.from??0,e.to??1],o=e.from!==null&&e.to!==null&&a-i<.06,s=o?(i+a)/2:e.from===null?a:e.to===null?i:(i+a)/2,l=s<.25?`start`:s>.75?`end`:`middle`;return c(`g`,{class:r?`mark filled`:`mark`,children:[c(`line`,{x1:I(s),x2:I(s),y1:t+4,y2:P}),o?c(`circle`,{cx:I(s),cy:P,r:`6`}):c(`rect`,{x:I(i),y:53,width:I(a-i),height:`10`}),c(`text`,{x:I(s),y:t,"text-anchor":l,children:n})]})}var I=e=>`${(e*100).toFixed(2)}%`,Ge={day:`dayMonth`,month:`shortMonth`,year:`year`};function Ke({of:e,about:t}){return c(a,{children:e.map(e=>c(qe,{of:e,about:t},e.subject.id+e.property))})}function qe({of:e,about:t}){let i=r.value.record,{subject:a,property:s}=e,[u,d]=Fe(e),[f,p]=[y(u.value??``),y(d.value??``)],m=f&&p&&je(f,p),h=(i.properties[s]??s).toLowerCase(),g=M(a.id);return c(`section`,{class:`disagreement`,"aria-label":i.disagree(h),children:[c(`h2`,{children:i.disagree(h)}),a.id!==t&&c(`p`,{class:`secondary`,children:[i.disagreeOfSource,` `,c(o,{href:n(a.id),children:l(a)})]}),m&&c(We,{laid:m,a:f,b:p}),c(`dl`,{children:[c(L,{mark:i.side.a,statement:u,kind:g}),c(L,{mark:i.side.b,statement:d,kind:g})]}),c(`p`,{class:`secondary`,children:i.bothKept})]})}function L({mark:e,statement:t,kind:r}){return c(`div`,{children:[c(`dt`,{children:e}),c(`dd`,{children:[t.claims[0]&&c(N,{of:j(t.claims[0],r)}),t.claims.map(e=>c(`p`,{class:`secondary`,children:[c(o,{href:n(e.source.id),children:O(e.source)}),` `,c(A,{claim:e}),e.note&&c(a,{children:[` `,c(u,{children:e.note})]})]},e.id))]})]})}function R(e,t){return t==null||t===``||t===!1?[]:[{label:e,value:t}]}function z(e,t){return R(e,t).map(e=>({...e,main:!0}))}function B(...e){return e.filter(([e])=>e).map(([,e])=>e)}function Je({entity:e}){return e&&`id`in e?e:null}function V({claims:e,kind:t,passages:n=[],when:i,first:a=e.length}){let o=r.value.record,s=new Set,l=new Map(n.flatMap(e=>e.claims.map(t=>[t.id,e])));return c(`table`,{class:`claims`,children:[c(`thead`,{children:c(`tr`,{children:[c(`th`,{scope:`col`,children:o.claim}),c(`th`,{scope:`col`,children:o.grade}),c(`th`,{scope:`col`,children:o.where})]})}),c(`tbody`,{children:e.map((e,n)=>c(`tr`,{class:n<a?void 0:`on-paper`,children:[c(`td`,{children:c(H,{claim:e,kind:t,when:i,note:Ye(s,e.note)})}),c(`td`,{children:c(A,{claim:e})}),c(`td`,{class:`where`,children:c(Xe,{claim:e,passage:l.get(e.id)})})]},e.id))})]})}function Ye(e,t){return t===null||e.has(t)?!1:(e.add(t),!0)}function H({claim:e,kind:t,when:n,note:i=!0}){let{modality:o,claimStatus:s}=r.value.kinds,l=j(e,t,n);return c(a,{children:[c(`span`,{class:`property`,children:l.label}),` `,c(N,{of:l}),e.modality!==`ASSERTED`&&c(`em`,{class:`secondary`,children:[` `,o[e.modality]]}),e.status!==`ACCEPTED`&&c(`strong`,{class:`standing`,children:[` `,s[e.status]]}),i&&e.note&&c(`span`,{class:`secondary aside`,children:c(u,{children:e.note})})]})}function Xe({claim:e,passage:t}){let n=r.value.record,i=O(e.source),o=c(a,{children:[i,`, `,Ie(e.locators)]});return c(`div`,{children:[t?c(`a`,{href:`#passage-${t.number}`,children:o}):c(`span`,{children:o}),e.source.url&&c(v,{href:e.source.url,label:n.open(i)})]})}function Ze({passages:e}){return c(`ol`,{class:`passages`,children:e.map(e=>c(`li`,{id:`passage-${e.number}`,tabIndex:-1,children:c(Qe,{passage:e})},e.key))})}function Qe({passage:{source:e,locators:t,excerpts:i}}){let a=r.value.record;return c(`figure`,{children:[i.length>0&&c(`blockquote`,{lang:e.language,dir:`auto`,cite:e.url??void 0,children:i.map(e=>c(`p`,{children:[`“`,w(e),`”`]},e))}),c(`figcaption`,{class:`secondary`,children:[c(o,{href:n(e.id),children:c(u,{lang:e.language,children:e.name})}),`, `,Le(t),`.`,` `,e.url&&c(v,{href:e.url,label:a.open(e.name),children:a.openSource})]})]})}function $e(e){let{entity:t}=r.value.kinds,n=e.replaceAll(`-`,`_`).toUpperCase();return n in t?t[n]:e===`claim`?r.value.record.oneClaim:e}function U(e,t,n){return{ask:t=>s(e,{id:t,lang:i.value}),describe:e=>{let{node:r}=e;return r?.__typename===t?n(r,e):null}}}var et=U(re,`ActorGroup`,e=>{let t=r.value.record;return{told:[...z(t.row.kind,r.value.kinds.actorGroup[e.kind]),...R(t.row.named,e.isNamed?t.row.isNamed:t.row.unnamed),...z(t.row.alleged,e.alleged&&t.row.onlyAlleged),...z(t.row.operatesIn,h(e.operatesIn.nodes))],unknown:[],appears:R(t.findings,h(e.findings.nodes,{lines:!0}))}}),tt=U(ie,`Agreement`,e=>{let t=r.value.record,n=e.partiesAsOf&&f(e.partiesAsOf),i=e.parties.edges.map(({node:e,since:t})=>({...e,since:t}));return{told:[...z(t.row.kind,r.value.kinds.agreement[e.kind]),...R(t.row.acronym,e.acronym),...R(t.row.unts,e.unts),...R(t.row.bodies,h(e.bodies.nodes)),...z(t.row.partiesBound,c(`details`,{children:[c(`summary`,{children:[t.row.countriesIn(e.parties.totalCount),` `,n&&t.row.asOf(n)]}),h(i,{total:e.parties.totalCount,beside:({since:e})=>e&&f(e,`shortDay`)})]})),...R(t.row.signedOnly,h(e.signedOnly.nodes,{total:e.signedOnly.totalCount}))],unknown:B([!!n,t.unknowns.partiesSince(n??``)]),appears:[]}});function nt(e,t){let n=new Set(t),r=e=>e.some(({cooperation:e})=>n.has(e.id));return e.map(e=>({route:e,witness:rt(e,({witnesses:e})=>r(e)),around:rt(e,({around:e})=>r(e))})).filter(({witness:e,around:t})=>e.length+t.length>0)}function rt(e,t){let n=e.cooperationHistory.filter(t).map(({leg:e})=>e);return[...new Map(n.map(e=>[e.id,e])).values()]}function it(e,t){let n=r.value.record;if(t.length===0)return[];let i=t.map(({id:e})=>e),a=nt(e,i);return R(n.gaps,a.length>0?c(at,{of:a,selected:i[0]}):c(st,{cooperations:t}))}function at({of:e,selected:n}){let i=r.value.record;return c(`ul`,{class:`things lines`,children:e.map(({route:e,witness:r,around:a})=>c(`li`,{children:[c(o,{href:t(e.id.replace(`route:`,`gaps/`),{sel:n}),children:l(e)}),r.length>0&&c(ot,{label:i.asWitness,of:r}),a.length>0&&c(ot,{label:i.asAround,of:a})]},e.id))})}function ot({label:e,of:t}){return c(`span`,{class:`aside`,children:[c(`span`,{class:`secondary`,children:[e,` `]}),c(`ul`,{class:`things`,children:t.map(e=>c(`li`,{children:c(g,{of:e})},e.id))})]})}function st({cooperations:e}){let t=r.value.record;return c(a,{children:[t.inNoGap,e.map(e=>c(`span`,{class:`secondary aside`,children:ct(e)},e.id))]})}function ct({status:e,pairing:t,kind:n}){let i=r.value.record;return e===`OCCURRED`?t===`SERIES`?i.notCountedSeries:t===`HUB`?i.notCountedHub:ut(n)?i.notCountedBelow:null:i.notCountedStatus}var lt=[`UNSPECIFIED`,`DIALOGUE`,`TRAINING_TOGETHER`],ut=e=>lt.includes(e),dt=({id:e})=>e.slice(8);function ft(e,t){let n=new Map;for(let r of e.filter(W)){let e=r.parties.nodes.filter(pt).sort((e,t)=>e.id<t.id?-1:1);for(let[i,a]of e.entries())for(let o of e.slice(i+1)){if(t&&a.id!==t&&o.id!==t)continue;let e=`${dt(a)}-${dt(o)}`,i=n.get(e)??{key:e,a,b:o,contacts:[]};i.contacts.push(r),n.set(e,i)}}return[...n.values()]}var W=({pairing:e,status:t})=>e===`TOGETHER`&&t===`OCCURRED`,pt=({id:e})=>e.startsWith(`country:`);function mt(e){let t=ft(e);return t.length>0&&c(`ul`,{class:`things`,children:t.map(e=>c(`li`,{children:c(gt,{pair:e,children:[c(p,{of:e.a}),` – `,c(p,{of:e.b})]})},e.key))})}function ht(e,t){let n=ft(e,t);return n.length>0&&c(`ul`,{class:`things`,children:n.map(e=>c(`li`,{children:[c(gt,{pair:e,children:c(p,{of:e.a.id===t?e.b:e.a})}),` `,c(`span`,{class:`secondary`,children:r.value.record.row.contacts(e.contacts.length)})]},e.key))})}function gt({pair:e,children:n}){return c(o,{href:t(`/pair/${e.key}`),children:n})}function G({of:e}){let t=r.value.record.row,n=e.precision===`DAY`&&!e.note;return c(a,{children:[m(e),e.edtf?.includes(`?`)&&c(`em`,{class:`secondary`,children:[` `,t.uncertain]}),!n&&e.text&&c(`span`,{class:`secondary`,children:[` `,t.inSource,` `,c(u,{children:[`“`,w(e.text),`”`]})]}),e.note&&c(`span`,{class:`secondary aside`,children:c(u,{children:e.note})})]})}function _t(e){return e.length>0&&c(`ul`,{class:`things lines`,children:e.map(e=>c(`li`,{children:c(u,{children:e})},e))})}function K(e,t){return h(e,{lines:!0,total:t,beside:({when:e})=>m(e,!0)})}function q(e){let t=r.value.kinds;return e.length>0&&c(`ul`,{class:`things lines`,children:e.map(e=>c(`li`,{children:[c(o,{href:n(e.id),children:[c(p,{of:e.from}),` `,r.value.record.arrow,` `,c(p,{of:e.to})]}),` `,c(`span`,{class:`secondary`,children:[c(g,{of:e.route}),`; `,t.legBasis[e.basis]]})]},e.id))})}function J(e){let t=r.value.record.row;return e.length>0&&c(`ul`,{class:`things lines`,children:e.map(({id:e,number:i,role:a,route:s})=>c(`li`,{children:[c(g,{of:s}),` `,c(`span`,{class:`secondary`,children:[c(o,{href:n(e),children:t.stage(i)}),a&&`, ${r.value.kinds.routeRole[a]}`]})]},e))})}function Y(e){return e.length>0&&e.map(e=>r.value.kinds.mode[e]).join(`, `)}var vt=U(ae,`Cooperation`,(e,t)=>{let n=r.value.record,i=r.value.kinds,{kind:a,pairing:o,status:s,when:l,reportedOn:d,parties:p,decidedBy:m}=e;return{when:l,told:[...z(n.row.what,i.cooperation[a]),...z(n.row.status,s!==`OCCURRED`&&i.eventStatus[s]),...z(n.row.when,c(G,{of:l})),...R(n.row.reported,d&&f(d)),...z(n.row.parties,h(p.nodes)),...z(n.row.pairing,i.pairing[o]),...R(n.row.countsAs,ut(a)?n.row.countsBelow:n.row.countsAbove),...R(n.row.decidedBy,c(u,{children:[`“`,m,`”`]}))],unknown:B([l.earliest===null||l.earliest!==l.latest,n.unknowns.day],[a===`UNSPECIFIED`,n.unknowns.kindOfCooperation],[o===`SERIES`,n.unknowns.series],[o===`HUB`,n.unknowns.hub]),appears:[...R(n.row.pairs,mt([e])),...it(t.routes.nodes,[e]),...R(n.events,K(e.events.nodes))]}}),yt=[`REGIONAL`,null,`UNIVERSAL`];function bt({of:{edges:e,totalCount:t}}){let n=r.value.record.row,i={REGIONAL:n.regional,UNIVERSAL:n.universal};return c(a,{children:[yt.map(t=>{let r=e.filter(({node:e})=>e.scope===t).map(({node:e,status:t})=>({...e,status:t}));return r.length>0&&c(`details`,{children:[c(`summary`,{children:n.bodiesOf(t?i[t]:n.otherScope,r.length)}),c(_,{of:r,lines:!0,beside:({status:e})=>e&&c(u,{children:e})})]},t)}),t>e.length&&c(`p`,{class:`secondary`,children:r.value.record.more(t-e.length)})]})}var xt=[`ORGANIZER`,`SUPPORTER`,`PARTICIPANT`,`VENUE`,`OCCASION`,`NATIONALITY`,`DESTINATION`,`UNSPECIFIED`];function St(e){return xt.flatMap(t=>z(r.value.record.roles[t],h(e.filter(({roles:e})=>e.includes(t)).map(({node:e})=>e))))}function X(e){return e.map(e=>r.value.kinds.role[e]).join(`, `)}var Ct=U(oe,`Country`,(e,t)=>{let n=r.value.record,i=t.standing,a=e.cooperations.nodes;return{appearsFirst:!0,told:[...R(n.row.code,n.row.codes(e.iso3,e.iso2,e.m49)),...R(n.row.formalName,e.formalName&&c(u,{children:e.formalName})),...R(n.row.capital,e.capital&&c(u,{children:e.capital})),...z(n.row.sovereign,e.sovereign&&h([e.sovereign])),...z(n.row.regions,wt(e)),...R(n.row.territories,h(e.territories.nodes)),...R(n.row.neighbours,h(e.neighbours.nodes)),...R(n.row.places,h(e.places.nodes)),...z(n.row.agencies,h(e.agencies.nodes,{lines:!0,beside:({kind:e})=>r.value.kinds.organization[e]})),...R(n.row.offices,h(i.positions)),...R(n.row.projects,h(i.projects.nodes)),...R(n.row.actorGroups,h(i.actorGroups.nodes,{lines:!0})),...Dt(i),...R(n.row.memberships,i.memberships.totalCount>0&&c(bt,{of:i.memberships}))],unknown:B([i.stages.length===0,n.unknowns.route],[e.isState,n.unknowns.treatiesSince(Ot(i))],[a.some(e=>!W(e)),n.unknowns.series],[!0,n.unknowns.people]),appears:[...z(n.row.partners,ht(a,e.id)),...R(n.row.notPaired,h(a.filter(e=>!W(e)),{lines:!0})),...z(n.events,Tt(e.events)),...R(n.row.concerns,Tt(e.concernedBy)),...R(n.row.stages,J(i.stages)),...R(n.row.sameRoute,Et(e)),...R(n.row.legsFrom,q(i.legsFrom.nodes)),...R(n.row.legsTo,q(i.legsTo.nodes)),...R(n.findings,h(i.findings.nodes,{lines:!0}))]}});function wt({regions:e}){let t=r.value.record.row,n=e.edges.map(({node:e,claims:t})=>({...e,claims:t}));return h(n,{lines:!0,beside:({scheme:e,claims:n})=>{let r=n.filter(({source:e})=>e.id.startsWith(`source:unodc-`)).map(({source:e})=>e),i=e===`M49`?t.byStandard:t.bySource;return r.length>0&&e===`M49`?c(a,{children:[i,`; `,t.alsoBySource,`: `,h(r)]}):c(a,{children:[i,e!==`M49`&&c(a,{children:[`: `,h(n.map(({source:e})=>e))]})]})}})}function Tt({edges:e,totalCount:t}){let n=e.map(({node:e,roles:t})=>({...e,roles:t}));return h(n,{lines:!0,total:t,beside:({roles:e,when:t})=>`${X(e)}; ${m(t,!0)}`})}function Et({sameRouteAs:e}){let t=e.edges.map(({node:e,claims:t})=>({...e,claims:t}));return h(t,{lines:!0,beside:({claims:e})=>c(a,{children:[r.value.record.row.sameRouteNote,`: `,h(e.map(({source:e})=>e))]})})}function Dt({agreements:e,signedOnly:t}){let n=r.value.record.row,i=e.edges.map(({node:e,action:t,since:n,asOf:r})=>({...e,action:t,since:n,asOf:r})),a=t.edges.map(({node:e,asOf:t})=>({...e,asOf:t}));return[...R(n.treaties,h(i,{lines:!0,beside:({action:e,since:t,asOf:i})=>`${e&&t?n.boundBy(r.value.kinds.agreementAction[e],f(t))+`; `:``}${i?n.asOf(Z(i)):``}`})),...R(n.signedOnly,h(a,{lines:!0,beside:({asOf:e})=>e&&n.asOf(Z(e))}))]}function Ot({agreements:e,signedOnly:t}){let n=[...e.edges,...t.edges].find(({asOf:e})=>e)?.asOf;return n?Z(n):r.value.dates.notStated}var Z=e=>{let t=y(e);return t?m(t):e},kt=U(se,`Event`,(e,t)=>{let n=r.value.record,i=r.value.kinds,o=e.participants.edges.filter(({node:e})=>e.id.startsWith(`country:`)).length,s=e.when.earliest===null&&e.when.latest===null,l=e.when.earliest!==null&&e.when.earliest===e.when.latest,d=e.places.edges.map(({node:e,claims:t})=>({...e,claims:t}));return{when:e.when,told:[...z(n.row.what,i.event[e.kind]),...z(n.row.status,e.status!==`OCCURRED`&&i.eventStatus[e.status]),...z(n.row.when,c(G,{of:e.when})),...R(n.row.reported,e.reportedOn&&f(e.reportedOn)),...z(n.row.where,h(d,{beside:({countries:e,claims:t})=>c(a,{children:[h(e.nodes),` (`,n.row.venueOnly,t.some(({modality:e})=>e===`INFERRED_BY_US`)&&`; ${n.row.fromDateline}`,`)`]})})),...St(e.participants.edges),...R(n.row.concerns,h(e.concerns.edges.map(({node:e,roles:t})=>({...e,roles:t})),{beside:({roles:e})=>X(e)})),...R(n.row.people,e.people&&c(u,{children:e.people.text})),...R(n.row.countriesStated,e.countriesStated&&n.row.stated(e.countriesStated)),...R(n.row.topics,_t(e.topics)),...R(n.row.outcome,e.outcome&&c(u,{children:e.outcome})),...R(n.row.project,e.project&&h([e.project])),...R(n.row.margins,e.onMarginsOf&&h([e.onMarginsOf]))],unknown:B([e.kind===`UNSPECIFIED`,n.unknowns.kind],s?[!0,n.unknowns.when]:[!l,n.unknowns.day],[d.length===0,n.unknowns.place],[(e.countriesStated??0)>o,n.unknowns.participants(o,e.countriesStated??0)],[!e.outcome,n.unknowns.outcome],...jt(t).map(e=>[!0,c(u,{children:e})])),appears:[...R(n.cooperation,h(e.cooperations.nodes,{lines:!0,beside:({kind:e})=>i.cooperation[e]})),...R(n.row.pairs,mt(e.cooperations.nodes)),...it(t.routes.nodes,e.cooperations.nodes),...At(e)]}});function At(e){let t=r.value.record,n=e.overlaps.map(({event:e,from:t,to:n})=>({...e,from:t,to:n}));return[...R(t.row.sideEvents,h(e.sideEvents.nodes,{lines:!0})),...R(t.row.maybeSame,h(e.maybeSameAs.nodes,{lines:!0,beside:()=>t.row.countOnce})),...R(t.row.overlaps,h(n,{lines:!0,beside:({from:e,to:t})=>e===t?f(e):d(e,t)})),...R(t.row.techniques,h(e.techniques.nodes)),...R(t.row.materials,h(e.materials.nodes)),...R(t.findings,h(e.findings.nodes,{lines:!0}))]}function jt({entity:e}){let t=(e&&`claims`in e?e.claims.nodes:[]).filter(({property:e,modality:t})=>e===`participants`&&t===`INFERRED_BY_US`).map(({note:e})=>e);return[...new Set(t)].filter(e=>e!==null)}var Mt=U(ce,`Finding`,e=>{let t=r.value.record;return{told:[...z(t.row.kind,r.value.kinds.finding[e.kind]),...z(t.row.certainty,r.value.kinds.certainty[e.certainty]),...R(t.row.affected,e.affected&&c(u,{children:e.affected})),...R(t.row.modes,Y(e.modes)),...R(t.row.actors,h(e.actors.nodes))],unknown:[],appears:R(t.row.concerns,h(e.concerns.nodes))}}),Nt=U(le,`KnownGap`,e=>({told:z(r.value.record.row.missing,r.value.kinds.knownGap[e.kind]),unknown:[],appears:[]}));function Pt({leg:e,routes:n}){let i=r.value.record,s=(n.find(({id:t})=>t===e.route.id)?.cooperationHistory??[]).filter(t=>t.leg.id===e.id),l=It(s.flatMap(({witnesses:e})=>e)),u=It(s.flatMap(({around:e})=>e));return c(a,{children:[c(o,{href:t(e.route.id.replace(`route:`,`gaps/`),{sel:e.id}),children:i.seeGaps}),c(Ft,{label:i.asWitness,of:l}),c(Ft,{label:i.asAround,of:u})]})}function Ft({label:e,of:t}){return t.length===0?null:c(`span`,{class:`aside`,children:[c(`span`,{class:`secondary`,children:[e,` `]}),c(`ul`,{class:`things`,children:t.map(e=>c(`li`,{children:c(g,{of:e})},e.id))})]})}function It(e){return[...new Map(e.map(({cooperation:e})=>[e.id,e])).values()]}var Lt=U(ue,`Leg`,(e,n)=>{let i=r.value.record;return{told:[...z(i.row.from,c(g,{of:e.from})),...z(i.row.to,c(g,{of:e.to})),...z(i.row.route,h([e.route])),...R(i.row.step,i.row.stepOf(e.step)),...z(i.row.basis,r.value.kinds.legBasis[e.basis]),...z(i.row.modes,Y(e.modes))],unknown:B([e.modes.length===0,i.unknowns.mode],[e.basis===`BETWEEN_STAGES`,i.unknowns.movement],[!0,i.unknowns.people]),appears:[...R(i.gaps,c(Pt,{leg:e,routes:n.routes.nodes})),...R(i.routes,c(o,{href:t(e.route.id.replace(`route:`,`routes/`),{sel:e.id}),children:i.seeMap}))]}}),Rt=U(de,`Material`,e=>{let t=r.value.record;return{told:[...z(t.row.kind,r.value.kinds.material[e.kind]),...R(t.row.state,e.state&&c(u,{children:e.state})),...R(t.row.producers,h(e.producers.nodes)),...R(t.row.endorsers,h(e.endorsers.nodes))],unknown:[],appears:R(t.events,K(e.events.nodes))}}),zt=U(fe,`Organization`,e=>{let t=r.value.record,n=e.members.edges.map(({node:e,status:t})=>({...e,status:t})),i=e.events.edges.map(({node:e,roles:t})=>({...e,roles:t}));return{appearsFirst:!0,told:[...z(t.row.kind,r.value.kinds.organization[e.kind]),...R(t.row.acronym,e.acronym),...z(t.row.country,e.country&&h([e.country])),...z(t.row.parent,e.parent&&h([e.parent])),...R(t.row.units,h(e.units.nodes,{lines:!0})),...R(t.row.scope,e.scope&&r.value.kinds.scope[e.scope]),...R(t.row.agreement,e.agreement&&h([e.agreement])),...R(t.row.offices,h(e.positions)),...R(t.row.members,h(n,{total:e.members.totalCount,beside:({status:e})=>e&&c(u,{children:[`(`,e,`)`]})})),...R(t.row.publications,Bt(e)),...R(t.row.website,e.website&&c(v,{href:e.website,children:new URL(e.website).host}))],unknown:B([e.kind===`REGIONAL_COALITION`&&n.length===0,t.unknowns.members]),appears:[...z(t.events,h(i,{lines:!0,total:e.events.totalCount,beside:({roles:e,when:t})=>`${X(e)}; ${m(t,!0)}`})),...R(t.cooperation,h(e.cooperations.nodes,{lines:!0,total:e.cooperations.totalCount,beside:({kind:e})=>r.value.kinds.cooperation[e]})),...R(t.row.materials,h(e.materials.nodes,{lines:!0}))]}});function Bt({publications:{nodes:e,totalCount:t}}){return t>0&&c(`details`,{children:[c(`summary`,{children:r.value.record.row.sources(t)}),h(e,{lines:!0,total:t})]})}var Vt=U(pe,`Place`,e=>{let t=r.value.record;return{appearsFirst:!0,told:[...z(t.row.kind,r.value.kinds.place[e.kind]),...z(t.row.country,h(e.countries.nodes)),...R(t.row.datelineOf,h(e.datelineOf.nodes,{lines:!0}))],unknown:B([e.stages.length===0,t.unknowns.route]),appears:[...R(t.row.venueOf,K(e.events.nodes)),...R(t.row.stages,J(e.stages)),...R(t.row.legsFrom,q(e.legsFrom.nodes)),...R(t.row.legsTo,q(e.legsTo.nodes)),...R(t.findings,h(e.findings.nodes,{lines:!0}))]}}),Ht=U(me,`Position`,e=>{let t=r.value.record;return{appearsFirst:!0,told:z(t.row.office,h([e.of])),unknown:[t.row.holder],appears:R(t.events,K(e.events.nodes))}}),Ut=U(he,`Project`,e=>{let t=r.value.record,n=e.countries.nodes.length;return{appearsFirst:!0,when:e.when,told:[...z(t.row.when,c(G,{of:e.when})),...R(t.row.objectives,_t(e.objectives)),...z(t.row.implementedBy,h(e.implementedBy.nodes)),...z(t.row.fundedBy,h(e.fundedBy.nodes)),...R(t.row.countriesStated,e.countriesStated&&t.row.stated(e.countriesStated)),...z(t.row.seenIn,h(e.countries.nodes))],unknown:B([(e.countriesStated??0)>n,t.unknowns.countriesOf(n,e.countriesStated??0)]),appears:[...R(t.events,K(e.events.nodes,e.events.totalCount)),...R(t.cooperation,h(e.cooperations.nodes,{lines:!0,total:e.cooperations.totalCount,beside:({kind:e})=>r.value.kinds.cooperation[e]})),...R(t.row.materials,h(e.materials.nodes,{lines:!0}))]}}),Wt=U(ge,`Region`,e=>{let t=r.value.record;return{appearsFirst:!0,told:[...z(t.row.scheme,r.value.kinds.regionScheme[e.scheme]),...R(t.row.code,e.code&&`M49 ${e.code}`),...z(t.row.parent,e.parent&&h([e.parent])),...R(t.row.parts,h(e.parts.nodes)),...z(t.row.countries,h(e.countries.nodes,{total:e.countries.totalCount})),...R(t.row.actorGroups,h(e.actorGroups.nodes,{lines:!0}))],unknown:B([e.countries.totalCount===0&&e.parts.nodes.length===0,t.unknowns.countries],[!0,t.unknowns.people]),appears:[...R(t.row.stages,J(e.stages)),...R(t.row.legsFrom,q(e.legsFrom.nodes)),...R(t.row.legsTo,q(e.legsTo.nodes)),...R(t.findings,h(e.findings.nodes,{lines:!0}))]}});function Q({title:t,children:n}){let r=e();return c(`section`,{"aria-labelledby":r,children:[c(`h2`,{id:r,children:t}),n]})}function Gt({of:{legs:e}}){let t=r.value.record;return c(`table`,{class:`claims`,children:[c(`thead`,{children:c(`tr`,{children:[c(`th`,{scope:`col`,children:t.row.step}),c(`th`,{scope:`col`,children:t.leg}),c(`th`,{scope:`col`,children:t.row.basis})]})}),c(`tbody`,{children:e.nodes.map(e=>c(`tr`,{children:[c(`td`,{class:`numbers`,children:e.step}),c(`td`,{children:c(o,{href:n(e.id),children:[c(p,{of:e.from}),` `,t.arrow,` `,c(p,{of:e.to})]})}),c(`td`,{children:r.value.kinds.legBasis[e.basis]})]},e.id))})]})}var Kt=U(_e,`Route`,(e,{entity:n})=>{let i=r.value.record,s=n&&`id`in n?n.id:``,l=e.legs.nodes.length>0,d=e=>t(s.replace(`route:`,`${e}/`));return{told:[...z(i.row.ordered,c(a,{children:[e.ordered?i.row.isOrdered:i.row.notOrdered,e.orderNote&&c(`span`,{class:`secondary aside`,children:c(u,{children:e.orderNote})})]})),...z(i.row.modes,Y(e.modes)),...z(e.ordered?i.stagesInOrder:i.stagesUnordered,c(qt,{of:e}))],more:l&&c(Q,{title:i.legs,children:c(Gt,{of:e})}),unknown:B([!e.ordered,i.unknowns.order],[e.modes.length===0,i.unknowns.mode],[!0,i.unknowns.people]),appears:[...R(i.gaps,l&&c(o,{href:d(`gaps`),children:i.seeGaps})),...R(i.routes,c(o,{href:d(`routes`),children:i.seeMap})),...R(i.findings,h(e.findings.nodes,{lines:!0}))]}});function qt({of:{ordered:e,stages:t}}){return c(e?`ol`:`ul`,{class:`record-stages`,children:t.map(({id:t,number:n,role:i,ends:a})=>c(`li`,{children:[e&&c(`span`,{class:`numbers stage-number`,children:n}),c(`span`,{children:[c(_,{of:a.nodes}),i&&c(`span`,{class:`secondary`,children:[` `,r.value.kinds.routeRole[i]]})]})]},t))})}function Jt(e){try{return new Intl.DisplayNames(i.value,{type:`language`}).of(e)??e}catch{return e}}var Yt=[`event`,`cooperation`,`route`,`leg`,`stage`,`finding`,`project`,`material`,`actor-group`,`technique`,`organization`];function Xt(e){return e.toSorted((e,t)=>$(e.subject.id)-$(t.subject.id))}function $(e){let t=Yt.indexOf(e.slice(0,e.indexOf(`:`)));return t<0?Yt.length:t}function Zt({source:e,first:t,total:a}){let l=r.value.record,{id:u}=e,d=ee(`${u} ${i.value}`,e=>{if(e===null)return{state:`ready`,data:t,at:new Date,stale:!1};let n=s(be,{id:u,lang:i.value,after:e}).value;return ne(n,({node:e})=>e?.__typename===`Source`?e.citedBy:void 0)});return c(Q,{title:l.statements,children:[c(`p`,{class:`secondary`,children:l.statementsMean(a,d.total)}),Xt(d.rows.filter(({subject:e})=>e.id!==u)).map(({subject:t,claims:r},i)=>c(`details`,{class:`said`,open:i===0,children:[c(`summary`,{children:[c(p,{of:t}),` `,c(`span`,{class:`secondary`,children:l.claimsAbout($e(M(t.id)),r.length)})]}),c(`p`,{children:c(o,{href:n(t.id),children:l.openPage})}),c(V,{claims:x(r.map(t=>({...t,source:e}))),kind:M(t.id),when:`when`in t?t.when:void 0})]},t.id)),c(te,{of:d})]})}var Qt={"actor-group":et,agreement:tt,cooperation:vt,country:Ct,event:kt,finding:Mt,"known-gap":Nt,leg:Lt,material:Rt,organization:zt,place:Vt,position:Ht,project:Ut,region:Wt,route:Kt,source:U(ve,`Source`,e=>{let t=r.value.record,n=[...e.story?[e.story]:[],...e.pages.nodes];return{when:e.published,told:[...z(t.row.link,e.url&&c(v,{href:e.url,children:e.url})),...z(t.row.kind,r.value.kinds.source[e.kind]),...z(t.row.publisher,e.publisher&&h([e.publisher])),...z(t.row.published,c(G,{of:e.published})),...R(t.row.dateline,e.dateline&&h([e.dateline],{beside:()=>t.row.datelineNote})),...z(t.row.reliability,c(a,{children:[c(`b`,{children:e.reliability}),`, `,r.value.kinds.reliability[e.reliability],e.reliabilityReason&&c(`span`,{class:`secondary aside`,children:c(u,{children:e.reliabilityReason})})]})),...R(t.row.sameStory,h(n,{lines:!0,beside:()=>t.row.tellsAgain})),...R(t.row.corpus,e.corpus?t.row.inCorpus:t.row.notInCorpus),...R(t.row.carriedBy,e.carriedBy.length>0&&e.carriedBy.join(`, `)),...R(t.row.language,Jt(e.language)),...R(t.row.licence,c(u,{children:e.licence}))],unknown:B([!e.publisher,t.unknowns.publisher],[e.published.earliest===null||e.published.earliest!==e.published.latest,t.unknowns.published]),more:c(Zt,{source:e,first:e.citedBy,total:e.statements.totalCount}),appears:[]}}),stage:U(ye,`Stage`,e=>{let t=r.value.record;return{told:[...z(t.row.route,h([e.route],{beside:()=>t.row.stage(e.number)})),...z(t.row.what,e.role&&r.value.kinds.routeRole[e.role]),...z(t.row.ends,h(e.ends.nodes))],unknown:[],appears:[]}}),technique:U(xe,`Technique`,e=>{let t=r.value.record;return{appearsFirst:!0,told:z(t.row.kind,r.value.kinds.technique[e.kind]),unknown:[],appears:R(t.events,K(e.events.nodes))}})};function $t({rows:e}){return c(`dl`,{class:`told`,children:e.map(({label:e,value:t})=>c(`div`,{children:[c(`dt`,{children:e}),c(`dd`,{children:t})]},e))})}export{Oe as _,Ze as a,ke as b,H as c,R as d,Ke as f,A as g,j as h,$e as i,Je as l,M as m,Qt as n,Qe as o,N as p,Q as r,V as s,$t as t,z as u,x as v,Te as x,De as y};
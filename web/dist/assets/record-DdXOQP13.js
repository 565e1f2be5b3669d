import{b as e,f as t,p as n,r,s as i,t as a,w as o}from"./words-BXnwt6GV.js";import{a as s,n as c,o as l,r as u,t as d}from"./Untranslated-BUpjS_GV.js";import{D as f,E as p,L as m,r as h}from"./index-CCT2Swf_.js";import{i as g,n as _,r as v,t as y}from"./OutLink-DNEjcuzR.js";import{n as ee,r as te,t as ne}from"./pages-BqM76CFx.js";import{t as b}from"./edtf-BbmLLS2H.js";var re=`query RecordActorGroup($id: ID!, $lang: String!) {
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
}`;function x(e){let t=/^([A-Z]+):(\d+):(\d+)-(\d+)$/.exec(e);if(t)return{kind:`passage`,document:t[1],paragraph:t[2],from:t[3],to:t[4]};let n=/^([^:/]+\.[a-z]+):(.+)$/.exec(e);return n?{kind:`row`,file:n[1],row:n[2]}:{kind:`page`,host:e}}var Se=[`when`,`reportedOn`,`published`,`places`,`from`,`to`,`parties`,`participants`,`people`,`countriesStated`,`concerns`],Ce=[`status`,`kind`,`pairing`,`decidedBy`,`name`,`altNames`,`summary`,`record`];function S(e){let t=new Map(e.map(e=>[e,we(e)]));return e.toSorted((e,n)=>t.get(e)-t.get(n))}function we({property:e,locators:t,excerpts:n}){let r=Se.indexOf(e),i=Ce.indexOf(e);return(r>=0?r:i>=0?200+i:100)+(n.length===0&&t.some(e=>x(e).kind===`row`)?1e3:0)}function Te(e){let t=new Map;for(let n of e){let e=Ee(n),r=t.get(e);r||(r={number:t.size+1,key:e,source:n.source,locators:[],excerpts:[],claims:[]},t.set(e,r)),r.claims.push(n),C(r.locators,n.locators),C(r.excerpts,n.excerpts)}return[...t.values()]}function Ee({source:e,locators:t}){let n=t.map(x).map((e,n)=>e.kind===`row`?e.file:t[n]);return[e.id,...n].join(` `)}function C(e,t){for(let n of t)e.includes(n)||e.push(n)}function De(e){let t=e.filter(({status:e})=>e!==`RETRACTED`&&e!==`SUPERSEDED`),n=new Set(t.map(({source:e})=>e.story?.id??e.id)),r=new Set(t.flatMap(({source:e})=>e.publisher?.id??[]));return{stories:n.size,publishers:r.size}}function Oe(e){let t=new Map;for(let n of e){let e=n.source.reliability+n.credibility;t.set(e,[...t.get(e)??[],n])}return[...t.values()]}var ke=({modality:e,status:t,note:n})=>e===`ASSERTED`&&t===`ACCEPTED`&&n===null,w=15;function T(e){let t=e.trim().split(/\s+/);return t.length<=w?t.join(` `):t.slice(0,w).join(` `)+` …`}var E=864e5,D=e=>Date.parse(e+`T00:00:00Z`),Ae=e=>new Date(e).toISOString().slice(0,10);function je(e,t){let n=[e.earliest,e.latest,t.earliest,t.latest].filter(e=>e!==null).map(D);if(n.length===0)return null;let r=Math.min(...n),i=Math.max(...n)+E,a=Math.max(7*E,(i-r)/2),o=r-a,s=i+a-o,c=e=>(e-o)/s,l=({earliest:e,latest:t})=>({from:e===null?null:c(D(e)),to:t===null?null:c(D(t)+E)});return{a:l(e),b:l(t),...Me(o,o+s,c)}}function Me(e,t,n){let r=(t-e)/E,i=r<=75?`day`:r<=1100?`month`:`year`,a=[];for(let o=Math.ceil(e/E)*E;o<t;o+=E){let e=Ae(o);Ne(e,i)&&a.push({at:n(o),day:e,named:Pe(e,i,r)})}return{ticks:a,unit:i}}function Ne(e,t){return t===`day`||(t===`month`?e.endsWith(`-01`):e.endsWith(`-01-01`))}function Pe(e,t,n){return t===`year`?!0:t===`month`?n<=180||[`01`,`07`].includes(e.slice(5,7)):(n<=28?[`01`,`05`,`10`,`15`,`20`,`25`]:n<=50?[`01`,`10`,`20`]:[`01`,`15`]).includes(e.slice(8))}function Fe({a:e,b:t}){return O(t)<O(e)?[t,e]:[e,t]}function O({value:e}){let t=b(e??``);return t?t.earliest??``:``}function k({name:e,publisher:t,published:n}){return t?i.value.record.shortSource(t.acronym??t.name,h(n,!0)):e.replace(/ \(.*\)$/,``)}function Ie(e){let t=i.value.record.locator,n=e.map(x).map(e=>{switch(e.kind){case`passage`:return t.paragraph(e.paragraph);case`row`:return t.row(e.file,e.row);case`page`:return t.wholePage}});return[...new Set(n)].join(`; `)}var A=3;function Le(e){let t=e.slice(0,A).map(Re).join(`; `),n=e.length-A;return n>0?`${t}; ${i.value.record.more(n)}`:t}function Re(e){let t=i.value.record.locator,n=x(e);switch(n.kind){case`passage`:return t.passage(n.document,n.paragraph,n.from,n.to);case`row`:return t.row(n.file,n.row);case`page`:return t.page(n.host)}}function j({claim:{source:e,credibility:t},full:n}){let r=i.value.record,a=r.credibility[t]??``,s=r.gradeName(e.reliability,i.value.kinds.reliability[e.reliability],t,a);return n?l(o,{children:s}):l(`span`,{class:`grade`,title:s,children:[l(`span`,{"aria-hidden":`true`,children:[e.reliability,` `,t]}),l(`span`,{class:`unseen`,children:s})]})}function M({property:e,value:t,object:n},r,a){let o=i.value.record.properties[e]??e;if(t===null)return{label:o,thing:n??void 0};let s=Be(e,t,r);if(n)return{label:o,thing:n,...s?{words:s}:{text:t}};if(s)return{label:o,words:s};let c=ze.has(e)?b(t):void 0;return c?{label:o,words:h(a?.edtf===t?a:c),unsure:c.unsure}:{label:o,text:t}}var ze=new Set([`when`,`published`,`reportedOn`,`partiesAsOf`]);function Be(e,t,n){return t===`true`||t===`false`?t===`true`?i.value.record.yes:i.value.record.no:Ve(e,n)?.[t]}function Ve(e,t){let n=i.value.kinds;switch(e){case`kind`:return He(t);case`participants`:return n.role;case`agreements`:case`action`:return n.agreementAction;case`status`:return n.eventStatus;case`modes`:return n.mode;case`role`:return n.routeRole;case`basis`:return n.legBasis;case`scheme`:return n.regionScheme;case`pairing`:case`certainty`:case`reliability`:case`scope`:return n[e];default:return}}function He(e){let t=i.value.kinds;return{event:t.event,organization:t.organization,source:t.source,place:t.place,cooperation:t.cooperation,agreement:t.agreement,"actor-group":t.actorGroup,technique:t.technique,finding:t.finding,material:t.material,"known-gap":t.knownGap}[e]}var N=e=>e.slice(0,e.indexOf(`:`));function P({of:{thing:e,words:t,text:n,unsure:r}}){let a=t??(n&&l(d,{children:n}));return l(o,{children:[e&&l(_,{of:e}),e&&a?l(o,{children:[` (`,a,`)`]}):a,r&&l(`em`,{class:`secondary`,children:[` `,i.value.record.row.uncertain]})]})}var F=58,Ue=84;function We({laid:e,a:t,b:n}){let a=i.value.record;return l(`svg`,{class:`axis`,width:`100%`,height:Ue,role:`img`,"aria-label":a.axis(h(t),h(n)),direction:r.value?`rtl`:`ltr`,children:[l(`line`,{x1:`0`,x2:`100%`,y1:F,y2:F,class:`base`}),e.ticks.map(({at:t,day:n,named:r})=>l(`g`,{children:[l(`line`,{x1:R(t),x2:R(t),y1:F,y2:F+(r?6:3),class:`base`}),r&&t>.03&&t<.97&&l(`text`,{x:R(t),y:77,"text-anchor":`middle`,class:`tick`,children:p(n,Ge[e.unit])})]},n)),l(I,{extent:e.a,y:14,text:a.sideIs(a.side.a,h(t,!0)),filled:!0}),l(I,{extent:e.b,y:32,text:a.sideIs(a.side.b,h(n,!0))})]})}function I({extent:e,y:t,text:n,filled:r}){let[i,a]=[e.from??0,e.to??1],o=e.from!==null&&e.to!==null&&a-i<.06,s=o?(i+a)/2:e.from===null?a:e.to===null?i:(i+a)/2,c=s<.25?L(`start`):s>.75?L(`end`):`middle`;return l(`g`,{class:r?`mark filled`:`mark`,children:[l(`line`,{x1:R(s),x2:R(s),y1:t+4,y2:F}),o?l(`circle`,{cx:R(s),cy:F,r:`6`}):l(`rect`,{x:R(i),y:53,width:R(a-i),height:`10`}),l(`text`,{x:R(s),y:t,"text-anchor":c,children:n})]})}var L=e=>r.value===(e===`start`)?`end`:`start`,R=e=>`${(e*100).toFixed(2)}%`,Ge={day:`dayMonth`,month:`shortMonth`,year:`year`};function Ke({of:e,about:t}){return l(o,{children:e.map(e=>l(qe,{of:e,about:t},e.subject.id+e.property))})}function qe({of:e,about:t}){let r=i.value.record,{subject:a,property:o}=e,[c,d]=Fe(e),[f,p]=[b(c.value??``),b(d.value??``)],m=f&&p&&je(f,p),h=(r.properties[o]??o).toLowerCase(),g=N(a.id);return l(`section`,{class:`disagreement`,"aria-label":r.disagree(h),children:[l(`h2`,{children:r.disagree(h)}),a.id!==t&&l(`p`,{class:`secondary`,children:[r.disagreeOfSource,` `,l(s,{href:n(a.id),children:u(a)})]}),m&&l(We,{laid:m,a:f,b:p}),l(`dl`,{children:[l(Je,{mark:r.side.a,statement:c,kind:g}),l(Je,{mark:r.side.b,statement:d,kind:g})]}),l(`p`,{class:`secondary`,children:r.bothKept})]})}function Je({mark:e,statement:t,kind:r}){return l(`div`,{children:[l(`dt`,{children:e}),l(`dd`,{children:[t.claims[0]&&l(P,{of:M(t.claims[0],r)}),t.claims.map(e=>l(`p`,{class:`secondary`,children:[l(s,{href:n(e.source.id),children:k(e.source)}),` `,l(j,{claim:e}),e.note&&l(o,{children:[` `,l(d,{children:e.note})]})]},e.id))]})]})}function z(e,t){return t==null||t===``||t===!1?[]:[{label:e,value:t}]}function B(e,t){return z(e,t).map(e=>({...e,main:!0}))}function V(...e){return e.filter(([e])=>e).map(([,e])=>e)}function Ye({entity:e}){return e&&`id`in e?e:null}function Xe({claims:e,kind:t,passages:n=[],when:r,first:a=e.length}){let o=i.value.record,s=new Set,c=new Map(n.flatMap(e=>e.claims.map(t=>[t.id,e])));return l(`table`,{class:`claims`,children:[l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:o.claim}),l(`th`,{scope:`col`,children:o.grade}),l(`th`,{scope:`col`,children:o.where})]})}),l(`tbody`,{children:e.map((e,n)=>l(`tr`,{class:n<a?void 0:`on-paper`,children:[l(`td`,{children:l(H,{claim:e,kind:t,when:r,note:Ze(s,e.note)})}),l(`td`,{children:l(j,{claim:e})}),l(`td`,{class:`where`,children:l(Qe,{claim:e,passage:c.get(e.id)})})]},e.id))})]})}function Ze(e,t){return t===null||e.has(t)?!1:(e.add(t),!0)}function H({claim:e,kind:t,when:n,note:r=!0}){let{modality:a,claimStatus:s}=i.value.kinds,c=M(e,t,n);return l(o,{children:[l(`span`,{class:`property`,children:c.label}),` `,l(P,{of:c}),e.modality!==`ASSERTED`&&l(`em`,{class:`secondary`,children:[` `,a[e.modality]]}),e.status!==`ACCEPTED`&&l(`strong`,{class:`standing`,children:[` `,s[e.status]]}),r&&e.note&&l(`span`,{class:`secondary aside`,children:l(d,{children:e.note})})]})}function Qe({claim:e,passage:t}){let n=i.value.record,r=k(e.source),a=l(o,{children:[r,`, `,Ie(e.locators)]});return l(`div`,{children:[t?l(`a`,{href:`#passage-${t.number}`,children:a}):l(`span`,{children:a}),e.source.url&&l(y,{href:e.source.url,label:n.open(r)})]})}function $e({passages:e}){return l(`ol`,{class:`passages`,children:e.map(e=>l(`li`,{id:`passage-${e.number}`,tabIndex:-1,children:l(et,{passage:e})},e.key))})}function et({passage:{source:e,locators:t,excerpts:r}}){let a=i.value.record;return l(`figure`,{children:[r.length>0&&l(`blockquote`,{lang:e.language,dir:`auto`,cite:e.url??void 0,children:r.map(e=>l(`p`,{children:[`“`,T(e),`”`]},e))}),l(`figcaption`,{class:`secondary`,children:[l(s,{href:n(e.id),children:l(d,{lang:e.language,children:e.name})}),`, `,Le(t),`.`,` `,e.url&&l(y,{href:e.url,label:a.open(e.name),children:a.openSource})]})]})}function tt(e){let{entity:t}=i.value.kinds,n=e.replaceAll(`-`,`_`).toUpperCase();return n in t?t[n]:e===`claim`?i.value.record.oneClaim:e}function U(e,t,n){return{ask:t=>c(e,{id:t,lang:a.value}),describe:e=>{let{node:r}=e;return r?.__typename===t?n(r,e):null}}}var nt=U(re,`ActorGroup`,e=>{let t=i.value.record;return{told:[...B(t.row.kind,i.value.kinds.actorGroup[e.kind]),...z(t.row.named,e.isNamed?t.row.isNamed:t.row.unnamed),...B(t.row.alleged,e.alleged&&t.row.onlyAlleged),...B(t.row.operatesIn,g(e.operatesIn.nodes))],unknown:[],appears:z(t.findings,g(e.findings.nodes,{lines:!0}))}}),rt=U(ie,`Agreement`,e=>{let t=i.value.record,n=e.partiesAsOf&&p(e.partiesAsOf),r=e.parties.edges.map(({node:e,since:t})=>({...e,since:t}));return{told:[...B(t.row.kind,i.value.kinds.agreement[e.kind]),...z(t.row.acronym,e.acronym),...z(t.row.unts,e.unts),...z(t.row.bodies,g(e.bodies.nodes)),...B(t.row.partiesBound,l(`details`,{children:[l(`summary`,{children:[t.row.countriesIn(e.parties.totalCount),` `,n&&t.row.asOf(n)]}),g(r,{total:e.parties.totalCount,beside:({since:e})=>e&&p(e,`shortDay`)})]})),...z(t.row.signedOnly,g(e.signedOnly.nodes,{total:e.signedOnly.totalCount}))],unknown:V([!!n,t.unknowns.partiesSince(n??``)]),appears:[]}});function it(e,t){let n=new Set(t),r=e=>e.some(({cooperation:e})=>n.has(e.id));return e.map(e=>({route:e,witness:at(e,({witnesses:e})=>r(e)),around:at(e,({around:e})=>r(e))})).filter(({witness:e,around:t})=>e.length+t.length>0)}function at(e,t){let n=e.cooperationHistory.filter(t).map(({leg:e})=>e);return[...new Map(n.map(e=>[e.id,e])).values()]}function ot(e,t){let n=i.value.record;if(t.length===0)return[];let r=t.map(({id:e})=>e),a=it(e,r);return z(n.gaps,a.length>0?l(st,{of:a,selected:r[0]}):l(lt,{cooperations:t}))}function st({of:e,selected:n}){let r=i.value.record;return l(`ul`,{class:`things lines`,children:e.map(({route:e,witness:i,around:a})=>l(`li`,{children:[l(s,{href:t(e.id.replace(`route:`,`gaps/`),{sel:n}),children:u(e)}),i.length>0&&l(ct,{label:r.asWitness,of:i}),a.length>0&&l(ct,{label:r.asAround,of:a})]},e.id))})}function ct({label:e,of:t}){return l(`span`,{class:`aside`,children:[l(`span`,{class:`secondary`,children:[e,` `]}),l(`ul`,{class:`things`,children:t.map(e=>l(`li`,{children:l(_,{of:e})},e.id))})]})}function lt({cooperations:e}){let t=i.value.record;return l(o,{children:[t.inNoGap,e.map(e=>l(`span`,{class:`secondary aside`,children:ut(e)},e.id))]})}function ut({status:e,pairing:t,kind:n}){let r=i.value.record;return e===`OCCURRED`?t===`SERIES`?r.notCountedSeries:t===`HUB`?r.notCountedHub:ft(n)?r.notCountedBelow:null:r.notCountedStatus}var dt=[`UNSPECIFIED`,`DIALOGUE`,`TRAINING_TOGETHER`],ft=e=>dt.includes(e),pt=({id:e})=>e.slice(8);function mt(e,t){let n=new Map;for(let r of e.filter(W)){let e=r.parties.nodes.filter(ht).sort((e,t)=>e.id<t.id?-1:1);for(let[i,a]of e.entries())for(let o of e.slice(i+1)){if(t&&a.id!==t&&o.id!==t)continue;let e=`${pt(a)}-${pt(o)}`,i=n.get(e)??{key:e,a,b:o,contacts:[]};i.contacts.push(r),n.set(e,i)}}return[...n.values()]}var W=({pairing:e,status:t})=>e===`TOGETHER`&&t===`OCCURRED`,ht=({id:e})=>e.startsWith(`country:`);function gt(e){let t=mt(e);return t.length>0&&l(`ul`,{class:`things`,children:t.map(e=>l(`li`,{children:l(vt,{pair:e,children:[l(m,{of:e.a}),` – `,l(m,{of:e.b})]})},e.key))})}function _t(e,t){let n=mt(e,t);return n.length>0&&l(`ul`,{class:`things`,children:n.map(e=>l(`li`,{children:[l(vt,{pair:e,children:l(m,{of:e.a.id===t?e.b:e.a})}),` `,l(`span`,{class:`secondary`,children:i.value.record.row.contacts(e.contacts.length)})]},e.key))})}function vt({pair:e,children:n}){return l(s,{href:t(`/pair/${e.key}`),children:n})}function G({of:e}){let t=i.value.record.row,n=e.precision===`DAY`&&!e.note;return l(o,{children:[h(e),e.edtf?.includes(`?`)&&l(`em`,{class:`secondary`,children:[` `,t.uncertain]}),!n&&e.text&&l(`span`,{class:`secondary`,children:[` `,t.inSource,` `,l(d,{children:[`“`,T(e.text),`”`]})]}),e.note&&l(`span`,{class:`secondary aside`,children:l(d,{children:e.note})})]})}function yt(e){return e.length>0&&l(`ul`,{class:`things lines`,children:e.map(e=>l(`li`,{children:l(d,{children:e})},e))})}function K(e,t){return g(e,{lines:!0,total:t,beside:({when:e})=>h(e,!0)})}function q(e){let t=i.value.kinds;return e.length>0&&l(`ul`,{class:`things lines`,children:e.map(e=>l(`li`,{children:[l(s,{href:n(e.id),children:[l(m,{of:e.from}),` `,i.value.record.arrow,` `,l(m,{of:e.to})]}),` `,l(`span`,{class:`secondary`,children:[l(_,{of:e.route}),`; `,t.legBasis[e.basis]]})]},e.id))})}function J(e){let t=i.value.record.row;return e.length>0&&l(`ul`,{class:`things lines`,children:e.map(({id:e,number:r,role:a,route:o})=>l(`li`,{children:[l(_,{of:o}),` `,l(`span`,{class:`secondary`,children:[l(s,{href:n(e),children:t.stage(r)}),a&&`, ${i.value.kinds.routeRole[a]}`]})]},e))})}function Y(e){return e.length>0&&e.map(e=>i.value.kinds.mode[e]).join(`, `)}var bt=U(ae,`Cooperation`,(e,t)=>{let n=i.value.record,r=i.value.kinds,{kind:a,pairing:o,status:s,when:c,reportedOn:u,parties:f,decidedBy:m}=e;return{when:c,told:[...B(n.row.what,r.cooperation[a]),...B(n.row.status,s!==`OCCURRED`&&r.eventStatus[s]),...B(n.row.when,l(G,{of:c})),...z(n.row.reported,u&&p(u)),...B(n.row.parties,g(f.nodes)),...B(n.row.pairing,r.pairing[o]),...z(n.row.countsAs,ft(a)?n.row.countsBelow:n.row.countsAbove),...z(n.row.decidedBy,l(d,{children:[`“`,m,`”`]}))],unknown:V([c.earliest===null||c.earliest!==c.latest,n.unknowns.day],[a===`UNSPECIFIED`,n.unknowns.kindOfCooperation],[o===`SERIES`,n.unknowns.series],[o===`HUB`,n.unknowns.hub]),appears:[...z(n.row.pairs,gt([e])),...ot(t.routes.nodes,[e]),...z(n.events,K(e.events.nodes))]}}),xt=[`REGIONAL`,null,`UNIVERSAL`];function St({of:{edges:e,totalCount:t}}){let n=i.value.record.row,r={REGIONAL:n.regional,UNIVERSAL:n.universal};return l(o,{children:[xt.map(t=>{let i=e.filter(({node:e})=>e.scope===t).map(({node:e,status:t})=>({...e,status:t}));return i.length>0&&l(`details`,{children:[l(`summary`,{children:n.bodiesOf(t?r[t]:n.otherScope,i.length)}),l(v,{of:i,lines:!0,beside:({status:e})=>e&&l(d,{children:e})})]},t)}),t>e.length&&l(`p`,{class:`secondary`,children:i.value.record.more(t-e.length)})]})}var Ct=[`ORGANIZER`,`SUPPORTER`,`PARTICIPANT`,`VENUE`,`OCCASION`,`NATIONALITY`,`DESTINATION`,`UNSPECIFIED`];function wt(e){return Ct.flatMap(t=>B(i.value.record.roles[t],g(e.filter(({roles:e})=>e.includes(t)).map(({node:e})=>e))))}function X(e){return e.map(e=>i.value.kinds.role[e]).join(`, `)}var Tt=U(oe,`Country`,(e,t)=>{let n=i.value.record,r=t.standing,a=e.cooperations.nodes;return{appearsFirst:!0,told:[...z(n.row.code,n.row.codes(e.iso3,e.iso2,e.m49)),...z(n.row.formalName,e.formalName&&l(d,{children:e.formalName})),...z(n.row.capital,e.capital&&l(d,{children:e.capital})),...B(n.row.sovereign,e.sovereign&&g([e.sovereign])),...B(n.row.regions,Et(e)),...z(n.row.territories,g(e.territories.nodes)),...z(n.row.neighbours,g(e.neighbours.nodes)),...z(n.row.places,g(e.places.nodes)),...B(n.row.agencies,g(e.agencies.nodes,{lines:!0,beside:({kind:e})=>i.value.kinds.organization[e]})),...z(n.row.offices,g(r.positions)),...z(n.row.projects,g(r.projects.nodes)),...z(n.row.actorGroups,g(r.actorGroups.nodes,{lines:!0})),...kt(r),...z(n.row.memberships,r.memberships.totalCount>0&&l(St,{of:r.memberships}))],unknown:V([r.stages.length===0,n.unknowns.route],[e.isState,n.unknowns.treatiesSince(At(r))],[a.some(e=>!W(e)),n.unknowns.series],[!0,n.unknowns.people]),appears:[...B(n.row.partners,_t(a,e.id)),...z(n.row.notPaired,g(a.filter(e=>!W(e)),{lines:!0})),...B(n.events,Dt(e.events)),...z(n.row.concerns,Dt(e.concernedBy)),...z(n.row.stages,J(r.stages)),...z(n.row.sameRoute,Ot(e)),...z(n.row.legsFrom,q(r.legsFrom.nodes)),...z(n.row.legsTo,q(r.legsTo.nodes)),...z(n.findings,g(r.findings.nodes,{lines:!0}))]}});function Et({regions:e}){let t=i.value.record.row,n=e.edges.map(({node:e,claims:t})=>({...e,claims:t}));return g(n,{lines:!0,beside:({scheme:e,claims:n})=>{let r=n.filter(({source:e})=>e.id.startsWith(`source:unodc-`)).map(({source:e})=>e),i=e===`M49`?t.byStandard:t.bySource;return r.length>0&&e===`M49`?l(o,{children:[i,`; `,t.alsoBySource,`: `,g(r)]}):l(o,{children:[i,e!==`M49`&&l(o,{children:[`: `,g(n.map(({source:e})=>e))]})]})}})}function Dt({edges:e,totalCount:t}){let n=e.map(({node:e,roles:t})=>({...e,roles:t}));return g(n,{lines:!0,total:t,beside:({roles:e,when:t})=>`${X(e)}; ${h(t,!0)}`})}function Ot({sameRouteAs:e}){let t=e.edges.map(({node:e,claims:t})=>({...e,claims:t}));return g(t,{lines:!0,beside:({claims:e})=>l(o,{children:[i.value.record.row.sameRouteNote,`: `,g(e.map(({source:e})=>e))]})})}function kt({agreements:e,signedOnly:t}){let n=i.value.record.row,r=e.edges.map(({node:e,action:t,since:n,asOf:r})=>({...e,action:t,since:n,asOf:r})),a=t.edges.map(({node:e,asOf:t})=>({...e,asOf:t}));return[...z(n.treaties,g(r,{lines:!0,beside:({action:e,since:t,asOf:r})=>`${e&&t?n.boundBy(i.value.kinds.agreementAction[e],p(t))+`; `:``}${r?n.asOf(Z(r)):``}`})),...z(n.signedOnly,g(a,{lines:!0,beside:({asOf:e})=>e&&n.asOf(Z(e))}))]}function At({agreements:e,signedOnly:t}){let n=[...e.edges,...t.edges].find(({asOf:e})=>e)?.asOf;return n?Z(n):i.value.dates.notStated}var Z=e=>{let t=b(e);return t?h(t):e},jt=U(se,`Event`,(e,t)=>{let n=i.value.record,r=i.value.kinds,a=e.participants.edges.filter(({node:e})=>e.id.startsWith(`country:`)).length,s=e.when.earliest===null&&e.when.latest===null,c=e.when.earliest!==null&&e.when.earliest===e.when.latest,u=e.places.edges.map(({node:e,claims:t})=>({...e,claims:t}));return{when:e.when,told:[...B(n.row.what,r.event[e.kind]),...B(n.row.status,e.status!==`OCCURRED`&&r.eventStatus[e.status]),...B(n.row.when,l(G,{of:e.when})),...z(n.row.reported,e.reportedOn&&p(e.reportedOn)),...B(n.row.where,g(u,{beside:({countries:e,claims:t})=>l(o,{children:[g(e.nodes),` (`,n.row.venueOnly,t.some(({modality:e})=>e===`INFERRED_BY_US`)&&`; ${n.row.fromDateline}`,`)`]})})),...wt(e.participants.edges),...z(n.row.concerns,g(e.concerns.edges.map(({node:e,roles:t})=>({...e,roles:t})),{beside:({roles:e})=>X(e)})),...z(n.row.people,e.people&&l(d,{children:e.people.text})),...z(n.row.countriesStated,e.countriesStated&&n.row.stated(e.countriesStated)),...z(n.row.topics,yt(e.topics)),...z(n.row.outcome,e.outcome&&l(d,{children:e.outcome})),...z(n.row.project,e.project&&g([e.project])),...z(n.row.margins,e.onMarginsOf&&g([e.onMarginsOf]))],unknown:V([e.kind===`UNSPECIFIED`,n.unknowns.kind],s?[!0,n.unknowns.when]:[!c,n.unknowns.day],[u.length===0,n.unknowns.place],[(e.countriesStated??0)>a,n.unknowns.participants(a,e.countriesStated??0)],[!e.outcome,n.unknowns.outcome],...Nt(t).map(e=>[!0,l(d,{children:e})])),appears:[...z(n.cooperation,g(e.cooperations.nodes,{lines:!0,beside:({kind:e})=>r.cooperation[e]})),...z(n.row.pairs,gt(e.cooperations.nodes)),...ot(t.routes.nodes,e.cooperations.nodes),...Mt(e)]}});function Mt(e){let t=i.value.record,n=e.overlaps.map(({event:e,from:t,to:n})=>({...e,from:t,to:n}));return[...z(t.row.sideEvents,g(e.sideEvents.nodes,{lines:!0})),...z(t.row.maybeSame,g(e.maybeSameAs.nodes,{lines:!0,beside:()=>t.row.countOnce})),...z(t.row.overlaps,g(n,{lines:!0,beside:({from:e,to:t})=>e===t?p(e):f(e,t)})),...z(t.row.techniques,g(e.techniques.nodes)),...z(t.row.materials,g(e.materials.nodes)),...z(t.findings,g(e.findings.nodes,{lines:!0}))]}function Nt({entity:e}){let t=(e&&`claims`in e?e.claims.nodes:[]).filter(({property:e,modality:t})=>e===`participants`&&t===`INFERRED_BY_US`).map(({note:e})=>e);return[...new Set(t)].filter(e=>e!==null)}var Pt=U(ce,`Finding`,e=>{let t=i.value.record;return{told:[...B(t.row.kind,i.value.kinds.finding[e.kind]),...B(t.row.certainty,i.value.kinds.certainty[e.certainty]),...z(t.row.affected,e.affected&&l(d,{children:e.affected})),...z(t.row.modes,Y(e.modes)),...z(t.row.actors,g(e.actors.nodes))],unknown:[],appears:z(t.row.concerns,g(e.concerns.nodes))}}),Ft=U(le,`KnownGap`,e=>({told:B(i.value.record.row.missing,i.value.kinds.knownGap[e.kind]),unknown:[],appears:[]}));function It({leg:e,routes:n}){let r=i.value.record,a=(n.find(({id:t})=>t===e.route.id)?.cooperationHistory??[]).filter(t=>t.leg.id===e.id),c=Rt(a.flatMap(({witnesses:e})=>e)),u=Rt(a.flatMap(({around:e})=>e));return l(o,{children:[l(s,{href:t(e.route.id.replace(`route:`,`gaps/`),{sel:e.id}),children:r.seeGaps}),l(Lt,{label:r.asWitness,of:c}),l(Lt,{label:r.asAround,of:u})]})}function Lt({label:e,of:t}){return t.length===0?null:l(`span`,{class:`aside`,children:[l(`span`,{class:`secondary`,children:[e,` `]}),l(`ul`,{class:`things`,children:t.map(e=>l(`li`,{children:l(_,{of:e})},e.id))})]})}function Rt(e){return[...new Map(e.map(({cooperation:e})=>[e.id,e])).values()]}var zt=U(ue,`Leg`,(e,n)=>{let r=i.value.record;return{told:[...B(r.row.from,l(_,{of:e.from})),...B(r.row.to,l(_,{of:e.to})),...B(r.row.route,g([e.route])),...z(r.row.step,r.row.stepOf(e.step)),...B(r.row.basis,i.value.kinds.legBasis[e.basis]),...B(r.row.modes,Y(e.modes))],unknown:V([e.modes.length===0,r.unknowns.mode],[e.basis===`BETWEEN_STAGES`,r.unknowns.movement],[!0,r.unknowns.people]),appears:[...z(r.gaps,l(It,{leg:e,routes:n.routes.nodes})),...z(r.routes,l(s,{href:t(e.route.id.replace(`route:`,`routes/`),{sel:e.id}),children:r.seeMap}))]}}),Bt=U(de,`Material`,e=>{let t=i.value.record;return{told:[...B(t.row.kind,i.value.kinds.material[e.kind]),...z(t.row.state,e.state&&l(d,{children:e.state})),...z(t.row.producers,g(e.producers.nodes)),...z(t.row.endorsers,g(e.endorsers.nodes))],unknown:[],appears:z(t.events,K(e.events.nodes))}}),Vt=U(fe,`Organization`,e=>{let t=i.value.record,n=e.members.edges.map(({node:e,status:t})=>({...e,status:t})),r=e.events.edges.map(({node:e,roles:t})=>({...e,roles:t}));return{appearsFirst:!0,told:[...B(t.row.kind,i.value.kinds.organization[e.kind]),...z(t.row.acronym,e.acronym),...B(t.row.country,e.country&&g([e.country])),...B(t.row.parent,e.parent&&g([e.parent])),...z(t.row.units,g(e.units.nodes,{lines:!0})),...z(t.row.scope,e.scope&&i.value.kinds.scope[e.scope]),...z(t.row.agreement,e.agreement&&g([e.agreement])),...z(t.row.offices,g(e.positions)),...z(t.row.members,g(n,{total:e.members.totalCount,beside:({status:e})=>e&&l(d,{children:[`(`,e,`)`]})})),...z(t.row.publications,Ht(e)),...z(t.row.website,e.website&&l(y,{href:e.website,children:new URL(e.website).host}))],unknown:V([e.kind===`REGIONAL_COALITION`&&n.length===0,t.unknowns.members]),appears:[...B(t.events,g(r,{lines:!0,total:e.events.totalCount,beside:({roles:e,when:t})=>`${X(e)}; ${h(t,!0)}`})),...z(t.cooperation,g(e.cooperations.nodes,{lines:!0,total:e.cooperations.totalCount,beside:({kind:e})=>i.value.kinds.cooperation[e]})),...z(t.row.materials,g(e.materials.nodes,{lines:!0}))]}});function Ht({publications:{nodes:e,totalCount:t}}){return t>0&&l(`details`,{children:[l(`summary`,{children:i.value.record.row.sources(t)}),g(e,{lines:!0,total:t})]})}var Ut=U(pe,`Place`,e=>{let t=i.value.record;return{appearsFirst:!0,told:[...B(t.row.kind,i.value.kinds.place[e.kind]),...B(t.row.country,g(e.countries.nodes)),...z(t.row.datelineOf,g(e.datelineOf.nodes,{lines:!0}))],unknown:V([e.stages.length===0,t.unknowns.route]),appears:[...z(t.row.venueOf,K(e.events.nodes)),...z(t.row.stages,J(e.stages)),...z(t.row.legsFrom,q(e.legsFrom.nodes)),...z(t.row.legsTo,q(e.legsTo.nodes)),...z(t.findings,g(e.findings.nodes,{lines:!0}))]}}),Wt=U(me,`Position`,e=>{let t=i.value.record;return{appearsFirst:!0,told:B(t.row.office,g([e.of])),unknown:[t.row.holder],appears:z(t.events,K(e.events.nodes))}}),Gt=U(he,`Project`,e=>{let t=i.value.record,n=e.countries.nodes.length;return{appearsFirst:!0,when:e.when,told:[...B(t.row.when,l(G,{of:e.when})),...z(t.row.objectives,yt(e.objectives)),...B(t.row.implementedBy,g(e.implementedBy.nodes)),...B(t.row.fundedBy,g(e.fundedBy.nodes)),...z(t.row.countriesStated,e.countriesStated&&t.row.stated(e.countriesStated)),...B(t.row.seenIn,g(e.countries.nodes))],unknown:V([(e.countriesStated??0)>n,t.unknowns.countriesOf(n,e.countriesStated??0)]),appears:[...z(t.events,K(e.events.nodes,e.events.totalCount)),...z(t.cooperation,g(e.cooperations.nodes,{lines:!0,total:e.cooperations.totalCount,beside:({kind:e})=>i.value.kinds.cooperation[e]})),...z(t.row.materials,g(e.materials.nodes,{lines:!0}))]}}),Kt=U(ge,`Region`,e=>{let t=i.value.record;return{appearsFirst:!0,told:[...B(t.row.scheme,i.value.kinds.regionScheme[e.scheme]),...z(t.row.code,e.code&&`M49 ${e.code}`),...B(t.row.parent,e.parent&&g([e.parent])),...z(t.row.parts,g(e.parts.nodes)),...B(t.row.countries,g(e.countries.nodes,{total:e.countries.totalCount})),...z(t.row.actorGroups,g(e.actorGroups.nodes,{lines:!0}))],unknown:V([e.countries.totalCount===0&&e.parts.nodes.length===0,t.unknowns.countries],[!0,t.unknowns.people]),appears:[...z(t.row.stages,J(e.stages)),...z(t.row.legsFrom,q(e.legsFrom.nodes)),...z(t.row.legsTo,q(e.legsTo.nodes)),...z(t.findings,g(e.findings.nodes,{lines:!0}))]}});function Q({title:t,children:n}){let r=e();return l(`section`,{"aria-labelledby":r,children:[l(`h2`,{id:r,children:t}),n]})}function qt({of:{legs:e}}){let t=i.value.record;return l(`table`,{class:`claims`,children:[l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:t.row.step}),l(`th`,{scope:`col`,children:t.leg}),l(`th`,{scope:`col`,children:t.row.basis})]})}),l(`tbody`,{children:e.nodes.map(e=>l(`tr`,{children:[l(`td`,{class:`numbers`,children:e.step}),l(`td`,{children:l(s,{href:n(e.id),children:[l(m,{of:e.from}),` `,t.arrow,` `,l(m,{of:e.to})]})}),l(`td`,{children:i.value.kinds.legBasis[e.basis]})]},e.id))})]})}var Jt=U(_e,`Route`,(e,{entity:n})=>{let r=i.value.record,a=n&&`id`in n?n.id:``,c=e.legs.nodes.length>0,u=e=>t(a.replace(`route:`,`${e}/`));return{told:[...B(r.row.ordered,l(o,{children:[e.ordered?r.row.isOrdered:r.row.notOrdered,e.orderNote&&l(`span`,{class:`secondary aside`,children:l(d,{children:e.orderNote})})]})),...B(r.row.modes,Y(e.modes)),...B(e.ordered?r.stagesInOrder:r.stagesUnordered,l(Yt,{of:e}))],more:c&&l(Q,{title:r.legs,children:l(qt,{of:e})}),unknown:V([!e.ordered,r.unknowns.order],[e.modes.length===0,r.unknowns.mode],[!0,r.unknowns.people]),appears:[...z(r.gaps,c&&l(s,{href:u(`gaps`),children:r.seeGaps})),...z(r.routes,l(s,{href:u(`routes`),children:r.seeMap})),...z(r.findings,g(e.findings.nodes,{lines:!0}))]}});function Yt({of:{ordered:e,stages:t}}){return l(e?`ol`:`ul`,{class:`record-stages`,children:t.map(({id:t,number:n,role:r,ends:a})=>l(`li`,{children:[e&&l(`span`,{class:`numbers stage-number`,children:n}),l(`span`,{children:[l(v,{of:a.nodes}),r&&l(`span`,{class:`secondary`,children:[` `,i.value.kinds.routeRole[r]]})]})]},t))})}function Xt(e){try{return new Intl.DisplayNames(a.value,{type:`language`}).of(e)??e}catch{return e}}var Zt=[`event`,`cooperation`,`route`,`leg`,`stage`,`finding`,`project`,`material`,`actor-group`,`technique`,`organization`];function Qt(e){return e.toSorted((e,t)=>$(e.subject.id)-$(t.subject.id))}function $(e){let t=Zt.indexOf(e.slice(0,e.indexOf(`:`)));return t<0?Zt.length:t}function $t({source:e,first:t,total:r}){let o=i.value.record,{id:u}=e,d=ee(`${u} ${a.value}`,e=>{if(e===null)return{state:`ready`,data:t,at:new Date,stale:!1};let n=c(be,{id:u,lang:a.value,after:e}).value;return ne(n,({node:e})=>e?.__typename===`Source`?e.citedBy:void 0)});return l(Q,{title:o.statements,children:[l(`p`,{class:`secondary`,children:o.statementsMean(r,d.total)}),Qt(d.rows.filter(({subject:e})=>e.id!==u)).map(({subject:t,claims:r},i)=>l(`details`,{class:`said`,open:i===0,children:[l(`summary`,{children:[l(m,{of:t}),` `,l(`span`,{class:`secondary`,children:o.claimsAbout(tt(N(t.id)),r.length)})]}),l(`p`,{children:l(s,{href:n(t.id),children:o.openPage})}),l(Xe,{claims:S(r.map(t=>({...t,source:e}))),kind:N(t.id),when:`when`in t?t.when:void 0})]},t.id)),l(te,{of:d})]})}var en={"actor-group":nt,agreement:rt,cooperation:bt,country:Tt,event:jt,finding:Pt,"known-gap":Ft,leg:zt,material:Bt,organization:Vt,place:Ut,position:Wt,project:Gt,region:Kt,route:Jt,source:U(ve,`Source`,e=>{let t=i.value.record,n=[...e.story?[e.story]:[],...e.pages.nodes];return{when:e.published,told:[...B(t.row.link,e.url&&l(y,{href:e.url,children:e.url})),...B(t.row.kind,i.value.kinds.source[e.kind]),...B(t.row.publisher,e.publisher&&g([e.publisher])),...B(t.row.published,l(G,{of:e.published})),...z(t.row.dateline,e.dateline&&g([e.dateline],{beside:()=>t.row.datelineNote})),...B(t.row.reliability,l(o,{children:[l(`b`,{children:e.reliability}),`, `,i.value.kinds.reliability[e.reliability],e.reliabilityReason&&l(`span`,{class:`secondary aside`,children:l(d,{children:e.reliabilityReason})})]})),...z(t.row.sameStory,g(n,{lines:!0,beside:()=>t.row.tellsAgain})),...z(t.row.corpus,e.corpus?t.row.inCorpus:t.row.notInCorpus),...z(t.row.carriedBy,e.carriedBy.length>0&&e.carriedBy.join(`, `)),...z(t.row.language,Xt(e.language)),...z(t.row.licence,l(d,{children:e.licence}))],unknown:V([!e.publisher,t.unknowns.publisher],[e.published.earliest===null||e.published.earliest!==e.published.latest,t.unknowns.published]),more:l($t,{source:e,first:e.citedBy,total:e.statements.totalCount}),appears:[]}}),stage:U(ye,`Stage`,e=>{let t=i.value.record;return{told:[...B(t.row.route,g([e.route],{beside:()=>t.row.stage(e.number)})),...B(t.row.what,e.role&&i.value.kinds.routeRole[e.role]),...B(t.row.ends,g(e.ends.nodes))],unknown:[],appears:[]}}),technique:U(xe,`Technique`,e=>{let t=i.value.record;return{appearsFirst:!0,told:B(t.row.kind,i.value.kinds.technique[e.kind]),unknown:[],appears:z(t.events,K(e.events.nodes))}})};function tn({rows:e}){return l(`dl`,{class:`told`,children:e.map(({label:e,value:t})=>l(`div`,{children:[l(`dt`,{children:e}),l(`dd`,{children:t})]},e))})}export{Oe as _,$e as a,ke as b,H as c,z as d,Ke as f,j as g,M as h,tt as i,Ye as l,N as m,en as n,et as o,P as p,Q as r,Xe as s,tn as t,B as u,S as v,Te as x,De as y};
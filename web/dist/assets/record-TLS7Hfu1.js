import{T as e,c as t,i as n,m as r,p as i,t as a,x as o}from"./words-ChSQVFU1.js";import{N as s}from"./index-B1Rn6Wsd.js";import{a as c,i as l,n as u,t as d}from"./Untranslated-DjOQlrGW.js";import{E as f,_ as p,i as m,v as h}from"./page-Cy7oFQBt.js";import{i as g,n as _,r as v,t as y}from"./OutLink-DXCLj7N1.js";import{n as ee,r as te,t as ne}from"./pages-Cimqu1cH.js";import{t as b}from"./edtf-BbmLLS2H.js";var re=`query RecordActorGroup($id: ID!, $lang: String!) {
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
}`;function x(e){let t=/^([A-Z]+):(\d+):(\d+)-(\d+)$/.exec(e);if(t)return{kind:`passage`,document:t[1],paragraph:t[2],from:t[3],to:t[4]};let n=/^([^:/]+\.[a-z]+):(.+)$/.exec(e);return n?{kind:`row`,file:n[1],row:n[2]}:{kind:`page`,host:e}}var Se=[`when`,`reportedOn`,`published`,`places`,`from`,`to`,`parties`,`participants`,`people`,`countriesStated`,`concerns`],Ce=[`status`,`kind`,`pairing`,`decidedBy`,`name`,`altNames`,`summary`,`record`];function S(e){let t=new Map(e.map(e=>[e,we(e)]));return e.toSorted((e,n)=>t.get(e)-t.get(n))}function we({property:e,locators:t,excerpts:n}){let r=Se.indexOf(e),i=Ce.indexOf(e);return(r>=0?r:i>=0?200+i:100)+(n.length===0&&t.some(e=>x(e).kind===`row`)?1e3:0)}function Te(e){let t=new Map;for(let n of e){let e=Ee(n),r=t.get(e);r||(r={number:t.size+1,key:e,source:n.source,locators:[],excerpts:[],claims:[]},t.set(e,r)),r.claims.push(n),C(r.locators,n.locators),C(r.excerpts,n.excerpts)}return[...t.values()]}function Ee({source:e,locators:t}){let n=t.map(x).map((e,n)=>e.kind===`row`?e.file:t[n]);return[e.id,...n].join(` `)}function C(e,t){for(let n of t)e.includes(n)||e.push(n)}function De(e){let t=e.filter(({status:e})=>e!==`RETRACTED`&&e!==`SUPERSEDED`),n=new Set(t.map(({source:e})=>e.story?.id??e.id)),r=new Set(t.flatMap(({source:e})=>e.publisher?.id??[]));return{stories:n.size,publishers:r.size}}function Oe(e){let t=new Map;for(let n of e){let e=n.source.reliability+n.credibility;t.set(e,[...t.get(e)??[],n])}return[...t.values()]}var ke=({modality:e,status:t,note:n})=>e===`ASSERTED`&&t===`ACCEPTED`&&n===null,w=15;function T(e){let t=e.trim().split(/\s+/);return t.length<=w?t.join(` `):t.slice(0,w).join(` `)+` …`}var E=864e5,D=e=>Date.parse(e+`T00:00:00Z`),Ae=e=>new Date(e).toISOString().slice(0,10);function je(e,t){let n=[e.earliest,e.latest,t.earliest,t.latest].filter(e=>e!==null).map(D);if(n.length===0)return null;let r=Math.min(...n),i=Math.max(...n)+E,a=Math.max(7*E,(i-r)/2),o=r-a,s=i+a-o,c=e=>(e-o)/s,l=({earliest:e,latest:t})=>({from:e===null?null:c(D(e)),to:t===null?null:c(D(t)+E)});return{a:l(e),b:l(t),...Me(o,o+s,c)}}function Me(e,t,n){let r=(t-e)/E,i=r<=75?`day`:r<=1100?`month`:`year`,a=[];for(let o=Math.ceil(e/E)*E;o<t;o+=E){let e=Ae(o);Ne(e,i)&&a.push({at:n(o),day:e,named:Pe(e,i,r)})}return{ticks:a,unit:i}}function Ne(e,t){return t===`day`||(t===`month`?e.endsWith(`-01`):e.endsWith(`-01-01`))}function Pe(e,t,n){return t===`year`?!0:t===`month`?n<=180||[`01`,`07`].includes(e.slice(5,7)):(n<=28?[`01`,`05`,`10`,`15`,`20`,`25`]:n<=50?[`01`,`10`,`20`]:[`01`,`15`]).includes(e.slice(8))}function Fe({a:e,b:t}){return O(t)<O(e)?[t,e]:[e,t]}function O({value:e}){let t=b(e??``);return t?t.earliest??``:``}var k=e=>e.join(t.value.record.comma),A=e=>e.join(t.value.record.semicolon);function j({name:e,publisher:n,published:r}){return n?t.value.record.shortSource(n.acronym??n.name,m(r,!0)):e.replace(/ \(.*\)$/,``)}function Ie(e){let n=t.value.record.locator,r=e.map(x).map(e=>{switch(e.kind){case`passage`:return n.paragraph(e.paragraph);case`row`:return n.row(e.file,e.row);case`page`:return n.wholePage}});return A([...new Set(r)])}var M=3;function Le(e){let n=e.slice(0,M).map(Re),r=e.length-M;return A(r>0?[...n,t.value.record.more(r)]:n)}function Re(e){let n=t.value.record.locator,r=x(e);switch(r.kind){case`passage`:return n.passage(r.document,r.paragraph,r.from,r.to);case`row`:return n.row(r.file,r.row);case`page`:return n.page(r.host)}}function N({claim:{source:n,credibility:r},full:i}){let a=t.value.record,o=a.credibility[r]??``,s=a.gradeName(n.reliability,t.value.kinds.reliability[n.reliability],r,o);return i?c(e,{children:s}):c(`span`,{class:`grade`,title:s,children:[c(`span`,{"aria-hidden":`true`,children:[n.reliability,` `,r]}),c(`span`,{class:`unseen`,children:s})]})}function P({property:e,value:n,object:r},i,a){let o=t.value.record.properties[e]??e;if(n===null)return{label:o,thing:r??void 0};let s=Be(e,n,i);if(r)return{label:o,thing:r,...s?{words:s}:{text:n}};if(s)return{label:o,words:s};let c=ze.has(e)?b(n):void 0;return c?{label:o,words:m(a?.edtf===n?a:c),unsure:c.unsure}:{label:o,text:n}}var ze=new Set([`when`,`published`,`reportedOn`,`partiesAsOf`]);function Be(e,n,r){return n===`true`||n===`false`?n===`true`?t.value.record.yes:t.value.record.no:Ve(e,r)?.[n]}function Ve(e,n){let r=t.value.kinds;switch(e){case`kind`:return He(n);case`participants`:return r.role;case`agreements`:case`action`:return r.agreementAction;case`status`:return r.eventStatus;case`modes`:return r.mode;case`role`:return r.routeRole;case`basis`:return r.legBasis;case`scheme`:return r.regionScheme;case`pairing`:case`certainty`:case`reliability`:case`scope`:return r[e];default:return}}function He(e){let n=t.value.kinds;return{event:n.event,organization:n.organization,source:n.source,place:n.place,cooperation:n.cooperation,agreement:n.agreement,"actor-group":n.actorGroup,technique:n.technique,finding:n.finding,material:n.material,"known-gap":n.knownGap}[e]}var F=e=>e.slice(0,e.indexOf(`:`));function I({of:{thing:n,words:r,text:i,unsure:a}}){let o=r??(i&&c(d,{children:i}));return c(e,{children:[n&&c(_,{of:n}),n&&o?c(e,{children:[` (`,o,`)`]}):o,a&&c(`em`,{class:`secondary`,children:[` `,t.value.record.row.uncertain]})]})}var L=58,Ue=84;function We({laid:e,a:r,b:i}){let a=t.value.record;return c(`svg`,{class:`axis`,width:`100%`,height:Ue,role:`img`,"aria-label":a.axis(m(r),m(i)),direction:n.value?`rtl`:`ltr`,children:[c(`line`,{x1:`0`,x2:`100%`,y1:L,y2:L,class:`base`}),e.ticks.map(({at:t,day:n,named:r})=>c(`g`,{children:[c(`line`,{x1:z(t),x2:z(t),y1:L,y2:L+(r?6:3),class:`base`}),r&&t>.03&&t<.97&&c(`text`,{x:z(t),y:77,"text-anchor":`middle`,class:`tick`,children:p(n,Ke[e.unit])})]},n)),c(R,{extent:e.a,y:14,text:a.sideIs(a.side.a,m(r,!0)),filled:!0}),c(R,{extent:e.b,y:32,text:a.sideIs(a.side.b,m(i,!0))})]})}function R({extent:e,y:t,text:n,filled:r}){let[i,a]=[e.from??0,e.to??1],o=e.from!==null&&e.to!==null&&a-i<.06,s=o?(i+a)/2:e.from===null?a:e.to===null?i:(i+a)/2,l=s<.25?Ge(`start`):s>.75?Ge(`end`):`middle`;return c(`g`,{class:r?`mark filled`:`mark`,children:[c(`line`,{x1:z(s),x2:z(s),y1:t+4,y2:L}),o?c(`circle`,{cx:z(s),cy:L,r:`6`}):c(`rect`,{x:z(i),y:53,width:z(a-i),height:`10`}),c(`text`,{x:z(s),y:t,"text-anchor":l,children:n})]})}var Ge=e=>n.value===(e===`start`)?`end`:`start`,z=e=>`${(e*100).toFixed(2)}%`,Ke={day:`dayMonth`,month:`shortMonth`,year:`year`};function qe({of:t,about:n}){return c(e,{children:t.map(e=>c(Je,{of:e,about:n},e.subject.id+e.property))})}function Je({of:e,about:n}){let i=t.value.record,{subject:a,property:o}=e,[s,d]=Fe(e),[f,p]=[b(s.value??``),b(d.value??``)],m=f&&p&&je(f,p),h=(i.properties[o]??o).toLowerCase(),g=F(a.id);return c(`section`,{class:`disagreement`,"aria-label":i.disagree(h),children:[c(`h2`,{children:i.disagree(h)}),a.id!==n&&c(`p`,{class:`secondary`,children:[i.disagreeOfSource,` `,c(l,{href:r(a.id),children:u(a)})]}),m&&c(We,{laid:m,a:f,b:p}),c(`dl`,{children:[c(Ye,{mark:i.side.a,statement:s,kind:g}),c(Ye,{mark:i.side.b,statement:d,kind:g})]}),c(`p`,{class:`secondary`,children:i.bothKept})]})}function Ye({mark:t,statement:n,kind:i}){return c(`div`,{children:[c(`dt`,{children:t}),c(`dd`,{children:[n.claims[0]&&c(I,{of:P(n.claims[0],i)}),n.claims.map(t=>c(`p`,{class:`secondary`,children:[c(l,{href:r(t.source.id),children:j(t.source)}),` `,c(N,{claim:t}),t.note&&c(e,{children:[` `,c(d,{children:t.note})]})]},t.id))]})]})}function B(e,t){return t==null||t===``||t===!1?[]:[{label:e,value:t}]}function V(e,t){return B(e,t).map(e=>({...e,main:!0}))}function H(...e){return e.filter(([e])=>e).map(([,e])=>e)}function Xe({entity:e}){return e&&`id`in e?e:null}function U({claims:e,kind:n,passages:r=[],when:i,first:a=e.length}){let o=t.value.record,s=new Set,l=new Map(r.flatMap(e=>e.claims.map(t=>[t.id,e])));return c(`table`,{class:`claims`,children:[c(`thead`,{children:c(`tr`,{children:[c(`th`,{scope:`col`,children:o.claim}),c(`th`,{scope:`col`,children:o.grade}),c(`th`,{scope:`col`,children:o.where})]})}),c(`tbody`,{children:e.map((e,t)=>c(`tr`,{class:t<a?void 0:`on-paper`,children:[c(`td`,{children:c(Qe,{claim:e,kind:n,when:i,note:Ze(s,e.note)})}),c(`td`,{children:c(N,{claim:e})}),c(`td`,{class:`where`,children:c($e,{claim:e,passage:l.get(e.id)})})]},e.id))})]})}function Ze(e,t){return t===null||e.has(t)?!1:(e.add(t),!0)}function Qe({claim:n,kind:r,when:i,note:a=!0}){let{modality:o,claimStatus:s}=t.value.kinds,l=P(n,r,i);return c(e,{children:[c(`span`,{class:`property`,children:l.label}),` `,c(I,{of:l}),n.modality!==`ASSERTED`&&c(`em`,{class:`secondary`,children:[` `,o[n.modality]]}),n.status!==`ACCEPTED`&&c(`strong`,{class:`standing`,children:[` `,s[n.status]]}),a&&n.note&&c(`span`,{class:`secondary aside`,children:c(d,{children:n.note})})]})}function $e({claim:e,passage:n}){let r=t.value.record,i=j(e.source),a=k([i,Ie(e.locators)]);return c(`div`,{children:[n?c(`a`,{href:`#passage-${n.number}`,children:a}):c(`span`,{children:a}),e.source.url&&c(y,{href:e.source.url,label:r.open(i)})]})}function et({passages:e}){return c(`ol`,{class:`passages`,children:e.map(e=>c(`li`,{id:`passage-${e.number}`,tabIndex:-1,children:c(tt,{passage:e})},e.key))})}function tt({passage:{source:e,locators:n,excerpts:i}}){let a=t.value.record;return c(`figure`,{children:[i.length>0&&c(`blockquote`,{lang:e.language,dir:`auto`,cite:e.url??void 0,children:i.map(e=>c(`p`,{children:[`“`,T(e),`”`]},e))}),c(`figcaption`,{class:`secondary`,children:[c(l,{href:r(e.id),children:c(d,{lang:e.language,children:e.name})}),a.comma,Le(n),`.`,` `,e.url&&c(y,{href:e.url,label:a.open(e.name),children:a.openSource})]})]})}function nt(e){let{entity:n}=t.value.kinds,r=e.replaceAll(`-`,`_`).toUpperCase();return r in n?n[r]:e===`claim`?t.value.record.oneClaim:e}function W(e,t,n){return{ask:t=>s(e,{id:t,lang:a.value}),describe:e=>{let{node:r}=e;return r?.__typename===t?n(r,e):null}}}var rt=W(re,`ActorGroup`,e=>{let n=t.value.record;return{told:[...V(n.row.kind,t.value.kinds.actorGroup[e.kind]),...B(n.row.named,e.isNamed?n.row.isNamed:n.row.unnamed),...V(n.row.alleged,e.alleged&&n.row.onlyAlleged),...V(n.row.operatesIn,g(e.operatesIn.nodes))],unknown:[],appears:B(n.findings,g(e.findings.nodes,{lines:!0}))}}),it=W(ie,`Agreement`,e=>{let n=t.value.record,r=e.partiesAsOf&&p(e.partiesAsOf),i=e.parties.edges.map(({node:e,since:t})=>({...e,since:t}));return{told:[...V(n.row.kind,t.value.kinds.agreement[e.kind]),...B(n.row.acronym,e.acronym),...B(n.row.unts,e.unts),...B(n.row.bodies,g(e.bodies.nodes)),...V(n.row.partiesBound,c(`details`,{children:[c(`summary`,{children:[n.row.countriesIn(e.parties.totalCount),` `,r&&n.row.asOf(r)]}),g(i,{total:e.parties.totalCount,beside:({since:e})=>e&&p(e,`shortDay`)})]})),...B(n.row.signedOnly,g(e.signedOnly.nodes,{total:e.signedOnly.totalCount}))],unknown:H([!!r,n.unknowns.partiesSince(r??``)]),appears:[]}});function at(e,t){let n=new Set(t),r=e=>e.some(({cooperation:e})=>n.has(e.id));return e.map(e=>({route:e,witness:ot(e,({witnesses:e})=>r(e)),around:ot(e,({around:e})=>r(e))})).filter(({witness:e,around:t})=>e.length+t.length>0)}function ot(e,t){let n=e.cooperationHistory.filter(t).map(({leg:e})=>e);return[...new Map(n.map(e=>[e.id,e])).values()]}function st(e,n){let r=t.value.record;if(n.length===0)return[];let i=n.map(({id:e})=>e),a=at(e,i);return B(r.gaps,a.length>0?c(ct,{of:a,selected:i[0]}):c(ut,{cooperations:n}))}function ct({of:e,selected:n}){let r=t.value.record;return c(`ul`,{class:`things lines`,children:e.map(({route:e,witness:t,around:a})=>c(`li`,{children:[c(l,{href:i(e.id.replace(`route:`,`gaps/`),{sel:n}),children:u(e)}),t.length>0&&c(lt,{label:r.asWitness,of:t}),a.length>0&&c(lt,{label:r.asAround,of:a})]},e.id))})}function lt({label:e,of:t}){return c(`span`,{class:`aside`,children:[c(`span`,{class:`secondary`,children:[e,` `]}),c(`ul`,{class:`things`,children:t.map(e=>c(`li`,{children:c(_,{of:e})},e.id))})]})}function ut({cooperations:n}){let r=t.value.record;return c(e,{children:[r.inNoGap,n.map(e=>c(`span`,{class:`secondary aside`,children:dt(e)},e.id))]})}function dt({status:e,pairing:n,kind:r}){let i=t.value.record;return e===`OCCURRED`?n===`SERIES`?i.notCountedSeries:n===`HUB`?i.notCountedHub:pt(r)?i.notCountedBelow:null:i.notCountedStatus}var ft=[`UNSPECIFIED`,`DIALOGUE`,`TRAINING_TOGETHER`],pt=e=>ft.includes(e),mt=({id:e})=>e.slice(8);function ht(e,t){let n=new Map;for(let r of e.filter(G)){let e=r.parties.nodes.filter(gt).sort((e,t)=>e.id<t.id?-1:1);for(let[i,a]of e.entries())for(let o of e.slice(i+1)){if(t&&a.id!==t&&o.id!==t)continue;let e=`${mt(a)}-${mt(o)}`,i=n.get(e)??{key:e,a,b:o,contacts:[]};i.contacts.push(r),n.set(e,i)}}return[...n.values()]}var G=({pairing:e,status:t})=>e===`TOGETHER`&&t===`OCCURRED`,gt=({id:e})=>e.startsWith(`country:`);function _t(e){let t=ht(e);return t.length>0&&c(`ul`,{class:`things`,children:t.map(e=>c(`li`,{children:c(yt,{pair:e,children:[c(f,{of:e.a}),` – `,c(f,{of:e.b})]})},e.key))})}function vt(e,n){let r=ht(e,n);return r.length>0&&c(`ul`,{class:`things`,children:r.map(e=>c(`li`,{children:[c(yt,{pair:e,children:c(f,{of:e.a.id===n?e.b:e.a})}),` `,c(`span`,{class:`secondary`,children:t.value.record.row.contacts(e.contacts.length)})]},e.key))})}function yt({pair:e,children:t}){return c(l,{href:i(`/pair/${e.key}`),children:t})}function K({of:n}){let r=t.value.record.row,i=n.precision===`DAY`&&!n.note;return c(e,{children:[m(n),n.edtf?.includes(`?`)&&c(`em`,{class:`secondary`,children:[` `,r.uncertain]}),!i&&n.text&&c(`span`,{class:`secondary`,children:[` `,r.inSource,` `,c(d,{children:[`“`,T(n.text),`”`]})]}),n.note&&c(`span`,{class:`secondary aside`,children:c(d,{children:n.note})})]})}function bt(e){return e.length>0&&c(`ul`,{class:`things lines`,children:e.map(e=>c(`li`,{children:c(d,{children:e})},e))})}function q(e,t){return g(e,{lines:!0,total:t,beside:({when:e})=>m(e,!0)})}function J(e){let n=t.value.kinds;return e.length>0&&c(`ul`,{class:`things lines`,children:e.map(e=>c(`li`,{children:[c(l,{href:r(e.id),children:[c(f,{of:e.from}),` `,t.value.record.arrow,` `,c(f,{of:e.to})]}),` `,c(`span`,{class:`secondary`,children:[c(_,{of:e.route}),t.value.record.semicolon,n.legBasis[e.basis]]})]},e.id))})}function Y(e){let n=t.value.record.row;return e.length>0&&c(`ul`,{class:`things lines`,children:e.map(({id:e,number:i,role:a,route:o})=>c(`li`,{children:[c(_,{of:o}),` `,c(`span`,{class:`secondary`,children:[c(l,{href:r(e),children:n.stage(i)}),a&&t.value.record.comma+t.value.kinds.routeRole[a]]})]},e))})}function X(e){return e.length>0&&k(e.map(e=>t.value.kinds.mode[e]))}var xt=W(ae,`Cooperation`,(e,n)=>{let r=t.value.record,i=t.value.kinds,{kind:a,pairing:o,status:s,when:l,reportedOn:u,parties:f,decidedBy:m}=e;return{when:l,told:[...V(r.row.what,i.cooperation[a]),...V(r.row.status,s!==`OCCURRED`&&i.eventStatus[s]),...V(r.row.when,c(K,{of:l})),...B(r.row.reported,u&&p(u)),...V(r.row.parties,g(f.nodes)),...V(r.row.pairing,i.pairing[o]),...B(r.row.countsAs,pt(a)?r.row.countsBelow:r.row.countsAbove),...B(r.row.decidedBy,c(d,{children:[`“`,m,`”`]}))],unknown:H([l.earliest===null||l.earliest!==l.latest,r.unknowns.day],[a===`UNSPECIFIED`,r.unknowns.kindOfCooperation],[o===`SERIES`,r.unknowns.series],[o===`HUB`,r.unknowns.hub]),appears:[...B(r.row.pairs,_t([e])),...st(n.routes.nodes,[e]),...B(r.events,q(e.events.nodes))]}}),St=[`REGIONAL`,null,`UNIVERSAL`];function Ct({of:{edges:n,totalCount:r}}){let i=t.value.record.row,a={REGIONAL:i.regional,UNIVERSAL:i.universal};return c(e,{children:[St.map(e=>{let t=n.filter(({node:t})=>t.scope===e).map(({node:e,status:t})=>({...e,status:t}));return t.length>0&&c(`details`,{children:[c(`summary`,{children:i.bodiesOf(e?a[e]:i.otherScope,t.length)}),c(v,{of:t,lines:!0,beside:({status:e})=>e&&c(d,{children:e})})]},e)}),r>n.length&&c(`p`,{class:`secondary`,children:t.value.record.more(r-n.length)})]})}var wt=[`ORGANIZER`,`SUPPORTER`,`PARTICIPANT`,`VENUE`,`OCCASION`,`NATIONALITY`,`DESTINATION`,`UNSPECIFIED`];function Tt(e){return wt.flatMap(n=>V(t.value.record.roles[n],g(e.filter(({roles:e})=>e.includes(n)).map(({node:e})=>e))))}function Z(e){return k(e.map(e=>t.value.kinds.role[e]))}var Et=W(oe,`Country`,(e,n)=>{let r=t.value.record,i=n.standing,a=e.cooperations.nodes;return{appearsFirst:!0,told:[...B(r.row.code,r.row.codes(e.iso3,e.iso2,e.m49)),...B(r.row.formalName,e.formalName&&c(d,{children:e.formalName})),...B(r.row.capital,e.capital&&c(d,{children:e.capital})),...V(r.row.sovereign,e.sovereign&&g([e.sovereign])),...V(r.row.regions,Dt(e)),...B(r.row.territories,g(e.territories.nodes)),...B(r.row.neighbours,g(e.neighbours.nodes)),...B(r.row.places,g(e.places.nodes)),...V(r.row.agencies,g(e.agencies.nodes,{lines:!0,beside:({kind:e})=>t.value.kinds.organization[e]})),...B(r.row.offices,g(i.positions)),...B(r.row.projects,g(i.projects.nodes)),...B(r.row.actorGroups,g(i.actorGroups.nodes,{lines:!0})),...At(i),...B(r.row.memberships,i.memberships.totalCount>0&&c(Ct,{of:i.memberships}))],unknown:H([i.stages.length===0,r.unknowns.route],[e.isState,r.unknowns.treatiesSince(jt(i))],[a.some(e=>!G(e)),r.unknowns.series],[!0,r.unknowns.people]),appears:[...V(r.row.partners,vt(a,e.id)),...B(r.row.notPaired,g(a.filter(e=>!G(e)),{lines:!0})),...V(r.events,Ot(e.events)),...B(r.row.concerns,Ot(e.concernedBy)),...B(r.row.stages,Y(i.stages)),...B(r.row.sameRoute,kt(e)),...B(r.row.legsFrom,J(i.legsFrom.nodes)),...B(r.row.legsTo,J(i.legsTo.nodes)),...B(r.findings,g(i.findings.nodes,{lines:!0}))]}});function Dt({regions:n}){let r=t.value.record.row,i=n.edges.map(({node:e,claims:t})=>({...e,claims:t}));return g(i,{lines:!0,beside:({scheme:t,claims:n})=>{let i=n.filter(({source:e})=>e.id.startsWith(`source:unodc-`)).map(({source:e})=>e),a=t===`M49`?r.byStandard:r.bySource;return i.length>0&&t===`M49`?c(e,{children:[A([a,r.alsoBySource]),`: `,g(i)]}):c(e,{children:[a,t!==`M49`&&c(e,{children:[`: `,g(n.map(({source:e})=>e))]})]})}})}function Ot({edges:e,totalCount:t}){let n=e.map(({node:e,roles:t})=>({...e,roles:t}));return g(n,{lines:!0,total:t,beside:({roles:e,when:t})=>A([Z(e),m(t,!0)])})}function kt({sameRouteAs:n}){let r=n.edges.map(({node:e,claims:t})=>({...e,claims:t}));return g(r,{lines:!0,beside:({claims:n})=>c(e,{children:[t.value.record.row.sameRouteNote,`: `,g(n.map(({source:e})=>e))]})})}function At({agreements:e,signedOnly:n}){let r=t.value.record.row,i=e.edges.map(({node:e,action:t,since:n,asOf:r})=>({...e,action:t,since:n,asOf:r})),a=n.edges.map(({node:e,asOf:t})=>({...e,asOf:t}));return[...B(r.treaties,g(i,{lines:!0,beside:({action:e,since:n,asOf:i})=>A([...e&&n?[r.boundBy(t.value.kinds.agreementAction[e],p(n))]:[],...i?[r.asOf(Q(i))]:[]])})),...B(r.signedOnly,g(a,{lines:!0,beside:({asOf:e})=>e&&r.asOf(Q(e))}))]}function jt({agreements:e,signedOnly:n}){let r=[...e.edges,...n.edges].find(({asOf:e})=>e)?.asOf;return r?Q(r):t.value.dates.notStated}var Q=e=>{let t=b(e);return t?m(t):e},Mt=W(se,`Event`,(n,r)=>{let i=t.value.record,a=t.value.kinds,o=n.participants.edges.filter(({node:e})=>e.id.startsWith(`country:`)).length,s=n.when.earliest===null&&n.when.latest===null,l=n.when.earliest!==null&&n.when.earliest===n.when.latest,u=n.places.edges.map(({node:e,claims:t})=>({...e,claims:t}));return{when:n.when,told:[...V(i.row.what,a.event[n.kind]),...V(i.row.status,n.status!==`OCCURRED`&&a.eventStatus[n.status]),...V(i.row.when,c(K,{of:n.when})),...B(i.row.reported,n.reportedOn&&p(n.reportedOn)),...V(i.row.where,g(u,{beside:({countries:t,claims:n})=>c(e,{children:[g(t.nodes),` (`,A([i.row.venueOnly,...n.some(({modality:e})=>e===`INFERRED_BY_US`)?[i.row.fromDateline]:[]]),`)`]})})),...Tt(n.participants.edges),...B(i.row.concerns,g(n.concerns.edges.map(({node:e,roles:t})=>({...e,roles:t})),{beside:({roles:e})=>Z(e)})),...B(i.row.people,n.people&&c(d,{children:n.people.text})),...B(i.row.countriesStated,n.countriesStated&&i.row.stated(n.countriesStated)),...B(i.row.topics,bt(n.topics)),...B(i.row.outcome,n.outcome&&c(d,{children:n.outcome})),...B(i.row.project,n.project&&g([n.project])),...B(i.row.margins,n.onMarginsOf&&g([n.onMarginsOf]))],unknown:H([n.kind===`UNSPECIFIED`,i.unknowns.kind],s?[!0,i.unknowns.when]:[!l,i.unknowns.day],[u.length===0,i.unknowns.place],[(n.countriesStated??0)>o,i.unknowns.participants(o,n.countriesStated??0)],[!n.outcome,i.unknowns.outcome],...Pt(r).map(e=>[!0,c(d,{children:e})])),appears:[...B(i.cooperation,g(n.cooperations.nodes,{lines:!0,beside:({kind:e})=>a.cooperation[e]})),...B(i.row.pairs,_t(n.cooperations.nodes)),...st(r.routes.nodes,n.cooperations.nodes),...Nt(n)]}});function Nt(e){let n=t.value.record,r=e.overlaps.map(({event:e,from:t,to:n})=>({...e,from:t,to:n}));return[...B(n.row.sideEvents,g(e.sideEvents.nodes,{lines:!0})),...B(n.row.maybeSame,g(e.maybeSameAs.nodes,{lines:!0,beside:()=>n.row.countOnce})),...B(n.row.overlaps,g(r,{lines:!0,beside:({from:e,to:t})=>e===t?p(e):h(e,t)})),...B(n.row.techniques,g(e.techniques.nodes)),...B(n.row.materials,g(e.materials.nodes)),...B(n.findings,g(e.findings.nodes,{lines:!0}))]}function Pt({entity:e}){let t=(e&&`claims`in e?e.claims.nodes:[]).filter(({property:e,modality:t})=>e===`participants`&&t===`INFERRED_BY_US`).map(({note:e})=>e);return[...new Set(t)].filter(e=>e!==null)}var Ft=W(ce,`Finding`,e=>{let n=t.value.record;return{told:[...V(n.row.kind,t.value.kinds.finding[e.kind]),...V(n.row.certainty,t.value.kinds.certainty[e.certainty]),...B(n.row.affected,e.affected&&c(d,{children:e.affected})),...B(n.row.modes,X(e.modes)),...B(n.row.actors,g(e.actors.nodes))],unknown:[],appears:B(n.row.concerns,g(e.concerns.nodes))}}),It=W(le,`KnownGap`,e=>({told:V(t.value.record.row.missing,t.value.kinds.knownGap[e.kind]),unknown:[],appears:[]}));function Lt({leg:n,routes:r}){let a=t.value.record,o=(r.find(({id:e})=>e===n.route.id)?.cooperationHistory??[]).filter(e=>e.leg.id===n.id),s=zt(o.flatMap(({witnesses:e})=>e)),u=zt(o.flatMap(({around:e})=>e));return c(e,{children:[c(l,{href:i(n.route.id.replace(`route:`,`gaps/`),{sel:n.id}),children:a.seeGaps}),c(Rt,{label:a.asWitness,of:s}),c(Rt,{label:a.asAround,of:u})]})}function Rt({label:e,of:t}){return t.length===0?null:c(`span`,{class:`aside`,children:[c(`span`,{class:`secondary`,children:[e,` `]}),c(`ul`,{class:`things`,children:t.map(e=>c(`li`,{children:c(_,{of:e})},e.id))})]})}function zt(e){return[...new Map(e.map(({cooperation:e})=>[e.id,e])).values()]}var Bt=W(ue,`Leg`,(e,n)=>{let r=t.value.record;return{told:[...V(r.row.from,c(_,{of:e.from})),...V(r.row.to,c(_,{of:e.to})),...V(r.row.route,g([e.route])),...B(r.row.step,r.row.stepOf(e.step)),...V(r.row.basis,t.value.kinds.legBasis[e.basis]),...V(r.row.modes,X(e.modes))],unknown:H([e.modes.length===0,r.unknowns.mode],[e.basis===`BETWEEN_STAGES`,r.unknowns.movement],[!0,r.unknowns.people]),appears:[...B(r.gaps,c(Lt,{leg:e,routes:n.routes.nodes})),...B(r.routes,c(l,{href:i(e.route.id.replace(`route:`,`routes/`),{sel:e.id}),children:r.seeMap}))]}}),Vt=W(de,`Material`,e=>{let n=t.value.record;return{told:[...V(n.row.kind,t.value.kinds.material[e.kind]),...B(n.row.state,e.state&&c(d,{children:e.state})),...B(n.row.producers,g(e.producers.nodes)),...B(n.row.endorsers,g(e.endorsers.nodes))],unknown:[],appears:B(n.events,q(e.events.nodes))}}),Ht=W(fe,`Organization`,e=>{let n=t.value.record,r=e.members.edges.map(({node:e,status:t})=>({...e,status:t})),i=e.events.edges.map(({node:e,roles:t})=>({...e,roles:t}));return{appearsFirst:!0,told:[...V(n.row.kind,t.value.kinds.organization[e.kind]),...B(n.row.acronym,e.acronym),...V(n.row.country,e.country&&g([e.country])),...V(n.row.parent,e.parent&&g([e.parent])),...B(n.row.units,g(e.units.nodes,{lines:!0})),...B(n.row.scope,e.scope&&t.value.kinds.scope[e.scope]),...B(n.row.agreement,e.agreement&&g([e.agreement])),...B(n.row.offices,g(e.positions)),...B(n.row.members,g(r,{total:e.members.totalCount,beside:({status:e})=>e&&c(d,{children:[`(`,e,`)`]})})),...B(n.row.publications,Ut(e)),...B(n.row.website,e.website&&c(y,{href:e.website,children:new URL(e.website).host}))],unknown:H([e.kind===`REGIONAL_COALITION`&&r.length===0,n.unknowns.members]),appears:[...V(n.events,g(i,{lines:!0,total:e.events.totalCount,beside:({roles:e,when:t})=>A([Z(e),m(t,!0)])})),...B(n.cooperation,g(e.cooperations.nodes,{lines:!0,total:e.cooperations.totalCount,beside:({kind:e})=>t.value.kinds.cooperation[e]})),...B(n.row.materials,g(e.materials.nodes,{lines:!0}))]}});function Ut({publications:{nodes:e,totalCount:n}}){return n>0&&c(`details`,{children:[c(`summary`,{children:t.value.record.row.sources(n)}),g(e,{lines:!0,total:n})]})}var Wt=W(pe,`Place`,e=>{let n=t.value.record;return{appearsFirst:!0,told:[...V(n.row.kind,t.value.kinds.place[e.kind]),...V(n.row.country,g(e.countries.nodes)),...B(n.row.datelineOf,g(e.datelineOf.nodes,{lines:!0}))],unknown:H([e.stages.length===0,n.unknowns.route]),appears:[...B(n.row.venueOf,q(e.events.nodes)),...B(n.row.stages,Y(e.stages)),...B(n.row.legsFrom,J(e.legsFrom.nodes)),...B(n.row.legsTo,J(e.legsTo.nodes)),...B(n.findings,g(e.findings.nodes,{lines:!0}))]}}),Gt=W(me,`Position`,e=>{let n=t.value.record;return{appearsFirst:!0,told:V(n.row.office,g([e.of])),unknown:[n.row.holder],appears:B(n.events,q(e.events.nodes))}}),Kt=W(he,`Project`,e=>{let n=t.value.record,r=e.countries.nodes.length;return{appearsFirst:!0,when:e.when,told:[...V(n.row.when,c(K,{of:e.when})),...B(n.row.objectives,bt(e.objectives)),...V(n.row.implementedBy,g(e.implementedBy.nodes)),...V(n.row.fundedBy,g(e.fundedBy.nodes)),...B(n.row.countriesStated,e.countriesStated&&n.row.stated(e.countriesStated)),...V(n.row.seenIn,g(e.countries.nodes))],unknown:H([(e.countriesStated??0)>r,n.unknowns.countriesOf(r,e.countriesStated??0)]),appears:[...B(n.events,q(e.events.nodes,e.events.totalCount)),...B(n.cooperation,g(e.cooperations.nodes,{lines:!0,total:e.cooperations.totalCount,beside:({kind:e})=>t.value.kinds.cooperation[e]})),...B(n.row.materials,g(e.materials.nodes,{lines:!0}))]}}),qt=W(ge,`Region`,e=>{let n=t.value.record;return{appearsFirst:!0,told:[...V(n.row.scheme,t.value.kinds.regionScheme[e.scheme]),...B(n.row.code,e.code&&`M49 ${e.code}`),...V(n.row.parent,e.parent&&g([e.parent])),...B(n.row.parts,g(e.parts.nodes)),...V(n.row.countries,g(e.countries.nodes,{total:e.countries.totalCount})),...B(n.row.actorGroups,g(e.actorGroups.nodes,{lines:!0}))],unknown:H([e.countries.totalCount===0&&e.parts.nodes.length===0,n.unknowns.countries],[!0,n.unknowns.people]),appears:[...B(n.row.stages,Y(e.stages)),...B(n.row.legsFrom,J(e.legsFrom.nodes)),...B(n.row.legsTo,J(e.legsTo.nodes)),...B(n.findings,g(e.findings.nodes,{lines:!0}))]}});function $({title:e,children:t}){let n=o();return c(`section`,{"aria-labelledby":n,children:[c(`h2`,{id:n,children:e}),t]})}function Jt({of:{legs:e}}){let n=t.value.record;return c(`table`,{class:`claims`,children:[c(`thead`,{children:c(`tr`,{children:[c(`th`,{scope:`col`,children:n.row.step}),c(`th`,{scope:`col`,children:n.leg}),c(`th`,{scope:`col`,children:n.row.basis})]})}),c(`tbody`,{children:e.nodes.map(e=>c(`tr`,{children:[c(`td`,{class:`numbers`,children:e.step}),c(`td`,{children:c(l,{href:r(e.id),children:[c(f,{of:e.from}),` `,n.arrow,` `,c(f,{of:e.to})]})}),c(`td`,{children:t.value.kinds.legBasis[e.basis]})]},e.id))})]})}var Yt=W(_e,`Route`,(n,{entity:r})=>{let a=t.value.record,o=r&&`id`in r?r.id:``,s=n.legs.nodes.length>0,u=e=>i(o.replace(`route:`,`${e}/`));return{told:[...V(a.row.ordered,c(e,{children:[n.ordered?a.row.isOrdered:a.row.notOrdered,n.orderNote&&c(`span`,{class:`secondary aside`,children:c(d,{children:n.orderNote})})]})),...V(a.row.modes,X(n.modes)),...V(n.ordered?a.stagesInOrder:a.stagesUnordered,c(Xt,{of:n}))],more:s&&c($,{title:a.legs,children:c(Jt,{of:n})}),unknown:H([!n.ordered,a.unknowns.order],[n.modes.length===0,a.unknowns.mode],[!0,a.unknowns.people]),appears:[...B(a.gaps,s&&c(l,{href:u(`gaps`),children:a.seeGaps})),...B(a.routes,c(l,{href:u(`routes`),children:a.seeMap})),...B(a.findings,g(n.findings.nodes,{lines:!0}))]}});function Xt({of:{ordered:e,stages:n}}){return c(e?`ol`:`ul`,{class:`record-stages`,children:n.map(({id:n,number:r,role:i,ends:a})=>c(`li`,{children:[e&&c(`span`,{class:`numbers stage-number`,children:r}),c(`span`,{children:[c(v,{of:a.nodes}),i&&c(`span`,{class:`secondary`,children:[` `,t.value.kinds.routeRole[i]]})]})]},n))})}function Zt(e){try{return new Intl.DisplayNames(a.value,{type:`language`}).of(e)??e}catch{return e}}var Qt=[`event`,`cooperation`,`route`,`leg`,`stage`,`finding`,`project`,`material`,`actor-group`,`technique`,`organization`];function $t(e){return e.toSorted((e,t)=>en(e.subject.id)-en(t.subject.id))}function en(e){let t=Qt.indexOf(e.slice(0,e.indexOf(`:`)));return t<0?Qt.length:t}function tn({source:e,first:n,total:i}){let o=t.value.record,{id:u}=e,d=ee(`${u} ${a.value}`,e=>{if(e===null)return{state:`ready`,data:n,at:new Date,stale:!1};let t=s(be,{id:u,lang:a.value,after:e}).value;return ne(t,({node:e})=>e?.__typename===`Source`?e.citedBy:void 0)});return c($,{title:o.statements,children:[c(`p`,{class:`secondary`,children:o.statementsMean(i,d.total)}),$t(d.rows.filter(({subject:e})=>e.id!==u)).map(({subject:t,claims:n},i)=>c(`details`,{class:`said`,open:i===0,children:[c(`summary`,{children:[c(f,{of:t}),` `,c(`span`,{class:`secondary`,children:o.claimsAbout(nt(F(t.id)),n.length)})]}),c(`p`,{children:c(l,{href:r(t.id),children:o.openPage})}),c(U,{claims:S(n.map(t=>({...t,source:e}))),kind:F(t.id),when:`when`in t?t.when:void 0})]},t.id)),c(te,{of:d})]})}var nn={"actor-group":rt,agreement:it,cooperation:xt,country:Et,event:Mt,finding:Ft,"known-gap":It,leg:Bt,material:Vt,organization:Ht,place:Wt,position:Gt,project:Kt,region:qt,route:Yt,source:W(ve,`Source`,n=>{let r=t.value.record,i=[...n.story?[n.story]:[],...n.pages.nodes];return{when:n.published,told:[...V(r.row.link,n.url&&c(y,{href:n.url,children:n.url})),...V(r.row.kind,t.value.kinds.source[n.kind]),...V(r.row.publisher,n.publisher&&g([n.publisher])),...V(r.row.published,c(K,{of:n.published})),...B(r.row.dateline,n.dateline&&g([n.dateline],{beside:()=>r.row.datelineNote})),...V(r.row.reliability,c(e,{children:[c(`b`,{children:n.reliability}),r.comma,t.value.kinds.reliability[n.reliability],n.reliabilityReason&&c(`span`,{class:`secondary aside`,children:c(d,{children:n.reliabilityReason})})]})),...B(r.row.sameStory,g(i,{lines:!0,beside:()=>r.row.tellsAgain})),...B(r.row.corpus,n.corpus?r.row.inCorpus:r.row.notInCorpus),...B(r.row.carriedBy,n.carriedBy.length>0&&k(n.carriedBy)),...B(r.row.language,Zt(n.language)),...B(r.row.licence,c(d,{children:n.licence}))],unknown:H([!n.publisher,r.unknowns.publisher],[n.published.earliest===null||n.published.earliest!==n.published.latest,r.unknowns.published]),more:c(tn,{source:n,first:n.citedBy,total:n.statements.totalCount}),appears:[]}}),stage:W(ye,`Stage`,e=>{let n=t.value.record;return{told:[...V(n.row.route,g([e.route],{beside:()=>n.row.stage(e.number)})),...V(n.row.what,e.role&&t.value.kinds.routeRole[e.role]),...V(n.row.ends,g(e.ends.nodes))],unknown:[],appears:[]}}),technique:W(xe,`Technique`,e=>{let n=t.value.record;return{appearsFirst:!0,told:V(n.row.kind,t.value.kinds.technique[e.kind]),unknown:[],appears:B(n.events,q(e.events.nodes))}})};function rn({rows:e}){return c(`dl`,{class:`told`,children:e.map(({label:e,value:t})=>c(`div`,{children:[c(`dt`,{children:e}),c(`dd`,{children:t})]},e))})}export{Oe as _,et as a,ke as b,Qe as c,B as d,qe as f,N as g,P as h,nt as i,Xe as l,F as m,nn as n,tt as o,I as p,$ as r,U as s,rn as t,V as u,S as v,Te as x,De as y};
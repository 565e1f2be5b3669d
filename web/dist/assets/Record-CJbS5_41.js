import{A as e,E as t,L as n,j as r,k as i,r as a}from"./index-CgizWKU_.js";import{Method as o,t as s}from"./Method-CcHGdJGb.js";import{a as c,n as l,o as u,r as d,t as f}from"./Untranslated-DGA40Bjj.js";import{C as p,T as m,c as h,m as g,p as _,t as v,v as y}from"./words-Bqnaf5Z0.js";import{a as b,d as x,f as S,g as C,h as w,i as T,l as E,m as D,n as O,p as k,r as A,s as j,t as M,u as N,v as P,x as F,y as I}from"./record-CH4X36T8.js";import{n as L}from"./OutLink-BtTG2VGc.js";var R=`query RecordClaim($id: ID!, $lang: String!) {
  node(id: $id) {
    __typename
    ... on Claim {
      ...recordClaim
      subject {
        ...recordThing
      }
      period {
        ...recordPeriod
      }
    }
  }
  dataset {
    title
    version
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

fragment recordThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
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
}`;function z(e,t){return e+t.split(`?`)[0]}function B({id:e,name:n,dataset:r}){let i=h.value.record,[a,o]=p(``),s=z(location.origin,g(e)),c=i.citation(n,e,r.title,r.version,s,t(new Date().toISOString().slice(0,10))),l=e=>navigator.clipboard?.writeText(e).then(()=>o(i.copied),()=>o(i.notCopied))??o(i.notCopied);return u(m,{children:[u(`p`,{class:`citation secondary`,children:c}),u(`p`,{class:`secondary`,children:i.citeSource}),u(`p`,{class:`no-print`,children:[u(`button`,{onClick:()=>void l(c),children:i.copyCitation}),` `,u(`button`,{onClick:()=>void l(s),children:i.copyLink}),` `,u(`span`,{role:`status`,class:`secondary`,children:a})]})]})}var V=14;function H({claims:e,total:t,...n}){let r=h.value.record,[i,a]=p(e.length<=17),{stories:o,publishers:s}=I(e);return e.length===0?u(`p`,{class:`secondary`,children:r.noClaims}):u(m,{children:[u(`p`,{class:`secondary`,children:[t>e.length&&r.claimsOf(e.length,t),` `,r.claimsFrom(e.length,o,s),` `,r.gradesMean,` `,u(c,{href:_(`/method`)+`#grades`,children:r.gradesMore})]}),u(j,{...n,claims:e,first:i?void 0:V}),!i&&u(`button`,{class:`no-print`,onClick:()=>a(!0),children:r.allClaims(e.length)})]})}function U({allNames:e,externalIds:t,name:n}){let r=h.value.record,i=e.filter(({value:e})=>e!==n);return[...x(r.row.alsoKnown,i.length>0&&u(`ul`,{class:`things`,children:i.map(({value:e,lang:t})=>u(`li`,{children:t?u(f,{lang:t,children:e}):u(f,{children:[`“`,e,`”`]})},e+t))})),...x(r.elsewhere,t.length>0&&u(`ul`,{class:`things`,children:t.map(({scheme:e,value:t})=>u(`li`,{children:u(`bdi`,{dir:`ltr`,children:[e,` `,t]})},e+t))}))]}var W={event:`events`,source:`sources`,country:`countries`,organization:`organizations`,route:`routes`,leg:`routes`,stage:`routes`,cooperation:`cooperation`};function G({of:e}){let t=D(e.id);return u(`div`,{class:`heading`,children:[u(K,{kind:t,id:e.id}),u(`h1`,{children:u(n,{of:e})})]})}function K({kind:e,id:t}){let n=h.value.record,r=W[e],i=r&&n.lists[r];return u(`nav`,{class:`breadcrumb secondary`,"aria-label":n.breadcrumb,children:u(`ol`,{children:[u(`li`,{children:i?u(c,{href:_(r),children:i}):T(e)}),u(`li`,{"aria-current":`page`,children:u(`bdi`,{dir:`ltr`,children:t})})]})})}var q=matchMedia(`(min-width: 1000px)`),J=y(q.matches);q.addEventListener(`change`,()=>J.value=q.matches);var Y=()=>J.value;function X(e){r(d(e.entity)),s(!0);let{disputes:t,told:n,more:i,claims:a,quoted:o,unknown:c,appears:l,cite:f}=Q(e);return u(`article`,{class:`record`,children:[u(G,{of:e.entity}),Y()?e.description.appearsFirst?u(Z,{left:[t,l,a,c],right:[n,o,f]}):u(Z,{left:[t,i,a,c],right:[n,o,l,f]}):u(Z,{left:[t,n,l,i,a,o,c,f]})]})}function Z({left:e,right:t}){return u(`div`,{class:`columns`,children:[u(`div`,{children:e}),t&&u(`div`,{children:t})]})}function Q({entity:e,data:t,description:{told:n,when:r,more:i,unknown:a,appears:o}}){let s=h.value.record,c=P(e.claims.nodes),l=F(c),p={kind:D(e.id),when:r};return{disputes:u(S,{of:t.contradictions.filter($(e,c)),about:e.id}),told:u(A,{title:s.told,children:[e.summary&&u(`p`,{class:`summary`,children:u(f,{children:e.summary})}),u(M,{rows:[...n,...U(e)]})]}),more:i,claims:u(A,{title:s.claims,children:u(H,{...p,claims:c,total:e.claims.totalCount,passages:l})}),quoted:l.length>0&&u(A,{title:s.passages,children:u(b,{passages:l})}),unknown:a.length>0&&u(A,{title:s.unknown,children:u(`ul`,{class:`unknown`,children:a.map((e,t)=>u(`li`,{children:e},t))})}),appears:o.length>0&&u(A,{title:s.appears,children:u(M,{rows:o})}),cite:u(A,{title:s.cite,children:u(B,{id:e.id,name:d(e),dataset:t.dataset})})}}function $(e,t){let n=new Set(t.map(({source:e})=>e.id));return({subject:t})=>t.id===e.id||n.has(t.id)}function ee({id:t}){return u(i,{answer:l(R,{id:t,lang:v.value}).value,children:({node:t,dataset:n})=>t?.__typename===`Claim`?u(te,{claim:t,dataset:n}):u(e,{})})}function te({claim:e,dataset:t}){let n=h.value.record,i=h.value.kinds,o=w(e,D(e.subject.id)),s=n.claimOn(d(e.subject),o.label);return r(s),u(`article`,{class:`record`,children:[u(`div`,{class:`heading`,children:[u(K,{kind:`claim`,id:e.id}),u(`h1`,{children:s})]}),u(Z,{left:u(A,{title:n.told,children:u(M,{rows:[...N(n.row.subject,u(L,{of:e.subject})),...N(o.label,u(k,{of:o})),...x(n.row.period,e.period&&a(e.period)),...x(n.row.modality,i.modality[e.modality]),...x(n.row.claimStatus,i.claimStatus[e.status]),...x(n.grade,u(C,{claim:e,full:!0})),...x(n.row.note,e.note&&u(f,{children:e.note}))]})}),right:u(m,{children:[u(A,{title:n.passages,children:u(b,{passages:F([e])})}),u(A,{title:n.cite,children:u(B,{id:e.id,name:s,dataset:t})})]})})]})}function ne({id:t}){let n=D(t);if(n===`dataset`)return u(o,{});if(n===`claim`)return u(ee,{id:t});let r=Object.hasOwn(O,n)?O[n]:void 0;return r?u(re,{id:t,page:r}):u(e,{})}function re({id:t,page:n}){return u(i,{answer:n.ask(t).value,children:t=>{let r=E(t),i=r&&n.describe(t);return i?u(X,{entity:r,data:t,description:i}):u(e,{})}})}export{ne as Record};
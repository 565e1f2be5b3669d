import{E as e,_ as t,b as n,i as r}from"./page-Cy7oFQBt.js";import{n as i,t as a}from"./Shown-DEaKd97m.js";import{Method as o,t as s}from"./Method-gBuIjuZx.js";import{N as c}from"./index-B1Rn6Wsd.js";import{a as l,i as u,n as d,t as f}from"./Untranslated-DjOQlrGW.js";import{C as p,T as m,c as h,m as g,p as _,t as v,v as y}from"./words-ChSQVFU1.js";import{a as b,d as x,f as S,g as C,h as w,i as T,l as E,m as D,n as O,p as k,r as A,s as j,t as M,u as N,v as P,x as F,y as I}from"./record-TLS7Hfu1.js";import{n as L}from"./OutLink-DXCLj7N1.js";var R=`query RecordClaim($id: ID!, $lang: String!) {
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
}`;function z(e,t){return e+t.split(`?`)[0]}function B({id:e,name:n,dataset:r}){let i=h.value.record,[a,o]=p(``),s=z(location.origin,g(e)),c=i.citation(n,e,r.title,r.version,s,t(new Date().toISOString().slice(0,10))),u=e=>navigator.clipboard?.writeText(e).then(()=>o(i.copied),()=>o(i.notCopied))??o(i.notCopied);return l(m,{children:[l(`p`,{class:`citation secondary`,children:c}),l(`p`,{class:`secondary`,children:i.citeSource}),l(`p`,{class:`no-print`,children:[l(`button`,{onClick:()=>void u(c),children:i.copyCitation}),` `,l(`button`,{onClick:()=>void u(s),children:i.copyLink}),` `,l(`span`,{role:`status`,class:`secondary`,children:a})]})]})}var V=14;function H({claims:e,total:t,...n}){let r=h.value.record,[i,a]=p(e.length<=17),{stories:o,publishers:s}=I(e);return e.length===0?l(`p`,{class:`secondary`,children:r.noClaims}):l(m,{children:[l(`p`,{class:`secondary`,children:[t>e.length&&r.claimsOf(e.length,t),` `,r.claimsFrom(e.length,o,s),` `,r.gradesMean,` `,l(u,{href:_(`/method`)+`#grades`,children:r.gradesMore})]}),l(j,{...n,claims:e,first:i?void 0:V}),!i&&l(`button`,{class:`no-print`,onClick:()=>a(!0),children:r.allClaims(e.length)})]})}function U({allNames:e,externalIds:t,name:n}){let r=h.value.record,i=e.filter(({value:e})=>e!==n);return[...x(r.row.alsoKnown,i.length>0&&l(`ul`,{class:`things`,children:i.map(({value:e,lang:t})=>l(`li`,{children:t?l(f,{lang:t,children:e}):l(f,{children:[`“`,e,`”`]})},e+t))})),...x(r.elsewhere,t.length>0&&l(`ul`,{class:`things`,children:t.map(({scheme:e,value:t})=>l(`li`,{children:l(`bdi`,{dir:`ltr`,children:[e,` `,t]})},e+t))}))]}var W={event:`events`,source:`sources`,country:`countries`,organization:`organizations`,route:`routes`,leg:`routes`,stage:`routes`,cooperation:`cooperation`};function G({of:t}){let n=D(t.id);return l(`div`,{class:`heading`,children:[l(K,{kind:n,id:t.id}),l(`h1`,{children:l(e,{of:t})})]})}function K({kind:e,id:t}){let n=h.value.record,r=W[e],i=r&&n.lists[r];return l(`nav`,{class:`breadcrumb secondary`,"aria-label":n.breadcrumb,children:l(`ol`,{children:[l(`li`,{children:i?l(u,{href:_(r),children:i}):T(e)}),l(`li`,{"aria-current":`page`,children:l(`bdi`,{dir:`ltr`,children:t})})]})})}var q=matchMedia(`(min-width: 1000px)`),J=y(q.matches);q.addEventListener(`change`,()=>J.value=q.matches);var Y=()=>J.value;function X(e){i(d(e.entity)),s(!0);let{disputes:t,told:n,more:r,claims:a,quoted:o,unknown:c,appears:u,cite:f}=Q(e);return l(`article`,{class:`record`,children:[l(G,{of:e.entity}),Y()?e.description.appearsFirst?l(Z,{left:[t,u,a,c],right:[n,o,f]}):l(Z,{left:[t,r,a,c],right:[n,o,u,f]}):l(Z,{left:[t,n,u,r,a,o,c,f]})]})}function Z({left:e,right:t}){return l(`div`,{class:`columns`,children:[l(`div`,{children:e}),t&&l(`div`,{children:t})]})}function Q({entity:e,data:t,description:{told:n,when:r,more:i,unknown:a,appears:o}}){let s=h.value.record,c=P(e.claims.nodes),u=F(c),p={kind:D(e.id),when:r};return{disputes:l(S,{of:t.contradictions.filter($(e,c)),about:e.id}),told:l(A,{title:s.told,children:[e.summary&&l(`p`,{class:`summary`,children:l(f,{children:e.summary})}),l(M,{rows:[...n,...U(e)]})]}),more:i,claims:l(A,{title:s.claims,children:l(H,{...p,claims:c,total:e.claims.totalCount,passages:u})}),quoted:u.length>0&&l(A,{title:s.passages,children:l(b,{passages:u})}),unknown:a.length>0&&l(A,{title:s.unknown,children:l(`ul`,{class:`unknown`,children:a.map((e,t)=>l(`li`,{children:e},t))})}),appears:o.length>0&&l(A,{title:s.appears,children:l(M,{rows:o})}),cite:l(A,{title:s.cite,children:l(B,{id:e.id,name:d(e),dataset:t.dataset})})}}function $(e,t){let n=new Set(t.map(({source:e})=>e.id));return({subject:t})=>t.id===e.id||n.has(t.id)}function ee({id:e}){return l(a,{answer:c(R,{id:e,lang:v.value}).value,children:({node:e,dataset:t})=>e?.__typename===`Claim`?l(te,{claim:e,dataset:t}):l(n,{})})}function te({claim:e,dataset:t}){let n=h.value.record,a=h.value.kinds,o=w(e,D(e.subject.id)),s=n.claimOn(d(e.subject),o.label);return i(s),l(`article`,{class:`record`,children:[l(`div`,{class:`heading`,children:[l(K,{kind:`claim`,id:e.id}),l(`h1`,{children:s})]}),l(Z,{left:l(A,{title:n.told,children:l(M,{rows:[...N(n.row.subject,l(L,{of:e.subject})),...N(o.label,l(k,{of:o})),...x(n.row.period,e.period&&r(e.period)),...x(n.row.modality,a.modality[e.modality]),...x(n.row.claimStatus,a.claimStatus[e.status]),...x(n.grade,l(C,{claim:e,full:!0})),...x(n.row.note,e.note&&l(f,{children:e.note}))]})}),right:l(m,{children:[l(A,{title:n.passages,children:l(b,{passages:F([e])})}),l(A,{title:n.cite,children:l(B,{id:e.id,name:s,dataset:t})})]})})]})}function ne({id:e}){let t=D(e);if(t===`dataset`)return l(o,{});if(t===`claim`)return l(ee,{id:e});let r=Object.hasOwn(O,t)?O[t]:void 0;return r?l(re,{id:e,page:r}):l(n,{})}function re({id:e,page:t}){return l(a,{answer:t.ask(e).value,children:e=>{let r=E(e),i=r&&t.describe(e);return i?l(X,{entity:r,data:e,description:i}):l(n,{})}})}export{ne as Record};
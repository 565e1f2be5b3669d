import{C as e,S as t,T as n,c as r,d as i,m as a,p as o,t as s,u as c,v as l,y as u}from"./words-ChSQVFU1.js";import{D as d,N as f,d as p,f as m,h,u as g}from"./index-B1Rn6Wsd.js";import{n as _,r as v,t as y}from"./OutLink-DXCLj7N1.js";import{a as b,i as x,n as S,t as ee}from"./Untranslated-DjOQlrGW.js";import{n as te,t as ne}from"./Shown-DEaKd97m.js";import{_ as C,d as re,f as ie,g as ae,i as w,n as oe,p as se}from"./page-Cy7oFQBt.js";import{n as T,r as ce,t as E}from"./pages-Cimqu1cH.js";var D=`query ListEvents($where: EventWhere, $orderBy: [DatedOrder!], $after: String, $lang: String!) {
  events(where: $where, orderBy: $orderBy, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...listEvent
      countries(first: 12) {
        totalCount
        edges {
          roles
          node {
            ...listThing
          }
        }
      }
      places(first: 5) {
        nodes {
          ...listThing
        }
      }
      citations(first: 8) {
        source {
          ...listCited
        }
      }
    }
    facets(by: [KIND, YEAR]) {
      ...listFacet
    }
  }
}

fragment listEvent on Event {
  ...listThing
  kind
  status
  reportedOn
  when {
    ...listPeriod
  }
}

fragment listThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment listPeriod on Period {
  edtf
  earliest
  latest
  precision
}

fragment listCited on Source {
  id
  name
  url
}

fragment listFacet on Stats {
  by
  groups {
    keys
    labels
    count
  }
}`,le=`query ListEventTimes($where: EventWhere, $lang: String!) {
  events(where: $where, orderBy: DATE_ASC, first: 100) {
    totalCount
    nodes {
      ...listEvent
    }
  }
}

fragment listEvent on Event {
  ...listThing
  kind
  status
  reportedOn
  when {
    ...listPeriod
  }
}

fragment listThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment listPeriod on Period {
  edtf
  earliest
  latest
  precision
}`,O=`query ListSources($where: SourceWhere, $orderBy: [DatedOrder!], $after: String, $lang: String!) {
  sources(where: $where, orderBy: $orderBy, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...listThing
      kind
      url
      reliability
      language
      corpus
      published {
        ...listPeriod
      }
      publisher {
        ...listThing
      }
      story {
        ...listThing
      }
      statements(first: 1) {
        totalCount
      }
    }
    facets(by: [KIND, YEAR, RELIABILITY]) {
      ...listFacet
    }
  }
}

fragment listThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment listPeriod on Period {
  edtf
  earliest
  latest
  precision
}

fragment listFacet on Stats {
  by
  groups {
    keys
    labels
    count
  }
}`,k=`query ListOrganizations($where: OrganizationWhere, $orderBy: [NamedOrder!], $after: String, $lang: String!) {
  organizations(where: $where, orderBy: $orderBy, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...listThing
      kind
      acronym
      country {
        ...listThing
      }
      events(first: 1) {
        totalCount
      }
      cooperations(first: 1) {
        totalCount
      }
      citations(first: 5) {
        source {
          ...listCited
        }
      }
    }
    facets(by: [KIND]) {
      ...listFacet
    }
  }
}

fragment listThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment listCited on Source {
  id
  name
  url
}

fragment listFacet on Stats {
  by
  groups {
    keys
    labels
    count
  }
}`,A=`query ListCountries($where: CountryWhere, $orderBy: [CountryOrder!], $after: String, $lang: String!) {
  countries(where: $where, orderBy: $orderBy, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...listThing
      iso3
      regions(first: 5) {
        nodes {
          ...listThing
        }
      }
      events(first: 1) {
        totalCount
      }
      cooperations(first: 1) {
        totalCount
      }
      citations(first: 8) {
        source {
          ...listCited
        }
      }
    }
    facets(by: [REGION]) {
      ...listFacet
    }
  }
}

fragment listThing on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment listCited on Source {
  id
  name
  url
}

fragment listFacet on Stats {
  by
  groups {
    keys
    labels
    count
  }
}`,ue=`query CountEvents($where: EventWhere) {
  events(where: $where, first: 1) {
    totalCount
  }
}`,de=`query CountSources($where: SourceWhere) {
  sources(where: $where, first: 1) {
    totalCount
  }
}`,fe=`query CountOrganizations($where: OrganizationWhere) {
  organizations(where: $where, first: 1) {
    totalCount
  }
}`,pe=`query CountCountries($where: CountryWhere) {
  countries(where: $where, first: 1) {
    totalCount
  }
}`;function j({few:e,all:t}){let n=!!c.value.set.all;return b(`p`,{class:`all`,children:[b(`button`,{"aria-pressed":!n,onClick:()=>i({all:void 0}),children:e}),` `,b(`button`,{"aria-pressed":n,onClick:()=>i({all:`1`}),children:t})]})}function M({at:e,title:t,children:n}){return b(`li`,{class:`entry`,children:[e&&b(`span`,{class:`at secondary`,children:e}),b(`span`,{children:[b(`span`,{class:`entry-title`,children:t}),b(`span`,{class:`secondary`,children:n})]})]})}var N=matchMedia(`(max-width: 699px)`),P=l(N.matches);N.addEventListener(`change`,()=>P.value=N.matches);var F=()=>P.value;function me({of:e,keys:t}){return b(`details`,{class:`facet-fold`,open:!F(),children:[b(`summary`,{children:r.value.lists.madeUp}),b(`div`,{class:`facets`,children:e.map(e=>b(he,{facet:e,keys:t},e.by[0]))})]})}function he({facet:{by:e,groups:t},keys:n}){let a=r.value.lists,o=e[0],s=n[o];if(!s||t.length===0)return null;let{key:l,labels:u,value:d=e=>e}=s,f=c.value.set[l],p=a.dimensions[o]??o;return b(`fieldset`,{children:[b(`legend`,{children:p}),b(`ul`,{children:ge(o,t).map(({keys:[e],labels:[t],count:n})=>{let r=e?d(e):`none`;return b(`li`,{children:b(`button`,{"aria-pressed":f===r,onClick:()=>i({[l]:f===r?void 0:r}),children:[b(`span`,{children:e?u?.[e]??b(ee,{children:t}):a.noYear}),` `,b(`span`,{class:`numbers`,children:n})]})},r)})})]})}function ge(e,t){return e===`YEAR`?t.toSorted((e,t)=>(e.keys[0]??`9999`).localeCompare(t.keys[0]??`9999`)):t}var _e=[`events`,`sources`,`organizations`,`countries`];function ve({here:e}){let t=r.value.lists;return b(`nav`,{class:`lists secondary`,"aria-label":t.lists,children:b(`ul`,{children:_e.map(n=>b(`li`,{children:b(x,{href:o(n),"aria-current":n===e?`page`:void 0,children:t.names[n]})},n))})})}function ye({keys:e,fields:t,facetKeys:n,count:a,counted:o}){let s=r.value.lists,{set:l}=c.value;return b(`div`,{role:`status`,children:[b(`p`,{children:e.length>0?s.nothing:s.nothingAtAll}),b(`ul`,{class:`without`,children:e.map(e=>{let r=a({...l,[e]:``});return r.state===`ready`?b(`li`,{children:b(`button`,{onClick:()=>i({[e]:void 0}),children:s.without(o(r.data),be(e,l[e],t,n))})},e):null})})]})}function be(e,t,n,i){let{filters:a,lists:o}=r.value,s=n.find(t=>t===e);if(s&&s!==`route`){let e=s===`country`||s===`region`?se().value:void 0,n=e?.state===`ready`?e.data:void 0;return a.chip(a.fields[s],ae(s,t,n))}let[c,l]=Object.entries(i).find(([,t])=>t.key===e)??[],u=o.dimensions[c??``]??e;return a.chip(u,t===`none`?o.noYear:l?.labels?.[t]??t)}function xe({orders:e}){let t=r.value.lists;return b(`label`,{class:`order`,children:[t.order,` `,b(`select`,{value:c.value.set.order??e[0],onChange:({currentTarget:{value:t}})=>i({order:t===e[0]?void 0:t}),children:e.map(e=>b(`option`,{value:e,children:t.orders[e]},e))})]})}var Se=150;function Ce(e){u(()=>{if(!e)return;let t=history.state?.y,n=t?requestAnimationFrame(()=>scrollTo(0,t)):0;return()=>cancelAnimationFrame(n)},[e]),u(()=>{let e=location.href,t,n=()=>{clearTimeout(t),t=setTimeout(()=>{location.href===e&&history.replaceState({y:scrollY},``)},Se)};return addEventListener(`scroll`,n,{passive:!0}),()=>{clearTimeout(t),removeEventListener(`scroll`,n)}})}function I(e){let{name:t,heading:n,note:i,first:a,pages:o}=e;return te(r.value.lists.names[t]),Ce(a.state===`ready`),b(`div`,{class:`list-view`,children:[b(`div`,{class:`heading`,children:[b(ve,{here:t}),b(`h1`,{children:a.state===`ready`?n(o.total):r.value.lists.names[t]}),b(`p`,{children:i})]}),e.above,b(`div`,{class:`list-columns`,children:[b(`aside`,{"aria-label":r.value.lists.narrow,class:`no-print`,children:[b(xe,{orders:e.orders}),b(re,{fields:e.fields}),e.beside,b(me,{of:e.facets,keys:e.facetKeys})]}),b(`section`,{"aria-label":r.value.lists.names[t],children:b(ne,{answer:a,children:()=>b(we,{...e})})})]})]})}function we(e){let{pages:t,entry:r,heading:i}=e;return t.total===0?b(ye,{keys:Ee(e),fields:e.fields,facetKeys:e.facetKeys,count:e.count,counted:e.counted}):b(n,{children:[b(`ol`,{class:`entries`,children:t.rows.map(e=>b(Te,{row:e,entry:r},e.id))}),b(ce,{of:t}),b(oe,{title:i(t.total),table:e.table(t.rows),document:e.document,variables:e.variables})]})}function Te({row:e,entry:t}){return b(n,{children:t(e)})}function Ee({fields:e,facetKeys:t}){return[...new Set([...e,...Object.values(t).map(({key:e})=>e)])].filter(e=>c.value.set[e])}var L={latest:`DATE_DESC`,oldest:`DATE_ASC`,name:`NAME_ASC`},R={oldest:L.oldest,latest:L.latest,name:L.name},z={name:`NAME_ASC`,nameFromZ:`NAME_DESC`};function B(e,t){return e[t&&Object.hasOwn(e,t)?t:Object.keys(e)[0]]}function V({countries:e}){return e.edges.filter(({roles:e})=>e.some(e=>e!==`VENUE`)).map(({node:e})=>e)}var H=e=>e.map(S).join(`; `)||null,U=({citations:e})=>e.map(({source:e})=>e),W={key:`id`,name:`id`,value:({id:e})=>e};function De(e){let t=r.value.lists,n=r.value.kinds;return{caption:t.names.events,rows:e,id:({id:e})=>e,sources:U,columns:[{key:`name`,name:t.columns.name,value:S,show:e=>b(_,{of:e})},{key:`when`,name:t.columns.when,value:({when:e})=>e.edtf,show:({when:e})=>w(e,!0)},{key:`kind`,name:t.columns.kind,value:({kind:e})=>n.event[e]},{key:`status`,name:t.columns.status,value:({status:e})=>n.eventStatus[e]},{key:`places`,name:t.columns.places,value:({places:e})=>H(e.nodes)},{key:`countries`,name:t.columns.countries,value:e=>H(V(e))},W]}}function Oe(e){let t=r.value.lists;return{caption:t.names.sources,rows:e,id:({id:e})=>e,sources:e=>[e],columns:[{key:`name`,name:t.columns.name,value:S,show:e=>b(_,{of:e})},{key:`published`,name:t.columns.published,value:({published:e})=>e.edtf,show:({published:e})=>w(e,!0)},{key:`publisher`,name:t.columns.publisher,value:({publisher:e})=>e&&S(e)},{key:`kind`,name:t.columns.kind,value:({kind:e})=>r.value.kinds.source[e]},{key:`reliability`,name:t.columns.reliability,value:({reliability:e})=>e},{key:`claims`,name:t.columns.claims,value:({statements:e})=>e.totalCount},W]}}function ke(e){let t=r.value.lists;return{caption:t.names.organizations,rows:e,id:({id:e})=>e,sources:U,columns:[{key:`name`,name:t.columns.name,value:S,show:e=>b(_,{of:e})},{key:`kind`,name:t.columns.kind,value:({kind:e})=>r.value.kinds.organization[e]},{key:`country`,name:t.columns.country,value:({country:e})=>e&&S(e)},{key:`events`,name:t.columns.events,value:({events:e})=>e.totalCount},{key:`cooperation`,name:t.columns.cooperation,value:({cooperations:e})=>e.totalCount},W]}}function Ae(e){let t=r.value.lists;return{caption:t.names.countries,rows:e,id:({id:e})=>e,sources:U,columns:[{key:`name`,name:t.columns.name,value:S,show:e=>b(_,{of:e})},{key:`code`,name:t.columns.code,value:({iso3:e})=>e},{key:`regions`,name:t.columns.regions,value:({regions:e})=>H(e.nodes)},{key:`events`,name:t.columns.events,value:({events:e})=>e.totalCount},{key:`cooperation`,name:t.columns.cooperation,value:({cooperations:e})=>e.totalCount},W]}}function G(e){return e&&/^\d{4}$/.test(e)?{year:e}:void 0}var K=e=>e.year===`none`;function q(e,t){return{...g(e,t),...G(e.year)&&{when:G(e.year)},...K(e)&&{not:{when:{within:`YEAR`}}}}}function J(e,t){return{...h(e,t),...G(e.year)&&{published:G(e.year)},...K(e)&&{not:{published:{within:`YEAR`}}}}}function Y(e){let t=e.country&&/^[A-Z]{3}$/.test(e.country)?e.country:void 0;return{...e.all?{}:{or:[{events:{some:{}}},{cooperations:{some:{}}},{publications:{some:{}}}]},...je(e.bodyKind)&&{kind:{eq:e.bodyKind}},...t&&{country:{some:{id:{eq:`country:${t}`}}}},...Z(e)}}var je=e=>d.some(t=>t===e);function X(e){let t=e.region&&/^[a-z0-9-]+$/.test(e.region)?e.region:void 0;return{...e.all?{}:{or:[{events:{some:{}}},{cooperations:{some:{}}},{stages:{some:{}}},{concernedBy:{some:{}}}]},...t&&{regions:{some:{id:{eq:`region:${t}`}}}},...Z(e)}}function Z(e){let t=p(e),n=m(e);return{...t&&{evidence:t},...n&&{knownBy:n}}}var Me=[`region`,`minSources`,`reliability`,`knownBy`];function Ne(){let{set:e}=c.value,t={where:X(e),orderBy:[B(z,e.order)],lang:s.value},i=e=>f(A,{...t,after:e}).value,a=i(null),o=r.value.lists;return b(I,{name:`countries`,heading:o.countries.heading,note:o.countries.note,fields:Me,facets:a.state===`ready`?a.data.countries.facets:[],facetKeys:{REGION:{key:`region`,value:e=>e.replace(`region:`,``)}},orders:Object.keys(z),first:a,pages:T(`countries ${JSON.stringify(t)}`,e=>E(i(e),({countries:e})=>e)),count:e=>f(pe,{where:X(e)}).value,counted:({countries:e})=>e.totalCount,beside:b(j,{few:o.countries.few,all:o.countries.all}),entry:e=>b(M,{title:b(_,{of:e}),children:[e.iso3,e.regions.nodes.length>0&&b(n,{children:[` · `,b(v,{of:e.regions.nodes})]}),e.events.totalCount>0&&` · ${o.eventsOf(e.events.totalCount)}`,e.cooperations.totalCount>0&&` · ${o.cooperationsOf(e.cooperations.totalCount)}`]}),table:Ae,document:A,variables:t})}function Pe(e,t){let n=new Map,r=new Map,i=[],a=[];for(let o of e){let{earliest:e,latest:s}=o.when,c=o.reportedOn??s;e&&s&&Q(e,t)===Q(s,t)?$(n,Q(s,t),o):e&&s?i.push(o):c?$(r,Q(c,t),o):a.push(o)}return{slots:Fe(t,[...n.keys(),...r.keys(),...i.flatMap(({when:e})=>[Q(e.earliest,t),Q(e.latest,t)])]).map(e=>({key:e,from:e+`-01`,held:n.get(e)??[],told:r.get(e)??[]})),spanning:i,undated:a}}function Q(e,t){if(t===`month`)return e.slice(0,7);let n=Number(e.slice(5,7));return`${e.slice(0,5)}${String(n-(n-1)%3).padStart(2,`0`)}`}function $(e,t,n){e.set(t,[...e.get(t)??[],n])}function Fe(e,t){let[n,...r]=[...new Set(t)].sort();if(!n)return[];let i=r.at(-1)??n,a=[];for(let t=n;t<=i;t=Ie(t,e===`quarter`?3:1))a.push(t);return a}function Ie(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Le(e){let t=()=>[...e.current?.querySelectorAll(`a`)??[]];return u(()=>{let e=t(),n=e.find(e=>e===document.activeElement)??e[0];for(let t of e)t.tabIndex=t===n?0:-1}),e=>{let n=t(),r=n.indexOf(document.activeElement),i={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:n.length-1}[e.key],a=i===void 0?void 0:n[i];if(a){e.preventDefault();for(let e of n)e.tabIndex=e===a?0:-1;a.focus()}}}function Re({where:n}){let i=r.value.lists.timeline,a=F(),o=t(null),[c,l]=e(``),u=Le(o),d=f(le,{where:n,lang:s.value}).value;if(d.state!==`ready`||d.data.events.totalCount===0)return b(`div`,{class:`timeline-room`});let{totalCount:p,nodes:m}=d.data.events,{slots:h,spanning:g,undated:_}=Pe(m,a?`quarter`:`month`),y=e=>l(e.target.closest(`a`)?.getAttribute(`aria-label`)??``);return b(`figure`,{class:`timeline-room`,"aria-label":i.name,children:[b(`div`,{class:`timeline`,dir:`ltr`,ref:o,style:{"--slots":h.length},onKeyDown:u,onMouseOver:y,onMouseLeave:()=>l(``),onFocusIn:y,children:h.map((e,t)=>b(ze,{slot:e,yearStarts:t===0||e.key.endsWith(`-01`),narrow:a},e.key))}),b(`p`,{class:`tip secondary`,"aria-hidden":`true`,children:c||i.howTo}),b(`figcaption`,{class:`secondary`,children:[i.filled,` `,i.hollow,` `,m.some(({status:e})=>e===`PLANNED`)&&i.planned,g.length>0&&b(`span`,{class:`apart`,children:[i.spanning,` `,b(v,{of:g,beside:({when:e})=>w(e,!0)}),`.`]}),p>m.length&&b(`span`,{class:`apart`,children:i.first(m.length,p)}),_.length>0&&b(`span`,{class:`apart`,children:[i.undated,` `,b(v,{of:_}),`.`]})]})]})}function ze({slot:{from:e,held:t,told:n},yearStarts:r,narrow:i}){return b(`div`,{class:r?`slot year`:`slot`,children:[b(`div`,{class:`held`,children:t.map(e=>b(Be,{event:e},e.id))}),b(`div`,{class:`name`,"aria-hidden":`true`,children:r?b(`b`,{children:C(e,`year`)}):i?``:C(e,`narrowMonth`)}),b(`div`,{class:`told`,children:n.map(e=>b(Be,{event:e,hollow:!0},e.id))})]})}function Be({event:e,hollow:t}){let n=r.value.lists.timeline.square(S(e),w(e.when,!0)),i=e.status===`PLANNED`?` planned`:t?` hollow`:``;return b(x,{class:`square${i}`,href:a(e.id),"aria-label":n})}function Ve(){return b(`p`,{class:`heading secondary`,role:`status`,children:r.value.shell.loading})}var He=[`eventKind`,`country`,`region`,`minSources`,`reliability`,`knownBy`];function Ue(){let{set:e}=c.value,t=ie(e.region&&`region:${e.region}`);if(!t)return b(Ve,{});let n=q(e,t),i={where:n,orderBy:[B(L,e.order)],lang:s.value},a=e=>f(D,{...i,after:e}).value,o=a(null),l=r.value.lists;return b(I,{name:`events`,heading:l.events.heading,note:l.events.note,fields:He,facets:o.state===`ready`?o.data.events.facets:[],facetKeys:{KIND:{key:`eventKind`,labels:r.value.kinds.event},YEAR:{key:`year`}},orders:Object.keys(L),first:o,pages:T(`events ${JSON.stringify(i)}`,e=>E(a(e),({events:e})=>e)),count:e=>f(ue,{where:q(e,t)}).value,counted:({events:e})=>e.totalCount,above:b(Re,{where:n}),entry:e=>b(We,{event:e}),table:De,document:D,variables:i})}function We({event:e}){let t=V(e),i=r.value.kinds,a=r.value.lists;return b(M,{at:w(e.when,!0),title:b(_,{of:e}),children:[i.event[e.kind],e.status!==`OCCURRED`&&b(`em`,{children:[` `,i.eventStatus[e.status]]}),e.places.nodes.length>0&&b(n,{children:[` · `,b(v,{of:e.places.nodes})]}),t.length>0&&b(n,{children:[` · `,b(v,{of:t})]}),` · `,a.sources(e.citations.length)]})}var Ge=[`country`,`minSources`,`reliability`,`knownBy`];function Ke(){let{set:e}=c.value,t={where:Y(e),orderBy:[B(z,e.order)],lang:s.value},i=e=>f(k,{...t,after:e}).value,a=i(null),o=r.value.lists,l=r.value.kinds;return b(I,{name:`organizations`,heading:o.organizations.heading,note:o.organizations.note,fields:Ge,facets:a.state===`ready`?a.data.organizations.facets:[],facetKeys:{KIND:{key:`bodyKind`,labels:l.organization}},orders:Object.keys(z),first:a,pages:T(`organizations ${JSON.stringify(t)}`,e=>E(i(e),({organizations:e})=>e)),count:e=>f(fe,{where:Y(e)}).value,counted:({organizations:e})=>e.totalCount,beside:b(j,{few:o.organizations.few,all:o.organizations.all}),entry:e=>b(M,{title:b(_,{of:e}),children:[l.organization[e.kind],e.country&&b(n,{children:[` · `,b(_,{of:e.country})]}),e.events.totalCount>0&&` · ${o.eventsOf(e.events.totalCount)}`,e.cooperations.totalCount>0&&` · ${o.cooperationsOf(e.cooperations.totalCount)}`]}),table:ke,document:k,variables:t})}var qe=[`sourceKind`,`country`,`region`,`reliability`,`knownBy`];function Je(){let{set:e}=c.value,t=ie(e.region&&`region:${e.region}`);if(!t)return b(Ve,{});let n={where:J(e,t),orderBy:[B(R,e.order)],lang:s.value},i=e=>f(O,{...n,after:e}).value,a=i(null),o=r.value.lists,l=r.value.kinds;return b(I,{name:`sources`,heading:o.sourceList.heading,note:o.sourceList.note,fields:qe,facets:a.state===`ready`?a.data.sources.facets:[],facetKeys:{KIND:{key:`sourceKind`,labels:l.source},YEAR:{key:`year`}},orders:Object.keys(R),first:a,pages:T(`sources ${JSON.stringify(n)}`,e=>E(i(e),({sources:e})=>e)),count:e=>f(de,{where:J(e,t)}).value,counted:({sources:e})=>e.totalCount,entry:e=>b(Ye,{source:e}),table:Oe,document:O,variables:n})}function Ye({source:e}){let t=r.value.lists,i=r.value.kinds;return b(M,{at:w(e.published,!0),title:b(n,{children:[b(_,{of:e}),e.url&&b(y,{href:e.url,label:r.value.record.open(e.name)})]}),children:[e.publisher&&b(n,{children:[b(_,{of:e.publisher}),` · `]}),i.source[e.kind],` · `,b(`b`,{children:e.reliability}),` `,i.reliability[e.reliability],` · `,t.claims(e.statements.totalCount),` · `,e.corpus?t.sourceList.story:e.story?t.sourceList.again:t.sourceList.further]})}export{Ne as Countries,Ue as Events,Ke as Organizations,Je as Sources};
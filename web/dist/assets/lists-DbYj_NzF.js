import{C as e,S as t,T as n,c as r,d as i,m as a,p as o,t as s,u as c,v as l,y as u}from"./words-Bqnaf5Z0.js";import{a as d,n as f,o as p,r as m,t as h}from"./Untranslated-DGA40Bjj.js";import{n as g,r as _,t as v}from"./OutLink-BtTG2VGc.js";import{E as y,O as b,S as ee,T as te,_ as ne,b as re,f as ie,g as ae,j as oe,k as se,r as x,t as ce,v as le,x as S}from"./index-CgizWKU_.js";import{n as C,r as ue,t as w}from"./pages-CanMeHWd.js";var T=`query ListEvents($where: EventWhere, $orderBy: [DatedOrder!], $after: String, $lang: String!) {
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
}`,de=`query ListEventTimes($where: EventWhere, $lang: String!) {
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
}`,E=`query ListSources($where: SourceWhere, $orderBy: [DatedOrder!], $after: String, $lang: String!) {
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
}`,D=`query ListOrganizations($where: OrganizationWhere, $orderBy: [NamedOrder!], $after: String, $lang: String!) {
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
}`,O=`query ListCountries($where: CountryWhere, $orderBy: [CountryOrder!], $after: String, $lang: String!) {
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
}`,fe=`query CountEvents($where: EventWhere) {
  events(where: $where, first: 1) {
    totalCount
  }
}`,pe=`query CountSources($where: SourceWhere) {
  sources(where: $where, first: 1) {
    totalCount
  }
}`,me=`query CountOrganizations($where: OrganizationWhere) {
  organizations(where: $where, first: 1) {
    totalCount
  }
}`,he=`query CountCountries($where: CountryWhere) {
  countries(where: $where, first: 1) {
    totalCount
  }
}`;function k({few:e,all:t}){let n=!!c.value.set.all;return p(`p`,{class:`all`,children:[p(`button`,{"aria-pressed":!n,onClick:()=>i({all:void 0}),children:e}),` `,p(`button`,{"aria-pressed":n,onClick:()=>i({all:`1`}),children:t})]})}function A({at:e,title:t,children:n}){return p(`li`,{class:`entry`,children:[e&&p(`span`,{class:`at secondary`,children:e}),p(`span`,{children:[p(`span`,{class:`entry-title`,children:t}),p(`span`,{class:`secondary`,children:n})]})]})}var j=matchMedia(`(max-width: 699px)`),M=l(j.matches);j.addEventListener(`change`,()=>M.value=j.matches);var N=()=>M.value;function ge({of:e,keys:t}){return p(`details`,{class:`facet-fold`,open:!N(),children:[p(`summary`,{children:r.value.lists.madeUp}),p(`div`,{class:`facets`,children:e.map(e=>p(_e,{facet:e,keys:t},e.by[0]))})]})}function _e({facet:{by:e,groups:t},keys:n}){let a=r.value.lists,o=e[0],s=n[o];if(!s||t.length===0)return null;let{key:l,labels:u,value:d=e=>e}=s,f=c.value.set[l],m=a.dimensions[o]??o;return p(`fieldset`,{children:[p(`legend`,{children:m}),p(`ul`,{children:ve(o,t).map(({keys:[e],labels:[t],count:n})=>{let r=e?d(e):`none`;return p(`li`,{children:p(`button`,{"aria-pressed":f===r,onClick:()=>i({[l]:f===r?void 0:r}),children:[p(`span`,{children:e?u?.[e]??p(h,{children:t}):a.noYear}),` `,p(`span`,{class:`numbers`,children:n})]})},r)})})]})}function ve(e,t){return e===`YEAR`?t.toSorted((e,t)=>(e.keys[0]??`9999`).localeCompare(t.keys[0]??`9999`)):t}var ye=[`events`,`sources`,`organizations`,`countries`];function be({here:e}){let t=r.value.lists;return p(`nav`,{class:`lists secondary`,"aria-label":t.lists,children:p(`ul`,{children:ye.map(n=>p(`li`,{children:p(d,{href:o(n),"aria-current":n===e?`page`:void 0,children:t.names[n]})},n))})})}function xe({keys:e,fields:t,facetKeys:n,count:a,counted:o}){let s=r.value.lists,{set:l}=c.value;return p(`div`,{role:`status`,children:[p(`p`,{children:e.length>0?s.nothing:s.nothingAtAll}),p(`ul`,{class:`without`,children:e.map(e=>{let r=a({...l,[e]:``});return r.state===`ready`?p(`li`,{children:p(`button`,{onClick:()=>i({[e]:void 0}),children:s.without(o(r.data),Se(e,l[e],t,n))})},e):null})})]})}function Se(e,t,n,i){let{filters:a,lists:o}=r.value,s=n.find(t=>t===e);if(s&&s!==`route`){let e=s===`country`||s===`region`?ee().value:void 0,n=e?.state===`ready`?e.data:void 0;return a.chip(a.fields[s],te(s,t,n))}let[c,l]=Object.entries(i).find(([,t])=>t.key===e)??[],u=o.dimensions[c??``]??e;return a.chip(u,t===`none`?o.noYear:l?.labels?.[t]??t)}function Ce({orders:e}){let t=r.value.lists;return p(`label`,{class:`order`,children:[t.order,` `,p(`select`,{value:c.value.set.order??e[0],onChange:({currentTarget:{value:t}})=>i({order:t===e[0]?void 0:t}),children:e.map(e=>p(`option`,{value:e,children:t.orders[e]},e))})]})}var we=150;function Te(e){u(()=>{if(!e)return;let t=history.state?.y,n=t?requestAnimationFrame(()=>scrollTo(0,t)):0;return()=>cancelAnimationFrame(n)},[e]),u(()=>{let e=location.href,t,n=()=>{clearTimeout(t),t=setTimeout(()=>{location.href===e&&history.replaceState({y:scrollY},``)},we)};return addEventListener(`scroll`,n,{passive:!0}),()=>{clearTimeout(t),removeEventListener(`scroll`,n)}})}function P(e){let{name:t,heading:n,note:i,first:a,pages:o}=e;return oe(r.value.lists.names[t]),Te(a.state===`ready`),p(`div`,{class:`list-view`,children:[p(`div`,{class:`heading`,children:[p(be,{here:t}),p(`h1`,{children:a.state===`ready`?n(o.total):r.value.lists.names[t]}),p(`p`,{children:i})]}),e.above,p(`div`,{class:`list-columns`,children:[p(`aside`,{"aria-label":r.value.lists.narrow,class:`no-print`,children:[p(Ce,{orders:e.orders}),p(ie,{fields:e.fields}),e.beside,p(ge,{of:e.facets,keys:e.facetKeys})]}),p(`section`,{"aria-label":r.value.lists.names[t],children:p(se,{answer:a,children:()=>p(Ee,{...e})})})]})]})}function Ee(e){let{pages:t,entry:r,heading:i}=e;return t.total===0?p(xe,{keys:Oe(e),fields:e.fields,facetKeys:e.facetKeys,count:e.count,counted:e.counted}):p(n,{children:[p(`ol`,{class:`entries`,children:t.rows.map(e=>p(De,{row:e,entry:r},e.id))}),p(ue,{of:t}),p(ce,{title:i(t.total),table:e.table(t.rows),document:e.document,variables:e.variables})]})}function De({row:e,entry:t}){return p(n,{children:t(e)})}function Oe({fields:e,facetKeys:t}){return[...new Set([...e,...Object.values(t).map(({key:e})=>e)])].filter(e=>c.value.set[e])}var F={latest:`DATE_DESC`,oldest:`DATE_ASC`,name:`NAME_ASC`},I={oldest:F.oldest,latest:F.latest,name:F.name},L={name:`NAME_ASC`,nameFromZ:`NAME_DESC`};function R(e,t){return e[t&&Object.hasOwn(e,t)?t:Object.keys(e)[0]]}function z({countries:e}){return e.edges.filter(({roles:e})=>e.some(e=>e!==`VENUE`)).map(({node:e})=>e)}var B=e=>e.map(m).join(`; `)||null,V=({citations:e})=>e.map(({source:e})=>e),H={key:`id`,name:`id`,value:({id:e})=>e};function ke(e){let t=r.value.lists,n=r.value.kinds;return{caption:t.names.events,rows:e,id:({id:e})=>e,sources:V,columns:[{key:`name`,name:t.columns.name,value:m,show:e=>p(g,{of:e})},{key:`when`,name:t.columns.when,value:({when:e})=>e.edtf,show:({when:e})=>x(e,!0)},{key:`kind`,name:t.columns.kind,value:({kind:e})=>n.event[e]},{key:`status`,name:t.columns.status,value:({status:e})=>n.eventStatus[e]},{key:`places`,name:t.columns.places,value:({places:e})=>B(e.nodes)},{key:`countries`,name:t.columns.countries,value:e=>B(z(e))},H]}}function Ae(e){let t=r.value.lists;return{caption:t.names.sources,rows:e,id:({id:e})=>e,sources:e=>[e],columns:[{key:`name`,name:t.columns.name,value:m,show:e=>p(g,{of:e})},{key:`published`,name:t.columns.published,value:({published:e})=>e.edtf,show:({published:e})=>x(e,!0)},{key:`publisher`,name:t.columns.publisher,value:({publisher:e})=>e&&m(e)},{key:`kind`,name:t.columns.kind,value:({kind:e})=>r.value.kinds.source[e]},{key:`reliability`,name:t.columns.reliability,value:({reliability:e})=>e},{key:`claims`,name:t.columns.claims,value:({statements:e})=>e.totalCount},H]}}function je(e){let t=r.value.lists;return{caption:t.names.organizations,rows:e,id:({id:e})=>e,sources:V,columns:[{key:`name`,name:t.columns.name,value:m,show:e=>p(g,{of:e})},{key:`kind`,name:t.columns.kind,value:({kind:e})=>r.value.kinds.organization[e]},{key:`country`,name:t.columns.country,value:({country:e})=>e&&m(e)},{key:`events`,name:t.columns.events,value:({events:e})=>e.totalCount},{key:`cooperation`,name:t.columns.cooperation,value:({cooperations:e})=>e.totalCount},H]}}function Me(e){let t=r.value.lists;return{caption:t.names.countries,rows:e,id:({id:e})=>e,sources:V,columns:[{key:`name`,name:t.columns.name,value:m,show:e=>p(g,{of:e})},{key:`code`,name:t.columns.code,value:({iso3:e})=>e},{key:`regions`,name:t.columns.regions,value:({regions:e})=>B(e.nodes)},{key:`events`,name:t.columns.events,value:({events:e})=>e.totalCount},{key:`cooperation`,name:t.columns.cooperation,value:({cooperations:e})=>e.totalCount},H]}}function U(e){return e&&/^\d{4}$/.test(e)?{year:e}:void 0}var W=e=>e.year===`none`;function G(e,t){return{...ae(e,t),...U(e.year)&&{when:U(e.year)},...W(e)&&{not:{when:{within:`YEAR`}}}}}function K(e,t){return{...re(e,t),...U(e.year)&&{published:U(e.year)},...W(e)&&{not:{published:{within:`YEAR`}}}}}function q(e){let t=e.country&&/^[A-Z]{3}$/.test(e.country)?e.country:void 0;return{...e.all?{}:{or:[{events:{some:{}}},{cooperations:{some:{}}},{publications:{some:{}}}]},...Ne(e.bodyKind)&&{kind:{eq:e.bodyKind}},...t&&{country:{some:{id:{eq:`country:${t}`}}}},...Y(e)}}var Ne=e=>b.some(t=>t===e);function J(e){let t=e.region&&/^[a-z0-9-]+$/.test(e.region)?e.region:void 0;return{...e.all?{}:{or:[{events:{some:{}}},{cooperations:{some:{}}},{stages:{some:{}}},{concernedBy:{some:{}}}]},...t&&{regions:{some:{id:{eq:`region:${t}`}}}},...Y(e)}}function Y(e){let t=ne(e),n=le(e);return{...t&&{evidence:t},...n&&{knownBy:n}}}var Pe=[`region`,`minSources`,`reliability`,`knownBy`];function Fe(){let{set:e}=c.value,t={where:J(e),orderBy:[R(L,e.order)],lang:s.value},i=e=>f(O,{...t,after:e}).value,a=i(null),o=r.value.lists;return p(P,{name:`countries`,heading:o.countries.heading,note:o.countries.note,fields:Pe,facets:a.state===`ready`?a.data.countries.facets:[],facetKeys:{REGION:{key:`region`,value:e=>e.replace(`region:`,``)}},orders:Object.keys(L),first:a,pages:C(`countries ${JSON.stringify(t)}`,e=>w(i(e),({countries:e})=>e)),count:e=>f(he,{where:J(e)}).value,counted:({countries:e})=>e.totalCount,beside:p(k,{few:o.countries.few,all:o.countries.all}),entry:e=>p(A,{title:p(g,{of:e}),children:[e.iso3,e.regions.nodes.length>0&&p(n,{children:[` · `,p(_,{of:e.regions.nodes})]}),e.events.totalCount>0&&` · ${o.eventsOf(e.events.totalCount)}`,e.cooperations.totalCount>0&&` · ${o.cooperationsOf(e.cooperations.totalCount)}`]}),table:Me,document:O,variables:t})}function Ie(e,t){let n=new Map,r=new Map,i=[],a=[];for(let o of e){let{earliest:e,latest:s}=o.when,c=o.reportedOn??s;e&&s&&X(e,t)===X(s,t)?Z(n,X(s,t),o):e&&s?i.push(o):c?Z(r,X(c,t),o):a.push(o)}return{slots:Le(t,[...n.keys(),...r.keys(),...i.flatMap(({when:e})=>[X(e.earliest,t),X(e.latest,t)])]).map(e=>({key:e,from:e+`-01`,held:n.get(e)??[],told:r.get(e)??[]})),spanning:i,undated:a}}function X(e,t){if(t===`month`)return e.slice(0,7);let n=Number(e.slice(5,7));return`${e.slice(0,5)}${String(n-(n-1)%3).padStart(2,`0`)}`}function Z(e,t,n){e.set(t,[...e.get(t)??[],n])}function Le(e,t){let[n,...r]=[...new Set(t)].sort();if(!n)return[];let i=r.at(-1)??n,a=[];for(let t=n;t<=i;t=Re(t,e===`quarter`?3:1))a.push(t);return a}function Re(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function ze(e){let t=()=>[...e.current?.querySelectorAll(`a`)??[]];return u(()=>{let e=t(),n=e.find(e=>e===document.activeElement)??e[0];for(let t of e)t.tabIndex=t===n?0:-1}),e=>{let n=t(),r=n.indexOf(document.activeElement),i={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:n.length-1}[e.key],a=i===void 0?void 0:n[i];if(a){e.preventDefault();for(let e of n)e.tabIndex=e===a?0:-1;a.focus()}}}function Be({where:n}){let i=r.value.lists.timeline,a=N(),o=t(null),[c,l]=e(``),u=ze(o),d=f(de,{where:n,lang:s.value}).value;if(d.state!==`ready`||d.data.events.totalCount===0)return p(`div`,{class:`timeline-room`});let{totalCount:m,nodes:h}=d.data.events,{slots:g,spanning:v,undated:y}=Ie(h,a?`quarter`:`month`),b=e=>l(e.target.closest(`a`)?.getAttribute(`aria-label`)??``);return p(`figure`,{class:`timeline-room`,"aria-label":i.name,children:[p(`div`,{class:`timeline`,dir:`ltr`,ref:o,style:{"--slots":g.length},onKeyDown:u,onMouseOver:b,onMouseLeave:()=>l(``),onFocusIn:b,children:g.map((e,t)=>p(Ve,{slot:e,yearStarts:t===0||e.key.endsWith(`-01`),narrow:a},e.key))}),p(`p`,{class:`tip secondary`,"aria-hidden":`true`,children:c||i.howTo}),p(`figcaption`,{class:`secondary`,children:[i.filled,` `,i.hollow,` `,h.some(({status:e})=>e===`PLANNED`)&&i.planned,v.length>0&&p(`span`,{class:`apart`,children:[i.spanning,` `,p(_,{of:v,beside:({when:e})=>x(e,!0)}),`.`]}),m>h.length&&p(`span`,{class:`apart`,children:i.first(h.length,m)}),y.length>0&&p(`span`,{class:`apart`,children:[i.undated,` `,p(_,{of:y}),`.`]})]})]})}function Ve({slot:{from:e,held:t,told:n},yearStarts:r,narrow:i}){return p(`div`,{class:r?`slot year`:`slot`,children:[p(`div`,{class:`held`,children:t.map(e=>p(Q,{event:e},e.id))}),p(`div`,{class:`name`,"aria-hidden":`true`,children:r?p(`b`,{children:y(e,`year`)}):i?``:y(e,`narrowMonth`)}),p(`div`,{class:`told`,children:n.map(e=>p(Q,{event:e,hollow:!0},e.id))})]})}function Q({event:e,hollow:t}){let n=r.value.lists.timeline.square(m(e),x(e.when,!0)),i=e.status===`PLANNED`?` planned`:t?` hollow`:``;return p(d,{class:`square${i}`,href:a(e.id),"aria-label":n})}function $(){return p(`p`,{class:`heading secondary`,role:`status`,children:r.value.shell.loading})}var He=[`eventKind`,`country`,`region`,`minSources`,`reliability`,`knownBy`];function Ue(){let{set:e}=c.value,t=S(e.region&&`region:${e.region}`);if(!t)return p($,{});let n=G(e,t),i={where:n,orderBy:[R(F,e.order)],lang:s.value},a=e=>f(T,{...i,after:e}).value,o=a(null),l=r.value.lists;return p(P,{name:`events`,heading:l.events.heading,note:l.events.note,fields:He,facets:o.state===`ready`?o.data.events.facets:[],facetKeys:{KIND:{key:`eventKind`,labels:r.value.kinds.event},YEAR:{key:`year`}},orders:Object.keys(F),first:o,pages:C(`events ${JSON.stringify(i)}`,e=>w(a(e),({events:e})=>e)),count:e=>f(fe,{where:G(e,t)}).value,counted:({events:e})=>e.totalCount,above:p(Be,{where:n}),entry:e=>p(We,{event:e}),table:ke,document:T,variables:i})}function We({event:e}){let t=z(e),i=r.value.kinds,a=r.value.lists;return p(A,{at:x(e.when,!0),title:p(g,{of:e}),children:[i.event[e.kind],e.status!==`OCCURRED`&&p(`em`,{children:[` `,i.eventStatus[e.status]]}),e.places.nodes.length>0&&p(n,{children:[` · `,p(_,{of:e.places.nodes})]}),t.length>0&&p(n,{children:[` · `,p(_,{of:t})]}),` · `,a.sources(e.citations.length)]})}var Ge=[`country`,`minSources`,`reliability`,`knownBy`];function Ke(){let{set:e}=c.value,t={where:q(e),orderBy:[R(L,e.order)],lang:s.value},i=e=>f(D,{...t,after:e}).value,a=i(null),o=r.value.lists,l=r.value.kinds;return p(P,{name:`organizations`,heading:o.organizations.heading,note:o.organizations.note,fields:Ge,facets:a.state===`ready`?a.data.organizations.facets:[],facetKeys:{KIND:{key:`bodyKind`,labels:l.organization}},orders:Object.keys(L),first:a,pages:C(`organizations ${JSON.stringify(t)}`,e=>w(i(e),({organizations:e})=>e)),count:e=>f(me,{where:q(e)}).value,counted:({organizations:e})=>e.totalCount,beside:p(k,{few:o.organizations.few,all:o.organizations.all}),entry:e=>p(A,{title:p(g,{of:e}),children:[l.organization[e.kind],e.country&&p(n,{children:[` · `,p(g,{of:e.country})]}),e.events.totalCount>0&&` · ${o.eventsOf(e.events.totalCount)}`,e.cooperations.totalCount>0&&` · ${o.cooperationsOf(e.cooperations.totalCount)}`]}),table:je,document:D,variables:t})}var qe=[`sourceKind`,`country`,`region`,`reliability`,`knownBy`];function Je(){let{set:e}=c.value,t=S(e.region&&`region:${e.region}`);if(!t)return p($,{});let n={where:K(e,t),orderBy:[R(I,e.order)],lang:s.value},i=e=>f(E,{...n,after:e}).value,a=i(null),o=r.value.lists,l=r.value.kinds;return p(P,{name:`sources`,heading:o.sourceList.heading,note:o.sourceList.note,fields:qe,facets:a.state===`ready`?a.data.sources.facets:[],facetKeys:{KIND:{key:`sourceKind`,labels:l.source},YEAR:{key:`year`}},orders:Object.keys(I),first:a,pages:C(`sources ${JSON.stringify(n)}`,e=>w(i(e),({sources:e})=>e)),count:e=>f(pe,{where:K(e,t)}).value,counted:({sources:e})=>e.totalCount,entry:e=>p(Ye,{source:e}),table:Ae,document:E,variables:n})}function Ye({source:e}){let t=r.value.lists,i=r.value.kinds;return p(A,{at:x(e.published,!0),title:p(n,{children:[p(g,{of:e}),e.url&&p(v,{href:e.url,label:r.value.record.open(e.name)})]}),children:[e.publisher&&p(n,{children:[p(g,{of:e.publisher}),` · `]}),i.source[e.kind],` · `,p(`b`,{children:e.reliability}),` `,i.reliability[e.reliability],` · `,t.claims(e.statements.totalCount),` · `,e.corpus?t.sourceList.story:e.story?t.sourceList.again:t.sourceList.further]})}export{Fe as Countries,Ue as Events,Ke as Organizations,Je as Sources};
import{S as e,_ as t,c as n,f as r,l as i,o as a,p as o,t as s,u as c,v as l,w as u,x as d}from"./words-1KKzm3or.js";import{a as f,n as p,o as m,r as h,t as g}from"./Untranslated-hnpOclfY.js";import{n as _,r as v,t as y}from"./OutLink-oXFd6V1U.js";import{D as b,T as x,_ as ee,b as S,d as te,g as ne,h as re,k as ie,r as C,t as ae,w as oe,x as se,y as ce}from"./index-DdumTwA1.js";import{n as w,r as le,t as T}from"./pages-CUHmgzJt.js";var E=`query ListEvents($where: EventWhere, $orderBy: [DatedOrder!], $after: String, $lang: String!) {
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
}`,ue=`query ListEventTimes($where: EventWhere, $lang: String!) {
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
}`,D=`query ListSources($where: SourceWhere, $orderBy: [DatedOrder!], $after: String, $lang: String!) {
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
}`,O=`query ListOrganizations($where: OrganizationWhere, $orderBy: [NamedOrder!], $after: String, $lang: String!) {
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
}`,k=`query ListCountries($where: CountryWhere, $orderBy: [CountryOrder!], $after: String, $lang: String!) {
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
}`,de=`query CountEvents($where: EventWhere) {
  events(where: $where, first: 1) {
    totalCount
  }
}`,fe=`query CountSources($where: SourceWhere) {
  sources(where: $where, first: 1) {
    totalCount
  }
}`,pe=`query CountOrganizations($where: OrganizationWhere) {
  organizations(where: $where, first: 1) {
    totalCount
  }
}`,me=`query CountCountries($where: CountryWhere) {
  countries(where: $where, first: 1) {
    totalCount
  }
}`;function A({few:e,all:t}){let n=!!i.value.set.all;return m(`p`,{class:`all`,children:[m(`button`,{"aria-pressed":!n,onClick:()=>c({all:void 0}),children:e}),` `,m(`button`,{"aria-pressed":n,onClick:()=>c({all:`1`}),children:t})]})}function j({at:e,title:t,children:n}){return m(`li`,{class:`entry`,children:[e&&m(`span`,{class:`at secondary`,children:e}),m(`span`,{children:[m(`span`,{class:`entry-title`,children:t}),m(`span`,{class:`secondary`,children:n})]})]})}var M=matchMedia(`(max-width: 699px)`),N=t(M.matches);M.addEventListener(`change`,()=>N.value=M.matches);var P=()=>N.value;function he({of:e,keys:t}){return m(`details`,{class:`facet-fold`,open:!P(),children:[m(`summary`,{children:a.value.lists.madeUp}),m(`div`,{class:`facets`,children:e.map(e=>m(ge,{facet:e,keys:t},e.by[0]))})]})}function ge({facet:{by:e,groups:t},keys:n}){let r=a.value.lists,o=e[0],s=n[o];if(!s||t.length===0)return null;let{key:l,labels:u,value:d=e=>e}=s,f=i.value.set[l],p=r.dimensions[o]??o;return m(`fieldset`,{children:[m(`legend`,{children:p}),m(`ul`,{children:_e(o,t).map(({keys:[e],labels:[t],count:n})=>{let i=e?d(e):`none`;return m(`li`,{children:m(`button`,{"aria-pressed":f===i,onClick:()=>c({[l]:f===i?void 0:i}),children:[m(`span`,{children:e?u?.[e]??m(g,{children:t}):r.noYear}),` `,m(`span`,{class:`numbers`,children:n})]})},i)})})]})}function _e(e,t){return e===`YEAR`?t.toSorted((e,t)=>(e.keys[0]??`9999`).localeCompare(t.keys[0]??`9999`)):t}var ve=[`events`,`sources`,`organizations`,`countries`];function ye({here:e}){let t=a.value.lists;return m(`nav`,{class:`lists secondary`,"aria-label":t.lists,children:m(`ul`,{children:ve.map(n=>m(`li`,{children:m(f,{href:r(n),"aria-current":n===e?`page`:void 0,children:t.names[n]})},n))})})}function be({keys:e,fields:t,facetKeys:n,count:r,counted:o}){let s=a.value.lists,{set:l}=i.value;return m(`div`,{role:`status`,children:[m(`p`,{children:e.length>0?s.nothing:s.nothingAtAll}),m(`ul`,{class:`without`,children:e.map(e=>{let i=r({...l,[e]:``});return i.state===`ready`?m(`li`,{children:m(`button`,{onClick:()=>c({[e]:void 0}),children:s.without(o(i.data),xe(e,l[e],t,n))})},e):null})})]})}function xe(e,t,n,r){let{filters:i,lists:o}=a.value,s=n.find(t=>t===e);if(s&&s!==`route`){let e=s===`country`||s===`region`?se().value:void 0,n=e?.state===`ready`?e.data:void 0;return i.chip(i.fields[s],oe(s,t,n))}let[c,l]=Object.entries(r).find(([,t])=>t.key===e)??[],u=o.dimensions[c??``]??e;return i.chip(u,t===`none`?o.noYear:l?.labels?.[t]??t)}function Se({orders:e}){let t=a.value.lists;return m(`label`,{class:`order`,children:[t.order,` `,m(`select`,{value:i.value.set.order??e[0],onChange:({currentTarget:{value:t}})=>c({order:t===e[0]?void 0:t}),children:e.map(e=>m(`option`,{value:e,children:t.orders[e]},e))})]})}var Ce=150;function we(e){l(()=>{if(!e)return;let t=history.state?.y,n=t?requestAnimationFrame(()=>scrollTo(0,t)):0;return()=>cancelAnimationFrame(n)},[e]),l(()=>{let e=location.href,t,n=()=>{clearTimeout(t),t=setTimeout(()=>{location.href===e&&history.replaceState({y:scrollY},``)},Ce)};return addEventListener(`scroll`,n,{passive:!0}),()=>{clearTimeout(t),removeEventListener(`scroll`,n)}})}function F(e){let{name:t,heading:n,note:r,first:i,pages:o}=e;return ie(a.value.lists.names[t]),we(i.state===`ready`),m(`div`,{class:`list-view`,children:[m(`div`,{class:`heading`,children:[m(ye,{here:t}),m(`h1`,{children:i.state===`ready`?n(o.total):a.value.lists.names[t]}),m(`p`,{children:r})]}),e.above,m(`div`,{class:`list-columns`,children:[m(`aside`,{"aria-label":a.value.lists.narrow,class:`no-print`,children:[m(Se,{orders:e.orders}),m(te,{fields:e.fields}),e.beside,m(he,{of:e.facets,keys:e.facetKeys})]}),m(`section`,{"aria-label":a.value.lists.names[t],children:m(b,{answer:i,children:()=>m(Te,{...e})})})]})]})}function Te(e){let{pages:t,entry:n,heading:r}=e;return t.total===0?m(be,{keys:De(e),fields:e.fields,facetKeys:e.facetKeys,count:e.count,counted:e.counted}):m(u,{children:[m(`ol`,{class:`entries`,children:t.rows.map(e=>m(Ee,{row:e,entry:n},e.id))}),m(le,{of:t}),m(ae,{title:r(t.total),table:e.table(t.rows),document:e.document,variables:e.variables})]})}function Ee({row:e,entry:t}){return m(u,{children:t(e)})}function De({fields:e,facetKeys:t}){return[...new Set([...e,...Object.values(t).map(({key:e})=>e)])].filter(e=>i.value.set[e])}var I={latest:`DATE_DESC`,oldest:`DATE_ASC`,name:`NAME_ASC`},L={name:`NAME_ASC`,nameFromZ:`NAME_DESC`};function R(e,t){return e[t&&Object.hasOwn(e,t)?t:Object.keys(e)[0]]}function z({countries:e}){return e.edges.filter(({roles:e})=>e.some(e=>e!==`VENUE`)).map(({node:e})=>e)}var B=e=>e.map(h).join(`; `)||null,V=({citations:e})=>e.map(({source:e})=>e),H={key:`id`,name:`id`,value:({id:e})=>e};function Oe(e){let t=a.value.lists,n=a.value.kinds;return{caption:t.names.events,rows:e,id:({id:e})=>e,sources:V,columns:[{key:`name`,name:t.columns.name,value:h,show:e=>m(_,{of:e})},{key:`when`,name:t.columns.when,value:({when:e})=>e.edtf,show:({when:e})=>C(e,!0)},{key:`kind`,name:t.columns.kind,value:({kind:e})=>n.event[e]},{key:`status`,name:t.columns.status,value:({status:e})=>n.eventStatus[e]},{key:`places`,name:t.columns.places,value:({places:e})=>B(e.nodes)},{key:`countries`,name:t.columns.countries,value:e=>B(z(e))},H]}}function ke(e){let t=a.value.lists;return{caption:t.names.sources,rows:e,id:({id:e})=>e,sources:e=>[e],columns:[{key:`name`,name:t.columns.name,value:h,show:e=>m(_,{of:e})},{key:`published`,name:t.columns.published,value:({published:e})=>e.edtf,show:({published:e})=>C(e,!0)},{key:`publisher`,name:t.columns.publisher,value:({publisher:e})=>e&&h(e)},{key:`kind`,name:t.columns.kind,value:({kind:e})=>a.value.kinds.source[e]},{key:`reliability`,name:t.columns.reliability,value:({reliability:e})=>e},{key:`claims`,name:t.columns.claims,value:({statements:e})=>e.totalCount},H]}}function Ae(e){let t=a.value.lists;return{caption:t.names.organizations,rows:e,id:({id:e})=>e,sources:V,columns:[{key:`name`,name:t.columns.name,value:h,show:e=>m(_,{of:e})},{key:`kind`,name:t.columns.kind,value:({kind:e})=>a.value.kinds.organization[e]},{key:`country`,name:t.columns.country,value:({country:e})=>e&&h(e)},{key:`events`,name:t.columns.events,value:({events:e})=>e.totalCount},{key:`cooperation`,name:t.columns.cooperation,value:({cooperations:e})=>e.totalCount},H]}}function je(e){let t=a.value.lists;return{caption:t.names.countries,rows:e,id:({id:e})=>e,sources:V,columns:[{key:`name`,name:t.columns.name,value:h,show:e=>m(_,{of:e})},{key:`code`,name:t.columns.code,value:({iso3:e})=>e},{key:`regions`,name:t.columns.regions,value:({regions:e})=>B(e.nodes)},{key:`events`,name:t.columns.events,value:({events:e})=>e.totalCount},{key:`cooperation`,name:t.columns.cooperation,value:({cooperations:e})=>e.totalCount},H]}}function U(e){return e&&/^\d{4}$/.test(e)?{year:e}:void 0}var W=e=>e.year===`none`;function G(e,t){return{...re(e,t),...U(e.year)&&{when:U(e.year)},...W(e)&&{not:{when:{within:`YEAR`}}}}}function K(e,t){return{...ce(e,t),...U(e.year)&&{published:U(e.year)},...W(e)&&{not:{published:{within:`YEAR`}}}}}function q(e){let t=e.country&&/^[A-Z]{3}$/.test(e.country)?e.country:void 0;return{...e.all?{}:{or:[{events:{some:{}}},{cooperations:{some:{}}},{publications:{some:{}}}]},...Me(e.bodyKind)&&{kind:{eq:e.bodyKind}},...t&&{country:{some:{id:{eq:`country:${t}`}}}},...Y(e)}}var Me=e=>e!==void 0&&Object.hasOwn(n.organization,e);function J(e){let t=e.region&&/^[a-z0-9-]+$/.test(e.region)?e.region:void 0;return{...e.all?{}:{or:[{events:{some:{}}},{cooperations:{some:{}}},{stages:{some:{}}},{concernedBy:{some:{}}}]},...t&&{regions:{some:{id:{eq:`region:${t}`}}}},...Y(e)}}function Y(e){let t=ne(e),n=ee(e);return{...t&&{evidence:t},...n&&{knownBy:n}}}var Ne=[`region`,`minSources`,`reliability`,`knownBy`];function Pe(){let{set:e}=i.value,t={where:J(e),orderBy:[R(L,e.order)],lang:s.value},n=e=>p(k,{...t,after:e}).value,r=n(null),o=a.value.lists;return m(F,{name:`countries`,heading:o.countries.heading,note:o.countries.note,fields:Ne,facets:r.state===`ready`?r.data.countries.facets:[],facetKeys:{REGION:{key:`region`,value:e=>e.replace(`region:`,``)}},orders:Object.keys(L),first:r,pages:w(`countries ${JSON.stringify(t)}`,e=>T(n(e),({countries:e})=>e)),count:e=>p(me,{where:J(e)}).value,counted:({countries:e})=>e.totalCount,beside:m(A,{few:o.countries.few,all:o.countries.all}),entry:e=>m(j,{title:m(_,{of:e}),children:[e.iso3,e.regions.nodes.length>0&&m(u,{children:[` · `,m(v,{of:e.regions.nodes})]}),e.events.totalCount>0&&` · ${o.eventsOf(e.events.totalCount)}`,e.cooperations.totalCount>0&&` · ${o.cooperationsOf(e.cooperations.totalCount)}`]}),table:je,document:k,variables:t})}function Fe(e,t){let n=new Map,r=new Map,i=[],a=[];for(let o of e){let{earliest:e,latest:s}=o.when,c=o.reportedOn??s;e&&s&&X(e,t)===X(s,t)?Z(n,X(s,t),o):e&&s?i.push(o):c?Z(r,X(c,t),o):a.push(o)}return{slots:Ie(t,[...n.keys(),...r.keys(),...i.flatMap(({when:e})=>[X(e.earliest,t),X(e.latest,t)])]).map(e=>({key:e,from:e+`-01`,held:n.get(e)??[],told:r.get(e)??[]})),spanning:i,undated:a}}function X(e,t){if(t===`month`)return e.slice(0,7);let n=Number(e.slice(5,7));return`${e.slice(0,5)}${String(n-(n-1)%3).padStart(2,`0`)}`}function Z(e,t,n){e.set(t,[...e.get(t)??[],n])}function Ie(e,t){let[n,...r]=[...new Set(t)].sort();if(!n)return[];let i=r.at(-1)??n,a=[];for(let t=n;t<=i;t=Le(t,e===`quarter`?3:1))a.push(t);return a}function Le(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Re(e){let t=()=>[...e.current?.querySelectorAll(`a`)??[]];return l(()=>{let e=t(),n=e.find(e=>e===document.activeElement)??e[0];for(let t of e)t.tabIndex=t===n?0:-1}),e=>{let n=t(),r=n.indexOf(document.activeElement),i={ArrowRight:r+1,ArrowDown:r+1,ArrowLeft:r-1,ArrowUp:r-1,Home:0,End:n.length-1}[e.key],a=i===void 0?void 0:n[i];if(a){e.preventDefault();for(let e of n)e.tabIndex=e===a?0:-1;a.focus()}}}function ze({where:t}){let n=a.value.lists.timeline,r=P(),i=d(null),[o,c]=e(``),l=Re(i),u=p(ue,{where:t,lang:s.value}).value;if(u.state!==`ready`||u.data.events.totalCount===0)return m(`div`,{class:`timeline-room`});let{totalCount:f,nodes:h}=u.data.events,{slots:g,spanning:_,undated:y}=Fe(h,r?`quarter`:`month`),b=e=>c(e.target.closest(`a`)?.getAttribute(`aria-label`)??``);return m(`figure`,{class:`timeline-room`,"aria-label":n.name,children:[m(`div`,{class:`timeline`,dir:`ltr`,ref:i,style:{"--slots":g.length},onKeyDown:l,onMouseOver:b,onMouseLeave:()=>c(``),onFocusIn:b,children:g.map((e,t)=>m(Be,{slot:e,yearStarts:t===0||e.key.endsWith(`-01`),narrow:r},e.key))}),m(`p`,{class:`tip secondary`,"aria-hidden":`true`,children:o||n.howTo}),m(`figcaption`,{class:`secondary`,children:[n.filled,` `,n.hollow,` `,h.some(({status:e})=>e===`PLANNED`)&&n.planned,_.length>0&&m(`span`,{class:`apart`,children:[n.spanning,` `,m(v,{of:_,beside:({when:e})=>C(e,!0)}),`.`]}),f>h.length&&m(`span`,{class:`apart`,children:n.first(h.length,f)}),y.length>0&&m(`span`,{class:`apart`,children:[n.undated,` `,m(v,{of:y}),`.`]})]})]})}function Be({slot:{from:e,held:t,told:n},yearStarts:r,narrow:i}){return m(`div`,{class:r?`slot year`:`slot`,children:[m(`div`,{class:`held`,children:t.map(e=>m(Q,{event:e},e.id))}),m(`div`,{class:`name`,"aria-hidden":`true`,children:r?m(`b`,{children:x(e,`year`)}):i?``:x(e,`narrowMonth`)}),m(`div`,{class:`told`,children:n.map(e=>m(Q,{event:e,hollow:!0},e.id))})]})}function Q({event:e,hollow:t}){let n=a.value.lists.timeline.square(h(e),C(e.when,!0)),r=e.status===`PLANNED`?` planned`:t?` hollow`:``;return m(f,{class:`square${r}`,href:o(e.id),"aria-label":n})}function $(){return m(`p`,{class:`heading secondary`,role:`status`,children:a.value.shell.loading})}var Ve=[`eventKind`,`country`,`region`,`minSources`,`reliability`,`knownBy`];function He(){let{set:e}=i.value,t=S(e.region&&`region:${e.region}`);if(!t)return m($,{});let n=G(e,t),r={where:n,orderBy:[R(I,e.order)],lang:s.value},o=e=>p(E,{...r,after:e}).value,c=o(null),l=a.value.lists;return m(F,{name:`events`,heading:l.events.heading,note:l.events.note,fields:Ve,facets:c.state===`ready`?c.data.events.facets:[],facetKeys:{KIND:{key:`eventKind`,labels:a.value.kinds.event},YEAR:{key:`year`}},orders:Object.keys(I),first:c,pages:w(`events ${JSON.stringify(r)}`,e=>T(o(e),({events:e})=>e)),count:e=>p(de,{where:G(e,t)}).value,counted:({events:e})=>e.totalCount,above:m(ze,{where:n}),entry:e=>m(Ue,{event:e}),table:Oe,document:E,variables:r})}function Ue({event:e}){let t=z(e),n=a.value.kinds,r=a.value.lists;return m(j,{at:C(e.when,!0),title:m(_,{of:e}),children:[n.event[e.kind],e.status!==`OCCURRED`&&m(`em`,{children:[` `,n.eventStatus[e.status]]}),e.places.nodes.length>0&&m(u,{children:[` · `,m(v,{of:e.places.nodes})]}),t.length>0&&m(u,{children:[` · `,m(v,{of:t})]}),` · `,r.sources(e.citations.length)]})}var We=[`country`,`minSources`,`reliability`,`knownBy`];function Ge(){let{set:e}=i.value,t={where:q(e),orderBy:[R(L,e.order)],lang:s.value},n=e=>p(O,{...t,after:e}).value,r=n(null),o=a.value.lists,c=a.value.kinds;return m(F,{name:`organizations`,heading:o.organizations.heading,note:o.organizations.note,fields:We,facets:r.state===`ready`?r.data.organizations.facets:[],facetKeys:{KIND:{key:`bodyKind`,labels:c.organization}},orders:Object.keys(L),first:r,pages:w(`organizations ${JSON.stringify(t)}`,e=>T(n(e),({organizations:e})=>e)),count:e=>p(pe,{where:q(e)}).value,counted:({organizations:e})=>e.totalCount,beside:m(A,{few:o.organizations.few,all:o.organizations.all}),entry:e=>m(j,{title:m(_,{of:e}),children:[c.organization[e.kind],e.country&&m(u,{children:[` · `,m(_,{of:e.country})]}),e.events.totalCount>0&&` · ${o.eventsOf(e.events.totalCount)}`,e.cooperations.totalCount>0&&` · ${o.cooperationsOf(e.cooperations.totalCount)}`]}),table:Ae,document:O,variables:t})}var Ke=[`sourceKind`,`country`,`region`,`reliability`,`knownBy`];function qe(){let{set:e}=i.value,t=S(e.region&&`region:${e.region}`);if(!t)return m($,{});let n={where:K(e,t),orderBy:[R(I,e.order)],lang:s.value},r=e=>p(D,{...n,after:e}).value,o=r(null),c=a.value.lists,l=a.value.kinds;return m(F,{name:`sources`,heading:c.sourceList.heading,note:c.sourceList.note,fields:Ke,facets:o.state===`ready`?o.data.sources.facets:[],facetKeys:{KIND:{key:`sourceKind`,labels:l.source},YEAR:{key:`year`}},orders:Object.keys(I),first:o,pages:w(`sources ${JSON.stringify(n)}`,e=>T(r(e),({sources:e})=>e)),count:e=>p(fe,{where:K(e,t)}).value,counted:({sources:e})=>e.totalCount,entry:e=>m(Je,{source:e}),table:ke,document:D,variables:n})}function Je({source:e}){let t=a.value.lists,n=a.value.kinds;return m(j,{at:C(e.published,!0),title:m(u,{children:[m(_,{of:e}),` `,e.url&&m(y,{href:e.url,label:a.value.record.open(e.name)})]}),children:[e.publisher&&m(u,{children:[m(_,{of:e.publisher}),` · `]}),n.source[e.kind],` · `,m(`b`,{children:e.reliability}),` `,n.reliability[e.reliability],` · `,t.claims(e.statements.totalCount),` · `,e.corpus?t.sourceList.story:e.story?t.sourceList.again:t.sourceList.further]})}export{Pe as Countries,He as Events,Ge as Organizations,qe as Sources};
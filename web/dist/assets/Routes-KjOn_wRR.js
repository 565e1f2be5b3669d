import{C as e,f as t,l as n,p as r,s as i,t as a,u as o,w as s}from"./words-BXnwt6GV.js";import{a as c,n as l,o as u,r as d,t as f}from"./Untranslated-BUpjS_GV.js";import{A as p,L as m,f as h,i as g,j as _,k as v,l as y,r as b,s as x,t as S,u as C,x as w,y as T}from"./index-CCT2Swf_.js";var E=`query Routes($where: RouteWhere, $lang: String!) {
  routes(where: $where, first: 40) {
    totalCount
    nodes {
      ...namedRoute
      summary
      ordered
      orderNote
      modes
      citations(first: 3) {
        ...cited
      }
      stages {
        id
        number
        role
        ends(first: 8) {
          nodes {
            ...named
            ...placed
          }
        }
      }
      legs(first: 24) {
        nodes {
          id
          step
          basis
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  }
  dataset {
    version
  }
}

fragment namedRoute on Route {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment cited on Citation {
  excerpts
  source {
    id
    name
    url
    published {
      earliest
      latest
      precision
    }
    publisher {
      id
      name
    }
  }
}

fragment named on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment placed on Entity {
  ... on Region {
    point {
      lat
      lon
    }
  }
  ... on Country {
    point {
      lat
      lon
    }
  }
  ... on Place {
    point {
      lat
      lon
    }
  }
}`;function D(e){return{drawn:e.filter(e=>e.legs.nodes.length>0).sort((e,t)=>t.legs.nodes.length-e.legs.nodes.length),named:e.filter(e=>e.legs.nodes.length===0)}}var O=(e,t)=>e.stages.find(e=>e.number===t.step),k=(e,t)=>O(e,t)?.role===`INTERCEPTION`;function A(e,t,n){return k(e,t)?`REPORTED_DESTINATION`:n?t.basis:`OTHER_ROUTE`}function j(e,t){let n=new Set(t.legs.nodes.map(M));return e.legs.nodes.filter(e=>n.has(M(e))).length}var M=({from:e,to:t})=>`${e.id} ${t.id}`;function N({routes:e,chosen:t}){let n=i.value.routes;return u(F,{title:n.others,routes:e,children:e=>{let r=t?j(e,t):0;return[n.othersCount(e.legs.nodes.length),...r?[n.shared(r)]:[]].join(`; `)}})}function P({routes:e}){return u(F,{title:i.value.routes.unordered,routes:e,children:e=>e.orderNote&&u(f,{children:e.orderNote})})}function F({title:e,routes:r,children:i}){if(r.length===0)return null;let{sel:a,...o}=n.value.set;return u(`section`,{class:`others`,children:[u(`h3`,{children:e}),u(`ul`,{children:r.map(e=>u(`li`,{children:[u(c,{href:t(`/routes/${e.id.replace(`route:`,``)}`,o),children:u(m,{of:e})}),u(`p`,{class:`secondary`,children:i(e)})]},e.id))})]})}function I({route:e}){let n=i.value.routes;return u(`section`,{class:`story`,"aria-labelledby":`chosen-route`,children:[u(`h2`,{id:`chosen-route`,children:u(m,{of:e})}),e.summary&&u(`p`,{children:u(f,{children:e.summary})}),u(L,{route:e}),u(`ol`,{class:`stages`,"aria-label":n.stages,children:e.stages.map(t=>u(`li`,{children:[u(R,{stage:t}),u(z,{route:e,stage:t})]},t.id))}),e.orderNote&&u(`p`,{class:`secondary`,children:u(f,{children:e.orderNote})}),u(`p`,{class:`onward`,children:[e.legs.nodes.length>0&&u(c,{href:t(`/gaps/${e.id.replace(`route:`,``)}`),children:n.toGaps}),` `,u(c,{href:r(e.id),children:n.toRecord})]})]})}function L({route:e}){return u(`ul`,{class:`sources`,children:e.citations.map(({source:e,excerpts:t})=>u(`li`,{children:[t[0]&&u(`blockquote`,{lang:`en`,dir:`ltr`,children:[`“`,t[0],`”`]}),u(c,{href:r(e.id),children:u(f,{children:e.name})}),` `,u(`span`,{class:`secondary`,children:b(e.published)})]},e.id))})}function R({stage:e}){let{routes:t,kinds:n}=i.value;return u(`p`,{children:[u(`span`,{class:`number numbers`,children:e.number}),u(`span`,{children:[u(`b`,{children:e.ends.nodes.map((e,t)=>u(`span`,{children:[t>0&&`, `,u(c,{href:r(e.id),children:u(m,{of:e})})]},e.id))}),` `,u(`span`,{class:`secondary`,children:[e.role&&n.routeRole[e.role],e.ends.nodes.length>1&&`; ${t.together}`]})]})]})}function z({route:e,stage:t}){let{routes:n,kinds:r}=i.value,a=e.legs.nodes.filter(e=>e.step===t.number),o=a.filter(t=>k(e,t)),c=a.filter(e=>!o.includes(e));return u(s,{children:[[`STATED`,`BETWEEN_STAGES`].map(e=>u(B,{legs:c.filter(t=>t.basis===e),form:e,text:r.legBasis[e]},e)),u(B,{legs:o,form:`REPORTED_DESTINATION`,text:n.reportedOnly})]})}function B({legs:e,form:t,text:n}){return e.length===0?null:u(`p`,{class:`legs-line secondary`,children:[u(C,{form:t}),` `,i.value.routes.legs(e.length,n)]})}function V({routes:t,chosen:n,selected:r}){let a=i.value,s=e(()=>W(t,n),[t,n,a]),c=e(()=>t.flatMap(e=>e.legs.nodes.map(t=>H(e,t,e===n))),[t,n,a]);return u(`div`,{class:`pane`,children:u(g,{label:a.routes.mapName,nodes:s,lines:c,words:a.map,selected:r,onSelect:e=>o({sel:e===r?void 0:e}),bandOpacity:.4})})}function H(e,t,n){let{routes:r,gaps:a,kinds:o}=i.value,s=k(e,t)?r.reportedOnly:o.legBasis[t.basis];return{id:t.id,from:t.from.id,to:t.to.id,form:A(e,t,n),label:r.legLabel(d(e),U(e,t.from.id),a.arrow,U(e,t.to.id),s)}}function U(e,t){let n=e.stages.flatMap(e=>e.ends.nodes).find(e=>e.id===t);return n?d(n):t}function W(e,t){let n=[...e].sort((e,n)=>Number(n===t)-Number(e===t)),r=new Map;for(let e of n)for(let n of e.stages)for(let i of n.ends.nodes)r.has(i.id)||r.set(i.id,G(i,n,e===t));return[...r.values()]}function G(e,t,n){return{id:e.id,point:`point`in e?e.point:null,name:d(e),stage:n?t.number:void 0,mark:t.role?K[t.role]:void 0,quiet:!n}}var K={INTERCEPTION:`stopped`,CROSSING:`crossing`};function q(e){let{routes:t,kinds:n}=i.value;return{caption:t.tableName,rows:e.flatMap(e=>e.legs.nodes.map(t=>({route:e,leg:t}))),id:({leg:e})=>e.id,columns:[{key:`route`,name:t.columns.route,value:({route:e})=>d(e)},{key:`step`,name:t.columns.step,value:({leg:e})=>e.step},{key:`from`,name:t.columns.from,value:({route:e,leg:t})=>J(e,t.from.id)},{key:`to`,name:t.columns.to,value:({route:e,leg:t})=>J(e,t.to.id)},{key:`basis`,name:t.columns.basis,value:({route:e,leg:t})=>k(e,t)?`REPORTED_DESTINATION`:t.basis,show:e=>k(e.route,e.leg)?t.reportedOnly:n.legBasis[e.leg.basis]},{key:`route_modes`,name:t.columns.modes,value:({route:e})=>e.modes.join(`; `),show:({route:e})=>e.modes.map(e=>n.mode[e]).join(`, `)}],sources:({route:e})=>e.citations.map(({source:e})=>e)}}function J(e,t){let n=e.stages.flatMap(e=>e.ends.nodes).find(e=>e.id===t);return n?d(n):t}function Y({data:e,drawn:t}){let r=i.value.routes,{set:o}=n.value,s=w(o.region&&`region:${o.region}`);return u(S,{title:r.heading,about:[r.finding(e.routes.nodes.length,t.length)],table:q(t),map:!0,document:E,variables:{where:(s&&T(o,s))??null,lang:a.value}})}function X({selected:e}){let{set:t}=n.value,r=w(t.region&&`region:${t.region}`),i=l(E,{where:(r&&T(t,r))??null,lang:a.value});return u(v,{answer:i.value,children:t=>u(Z,{data:t,selected:e})})}function Z({data:e,selected:t}){let r=i.value.routes,{drawn:a,named:s}=D(e.routes.nodes),c=e.routes.nodes.find(e=>e.id===t)??(t?void 0:a[0]),{sel:l}=n.value.set;return _(t&&c?d(c):r.title),t&&!c?u(p,{}):u(`div`,{class:`split routes`,children:[u(`div`,{class:`lead`,children:[u(`div`,{class:`heading`,children:[u(`h1`,{children:r.heading}),u(`p`,{children:r.finding(e.routes.nodes.length,a.length)})]}),u(V,{routes:a,chosen:c,selected:l}),u(y,{label:r.legendName,forms:Object.keys(r.legend).map(e=>({form:e,text:r.legend[e]}))}),u(`p`,{class:`foot secondary`,children:[i.value.shell.disclaimer,` `,r.widths]}),u(Y,{data:e,drawn:a})]}),u(`aside`,{class:`beside`,children:[l&&u(x,{id:l,onClose:()=>o({sel:void 0})}),u(h,{fields:[`region`,`country`,`minSources`,`reliability`,`knownBy`]}),c&&u(I,{route:c}),u(N,{routes:a.filter(e=>e!==c),chosen:c}),u(P,{routes:s.filter(e=>e!==c)})]})]})}export{X as Routes};
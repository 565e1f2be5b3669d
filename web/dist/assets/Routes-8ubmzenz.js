import{T as e,c as t,d as n,m as r,p as i,t as a,u as o,w as s}from"./words-Bqnaf5Z0.js";import{a as c,n as l,o as u,r as d,t as f}from"./Untranslated-DGA40Bjj.js";import{A as p,L as m,f as h,i as g,j as _,k as v,l as y,r as b,s as x,t as S,u as C,x as w,y as T}from"./index-CgizWKU_.js";var E=`query Routes($where: RouteWhere, $lang: String!) {
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
}`;function D(e){return{drawn:e.filter(e=>e.legs.nodes.length>0).sort((e,t)=>t.legs.nodes.length-e.legs.nodes.length),named:e.filter(e=>e.legs.nodes.length===0)}}var O=(e,t)=>e.stages.find(e=>e.number===t.step),k=(e,t)=>O(e,t)?.role===`INTERCEPTION`;function A(e,t,n){return k(e,t)?`REPORTED_DESTINATION`:n?t.basis:`OTHER_ROUTE`}function j(e,t){let n=new Set(t.legs.nodes.map(M));return e.legs.nodes.filter(e=>n.has(M(e))).length}var M=({from:e,to:t})=>`${e.id} ${t.id}`;function N({routes:e,chosen:n}){let r=t.value.routes;return u(F,{title:r.others,routes:e,children:e=>{let t=n?j(e,n):0;return[r.othersCount(e.legs.nodes.length),...t?[r.shared(t)]:[]].join(`; `)}})}function P({routes:e}){return u(F,{title:t.value.routes.unordered,routes:e,children:e=>e.orderNote&&u(f,{children:e.orderNote})})}function F({title:e,routes:t,children:n}){if(t.length===0)return null;let{sel:r,...a}=o.value.set;return u(`section`,{class:`others`,children:[u(`h3`,{children:e}),u(`ul`,{children:t.map(e=>u(`li`,{children:[u(c,{href:i(`/routes/${e.id.replace(`route:`,``)}`,a),children:u(m,{of:e})}),u(`p`,{class:`secondary`,children:n(e)})]},e.id))})]})}function I({route:e}){let n=t.value.routes;return u(`section`,{class:`story`,"aria-labelledby":`chosen-route`,children:[u(`h2`,{id:`chosen-route`,children:u(m,{of:e})}),e.summary&&u(`p`,{children:u(f,{children:e.summary})}),u(L,{route:e}),u(`ol`,{class:`stages`,"aria-label":n.stages,children:e.stages.map(t=>u(`li`,{children:[u(R,{stage:t}),u(z,{route:e,stage:t})]},t.id))}),e.orderNote&&u(`p`,{class:`secondary`,children:u(f,{children:e.orderNote})}),u(`p`,{class:`onward`,children:[e.legs.nodes.length>0&&u(c,{href:i(`/gaps/${e.id.replace(`route:`,``)}`),children:n.toGaps}),` `,u(c,{href:r(e.id),children:n.toRecord})]})]})}function L({route:e}){return u(`ul`,{class:`sources`,children:e.citations.map(({source:e,excerpts:t})=>u(`li`,{children:[t[0]&&u(`blockquote`,{lang:`en`,dir:`ltr`,children:[`“`,t[0],`”`]}),u(c,{href:r(e.id),children:u(f,{children:e.name})}),` `,u(`span`,{class:`secondary`,children:b(e.published)})]},e.id))})}function R({stage:e}){let{routes:n,kinds:i}=t.value;return u(`p`,{children:[u(`span`,{class:`number numbers`,children:e.number}),u(`span`,{children:[u(`b`,{children:e.ends.nodes.map((e,t)=>u(`span`,{children:[t>0&&`, `,u(c,{href:r(e.id),children:u(m,{of:e})})]},e.id))}),` `,u(`span`,{class:`secondary`,children:[e.role&&i.routeRole[e.role],e.ends.nodes.length>1&&`; ${n.together}`]})]})]})}function z({route:n,stage:r}){let{routes:i,kinds:a}=t.value,o=n.legs.nodes.filter(e=>e.step===r.number),s=o.filter(e=>k(n,e)),c=o.filter(e=>!s.includes(e));return u(e,{children:[[`STATED`,`BETWEEN_STAGES`].map(e=>u(B,{legs:c.filter(t=>t.basis===e),form:e,text:a.legBasis[e]},e)),u(B,{legs:s,form:`REPORTED_DESTINATION`,text:i.reportedOnly})]})}function B({legs:e,form:n,text:r}){return e.length===0?null:u(`p`,{class:`legs-line secondary`,children:[u(C,{form:n}),` `,t.value.routes.legs(e.length,r)]})}function V({routes:e,chosen:r,selected:i}){let a=t.value,o=s(()=>W(e,r),[e,r,a]),c=s(()=>e.flatMap(e=>e.legs.nodes.map(t=>H(e,t,e===r))),[e,r,a]);return u(`div`,{class:`pane`,children:u(g,{label:a.routes.mapName,nodes:o,lines:c,words:a.map,selected:i,onSelect:e=>n({sel:e===i?void 0:e}),bandOpacity:.4})})}function H(e,n,r){let{routes:i,gaps:a,kinds:o}=t.value,s=k(e,n)?i.reportedOnly:o.legBasis[n.basis];return{id:n.id,from:n.from.id,to:n.to.id,form:A(e,n,r),label:i.legLabel(d(e),U(e,n.from.id),a.arrow,U(e,n.to.id),s)}}function U(e,t){let n=e.stages.flatMap(e=>e.ends.nodes).find(e=>e.id===t);return n?d(n):t}function W(e,t){let n=[...e].sort((e,n)=>Number(n===t)-Number(e===t)),r=new Map;for(let e of n)for(let n of e.stages)for(let i of n.ends.nodes)r.has(i.id)||r.set(i.id,G(i,n,e===t));return[...r.values()]}function G(e,t,n){return{id:e.id,point:`point`in e?e.point:null,name:d(e),stage:n?t.number:void 0,mark:t.role?K[t.role]:void 0,quiet:!n}}var K={INTERCEPTION:`stopped`,CROSSING:`crossing`};function q(e){let{routes:n,kinds:r}=t.value;return{caption:n.tableName,rows:e.flatMap(e=>e.legs.nodes.map(t=>({route:e,leg:t}))),id:({leg:e})=>e.id,columns:[{key:`route`,name:n.columns.route,value:({route:e})=>d(e)},{key:`step`,name:n.columns.step,value:({leg:e})=>e.step},{key:`from`,name:n.columns.from,value:({route:e,leg:t})=>J(e,t.from.id)},{key:`to`,name:n.columns.to,value:({route:e,leg:t})=>J(e,t.to.id)},{key:`basis`,name:n.columns.basis,value:({route:e,leg:t})=>k(e,t)?`REPORTED_DESTINATION`:t.basis,show:e=>k(e.route,e.leg)?n.reportedOnly:r.legBasis[e.leg.basis]},{key:`route_modes`,name:n.columns.modes,value:({route:e})=>e.modes.join(`; `),show:({route:e})=>e.modes.map(e=>r.mode[e]).join(`, `)}],sources:({route:e})=>e.citations.map(({source:e})=>e)}}function J(e,t){let n=e.stages.flatMap(e=>e.ends.nodes).find(e=>e.id===t);return n?d(n):t}function Y({data:e,drawn:n}){let r=t.value.routes,{set:i}=o.value,s=w(i.region&&`region:${i.region}`);return u(S,{title:r.heading,about:[r.finding(e.routes.nodes.length,n.length)],table:q(n),map:!0,document:E,variables:{where:(s&&T(i,s))??null,lang:a.value}})}function X({selected:e}){let{set:t}=o.value,n=w(t.region&&`region:${t.region}`),r=l(E,{where:(n&&T(t,n))??null,lang:a.value});return u(v,{answer:r.value,children:t=>u(Z,{data:t,selected:e})})}function Z({data:e,selected:r}){let i=t.value.routes,{drawn:a,named:s}=D(e.routes.nodes),c=e.routes.nodes.find(e=>e.id===r)??(r?void 0:a[0]),{sel:l}=o.value.set;return _(r&&c?d(c):i.title),r&&!c?u(p,{}):u(`div`,{class:`split routes`,children:[u(`div`,{class:`lead`,children:[u(`div`,{class:`heading`,children:[u(`h1`,{children:i.heading}),u(`p`,{children:i.finding(e.routes.nodes.length,a.length)})]}),u(V,{routes:a,chosen:c,selected:l}),u(y,{label:i.legendName,forms:Object.keys(i.legend).map(e=>({form:e,text:i.legend[e]}))}),u(`p`,{class:`foot secondary`,children:[t.value.shell.disclaimer,` `,i.widths]}),u(Y,{data:e,drawn:a})]}),u(`aside`,{class:`beside`,children:[l&&u(x,{id:l,onClose:()=>n({sel:void 0})}),u(h,{fields:[`region`,`country`,`minSources`,`reliability`,`knownBy`]}),c&&u(I,{route:c}),u(N,{routes:a.filter(e=>e!==c),chosen:c}),u(P,{routes:s.filter(e=>e!==c)})]})]})}export{X as Routes};
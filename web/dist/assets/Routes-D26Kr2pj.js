import{T as e,c as t,d as n,m as r,p as i,t as a,u as o,w as s}from"./words-ChSQVFU1.js";import{N as c,m as l}from"./index-B1Rn6Wsd.js";import{E as u,a as d,b as f,c as p,d as m,f as h,i as g,n as _,u as v,y}from"./page-Cy7oFQBt.js";import{n as b,t as x}from"./Shown-DEaKd97m.js";import{a as S,i as C,n as w,t as T}from"./Untranslated-DjOQlrGW.js";import{t as E}from"./Swatch-CZ1LzJKF.js";var D=`query Routes($where: RouteWhere, $lang: String!) {
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
}`;function O(e){return{drawn:e.filter(e=>e.legs.nodes.length>0).sort((e,t)=>t.legs.nodes.length-e.legs.nodes.length),named:e.filter(e=>e.legs.nodes.length===0)}}var k=(e,t)=>e.stages.find(e=>e.number===t.step),A=(e,t)=>k(e,t)?.role===`INTERCEPTION`;function j(e,t,n){return A(e,t)?`REPORTED_DESTINATION`:n?t.basis:`OTHER_ROUTE`}function M(e,t){let n=new Set(t.legs.nodes.map(N));return e.legs.nodes.filter(e=>n.has(N(e))).length}var N=({from:e,to:t})=>`${e.id} ${t.id}`;function P({routes:e,chosen:n}){let r=t.value.routes;return S(I,{title:r.others,routes:e,children:e=>{let t=n?M(e,n):0;return[r.othersCount(e.legs.nodes.length),...t?[r.shared(t)]:[]].join(`; `)}})}function F({routes:e}){return S(I,{title:t.value.routes.unordered,routes:e,children:e=>e.orderNote&&S(T,{children:e.orderNote})})}function I({title:e,routes:t,children:n}){if(t.length===0)return null;let{sel:r,...a}=o.value.set;return S(`section`,{class:`others`,children:[S(`h3`,{children:e}),S(`ul`,{children:t.map(e=>S(`li`,{children:[S(C,{href:i(`/routes/${e.id.replace(`route:`,``)}`,a),children:S(u,{of:e})}),S(`p`,{class:`secondary`,children:n(e)})]},e.id))})]})}function L({route:e}){let n=t.value.routes;return S(`section`,{class:`story`,"aria-labelledby":`chosen-route`,children:[S(`h2`,{id:`chosen-route`,children:S(u,{of:e})}),e.summary&&S(`p`,{children:S(T,{children:e.summary})}),S(R,{route:e}),S(`ol`,{class:`stages`,"aria-label":n.stages,children:e.stages.map(t=>S(`li`,{children:[S(z,{stage:t}),S(B,{route:e,stage:t})]},t.id))}),e.orderNote&&S(`p`,{class:`secondary`,children:S(T,{children:e.orderNote})}),S(`p`,{class:`onward`,children:[e.legs.nodes.length>0&&S(C,{href:i(`/gaps/${e.id.replace(`route:`,``)}`),children:n.toGaps}),` `,S(C,{href:r(e.id),children:n.toRecord})]})]})}function R({route:e}){return S(`ul`,{class:`sources`,children:e.citations.map(({source:e,excerpts:t})=>S(`li`,{children:[t[0]&&S(`blockquote`,{lang:`en`,dir:`ltr`,children:[`“`,t[0],`”`]}),S(C,{href:r(e.id),children:S(T,{children:e.name})}),` `,S(`span`,{class:`secondary`,children:g(e.published)})]},e.id))})}function z({stage:e}){let{routes:n,kinds:i}=t.value;return S(`p`,{children:[S(`span`,{class:`number numbers`,children:e.number}),S(`span`,{children:[S(`b`,{children:e.ends.nodes.map((e,t)=>S(`span`,{children:[t>0&&`, `,S(C,{href:r(e.id),children:S(u,{of:e})})]},e.id))}),` `,S(`span`,{class:`secondary`,children:[e.role&&i.routeRole[e.role],e.ends.nodes.length>1&&`; ${n.together}`]})]})]})}function B({route:n,stage:r}){let{routes:i,kinds:a}=t.value,o=n.legs.nodes.filter(e=>e.step===r.number),s=o.filter(e=>A(n,e)),c=o.filter(e=>!s.includes(e));return S(e,{children:[[`STATED`,`BETWEEN_STAGES`].map(e=>S(V,{legs:c.filter(t=>t.basis===e),form:e,text:a.legBasis[e]},e)),S(V,{legs:s,form:`REPORTED_DESTINATION`,text:i.reportedOnly})]})}function V({legs:e,form:n,text:r}){return e.length===0?null:S(`p`,{class:`legs-line secondary`,children:[S(E,{form:n}),` `,t.value.routes.legs(e.length,r)]})}function H({routes:e,chosen:r,selected:i}){let a=t.value,o=s(()=>G(e,r),[e,r,a]),c=s(()=>e.flatMap(e=>e.legs.nodes.map(t=>U(e,t,e===r))),[e,r,a]);return S(`div`,{class:`pane`,children:S(d,{label:a.routes.mapName,nodes:o,lines:c,words:a.map,selected:i,onSelect:e=>n({sel:e===i?void 0:e}),bandOpacity:.4})})}function U(e,n,r){let{routes:i,gaps:a,kinds:o}=t.value,s=A(e,n)?i.reportedOnly:o.legBasis[n.basis];return{id:n.id,from:n.from.id,to:n.to.id,form:j(e,n,r),label:i.legLabel(w(e),W(e,n.from.id),a.arrow,W(e,n.to.id),s)}}function W(e,t){let n=e.stages.flatMap(e=>e.ends.nodes).find(e=>e.id===t);return n?w(n):t}function G(e,t){let n=[...e].sort((e,n)=>Number(n===t)-Number(e===t)),r=new Map;for(let e of n)for(let n of e.stages)for(let i of n.ends.nodes)r.has(i.id)||r.set(i.id,K(i,n,e===t));return[...r.values()]}function K(e,t,n){return{id:e.id,point:`point`in e?e.point:null,name:w(e),stage:n?t.number:void 0,mark:t.role?q[t.role]:void 0,quiet:!n}}var q={INTERCEPTION:`stopped`,CROSSING:`crossing`};function J(e){let{routes:n,kinds:r}=t.value;return{caption:n.tableName,rows:e.flatMap(e=>e.legs.nodes.map(t=>({route:e,leg:t}))),id:({leg:e})=>e.id,columns:[{key:`route`,name:n.columns.route,value:({route:e})=>w(e)},{key:`step`,name:n.columns.step,value:({leg:e})=>e.step},{key:`from`,name:n.columns.from,value:({route:e,leg:t})=>Y(e,t.from.id)},{key:`to`,name:n.columns.to,value:({route:e,leg:t})=>Y(e,t.to.id)},{key:`basis`,name:n.columns.basis,value:({route:e,leg:t})=>A(e,t)?`REPORTED_DESTINATION`:t.basis,show:e=>A(e.route,e.leg)?n.reportedOnly:r.legBasis[e.leg.basis]},{key:`route_modes`,name:n.columns.modes,value:({route:e})=>e.modes.join(`; `),show:({route:e})=>e.modes.map(e=>r.mode[e]).join(`, `)}],sources:({route:e})=>e.citations.map(({source:e})=>e)}}function Y(e,t){let n=e.stages.flatMap(e=>e.ends.nodes).find(e=>e.id===t);return n?w(n):t}function X({data:e,drawn:n}){let r=t.value.routes,{set:i}=o.value,s=h(i.region&&`region:${i.region}`);return S(_,{title:r.heading,about:[r.finding(e.routes.nodes.length,n.length)],table:J(n),map:!0,document:D,variables:{where:(s&&l(i,s))??null,lang:a.value}})}function Z({selected:e}){let{set:t}=o.value,n=h(t.region&&`region:${t.region}`),r=c(D,{where:(n&&l(t,n))??null,lang:a.value});return S(x,{answer:r.value,children:t=>S(Q,{data:t,selected:e})})}function Q({data:r,selected:i}){let a=t.value.routes,{drawn:s,named:c}=O(r.routes.nodes),l=r.routes.nodes.find(e=>e.id===i)??(i?void 0:s[0]),{sel:u}=o.value.set;b(i&&l?w(l):a.title);let d=y();return i&&!l?S(f,{}):S(`div`,{class:`split routes`,children:[S(`div`,{class:`lead`,children:[S(`div`,{class:`heading`,children:[S(`h1`,{children:a.heading}),S(`p`,{children:a.finding(r.routes.nodes.length,s.length)})]}),S(H,{routes:s,chosen:l,selected:u}),S(v,{label:a.legendName,forms:Object.keys(a.legend).map(e=>({form:e,text:a.legend[e]}))}),S(`p`,{class:`foot secondary`,children:[t.value.shell.disclaimer,` `,a.widths]}),S(X,{data:r,drawn:s})]}),S(`aside`,{class:`beside`,"aria-busy":!d,children:[u&&S(p,{id:u,onClose:()=>n({sel:void 0})}),S(m,{fields:[`region`,`country`,`minSources`,`reliability`,`knownBy`]}),d&&S(e,{children:[l&&S(L,{route:l}),S(P,{routes:s.filter(e=>e!==l),chosen:l}),S(F,{routes:c.filter(e=>e!==l)})]})]})]})}export{Z as Routes};
import{C as e,S as t,_ as n,d as r,f as i,l as a,p as o,r as s,s as c,t as l,u,w as d,x as f,y as p}from"./words-CQU1pTPX.js";import{a as m,n as h,o as g,r as _,t as v}from"./Untranslated-BCUiWSkk.js";import{E as y,L as b,f as ee,i as te,j as ne,k as x,l as re,m as ie,o as S,p as C,r as w,t as ae,v as T,w as oe,x as E}from"./index-Be7DF5oT.js";import{a as se,c as D,d as O,i as ce,l as le,n as ue,o as de,r as fe,s as pe,t as me,u as k}from"./useKept-CjO3fE66.js";var he=`query CooperationGround($lang: String!) {
  countries(
    where: {or: [{cooperations: {some: {}}}, {stages: {some: {}}}, {sameRouteAs: {some: {}}}]}
    first: 100
  ) {
    nodes {
      ...named
      iso3
      point {
        lat
        lon
      }
      regions(first: 5) {
        nodes {
          ...named
          scheme
          parent {
            id
            parent {
              id
            }
          }
        }
      }
    }
  }
  routes(where: {legs: {some: {}}}, first: 30) {
    nodes {
      id
      stages {
        number
        ends(first: 20) {
          nodes {
            id
          }
        }
      }
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
}`,A=`query CooperationOnRecord($where: CooperationWhere, $at: Date, $knownBy: Date, $evidence: EvidenceFilter, $stories: SourceWhere, $lang: String!) {
  cooperationMap(where: $where, at: $at, knownBy: $knownBy, evidence: $evidence) {
    arcs {
      id
      from
      to
      on
      kinds
      first
      last
      cooperations {
        ...contactOnRecord
      }
    }
    unpaired {
      ...contactOnRecord
      pairing
      parties(first: 50) {
        nodes {
          ...named
        }
      }
    }
    dataVersion
    disclaimer
  }
  sources(where: $stories, first: 100) {
    totalCount
    nodes {
      published {
        earliest
        latest
      }
      publisher {
        id
      }
    }
  }
}

fragment contactOnRecord on Cooperation {
  ...named
  kind
  decidedBy
  when {
    earliest
    latest
    precision
  }
  reportedOn
  citations(first: 10) {
    excerpts
    source {
      ...contactSource
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

fragment contactSource on Source {
  id
  name
  url
  published {
    earliest
    latest
    precision
  }
  publisher {
    ...named
    acronym
  }
}`;function ge({fields:e}){let t=c.value.filters,n=C(a.value.set,e);return g(`div`,{class:`nothing-meets`,role:`status`,children:[g(`p`,{children:[t.nothing,` `,n.length>0&&t.without]}),n.length>0&&g(oe,{active:n})]})}function j(e,t){return`pair:`+[e,t].map(N).sort().join(`-`)}function M(e){let t=/^pair:([A-Z]{3})-([A-Z]{3})$/.exec(e);return t?[`country:${t[1]}`,`country:${t[2]}`]:void 0}var N=e=>e.replace(`country:`,``);function P({kinds:e}){return e.at(-1)??`UNSPECIFIED`}function _e(e,t){return e.filter(({from:e,to:n})=>t.every(t=>t.includes(e)||t.includes(n)))}function ve(e){let t=new Map;for(let n of e.filter(({pairing:e})=>e===`SERIES`)){let e=F(n);for(let[r,i]of e.entries())for(let a of e.slice(r+1))t.set(j(i,a),[...t.get(j(i,a))??[],n])}return t}function F({parties:e}){return e.nodes.map(({id:e})=>e).filter(e=>e.startsWith(`country:`))}function ye(e,t,n){let r=new Map(t.map(e=>[e.id,e])),i=ve(n),a=new Set([...r.keys(),...i.keys()].flatMap(e=>M(e)??[])),o=[];return e.flatMap(e=>e.countries.map((t,n)=>{let s=n===0,c=o.map(({country:e,first:n},a)=>{let o=j(t.id,e.id);return{id:o,row:t,column:e,pair:r.get(o),series:i.get(o)??[],opens:n&&a>0}});return o.push({country:t,first:s}),{country:t,code:N(t.id),group:e,first:s,alone:!a.has(t.id),cells:c}}))}function be(e,t){return e.flatMap(({cells:e})=>e).filter(({row:e,column:n})=>e.id===t||n.id===t)}function xe(e,t){return e.flatMap(({cells:e})=>e).find(e=>e.id===t)}function Se({country:e,rows:t}){let n=c.value.cooperation,r=be(t,e.id),i=r.filter(({pair:e})=>e),a=r.filter(({pair:e,series:t})=>!e&&t.length>0),o=r.filter(({pair:e,series:t})=>!e&&t.length===0);return g(`section`,{class:`chosen`,children:[g(`h2`,{children:g(b,{of:e})}),g(`h3`,{children:n.partners(i.length)}),g(I,{of:e,cells:i}),a.length>0&&g(`h3`,{children:n.partnersInSeries}),g(I,{of:e,cells:a}),g(`details`,{children:[g(`summary`,{class:`secondary`,children:n.others(o.length)}),g(I,{of:e,cells:o})]}),g(`button`,{class:`plain`,onClick:()=>u({sel:void 0}),children:n.close})]})}function I({of:e,cells:t}){return g(`ul`,{class:`partners`,children:t.map(({id:t,row:n,column:r,pair:i})=>g(`li`,{children:[g(`button`,{class:`plain`,onClick:()=>u({sel:t}),children:g(b,{of:n.id===e.id?r:n})}),i&&g(`span`,{class:`secondary`,children:c.value.kinds.cooperation[P(i)]})]},t))})}function Ce({of:{source:e}}){let t=g(d,{children:[de(e),`, `,g(`bdi`,{children:se(e)})]});return e.url?g(`a`,{href:e.url,rel:`external noreferrer`,children:[t,` `,g(`span`,{"aria-hidden":`true`,children:`↗`})]}):g(m,{href:o(e.id),children:t})}function L(e){let t=c.value.cooperation,[n,r]=R(e);return t.cell(t.pair(_(n),_(r)),we(e))}function R({id:e,row:t,column:n}){return M(e)?.[0]===t.id?[t,n]:[n,t]}function we({pair:e,series:t}){let n=c.value.cooperation;if(!e)return t.length>0?n.series:n.nothing;let r=[c.value.kinds.cooperation[P(e)],n.contacts(e.cooperations.length)];return e.on===`POSSIBLE`&&r.push(n.possibly),t.length>0&&r.push(n.seriesAlso),r.join(`, `)}function Te({cell:e}){let t=c.value.cooperation,{pair:n,series:r,id:i}=e,[s,l]=R(e);return g(`section`,{class:`chosen`,children:[g(`h2`,{children:[g(b,{of:s}),` – `,g(b,{of:l})]}),n?.on===`POSSIBLE`&&g(`p`,{children:t.possiblyLong}),n?.cooperations.map(e=>g(z,{contact:e},e.id)),!n&&g(`p`,{children:r.length>0?t.seriesLong:t.nothingLong}),n&&r.length>0&&g(`p`,{class:`secondary`,children:t.seriesLong}),r.map(e=>g(z,{contact:e},e.id)),g(`p`,{class:`ways`,children:[g(m,{href:o(i,D(a.value.set)),children:t.openBrief}),g(`button`,{class:`plain`,onClick:()=>u({sel:void 0}),children:t.close})]})]})}function z({contact:e}){let t=T(a.value.set),n=fe(e,t);return g(`div`,{class:`told`,children:[g(`p`,{children:[g(m,{href:o(e.id),children:pe(c.value.kinds.cooperation[e.kind])}),`, `,g(`bdi`,{children:w(e.when)})]}),n&&g(`blockquote`,{children:g(v,{children:[`“`,n.words,`”`]})}),g(`ul`,{class:`secondary`,children:(n?[n.citation]:ce(e,t)).map(e=>g(`li`,{children:g(Ce,{of:e})},e.source.id))})]})}function Ee({view:e,selected:t=``,form:n}){let r=c.value.cooperation,i=xe(e.rows,t),a=e.countries.find(({id:e})=>e===t);return g(`div`,{"aria-live":`polite`,children:[i&&g(Te,{cell:i}),a&&g(Se,{country:a,rows:e.rows}),!i&&!a&&g(`p`,{class:n===`matrix`?`hint secondary`:`secondary`,children:n===`matrix`?r.chooseACell:r.chooseALine})]})}var B=[-93,1.5,-71,18.5];function De({countries:e,pairs:t}){let[n,r,i,a]=B,o=new Set(e.flatMap(({id:e,point:t})=>t&&t.lon>=n&&t.lon<=i&&t.lat>=r&&t.lat<=a?[e]:[]));return t.filter(({from:e,to:t})=>o.has(e)&&o.has(t)).length>1}function Oe(e){let t=new Set(e.pairs.flatMap(({from:e,to:t})=>[e,t]));return{nodes:e.countries.filter(({id:e})=>t.has(e)).map(e=>({id:e.id,point:e.point,name:_(e),shortName:e.iso3})),lines:e.pairs.map(t=>ke(t,e))}}function ke(e,{rows:t}){let n=xe(t,e.id);return{id:e.id,from:e.from,to:e.to,form:P(e),label:n?L(n):e.id,tag:e.on===`POSSIBLE`?`?`:void 0,caption:Ae(e)}}function Ae(e){let{kinds:t,cooperation:n}=c.value,[r,...i]=e.cooperations;return`${t.cooperation[P(e)]}, ${r&&i.length===0?w(r.when,!0):n.contacts(e.cooperations.length)}`}var V=[`UNSPECIFIED`,`DIALOGUE`,`TRAINING_TOGETHER`,`OPERATIONAL_MEETING`,`AGREED_TO_COORDINATE`,`INFORMATION_EXCHANGE`,`LIAISON_OFFICER`,`JOINT_INVESTIGATION`,`MUTUAL_LEGAL_ASSISTANCE`,`EXTRADITION`,`FORMAL_AGREEMENT`];function je(e,t){let n=Me(t)?.stages.flatMap(e=>e.ends.nodes.map(({id:e})=>e))??[],r=new Map;for(let t of e){let e=Pe(t,n),i=r.get(e?.id??``)??{region:e,countries:[],place:1/0};i.countries.push(t),i.place=Math.min(i.place,Ne(t,n)),r.set(e?.id??``,i)}let i=(e,t)=>_(e).localeCompare(_(t));return[...r.values()].sort((e,t)=>e.place===t.place?i(e.region??H,t.region??H):e.place<t.place?-1:1).map(({region:e,countries:t})=>({region:e,countries:t.sort(i)}))}var H={id:``,name:``};function Me(e){return e.reduce((e,t)=>e&&e.stages.length>=t.stages.length?e:t,void 0)}function Ne(e,t){let n=[e.id,...e.regions.nodes.flatMap(Fe)],r=t.findIndex(e=>n.includes(e));return r<0?1/0:r}function Pe({regions:e},t){return e.nodes.find(({id:e})=>t.includes(e))??e.nodes.find(({scheme:e})=>e===`M49`)??e.nodes[0]}function Fe({id:e,parent:t}){return[e,t?.id,t?.parent?.id].filter(e=>e!==void 0)}function Ie(e,t,n){let r=je(e.countries.nodes,e.routes.nodes),i=_e(t.cooperationMap.arcs,n),{unpaired:a}=t.cooperationMap;return{countries:r.flatMap(e=>e.countries),rows:ye(r,i,a),pairs:i,unpaired:a,stories:Le(t.sources)}}function Le(e){let t=e.nodes.flatMap(({published:e})=>e.latest??e.earliest??[]).sort();return{...ue(e),first:t[0]??``,last:t.at(-1)??``}}function U(e){let t=new Set(e.map(P)),n=new Set(e.flatMap(({kinds:e})=>e));return{shown:V.filter(e=>t.has(e)),absent:V.filter(e=>!n.has(e))}}function Re({countries:e,pairs:t,unpaired:n}){let r=new Set(t.flatMap(({from:e,to:t})=>[e,t])),i=new Set(n.filter(({pairing:e})=>e===`SERIES`).flatMap(F)),a=new Set(n.flatMap(F)),o=e.filter(({id:e})=>!r.has(e)&&!i.has(e));return{withBodies:o.filter(({id:e})=>a.has(e)),onRoutes:o.filter(({id:e})=>!a.has(e))}}function ze(e){let t=e=>F(e).length>1;return{ofCountries:e.filter(t),others:e.filter(e=>!t(e))}}function Be({view:t,selected:n,hovered:r,onHover:i}){let a=c.value,o=a.cooperation,{nodes:s,lines:l}=e(()=>Oe(t),[t.countries,t.pairs,a]),f=e(()=>De(t)?{window:B,label:o.inset}:void 0,[t.pairs,o]),p=U(t.pairs).shown.map(e=>({form:e,text:a.kinds.cooperation[e]}));return g(d,{children:[g(`div`,{class:`pane`,children:g(te,{label:o.mapName,nodes:s,lines:l,words:a.map,selected:n,onSelect:e=>u({sel:e===n?void 0:e}),hovered:r,onHover:i,inset:f})}),g(re,{label:o.kinds,forms:p}),g(`p`,{class:`map-note secondary`,children:[t.pairs.some(({on:e})=>e===`POSSIBLE`)&&`? ${o.possiblyLong} `,o.mapNote,` `,o.kindsNote]})]})}function W(e,{stories:{first:t,last:n}}){let r=c.value.cooperation,[i,a]=[ie(e),T(e)],o=i?r.by(y(i)):r.whole(t.slice(0,4),n.slice(0,4));return a?`${o} ${r.knownBy(y(a))}`:o}function G({pairs:e,stories:t}){let n=c.value.cooperation;return t.stories===0?n.tooEarly:n.heading(e.filter(({on:e})=>e===`CERTAIN`).length)}function Ve({form:e,view:t}){let n=c.value.cooperation,r=t.pairs.filter(({on:e})=>e===`POSSIBLE`).length;return g(`div`,{class:`heading`,children:[g(`div`,{class:`finding`,children:[g(`h1`,{"aria-live":`polite`,children:G(t)}),g(He,{form:e})]}),g(`p`,{children:[W(a.value.set,t),` `,r>0&&n.possible(r),` `,e===`matrix`?n.howToRead:n.howToReadMap]})]})}function He({form:e}){let t=c.value.cooperation,{lang:n,...r}=a.value.set;return g(`nav`,{class:`forms no-print`,"aria-label":t.form,children:[g(m,{href:i(`/cooperation`,r),"aria-current":e===`matrix`?`page`:void 0,children:t.matrix}),g(m,{href:i(`/cooperation/map`,r),"aria-current":e===`map`?`page`:void 0,children:t.map})]})}function Ue({view:e,filtered:t}){let n=c.value.cooperation,r=c.value.kinds.cooperation,{shown:i,absent:a}=U(e.pairs),o=new Intl.ListFormat(l.value,{type:`unit`});return g(`section`,{class:`part`,children:[g(`h2`,{children:n.kinds}),g(`ul`,{class:`kinds`,children:[i.map(e=>g(`li`,{children:[g(`svg`,{width:`20`,height:`20`,"aria-hidden":`true`,children:g(S,{kind:e,x:10,y:10,radius:7})}),r[e]]},e)),e.unpaired.some(({pairing:e})=>e===`SERIES`)&&g(`li`,{children:[g(`svg`,{width:`20`,height:`20`,"aria-hidden":`true`,children:g(S,{kind:`SERIES`,x:10,y:10,radius:6})}),n.series]}),e.pairs.some(({cooperations:e})=>e.length>1)&&g(`li`,{children:[g(`span`,{class:`sign numbers`,children:`2`}),` `,n.manyContacts]}),e.pairs.some(({on:e})=>e===`POSSIBLE`)&&g(`li`,{children:[g(`span`,{class:`sign`,children:`?`}),` `,n.possiblyLong]})]}),g(`p`,{class:`secondary`,children:[!t&&a.length>0&&n.notOnRecord(o.format(a.map(e=>r[e]))),` `,n.kindsNote]})]})}function We({cell:e,place:t,size:n,selected:r,tinted:i,stop:a,point:o,choose:s}){let c=[`cell`,e.opens&&`opens`,i&&`tinted`,r&&`selected`].filter(Boolean).join(` `);return n.targets?g(`td`,{class:c,"aria-selected":r,children:g(`button`,{class:`box`,"data-pair":e.id,"data-place":`${t.row} ${t.column}`,tabIndex:a?.row===t.row&&a.column===t.column?0:-1,"aria-label":L(e),onClick:()=>s(e.id),onPointerEnter:()=>o(t),children:g(K,{cell:e,size:n})})}):g(`td`,{class:c,children:g(`span`,{class:`box`,"data-pair":e.id,children:[g(K,{cell:e,size:n}),(e.pair||e.series.length>0)&&g(`span`,{class:`unseen`,children:L(e)})]})})}function K({cell:{pair:e,series:t},size:{cell:n}}){if(!e&&t.length===0)return null;let r=e&&(e.cooperations.length>1||e.on===`POSSIBLE`),i=e&&e.cooperations.length>1?e.cooperations.length:``,a=n.height>n.width,o=Math.min(8,Math.max(3,Math.min(n.width,n.height)/2-(a?2:7))),c=s.value?4:-4,[l,u]=[n.width/2+(r&&!a?c:0),n.height/2-(r&&a?4:0)];return g(d,{children:[g(`svg`,{width:n.width,height:n.height,"aria-hidden":`true`,children:g(S,{kind:e?P(e):`SERIES`,x:l,y:u,radius:e?o:o-1})}),r&&g(`span`,{class:`sign numbers`,"aria-hidden":`true`,children:[i,e.on===`POSSIBLE`&&`?`]})]})}function Ge(e){let{row:t,index:n,count:r,of:i,size:a,tinted:o}=e,{country:s,code:c,group:l,first:u,cells:d,alone:f}=t,p=o&&(n===o.row||n===o.column),m=[u&&n>0&&`opens`,p&&`marked`,f&&`alone`].filter(Boolean).join(` `);return g(`tr`,{class:m||void 0,children:[a.region>0&&u&&g(`th`,{scope:`rowgroup`,rowSpan:i,class:`region`,children:l.region&&g(b,{of:l.region})}),g(Ke,{...e}),d.map((t,r)=>g(We,{cell:t,place:{row:n,column:r},size:a,selected:t.id===e.selected,stop:e.stop,tinted:qe(o,n,r),point:e.point,choose:e.choose},t.id)),g(`td`,{class:u&&n>0?`end opens`:`end`,colSpan:r-n,"aria-hidden":`true`,children:a.codes?c:g(b,{of:s})})]})}function Ke({row:{country:e,group:t,cells:n},index:r,size:i,selected:a,stop:o,choose:s,point:c}){let l=!o||o.row===r&&o.column===-1;return g(`th`,{scope:`row`,class:n.length===0?`name`:`name has-cells`,children:g(`button`,{class:`plain`,tabIndex:l?0:-1,"data-place":`${r} -1`,"aria-pressed":e.id===a,onClick:()=>s(e.id),onPointerEnter:()=>c(null),children:[g(b,{of:e}),i.region===0&&t.region&&g(`span`,{class:`unseen`,children:[`, `,g(b,{of:t.region})]})]})})}function qe(e,t,n){return e?e.column<0?t===e.row||n===e.row:t===e.row&&n<=e.column||n===e.column&&t<=e.row:!1}var q=24,Je=44;function Ye(e,t,n){let r=J(e,t,n,{region:116,name:128,end:96,gap:8});if(r>=30)return{targets:!0,codes:!1,region:116,name:128,cell:Y(r),gap:8};let i=J(e,t,n,{region:0,name:128,end:34,gap:6});if(i>=q)return{targets:!0,codes:!0,region:0,name:128,cell:Y(i),gap:6};let a=J(e,t,n,{region:0,name:92,end:28,gap:4});return{targets:!1,codes:!0,region:0,name:92,cell:{width:Math.max(8,a),height:q},gap:4}}function J(e,t,n,{region:r,name:i,end:a,gap:o}){let s=e-r-i-a-o*Math.max(0,n-1);return Math.min(Je,Math.floor(s/Math.max(1,t-1)))}var Y=e=>({width:e,height:e}),X=-1;function Xe({row:e,column:t},n,r,{rtl:i=!1,toEnd:a=!1}={}){let o=r-1,s=i?`ArrowLeft`:`ArrowRight`,c=i?`ArrowRight`:`ArrowLeft`;switch(n){case s:return{row:e,column:Math.min(t+1,e-1)};case c:return{row:e,column:Math.max(t-1,X)};case`ArrowDown`:return{row:Math.min(e+1,o),column:t};case`ArrowUp`:return e===0?{row:e,column:t}:{row:e-1,column:Math.min(t,e-2)};case`Home`:return{row:a?0:e,column:X};case`End`:return a?{row:o,column:o-1}:{row:e,column:e-1};default:return}}function Ze(e,n,r){let[i,a]=t(null),[o,c]=t(null);return{stop:i&&i.row<e?i:n??{row:Math.min(1,e-1),column:Math.min(0,e-2)},focused:o,onFocus(e){let t=Z(e.target);c(t),t&&a(t)},onBlur(){c(null)},onKeyDown(t){let n=Z(t.target);if(!n||t.altKey||t.metaKey)return;if(t.key===`Enter`&&n.column>=0)return t.preventDefault(),r(n);let i=Xe(n,t.key,e,{rtl:s.value,toEnd:t.ctrlKey});i&&(t.preventDefault(),t.currentTarget.querySelector(`[data-place="${i.row} ${i.column}"]`)?.focus())}}}function Z(e){let t=e?.dataset?.place?.split(` `);return t?{row:Number(t[0]),column:Number(t[1])}:null}function Qe(){let e=f(null),[n,r]=t(0);return p(()=>{let t=()=>r(Math.floor(e.current?.clientWidth??0));t();let n=new ResizeObserver(t);return e.current&&n.observe(e.current),()=>n.disconnect()},[]),[e,n]}function $e({rows:e,selected:n,onCountry:i,children:s}){let l=c.value.cooperation,[d,f]=Qe(),p=Ye(f,e.length,e.filter(({first:e})=>e).length),[m,h]=t(null),_=rt(e,n),v=Ze(e.length,_,({row:t,column:n})=>{let i=e[t]?.cells[n];i&&r(o(i.id,D(a.value.set)))}),y=m??v.focused??_,b=e=>{u({sel:e===n?void 0:e}),p.targets||i()};return g(`div`,{class:`matrix-pane`,ref:d,children:[f>0&&e.length>0&&g(`table`,{class:p.targets?`matrix`:`matrix tiny`,role:p.targets?`grid`:void 0,"aria-label":l.matrixName,style:nt(p),onKeyDown:p.targets?v.onKeyDown:void 0,onFocusCapture:v.onFocus,onBlurCapture:v.onBlur,onPointerLeave:()=>h(null),children:[g(et,{rows:e,size:p}),tt(e).map(t=>g(`tbody`,{children:t.map(r=>g(Ge,{row:r,size:p,selected:n,tinted:y,point:h,choose:b,index:e.indexOf(r),count:e.length,of:t.length,stop:p.targets?v.stop:void 0},r.country.id))},t[0].country.id))]}),g(`p`,{class:`pointed secondary`,"aria-hidden":`true`,children:y&&e[y.row]?.cells[y.column]?L(e[y.row].cells[y.column]):p.targets?l.keys:l.tapAName}),s]})}function et({rows:e,size:t}){return g(d,{children:[g(`colgroup`,{children:[t.region>0&&g(`col`,{style:{width:`${t.region}px`}}),g(`col`,{style:{width:`${t.name}px`}}),e.slice(0,-1).map(({country:e,first:n},r)=>g(`col`,{style:{width:`${t.cell.width+(n&&r>0?t.gap:0)}px`}},e.id)),g(`col`,{})]}),g(`thead`,{children:g(`tr`,{children:[t.region>0&&g(`td`,{}),g(`td`,{}),e.slice(0,-1).map(({country:e})=>g(`th`,{scope:`col`,children:g(`span`,{class:`unseen`,children:_(e)})},e.id)),g(`td`,{})]})})]})}function tt(e){return[...new Set(e.map(({group:e})=>e))].map(t=>e.filter(e=>e.group===t))}function nt({cell:e,gap:t}){return{"--cell-width":`${e.width}px`,"--cell-height":`${e.height}px`,"--gap":`${t}px`}}function rt(e,t){let n=e.findIndex(({country:e,cells:n})=>e.id===t||n.some(e=>e.id===t));return n<0?null:{row:n,column:e[n].cells.findIndex(e=>e.id===t)}}function it({form:e,view:t,filtered:n}){let r=c.value.cooperation,i={matrix:r.emptyCell,map:r.noLine},a={matrix:r.emptyCellFiltered,map:r.noLineFiltered},{stories:o,publishers:s}=t.stories,{withBodies:u,onRoutes:d}=Re(t),f=new Intl.ListFormat(l.value),p=t.pairs.some(({kinds:e})=>e.includes(`FORMAL_AGREEMENT`));return g(`p`,{class:`note`,children:[g(`b`,{children:n?a[e]:i[e]}),` `,r.notEvidence,` `,r.stories(o,s),` `,!n&&u.length>0&&r.withBodiesOnly(f.format(u.map(_)),u.length),` `,!n&&d.length>0&&r.onRoutesOnly(f.format(d.map(_)),d.length),` `,!n&&!p&&r.noAgreement]})}function at({unpaired:e}){let t=c.value.cooperation,{ofCountries:n,others:r}=ze(e);return g(`section`,{class:`part`,children:[g(`h2`,{children:t.notPairs}),g(`ul`,{class:`secondary`,children:n.map(e=>g(`li`,{children:g(ot,{of:e})},e.id))}),r.length>0&&g(`details`,{class:`secondary`,children:[g(`summary`,{children:t.otherUnpaired(r.length)}),g(`ul`,{children:r.map(e=>g(`li`,{children:g(ot,{of:e})},e.id))})]}),g(`p`,{class:`secondary`,children:t.fundingIsNone})]})}function ot({of:e}){let{kinds:t}=c.value;return g(d,{children:[g(m,{href:o(e.id),children:g(b,{of:e})}),`, `,g(`bdi`,{children:w(e.when,!0)}),e.pairing!==`TOGETHER`&&g(d,{children:[`: `,t.pairing[e.pairing]]})]})}function st({view:e,...t}){let n=c.value.cooperation,r=new Map(e.rows.map(e=>[e.country.id,e.group])),i=e.rows.flatMap(e=>e.cells).filter(({pair:e})=>e),a=({row:e,column:t})=>r.get(e.id)===r.get(t.id);return g(d,{children:[g(ct,{title:n.betweenRegions,cells:i.filter(e=>!a(e)),...t}),g(ct,{title:n.withinARegion,cells:i.filter(a),...t})]})}function ct({title:e,cells:t,selected:n,hovered:r,onHover:i}){return t.length===0?null:g(`section`,{class:`part pairs`,children:[g(`h2`,{children:e}),g(`ul`,{children:t.map(e=>g(`li`,{"data-pair":e.id,class:e.id===r?`hovered`:void 0,"aria-current":e.id===n?`true`:void 0,onPointerEnter:()=>i?.(e.id),onPointerLeave:()=>i?.(null),children:g(lt,{cell:e})},e.id))})]})}function lt({cell:e}){let t=c.value.cooperation,n=e.pair,[r,i]=R(e);return g(d,{children:[g(`button`,{class:`plain`,onClick:()=>u({sel:e.id}),children:[g(b,{of:r}),` – `,g(b,{of:i})]}),g(`span`,{class:`secondary`,children:[c.value.kinds.cooperation[P(n)],n.cooperations.length>1&&`, ${t.contacts(n.cooperations.length)}`,n.on===`POSSIBLE`&&`, ${t.possibly}`]})]})}function ut(e,t,n){let r=new Map(t.map(e=>[e.id,_(e)]));return e.map(e=>({id:e.id,a:r.get(e.from)??e.from,b:r.get(e.to)??e.to,strongest:P(e),kinds:e.kinds,contacts:e.cooperations.length,on:e.on,first:e.first,last:e.last,sources:dt(e,n)}))}function dt({cooperations:e},t){let n=e.flatMap(e=>ce(e,t)).map(({source:e})=>e);return[...new Map(n.map(({id:e,name:t,url:n})=>[e,{id:e,name:t,url:n}])).values()]}function ft(e,t){let n=c.value.cooperation,{cooperation:r}=c.value.kinds;return{caption:t,rows:e,id:({id:e})=>e,columns:[{key:`a`,name:n.columns.a,value:({a:e})=>e},{key:`b`,name:n.columns.b,value:({b:e})=>e},{key:`strongest_kind`,name:n.columns.strongest,value:({strongest:e})=>e,show:({strongest:e})=>r[e]},{key:`kinds`,name:n.columns.kinds,value:({kinds:e})=>e.join(`; `),show:({kinds:e})=>e.map(e=>r[e]).join(`; `)},{key:`contacts`,name:n.columns.contacts,value:({contacts:e})=>e},{key:`on_record`,name:n.columns.on,value:({on:e})=>e,show:({on:e})=>n.sure[e]},{key:`first`,name:n.columns.first,value:({first:e})=>e},{key:`last`,name:n.columns.last,value:({last:e})=>e}],sources:({sources:e})=>e}}function pt({form:e,view:t}){let n=c.value.cooperation,{set:r}=a.value,i=W(r,t),{stories:o,publishers:s}=t.stories;return g(ae,{title:G(t),about:[i,n.stories(o,s)],table:ft(ut(t.pairs,t.countries,T(r)),`${G(t)}. ${i}`),map:e===`map`,document:A,variables:{...O(r,E(r.region)??(()=>[])),lang:l.value}})}var Q=matchMedia(`(min-width: 1200px)`),$=n(Q.matches);Q.addEventListener(`change`,()=>$.value=Q.matches);function mt({form:e,view:n}){let{set:r}=a.value,i=f(null),o=C(r,k).length>0,[s,l]=t(null),u=()=>i.current?.focus();return g(`div`,{class:`split cooperation`,children:[g(`div`,{class:`lead`,children:[g(Ve,{form:e,view:n}),g(`div`,{class:`filter-row`,children:g(ee,{fields:[...k]})}),n.pairs.length===0&&o&&g(ge,{fields:[...k]}),e===`matrix`?g($e,{rows:n.rows,selected:r.sel,onCountry:u,children:$.value&&g(it,{form:e,view:n,filtered:o})}):g(Be,{view:n,selected:r.sel,hovered:s,onHover:l}),g(pt,{form:e,view:n})]}),g(`aside`,{class:`beside`,"aria-label":c.value.cooperation.chosen,tabIndex:-1,ref:i,children:[g(Ee,{view:n,selected:r.sel,form:e}),e===`map`&&g(st,{view:n,selected:r.sel,hovered:s,onHover:l}),e===`matrix`&&g(Ue,{view:n,filtered:o}),!($.value&&e===`matrix`)&&g(it,{form:e,view:n,filtered:o}),g(at,{unpaired:n.unpaired})]})]})}function ht({form:e}){ne(c.value.shell.views.cooperation);let t=h(he,{lang:l.value}).value,n=E(a.value.set.region);return n?g(x,{answer:t,children:t=>g(gt,{form:e,ground:t,inRegion:n})}):g(x,{answer:{state:`loading`},children:()=>null})}function gt({form:e,ground:t,inRegion:n}){let{set:r}=a.value,i=h(A,{...O(r,n),lang:l.value}).value,{shown:o,waiting:s}=me(i);return g(x,{answer:o,children:i=>g(`div`,{"aria-busy":s,children:g(mt,{form:e,view:Ie(t,i,le(r,n))})})})}export{ht as Cooperation};
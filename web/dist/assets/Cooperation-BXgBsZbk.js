import{C as e,S as t,T as n,b as r,c as i,d as a,f as o,i as s,m as c,p as l,t as u,u as d,v as f,w as p,y as m}from"./words-ChSQVFU1.js";import{N as h,c as g,f as _,s as v}from"./index-B1Rn6Wsd.js";import{n as y,t as b}from"./Shown-DEaKd97m.js";import{E as x,_ as ee,a as te,d as ne,f as S,h as re,i as C,n as ie,s as w,u as ae}from"./page-Cy7oFQBt.js";import{a as oe,d as se,f as T,i as E,l as ce,n as le,o as ue,p as D,r as de,s as O,t as fe,u as pe}from"./useKept-BLub6CjR.js";import{a as k,i as A,n as j,t as me}from"./Untranslated-DjOQlrGW.js";var he=`query CooperationGround($lang: String!) {
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
}`,M=`query CooperationOnRecord($where: CooperationWhere, $at: Date, $knownBy: Date, $evidence: EvidenceFilter, $stories: SourceWhere, $lang: String!) {
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
}`;function ge({fields:e}){let t=i.value.filters,n=v(d.value.set,e);return k(`div`,{class:`nothing-meets`,role:`status`,children:[k(`p`,{children:[t.nothing,` `,n.length>0&&t.without]}),n.length>0&&k(re,{active:n})]})}function N(e,t){return`pair:`+[e,t].map(_e).sort().join(`-`)}function P(e){let t=/^pair:([A-Z]{3})-([A-Z]{3})$/.exec(e);return t?[`country:${t[1]}`,`country:${t[2]}`]:void 0}var _e=e=>e.replace(`country:`,``);function F({kinds:e}){return e.at(-1)??`UNSPECIFIED`}function ve(e,t){return e.filter(({from:e,to:n})=>t.every(t=>t.includes(e)||t.includes(n)))}function ye(e){let t=new Map;for(let n of e.filter(({pairing:e})=>e===`SERIES`)){let e=I(n);for(let[r,i]of e.entries())for(let a of e.slice(r+1))t.set(N(i,a),[...t.get(N(i,a))??[],n])}return t}function I({parties:e}){return e.nodes.map(({id:e})=>e).filter(e=>e.startsWith(`country:`))}function be(e,t,n){let r=new Map(t.map(e=>[e.id,e])),i=ye(n),a=new Set([...r.keys(),...i.keys()].flatMap(e=>P(e)??[])),o=[];return e.flatMap(e=>e.countries.map((t,n)=>{let s=n===0,c=o.map(({country:e,first:n},a)=>{let o=N(t.id,e.id);return{id:o,row:t,column:e,pair:r.get(o),series:i.get(o)??[],opens:n&&a>0}});return o.push({country:t,first:s}),{country:t,code:_e(t.id),group:e,first:s,alone:!a.has(t.id),cells:c}}))}function xe(e,t){return e.flatMap(({cells:e})=>e).filter(({row:e,column:n})=>e.id===t||n.id===t)}function Se(e,t){return e.flatMap(({cells:e})=>e).find(e=>e.id===t)}function Ce({country:e,rows:t}){let n=i.value.cooperation,r=xe(t,e.id),o=r.filter(({pair:e})=>e),s=r.filter(({pair:e,series:t})=>!e&&t.length>0),c=r.filter(({pair:e,series:t})=>!e&&t.length===0);return k(`section`,{class:`chosen`,children:[k(`h2`,{children:k(x,{of:e})}),k(`h3`,{children:n.partners(o.length)}),k(L,{of:e,cells:o}),s.length>0&&k(`h3`,{children:n.partnersInSeries}),k(L,{of:e,cells:s}),k(`details`,{children:[k(`summary`,{class:`secondary`,children:n.others(c.length)}),k(L,{of:e,cells:c})]}),k(`button`,{class:`plain`,onClick:()=>a({sel:void 0}),children:n.close})]})}function L({of:e,cells:t}){return k(`ul`,{class:`partners`,children:t.map(({id:t,row:n,column:r,pair:o})=>k(`li`,{children:[k(`button`,{class:`plain`,onClick:()=>a({sel:t}),children:k(x,{of:n.id===e.id?r:n})}),o&&k(`span`,{class:`secondary`,children:i.value.kinds.cooperation[F(o)]})]},t))})}function we({of:{source:e}}){let t=k(n,{children:[ue(e),O(),k(`bdi`,{children:oe(e)})]});return e.url?k(`a`,{href:e.url,rel:`external noreferrer`,children:[t,` `,k(`span`,{"aria-hidden":`true`,children:`↗`})]}):k(A,{href:c(e.id),children:t})}function R(e){let t=i.value.cooperation,[n,r]=z(e);return t.cell(t.pair(j(n),j(r)),Te(e))}function z({id:e,row:t,column:n}){return P(e)?.[0]===t.id?[t,n]:[n,t]}function Te({pair:e,series:t}){let n=i.value.cooperation;if(!e)return t.length>0?n.series:n.nothing;let r=[i.value.kinds.cooperation[F(e)],n.contacts(e.cooperations.length)];return e.on===`POSSIBLE`&&r.push(n.possibly),t.length>0&&r.push(n.seriesAlso),r.join(O())}function Ee({cell:e}){let t=i.value.cooperation,{pair:n,series:r,id:o}=e,[s,l]=z(e);return k(`section`,{class:`chosen`,children:[k(`h2`,{children:[k(x,{of:s}),` – `,k(x,{of:l})]}),n?.on===`POSSIBLE`&&k(`p`,{children:t.possiblyLong}),n?.cooperations.map(e=>k(B,{contact:e},e.id)),!n&&k(`p`,{children:r.length>0?t.seriesLong:t.nothingLong}),n&&r.length>0&&k(`p`,{class:`secondary`,children:t.seriesLong}),r.map(e=>k(B,{contact:e},e.id)),k(`p`,{class:`ways`,children:[k(A,{href:c(o,pe(d.value.set)),children:t.openBrief}),k(`button`,{class:`plain`,onClick:()=>a({sel:void 0}),children:t.close})]})]})}function B({contact:e}){let t=_(d.value.set),n=de(e,t);return k(`div`,{class:`told`,children:[k(`p`,{children:[k(A,{href:c(e.id),children:ce(i.value.kinds.cooperation[e.kind])}),O(),k(`bdi`,{children:C(e.when)})]}),n&&k(`blockquote`,{children:k(me,{children:[`“`,n.words,`”`]})}),k(`ul`,{class:`secondary`,children:(n?[n.citation]:E(e,t)).map(e=>k(`li`,{children:k(we,{of:e})},e.source.id))})]})}function De({view:e,selected:t=``,form:n}){let r=i.value.cooperation,a=Se(e.rows,t),o=e.countries.find(({id:e})=>e===t);return k(`div`,{"aria-live":`polite`,children:[a&&k(Ee,{cell:a}),o&&k(Ce,{country:o,rows:e.rows}),!a&&!o&&k(`p`,{class:n===`matrix`?`hint secondary`:`secondary`,children:n===`matrix`?r.chooseACell:r.chooseALine})]})}var V=[-93,1.5,-71,18.5];function Oe({countries:e,pairs:t}){let[n,r,i,a]=V,o=new Set(e.flatMap(({id:e,point:t})=>t&&t.lon>=n&&t.lon<=i&&t.lat>=r&&t.lat<=a?[e]:[]));return t.filter(({from:e,to:t})=>o.has(e)&&o.has(t)).length>1}function ke(e){let t=new Set(e.pairs.flatMap(({from:e,to:t})=>[e,t]));return{nodes:e.countries.filter(({id:e})=>t.has(e)).map(e=>({id:e.id,point:e.point,name:j(e),shortName:e.iso3})),lines:e.pairs.map(t=>Ae(t,e))}}function Ae(e,{rows:t}){let n=Se(t,e.id);return{id:e.id,from:e.from,to:e.to,form:F(e),label:n?R(n):e.id,tag:e.on===`POSSIBLE`?`?`:void 0,caption:je(e)}}function je(e){let{kinds:t,cooperation:n}=i.value,[r,...a]=e.cooperations;return`${t.cooperation[F(e)]}${O()}${r&&a.length===0?C(r.when,!0):n.contacts(e.cooperations.length)}`}var H=[`UNSPECIFIED`,`DIALOGUE`,`TRAINING_TOGETHER`,`OPERATIONAL_MEETING`,`AGREED_TO_COORDINATE`,`INFORMATION_EXCHANGE`,`LIAISON_OFFICER`,`JOINT_INVESTIGATION`,`MUTUAL_LEGAL_ASSISTANCE`,`EXTRADITION`,`FORMAL_AGREEMENT`];function Me(e,t){let n=Ne(t)?.stages.flatMap(e=>e.ends.nodes.map(({id:e})=>e))??[],r=new Map;for(let t of e){let e=Fe(t,n),i=r.get(e?.id??``)??{region:e,countries:[],place:1/0};i.countries.push(t),i.place=Math.min(i.place,Pe(t,n)),r.set(e?.id??``,i)}let i=(e,t)=>j(e).localeCompare(j(t));return[...r.values()].sort((e,t)=>e.place===t.place?i(e.region??U,t.region??U):e.place<t.place?-1:1).map(({region:e,countries:t})=>({region:e,countries:t.sort(i)}))}var U={id:``,name:``};function Ne(e){return e.reduce((e,t)=>e&&e.stages.length>=t.stages.length?e:t,void 0)}function Pe(e,t){let n=[e.id,...e.regions.nodes.flatMap(Ie)],r=t.findIndex(e=>n.includes(e));return r<0?1/0:r}function Fe({regions:e},t){return e.nodes.find(({id:e})=>t.includes(e))??e.nodes.find(({scheme:e})=>e===`M49`)??e.nodes[0]}function Ie({id:e,parent:t}){return[e,t?.id,t?.parent?.id].filter(e=>e!==void 0)}function Le(e,t,n){let r=Me(e.countries.nodes,e.routes.nodes),i=ve(t.cooperationMap.arcs,n),{unpaired:a}=t.cooperationMap;return{countries:r.flatMap(e=>e.countries),rows:be(r,i,a),pairs:i,unpaired:a,stories:Re(t.sources)}}function Re(e){let t=e.nodes.flatMap(({published:e})=>e.latest??e.earliest??[]).sort();return{...le(e),first:t[0]??``,last:t.at(-1)??``}}function W(e){let t=new Set(e.map(F)),n=new Set(e.flatMap(({kinds:e})=>e));return{shown:H.filter(e=>t.has(e)),absent:H.filter(e=>!n.has(e))}}function ze({countries:e,pairs:t,unpaired:n}){let r=new Set(t.flatMap(({from:e,to:t})=>[e,t])),i=new Set(n.filter(({pairing:e})=>e===`SERIES`).flatMap(I)),a=new Set(n.flatMap(I)),o=e.filter(({id:e})=>!r.has(e)&&!i.has(e));return{withBodies:o.filter(({id:e})=>a.has(e)),onRoutes:o.filter(({id:e})=>!a.has(e))}}function Be(e){let t=e=>I(e).length>1;return{ofCountries:e.filter(t),others:e.filter(e=>!t(e))}}function Ve({view:e,selected:t,hovered:r,onHover:o}){let s=i.value,c=s.cooperation,{nodes:l,lines:u}=p(()=>ke(e),[e.countries,e.pairs,s]),d=p(()=>Oe(e)?{window:V,label:c.inset}:void 0,[e.pairs,c]),f=W(e.pairs).shown.map(e=>({form:e,text:s.kinds.cooperation[e]}));return k(n,{children:[k(`div`,{class:`pane`,children:k(te,{label:c.mapName,nodes:l,lines:u,words:s.map,selected:t,onSelect:e=>a({sel:e===t?void 0:e}),hovered:r,onHover:o,inset:d})}),k(ae,{label:c.kinds,forms:f}),k(`p`,{class:`map-note secondary`,children:[e.pairs.some(({on:e})=>e===`POSSIBLE`)&&`? ${c.possiblyLong} `,c.mapNote,` `,c.kindsNote]})]})}function G(e,{stories:{first:t,last:n}}){let r=i.value.cooperation,[a,o]=[g(e),_(e)],s=a?r.by(ee(a)):r.whole(t.slice(0,4),n.slice(0,4));return o?`${s} ${r.knownBy(ee(o))}`:s}function K({pairs:e,stories:t}){let n=i.value.cooperation;return t.stories===0?n.tooEarly:n.heading(e.filter(({on:e})=>e===`CERTAIN`).length)}function He({form:e,view:t}){let n=i.value.cooperation,r=t.pairs.filter(({on:e})=>e===`POSSIBLE`).length;return k(`div`,{class:`heading`,children:[k(`div`,{class:`finding`,children:[k(`h1`,{"aria-live":`polite`,children:K(t)}),k(Ue,{form:e})]}),k(`p`,{children:[G(d.value.set,t),` `,r>0&&n.possible(r),` `,e===`matrix`?n.howToRead:n.howToReadMap]})]})}function Ue({form:e}){let t=i.value.cooperation,{lang:n,...r}=d.value.set;return k(`nav`,{class:`forms no-print`,"aria-label":t.form,children:[k(A,{href:l(`/cooperation`,r),"aria-current":e===`matrix`?`page`:void 0,children:t.matrix}),k(A,{href:l(`/cooperation/map`,r),"aria-current":e===`map`?`page`:void 0,children:t.map})]})}function We({view:e,filtered:t}){let n=i.value.cooperation,r=i.value.kinds.cooperation,{shown:a,absent:o}=W(e.pairs),s=new Intl.ListFormat(u.value,{type:`unit`});return k(`section`,{class:`part`,children:[k(`h2`,{children:n.kinds}),k(`ul`,{class:`kinds`,children:[a.map(e=>k(`li`,{children:[k(`svg`,{width:`20`,height:`20`,"aria-hidden":`true`,children:k(w,{kind:e,x:10,y:10,radius:7})}),r[e]]},e)),e.unpaired.some(({pairing:e})=>e===`SERIES`)&&k(`li`,{children:[k(`svg`,{width:`20`,height:`20`,"aria-hidden":`true`,children:k(w,{kind:`SERIES`,x:10,y:10,radius:6})}),n.series]}),e.pairs.some(({cooperations:e})=>e.length>1)&&k(`li`,{children:[k(`span`,{class:`sign numbers`,children:`2`}),` `,n.manyContacts]}),e.pairs.some(({on:e})=>e===`POSSIBLE`)&&k(`li`,{children:[k(`span`,{class:`sign`,children:`?`}),` `,n.possiblyLong]})]}),k(`p`,{class:`secondary`,children:[!t&&o.length>0&&n.notOnRecord(s.format(o.map(e=>r[e]))),` `,n.kindsNote]})]})}function Ge({rows:e,size:t}){return k(n,{children:[k(`colgroup`,{children:[t.region>0&&k(`col`,{style:{width:`${t.region}px`}}),k(`col`,{style:{width:`${t.name}px`}}),e.slice(0,-1).map(({country:e,first:n},r)=>k(`col`,{style:{width:`${t.cell.width+(n&&r>0?t.gap:0)}px`}},e.id)),k(`col`,{})]}),k(`thead`,{children:k(`tr`,{children:[t.region>0&&k(`td`,{}),k(`td`,{}),e.slice(0,-1).map(({country:e})=>k(`th`,{scope:`col`,children:k(`span`,{class:`unseen`,children:j(e)})},e.id)),k(`td`,{})]})})]})}function Ke({cell:e,place:t,size:n,selected:r,tinted:i,stop:a,point:o,choose:s}){let c=[`cell`,e.opens&&`opens`,i&&`tinted`,r&&`selected`].filter(Boolean).join(` `);return n.targets?k(`td`,{class:c,"aria-selected":r,children:k(`button`,{class:`box`,"data-pair":e.id,"data-place":`${t.row} ${t.column}`,tabIndex:a?.row===t.row&&a.column===t.column?0:-1,onClick:()=>s(e.id),onPointerEnter:()=>o(t),children:[k(`span`,{class:`unseen`,children:R(e)}),k(q,{cell:e,size:n})]})}):k(`td`,{class:c,children:k(`span`,{class:`box`,"data-pair":e.id,children:[k(q,{cell:e,size:n}),(e.pair||e.series.length>0)&&k(`span`,{class:`unseen`,children:R(e)})]})})}function q({cell:{pair:e,series:t},size:{cell:r}}){if(!e&&t.length===0)return null;let i=e&&(e.cooperations.length>1||e.on===`POSSIBLE`),a=e&&e.cooperations.length>1?e.cooperations.length:``,o=r.height>r.width,c=Math.min(8,Math.max(3,Math.min(r.width,r.height)/2-(o?2:7))),l=s.value?4:-4,[u,d]=[r.width/2+(i&&!o?l:0),r.height/2-(i&&o?4:0)];return k(n,{children:[k(`svg`,{width:r.width,height:r.height,"aria-hidden":`true`,children:k(w,{kind:e?F(e):`SERIES`,x:u,y:d,radius:e?c:c-1})}),i&&k(`span`,{class:`sign numbers`,"aria-hidden":`true`,children:[a,e.on===`POSSIBLE`&&`?`]})]})}function qe(e){let{row:t,index:n,count:r,of:i,size:a,tinted:o}=e,{country:s,code:c,group:l,first:u,cells:d,alone:f}=t,p=o&&(n===o.row||n===o.column),m=[u&&n>0&&`opens`,p&&`marked`,f&&`alone`].filter(Boolean).join(` `);return k(`tr`,{class:m||void 0,children:[a.region>0&&u&&k(`th`,{scope:`rowgroup`,rowSpan:i,class:`region`,children:l.region&&k(x,{of:l.region})}),k(Je,{...e}),d.map((t,r)=>k(Ke,{cell:t,place:{row:n,column:r},size:a,selected:t.id===e.selected,stop:e.stop,tinted:Ye(o,n,r),point:e.point,choose:e.choose},t.id)),k(`td`,{class:u&&n>0?`end opens`:`end`,colSpan:r-n,"aria-hidden":`true`,children:a.codes?c:k(x,{of:s})})]})}function Je({row:{country:e,group:t,cells:n},index:r,size:i,selected:a,stop:o,choose:s,point:c}){let l=!o||o.row===r&&o.column===-1;return k(`th`,{scope:`row`,class:n.length===0?`name`:`name has-cells`,children:k(`button`,{class:`plain`,tabIndex:l?0:-1,"data-place":`${r} -1`,"aria-pressed":e.id===a,onClick:()=>s(e.id),onPointerEnter:()=>c(null),children:[k(x,{of:e}),i.region===0&&t.region&&k(`span`,{class:`unseen`,children:[`, `,k(x,{of:t.region})]})]})})}function Ye(e,t,n){return e?e.column<0?t===e.row||n===e.row:t===e.row&&n<=e.column||n===e.column&&t<=e.row:!1}var J=24,Xe=44;function Ze(e,t,n){let r=Y(e,t,n,{region:116,name:128,end:96,gap:8});if(r>=30)return{targets:!0,codes:!1,region:116,name:128,cell:X(r),gap:8};let i=Y(e,t,n,{region:0,name:128,end:34,gap:6});if(i>=J)return{targets:!0,codes:!0,region:0,name:128,cell:X(i),gap:6};let a=Y(e,t,n,{region:0,name:92,end:28,gap:4});return{targets:!1,codes:!0,region:0,name:92,cell:{width:Math.max(8,a),height:J},gap:4}}function Y(e,t,n,{region:r,name:i,end:a,gap:o}){let s=e-r-i-a-o*Math.max(0,n-1);return Math.min(Xe,Math.floor(s/Math.max(1,t-1)))}var X=e=>({width:e,height:e}),Z=-1;function Qe({row:e,column:t},n,r,{rtl:i=!1,toEnd:a=!1}={}){let o=r-1,s=i?`ArrowLeft`:`ArrowRight`,c=i?`ArrowRight`:`ArrowLeft`;switch(n){case s:return{row:e,column:Math.min(t+1,e-1)};case c:return{row:e,column:Math.max(t-1,Z)};case`ArrowDown`:return{row:Math.min(e+1,o),column:t};case`ArrowUp`:return e===0?{row:e,column:t}:{row:e-1,column:Math.min(t,e-2)};case`Home`:return{row:a?0:e,column:Z};case`End`:return a?{row:o,column:o-1}:{row:e,column:e-1};default:return}}function $e(t,n,r){let[i,a]=e(null),[o,c]=e(null);return{stop:i&&i.row<t?i:n??{row:Math.min(1,t-1),column:Math.min(0,t-2)},focused:o,onFocus(e){let t=et(e.target);c(t),t&&a(t)},onBlur(){c(null)},onKeyDown(e){let n=et(e.target);if(!n||e.altKey||e.metaKey)return;if(e.key===`Enter`&&n.column>=0)return e.preventDefault(),r(n);let i=Qe(n,e.key,t,{rtl:s.value,toEnd:e.ctrlKey});i&&(e.preventDefault(),e.currentTarget.querySelector(`[data-place="${i.row} ${i.column}"]`)?.focus())}}}function et(e){let t=e?.dataset?.place?.split(` `);return t?{row:Number(t[0]),column:Number(t[1])}:null}var tt=670;function nt(){let n=t(null),[i,a]=e(0);return r(()=>{let e=()=>a(Math.floor(n.current?.clientWidth??0));e();let t=new ResizeObserver(e);n.current&&t.observe(n.current);let r=()=>a(tt);return addEventListener(`beforeprint`,r),addEventListener(`afterprint`,e),()=>{t.disconnect(),removeEventListener(`beforeprint`,r),removeEventListener(`afterprint`,e)}},[]),[n,i]}function rt({rows:t,selected:n,onCountry:r,children:s}){let l=i.value.cooperation,[u,f]=nt(),p=Ze(f,t.length,t.filter(({first:e})=>e).length),[m,h]=e(null),g=ot(t,n),_=$e(t.length,g,({row:e,column:n})=>{let r=t[e]?.cells[n];r&&o(c(r.id,pe(d.value.set)))}),v=m??_.focused??g,y=v&&t[v.row]?.cells[v.column],b=e=>{a({sel:e===n?void 0:e}),p.targets||r()};return k(`div`,{class:`matrix-pane`,ref:u,children:[f>0&&t.length>0&&k(`table`,{class:p.targets?`matrix`:`matrix tiny`,role:p.targets?`grid`:void 0,"aria-label":l.matrixName,style:at(p),onKeyDown:p.targets?_.onKeyDown:void 0,onFocusCapture:_.onFocus,onBlurCapture:_.onBlur,onPointerLeave:()=>h(null),children:[k(Ge,{rows:t,size:p}),it(t).map(e=>k(`tbody`,{children:e.map(r=>k(qe,{row:r,size:p,selected:n,tinted:v,point:h,choose:b,index:t.indexOf(r),count:t.length,of:e.length,stop:p.targets?_.stop:void 0},r.country.id))},e[0].country.id))]}),k(`p`,{class:`pointed secondary`,"aria-hidden":`true`,children:y?R(y):p.targets?l.keys:l.tapAName}),s]})}function it(e){return[...new Set(e.map(({group:e})=>e))].map(t=>e.filter(e=>e.group===t))}function at({cell:e,gap:t}){return{"--cell-width":`${e.width}px`,"--cell-height":`${e.height}px`,"--gap":`${t}px`}}function ot(e,t){let n=e.findIndex(({country:e,cells:n})=>e.id===t||n.some(e=>e.id===t));return n<0?null:{row:n,column:e[n].cells.findIndex(e=>e.id===t)}}function st({form:e,view:t,filtered:n}){let r=i.value.cooperation,a={matrix:r.emptyCell,map:r.noLine},o={matrix:r.emptyCellFiltered,map:r.noLineFiltered},{stories:s,publishers:c}=t.stories,{withBodies:l,onRoutes:d}=ze(t),f=new Intl.ListFormat(u.value),p=t.pairs.some(({kinds:e})=>e.includes(`FORMAL_AGREEMENT`));return k(`p`,{class:`note`,children:[k(`b`,{children:n?o[e]:a[e]}),` `,r.notEvidence,` `,r.stories(s,c),` `,!n&&l.length>0&&r.withBodiesOnly(f.format(l.map(j)),l.length),` `,!n&&d.length>0&&r.onRoutesOnly(f.format(d.map(j)),d.length),` `,!n&&!p&&r.noAgreement]})}function ct({unpaired:e}){let t=i.value.cooperation,{ofCountries:n,others:r}=Be(e);return k(`section`,{class:`part`,children:[k(`h2`,{children:t.notPairs}),k(`ul`,{class:`secondary`,children:n.map(e=>k(`li`,{children:k(lt,{of:e})},e.id))}),r.length>0&&k(`details`,{class:`secondary`,children:[k(`summary`,{children:t.otherUnpaired(r.length)}),k(`ul`,{children:r.map(e=>k(`li`,{children:k(lt,{of:e})},e.id))})]}),k(`p`,{class:`secondary`,children:t.fundingIsNone})]})}function lt({of:e}){let{kinds:t}=i.value;return k(n,{children:[k(A,{href:c(e.id),children:k(x,{of:e})}),O(),k(`bdi`,{children:C(e.when,!0)}),e.pairing!==`TOGETHER`&&k(n,{children:[`: `,t.pairing[e.pairing]]})]})}function ut({view:e,...t}){let r=i.value.cooperation,a=new Map(e.rows.map(e=>[e.country.id,e.group])),o=e.rows.flatMap(e=>e.cells).filter(({pair:e})=>e),s=({row:e,column:t})=>a.get(e.id)===a.get(t.id);return k(n,{children:[k(dt,{title:r.betweenRegions,cells:o.filter(e=>!s(e)),...t}),k(dt,{title:r.withinARegion,cells:o.filter(s),...t})]})}function dt({title:e,cells:t,selected:n,hovered:r,onHover:i}){return t.length===0?null:k(`section`,{class:`part pairs`,children:[k(`h2`,{children:e}),k(`ul`,{children:t.map(e=>k(`li`,{"data-pair":e.id,class:e.id===r?`hovered`:void 0,"aria-current":e.id===n?`true`:void 0,onPointerEnter:()=>i?.(e.id),onPointerLeave:()=>i?.(null),children:k(ft,{cell:e})},e.id))})]})}function ft({cell:e}){let t=i.value.cooperation,r=e.pair,[o,s]=z(e);return k(n,{children:[k(`button`,{class:`plain`,onClick:()=>a({sel:e.id}),children:[k(x,{of:o}),` – `,k(x,{of:s})]}),k(`span`,{class:`secondary`,children:[i.value.kinds.cooperation[F(r)],r.cooperations.length>1&&O()+t.contacts(r.cooperations.length),r.on===`POSSIBLE`&&O()+t.possibly]})]})}function pt(e,t,n){let r=new Map(t.map(e=>[e.id,j(e)]));return e.map(e=>({id:e.id,a:r.get(e.from)??e.from,b:r.get(e.to)??e.to,strongest:F(e),kinds:e.kinds,contacts:e.cooperations.length,on:e.on,first:e.first,last:e.last,sources:mt(e,n)}))}function mt({cooperations:e},t){let n=e.flatMap(e=>E(e,t)).map(({source:e})=>e);return[...new Map(n.map(({id:e,name:t,url:n})=>[e,{id:e,name:t,url:n}])).values()]}function ht(e,t){let n=i.value.cooperation,{cooperation:r}=i.value.kinds;return{caption:t,rows:e,id:({id:e})=>e,columns:[{key:`a`,name:n.columns.a,value:({a:e})=>e},{key:`b`,name:n.columns.b,value:({b:e})=>e},{key:`strongest_kind`,name:n.columns.strongest,value:({strongest:e})=>e,show:({strongest:e})=>r[e]},{key:`kinds`,name:n.columns.kinds,value:({kinds:e})=>e.join(`; `),show:({kinds:e})=>e.map(e=>r[e]).join(`; `)},{key:`contacts`,name:n.columns.contacts,value:({contacts:e})=>e},{key:`on_record`,name:n.columns.on,value:({on:e})=>e,show:({on:e})=>n.sure[e]},{key:`first`,name:n.columns.first,value:({first:e})=>e},{key:`last`,name:n.columns.last,value:({last:e})=>e}],sources:({sources:e})=>e}}function gt({form:e,view:t}){let n=i.value.cooperation,{set:r}=d.value,a=G(r,t),{stories:o,publishers:s}=t.stories;return k(ie,{title:K(t),about:[a,n.stories(o,s)],table:ht(pt(t.pairs,t.countries,_(r)),`${K(t)}. ${a}`),map:e===`map`,document:M,variables:{...D(r,S(r.region)??(()=>[])),lang:u.value}})}var Q=matchMedia(`(min-width: 1200px)`),$=f(Q.matches);Q.addEventListener(`change`,()=>$.value=Q.matches);function _t({form:n,view:r}){let{set:a}=d.value,o=t(null),s=v(a,T).length>0,[c,l]=e(null);vt(o,a.sel);let u=()=>o.current?.focus();return k(`div`,{class:`split cooperation`,children:[k(`div`,{class:`lead`,children:[k(He,{form:n,view:r}),k(`div`,{class:`filter-row`,children:k(ne,{fields:[...T]})}),r.pairs.length===0&&s&&k(ge,{fields:[...T]}),n===`matrix`?k(rt,{rows:r.rows,selected:a.sel,onCountry:u,children:$.value&&k(st,{form:n,view:r,filtered:s})}):k(Ve,{view:r,selected:a.sel,hovered:c,onHover:l}),k(gt,{form:n,view:r})]}),k(`aside`,{class:`beside`,"aria-label":i.value.cooperation.chosen,tabIndex:-1,ref:o,children:[k(De,{view:r,selected:a.sel,form:n}),n===`map`&&k(ut,{view:r,selected:a.sel,hovered:c,onHover:l}),n===`matrix`&&k(We,{view:r,filtered:s}),!($.value&&n===`matrix`)&&k(st,{form:n,view:r,filtered:s}),k(ct,{unpaired:r.unpaired})]})]})}function vt(e,n){let r=t(n);m(()=>{r.current!==n&&document.activeElement===document.body&&e.current?.focus({preventScroll:!0}),r.current=n},[n])}function yt({form:e}){y(i.value.shell.views.cooperation);let t=h(he,{lang:u.value}).value,n=S(d.value.set.region);return n?k(b,{answer:t,children:t=>k(bt,{form:e,ground:t,inRegion:n})}):k(b,{answer:{state:`loading`},children:()=>null})}function bt({form:e,ground:t,inRegion:n}){let{set:r}=d.value,i=h(M,{...D(r,n),lang:u.value}).value,{shown:a,waiting:o}=fe(i);return k(b,{answer:a,children:i=>k(`div`,{"aria-busy":o,children:k(_t,{form:e,view:Le(t,i,se(r,n))})})})}export{yt as Cooperation};
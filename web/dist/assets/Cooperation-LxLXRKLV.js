import{C as e,S as t,T as n,b as r,c as i,d as a,f as o,i as s,m as c,p as l,t as u,u as d,v as f,w as p,y as m}from"./words-Bqnaf5Z0.js";import{a as h,n as g,o as _,r as v,t as y}from"./Untranslated-DGA40Bjj.js";import{E as b,L as x,f as ee,i as te,j as ne,k as S,l as re,m as ie,o as C,p as w,r as T,t as ae,v as E,w as oe,x as D}from"./index-CgizWKU_.js";import{a as se,d as ce,f as O,i as le,l as ue,n as de,o as fe,p as pe,r as me,s as k,t as he,u as A}from"./useKept-D9wvzhpR.js";var ge=`query CooperationGround($lang: String!) {
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
}`,j=`query CooperationOnRecord($where: CooperationWhere, $at: Date, $knownBy: Date, $evidence: EvidenceFilter, $stories: SourceWhere, $lang: String!) {
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
}`;function _e({fields:e}){let t=i.value.filters,n=w(d.value.set,e);return _(`div`,{class:`nothing-meets`,role:`status`,children:[_(`p`,{children:[t.nothing,` `,n.length>0&&t.without]}),n.length>0&&_(oe,{active:n})]})}function M(e,t){return`pair:`+[e,t].map(P).sort().join(`-`)}function N(e){let t=/^pair:([A-Z]{3})-([A-Z]{3})$/.exec(e);return t?[`country:${t[1]}`,`country:${t[2]}`]:void 0}var P=e=>e.replace(`country:`,``);function F({kinds:e}){return e.at(-1)??`UNSPECIFIED`}function ve(e,t){return e.filter(({from:e,to:n})=>t.every(t=>t.includes(e)||t.includes(n)))}function ye(e){let t=new Map;for(let n of e.filter(({pairing:e})=>e===`SERIES`)){let e=I(n);for(let[r,i]of e.entries())for(let a of e.slice(r+1))t.set(M(i,a),[...t.get(M(i,a))??[],n])}return t}function I({parties:e}){return e.nodes.map(({id:e})=>e).filter(e=>e.startsWith(`country:`))}function be(e,t,n){let r=new Map(t.map(e=>[e.id,e])),i=ye(n),a=new Set([...r.keys(),...i.keys()].flatMap(e=>N(e)??[])),o=[];return e.flatMap(e=>e.countries.map((t,n)=>{let s=n===0,c=o.map(({country:e,first:n},a)=>{let o=M(t.id,e.id);return{id:o,row:t,column:e,pair:r.get(o),series:i.get(o)??[],opens:n&&a>0}});return o.push({country:t,first:s}),{country:t,code:P(t.id),group:e,first:s,alone:!a.has(t.id),cells:c}}))}function xe(e,t){return e.flatMap(({cells:e})=>e).filter(({row:e,column:n})=>e.id===t||n.id===t)}function Se(e,t){return e.flatMap(({cells:e})=>e).find(e=>e.id===t)}function Ce({country:e,rows:t}){let n=i.value.cooperation,r=xe(t,e.id),o=r.filter(({pair:e})=>e),s=r.filter(({pair:e,series:t})=>!e&&t.length>0),c=r.filter(({pair:e,series:t})=>!e&&t.length===0);return _(`section`,{class:`chosen`,children:[_(`h2`,{children:_(x,{of:e})}),_(`h3`,{children:n.partners(o.length)}),_(L,{of:e,cells:o}),s.length>0&&_(`h3`,{children:n.partnersInSeries}),_(L,{of:e,cells:s}),_(`details`,{children:[_(`summary`,{class:`secondary`,children:n.others(c.length)}),_(L,{of:e,cells:c})]}),_(`button`,{class:`plain`,onClick:()=>a({sel:void 0}),children:n.close})]})}function L({of:e,cells:t}){return _(`ul`,{class:`partners`,children:t.map(({id:t,row:n,column:r,pair:o})=>_(`li`,{children:[_(`button`,{class:`plain`,onClick:()=>a({sel:t}),children:_(x,{of:n.id===e.id?r:n})}),o&&_(`span`,{class:`secondary`,children:i.value.kinds.cooperation[F(o)]})]},t))})}function we({of:{source:e}}){let t=_(n,{children:[fe(e),k(),_(`bdi`,{children:se(e)})]});return e.url?_(`a`,{href:e.url,rel:`external noreferrer`,children:[t,` `,_(`span`,{"aria-hidden":`true`,children:`↗`})]}):_(h,{href:c(e.id),children:t})}function R(e){let t=i.value.cooperation,[n,r]=z(e);return t.cell(t.pair(v(n),v(r)),Te(e))}function z({id:e,row:t,column:n}){return N(e)?.[0]===t.id?[t,n]:[n,t]}function Te({pair:e,series:t}){let n=i.value.cooperation;if(!e)return t.length>0?n.series:n.nothing;let r=[i.value.kinds.cooperation[F(e)],n.contacts(e.cooperations.length)];return e.on===`POSSIBLE`&&r.push(n.possibly),t.length>0&&r.push(n.seriesAlso),r.join(k())}function Ee({cell:e}){let t=i.value.cooperation,{pair:n,series:r,id:o}=e,[s,l]=z(e);return _(`section`,{class:`chosen`,children:[_(`h2`,{children:[_(x,{of:s}),` – `,_(x,{of:l})]}),n?.on===`POSSIBLE`&&_(`p`,{children:t.possiblyLong}),n?.cooperations.map(e=>_(B,{contact:e},e.id)),!n&&_(`p`,{children:r.length>0?t.seriesLong:t.nothingLong}),n&&r.length>0&&_(`p`,{class:`secondary`,children:t.seriesLong}),r.map(e=>_(B,{contact:e},e.id)),_(`p`,{class:`ways`,children:[_(h,{href:c(o,A(d.value.set)),children:t.openBrief}),_(`button`,{class:`plain`,onClick:()=>a({sel:void 0}),children:t.close})]})]})}function B({contact:e}){let t=E(d.value.set),n=me(e,t);return _(`div`,{class:`told`,children:[_(`p`,{children:[_(h,{href:c(e.id),children:ue(i.value.kinds.cooperation[e.kind])}),k(),_(`bdi`,{children:T(e.when)})]}),n&&_(`blockquote`,{children:_(y,{children:[`“`,n.words,`”`]})}),_(`ul`,{class:`secondary`,children:(n?[n.citation]:le(e,t)).map(e=>_(`li`,{children:_(we,{of:e})},e.source.id))})]})}function De({view:e,selected:t=``,form:n}){let r=i.value.cooperation,a=Se(e.rows,t),o=e.countries.find(({id:e})=>e===t);return _(`div`,{"aria-live":`polite`,children:[a&&_(Ee,{cell:a}),o&&_(Ce,{country:o,rows:e.rows}),!a&&!o&&_(`p`,{class:n===`matrix`?`hint secondary`:`secondary`,children:n===`matrix`?r.chooseACell:r.chooseALine})]})}var V=[-93,1.5,-71,18.5];function Oe({countries:e,pairs:t}){let[n,r,i,a]=V,o=new Set(e.flatMap(({id:e,point:t})=>t&&t.lon>=n&&t.lon<=i&&t.lat>=r&&t.lat<=a?[e]:[]));return t.filter(({from:e,to:t})=>o.has(e)&&o.has(t)).length>1}function ke(e){let t=new Set(e.pairs.flatMap(({from:e,to:t})=>[e,t]));return{nodes:e.countries.filter(({id:e})=>t.has(e)).map(e=>({id:e.id,point:e.point,name:v(e),shortName:e.iso3})),lines:e.pairs.map(t=>Ae(t,e))}}function Ae(e,{rows:t}){let n=Se(t,e.id);return{id:e.id,from:e.from,to:e.to,form:F(e),label:n?R(n):e.id,tag:e.on===`POSSIBLE`?`?`:void 0,caption:je(e)}}function je(e){let{kinds:t,cooperation:n}=i.value,[r,...a]=e.cooperations;return`${t.cooperation[F(e)]}${k()}${r&&a.length===0?T(r.when,!0):n.contacts(e.cooperations.length)}`}var H=[`UNSPECIFIED`,`DIALOGUE`,`TRAINING_TOGETHER`,`OPERATIONAL_MEETING`,`AGREED_TO_COORDINATE`,`INFORMATION_EXCHANGE`,`LIAISON_OFFICER`,`JOINT_INVESTIGATION`,`MUTUAL_LEGAL_ASSISTANCE`,`EXTRADITION`,`FORMAL_AGREEMENT`];function Me(e,t){let n=Ne(t)?.stages.flatMap(e=>e.ends.nodes.map(({id:e})=>e))??[],r=new Map;for(let t of e){let e=Fe(t,n),i=r.get(e?.id??``)??{region:e,countries:[],place:1/0};i.countries.push(t),i.place=Math.min(i.place,Pe(t,n)),r.set(e?.id??``,i)}let i=(e,t)=>v(e).localeCompare(v(t));return[...r.values()].sort((e,t)=>e.place===t.place?i(e.region??U,t.region??U):e.place<t.place?-1:1).map(({region:e,countries:t})=>({region:e,countries:t.sort(i)}))}var U={id:``,name:``};function Ne(e){return e.reduce((e,t)=>e&&e.stages.length>=t.stages.length?e:t,void 0)}function Pe(e,t){let n=[e.id,...e.regions.nodes.flatMap(Ie)],r=t.findIndex(e=>n.includes(e));return r<0?1/0:r}function Fe({regions:e},t){return e.nodes.find(({id:e})=>t.includes(e))??e.nodes.find(({scheme:e})=>e===`M49`)??e.nodes[0]}function Ie({id:e,parent:t}){return[e,t?.id,t?.parent?.id].filter(e=>e!==void 0)}function Le(e,t,n){let r=Me(e.countries.nodes,e.routes.nodes),i=ve(t.cooperationMap.arcs,n),{unpaired:a}=t.cooperationMap;return{countries:r.flatMap(e=>e.countries),rows:be(r,i,a),pairs:i,unpaired:a,stories:Re(t.sources)}}function Re(e){let t=e.nodes.flatMap(({published:e})=>e.latest??e.earliest??[]).sort();return{...de(e),first:t[0]??``,last:t.at(-1)??``}}function W(e){let t=new Set(e.map(F)),n=new Set(e.flatMap(({kinds:e})=>e));return{shown:H.filter(e=>t.has(e)),absent:H.filter(e=>!n.has(e))}}function ze({countries:e,pairs:t,unpaired:n}){let r=new Set(t.flatMap(({from:e,to:t})=>[e,t])),i=new Set(n.filter(({pairing:e})=>e===`SERIES`).flatMap(I)),a=new Set(n.flatMap(I)),o=e.filter(({id:e})=>!r.has(e)&&!i.has(e));return{withBodies:o.filter(({id:e})=>a.has(e)),onRoutes:o.filter(({id:e})=>!a.has(e))}}function Be(e){let t=e=>I(e).length>1;return{ofCountries:e.filter(t),others:e.filter(e=>!t(e))}}function Ve({view:e,selected:t,hovered:r,onHover:o}){let s=i.value,c=s.cooperation,{nodes:l,lines:u}=p(()=>ke(e),[e.countries,e.pairs,s]),d=p(()=>Oe(e)?{window:V,label:c.inset}:void 0,[e.pairs,c]),f=W(e.pairs).shown.map(e=>({form:e,text:s.kinds.cooperation[e]}));return _(n,{children:[_(`div`,{class:`pane`,children:_(te,{label:c.mapName,nodes:l,lines:u,words:s.map,selected:t,onSelect:e=>a({sel:e===t?void 0:e}),hovered:r,onHover:o,inset:d})}),_(re,{label:c.kinds,forms:f}),_(`p`,{class:`map-note secondary`,children:[e.pairs.some(({on:e})=>e===`POSSIBLE`)&&`? ${c.possiblyLong} `,c.mapNote,` `,c.kindsNote]})]})}function G(e,{stories:{first:t,last:n}}){let r=i.value.cooperation,[a,o]=[ie(e),E(e)],s=a?r.by(b(a)):r.whole(t.slice(0,4),n.slice(0,4));return o?`${s} ${r.knownBy(b(o))}`:s}function K({pairs:e,stories:t}){let n=i.value.cooperation;return t.stories===0?n.tooEarly:n.heading(e.filter(({on:e})=>e===`CERTAIN`).length)}function He({form:e,view:t}){let n=i.value.cooperation,r=t.pairs.filter(({on:e})=>e===`POSSIBLE`).length;return _(`div`,{class:`heading`,children:[_(`div`,{class:`finding`,children:[_(`h1`,{"aria-live":`polite`,children:K(t)}),_(Ue,{form:e})]}),_(`p`,{children:[G(d.value.set,t),` `,r>0&&n.possible(r),` `,e===`matrix`?n.howToRead:n.howToReadMap]})]})}function Ue({form:e}){let t=i.value.cooperation,{lang:n,...r}=d.value.set;return _(`nav`,{class:`forms no-print`,"aria-label":t.form,children:[_(h,{href:l(`/cooperation`,r),"aria-current":e===`matrix`?`page`:void 0,children:t.matrix}),_(h,{href:l(`/cooperation/map`,r),"aria-current":e===`map`?`page`:void 0,children:t.map})]})}function We({view:e,filtered:t}){let n=i.value.cooperation,r=i.value.kinds.cooperation,{shown:a,absent:o}=W(e.pairs),s=new Intl.ListFormat(u.value,{type:`unit`});return _(`section`,{class:`part`,children:[_(`h2`,{children:n.kinds}),_(`ul`,{class:`kinds`,children:[a.map(e=>_(`li`,{children:[_(`svg`,{width:`20`,height:`20`,"aria-hidden":`true`,children:_(C,{kind:e,x:10,y:10,radius:7})}),r[e]]},e)),e.unpaired.some(({pairing:e})=>e===`SERIES`)&&_(`li`,{children:[_(`svg`,{width:`20`,height:`20`,"aria-hidden":`true`,children:_(C,{kind:`SERIES`,x:10,y:10,radius:6})}),n.series]}),e.pairs.some(({cooperations:e})=>e.length>1)&&_(`li`,{children:[_(`span`,{class:`sign numbers`,children:`2`}),` `,n.manyContacts]}),e.pairs.some(({on:e})=>e===`POSSIBLE`)&&_(`li`,{children:[_(`span`,{class:`sign`,children:`?`}),` `,n.possiblyLong]})]}),_(`p`,{class:`secondary`,children:[!t&&o.length>0&&n.notOnRecord(s.format(o.map(e=>r[e]))),` `,n.kindsNote]})]})}function Ge({rows:e,size:t}){return _(n,{children:[_(`colgroup`,{children:[t.region>0&&_(`col`,{style:{width:`${t.region}px`}}),_(`col`,{style:{width:`${t.name}px`}}),e.slice(0,-1).map(({country:e,first:n},r)=>_(`col`,{style:{width:`${t.cell.width+(n&&r>0?t.gap:0)}px`}},e.id)),_(`col`,{})]}),_(`thead`,{children:_(`tr`,{children:[t.region>0&&_(`td`,{}),_(`td`,{}),e.slice(0,-1).map(({country:e})=>_(`th`,{scope:`col`,children:_(`span`,{class:`unseen`,children:v(e)})},e.id)),_(`td`,{})]})})]})}function Ke({cell:e,place:t,size:n,selected:r,tinted:i,stop:a,point:o,choose:s}){let c=[`cell`,e.opens&&`opens`,i&&`tinted`,r&&`selected`].filter(Boolean).join(` `);return n.targets?_(`td`,{class:c,"aria-selected":r,children:_(`button`,{class:`box`,"data-pair":e.id,"data-place":`${t.row} ${t.column}`,tabIndex:a?.row===t.row&&a.column===t.column?0:-1,onClick:()=>s(e.id),onPointerEnter:()=>o(t),children:[_(`span`,{class:`unseen`,children:R(e)}),_(q,{cell:e,size:n})]})}):_(`td`,{class:c,children:_(`span`,{class:`box`,"data-pair":e.id,children:[_(q,{cell:e,size:n}),(e.pair||e.series.length>0)&&_(`span`,{class:`unseen`,children:R(e)})]})})}function q({cell:{pair:e,series:t},size:{cell:r}}){if(!e&&t.length===0)return null;let i=e&&(e.cooperations.length>1||e.on===`POSSIBLE`),a=e&&e.cooperations.length>1?e.cooperations.length:``,o=r.height>r.width,c=Math.min(8,Math.max(3,Math.min(r.width,r.height)/2-(o?2:7))),l=s.value?4:-4,[u,d]=[r.width/2+(i&&!o?l:0),r.height/2-(i&&o?4:0)];return _(n,{children:[_(`svg`,{width:r.width,height:r.height,"aria-hidden":`true`,children:_(C,{kind:e?F(e):`SERIES`,x:u,y:d,radius:e?c:c-1})}),i&&_(`span`,{class:`sign numbers`,"aria-hidden":`true`,children:[a,e.on===`POSSIBLE`&&`?`]})]})}function qe(e){let{row:t,index:n,count:r,of:i,size:a,tinted:o}=e,{country:s,code:c,group:l,first:u,cells:d,alone:f}=t,p=o&&(n===o.row||n===o.column),m=[u&&n>0&&`opens`,p&&`marked`,f&&`alone`].filter(Boolean).join(` `);return _(`tr`,{class:m||void 0,children:[a.region>0&&u&&_(`th`,{scope:`rowgroup`,rowSpan:i,class:`region`,children:l.region&&_(x,{of:l.region})}),_(Je,{...e}),d.map((t,r)=>_(Ke,{cell:t,place:{row:n,column:r},size:a,selected:t.id===e.selected,stop:e.stop,tinted:Ye(o,n,r),point:e.point,choose:e.choose},t.id)),_(`td`,{class:u&&n>0?`end opens`:`end`,colSpan:r-n,"aria-hidden":`true`,children:a.codes?c:_(x,{of:s})})]})}function Je({row:{country:e,group:t,cells:n},index:r,size:i,selected:a,stop:o,choose:s,point:c}){let l=!o||o.row===r&&o.column===-1;return _(`th`,{scope:`row`,class:n.length===0?`name`:`name has-cells`,children:_(`button`,{class:`plain`,tabIndex:l?0:-1,"data-place":`${r} -1`,"aria-pressed":e.id===a,onClick:()=>s(e.id),onPointerEnter:()=>c(null),children:[_(x,{of:e}),i.region===0&&t.region&&_(`span`,{class:`unseen`,children:[`, `,_(x,{of:t.region})]})]})})}function Ye(e,t,n){return e?e.column<0?t===e.row||n===e.row:t===e.row&&n<=e.column||n===e.column&&t<=e.row:!1}var J=24,Xe=44;function Ze(e,t,n){let r=Y(e,t,n,{region:116,name:128,end:96,gap:8});if(r>=30)return{targets:!0,codes:!1,region:116,name:128,cell:X(r),gap:8};let i=Y(e,t,n,{region:0,name:128,end:34,gap:6});if(i>=J)return{targets:!0,codes:!0,region:0,name:128,cell:X(i),gap:6};let a=Y(e,t,n,{region:0,name:92,end:28,gap:4});return{targets:!1,codes:!0,region:0,name:92,cell:{width:Math.max(8,a),height:J},gap:4}}function Y(e,t,n,{region:r,name:i,end:a,gap:o}){let s=e-r-i-a-o*Math.max(0,n-1);return Math.min(Xe,Math.floor(s/Math.max(1,t-1)))}var X=e=>({width:e,height:e}),Z=-1;function Qe({row:e,column:t},n,r,{rtl:i=!1,toEnd:a=!1}={}){let o=r-1,s=i?`ArrowLeft`:`ArrowRight`,c=i?`ArrowRight`:`ArrowLeft`;switch(n){case s:return{row:e,column:Math.min(t+1,e-1)};case c:return{row:e,column:Math.max(t-1,Z)};case`ArrowDown`:return{row:Math.min(e+1,o),column:t};case`ArrowUp`:return e===0?{row:e,column:t}:{row:e-1,column:Math.min(t,e-2)};case`Home`:return{row:a?0:e,column:Z};case`End`:return a?{row:o,column:o-1}:{row:e,column:e-1};default:return}}function $e(t,n,r){let[i,a]=e(null),[o,c]=e(null);return{stop:i&&i.row<t?i:n??{row:Math.min(1,t-1),column:Math.min(0,t-2)},focused:o,onFocus(e){let t=et(e.target);c(t),t&&a(t)},onBlur(){c(null)},onKeyDown(e){let n=et(e.target);if(!n||e.altKey||e.metaKey)return;if(e.key===`Enter`&&n.column>=0)return e.preventDefault(),r(n);let i=Qe(n,e.key,t,{rtl:s.value,toEnd:e.ctrlKey});i&&(e.preventDefault(),e.currentTarget.querySelector(`[data-place="${i.row} ${i.column}"]`)?.focus())}}}function et(e){let t=e?.dataset?.place?.split(` `);return t?{row:Number(t[0]),column:Number(t[1])}:null}var tt=670;function nt(){let n=t(null),[i,a]=e(0);return r(()=>{let e=()=>a(Math.floor(n.current?.clientWidth??0));e();let t=new ResizeObserver(e);n.current&&t.observe(n.current);let r=()=>a(tt);return addEventListener(`beforeprint`,r),addEventListener(`afterprint`,e),()=>{t.disconnect(),removeEventListener(`beforeprint`,r),removeEventListener(`afterprint`,e)}},[]),[n,i]}function rt({rows:t,selected:n,onCountry:r,children:s}){let l=i.value.cooperation,[u,f]=nt(),p=Ze(f,t.length,t.filter(({first:e})=>e).length),[m,h]=e(null),g=ot(t,n),v=$e(t.length,g,({row:e,column:n})=>{let r=t[e]?.cells[n];r&&o(c(r.id,A(d.value.set)))}),y=m??v.focused??g,b=y&&t[y.row]?.cells[y.column],x=e=>{a({sel:e===n?void 0:e}),p.targets||r()};return _(`div`,{class:`matrix-pane`,ref:u,children:[f>0&&t.length>0&&_(`table`,{class:p.targets?`matrix`:`matrix tiny`,role:p.targets?`grid`:void 0,"aria-label":l.matrixName,style:at(p),onKeyDown:p.targets?v.onKeyDown:void 0,onFocusCapture:v.onFocus,onBlurCapture:v.onBlur,onPointerLeave:()=>h(null),children:[_(Ge,{rows:t,size:p}),it(t).map(e=>_(`tbody`,{children:e.map(r=>_(qe,{row:r,size:p,selected:n,tinted:y,point:h,choose:x,index:t.indexOf(r),count:t.length,of:e.length,stop:p.targets?v.stop:void 0},r.country.id))},e[0].country.id))]}),_(`p`,{class:`pointed secondary`,"aria-hidden":`true`,children:b?R(b):p.targets?l.keys:l.tapAName}),s]})}function it(e){return[...new Set(e.map(({group:e})=>e))].map(t=>e.filter(e=>e.group===t))}function at({cell:e,gap:t}){return{"--cell-width":`${e.width}px`,"--cell-height":`${e.height}px`,"--gap":`${t}px`}}function ot(e,t){let n=e.findIndex(({country:e,cells:n})=>e.id===t||n.some(e=>e.id===t));return n<0?null:{row:n,column:e[n].cells.findIndex(e=>e.id===t)}}function st({form:e,view:t,filtered:n}){let r=i.value.cooperation,a={matrix:r.emptyCell,map:r.noLine},o={matrix:r.emptyCellFiltered,map:r.noLineFiltered},{stories:s,publishers:c}=t.stories,{withBodies:l,onRoutes:d}=ze(t),f=new Intl.ListFormat(u.value),p=t.pairs.some(({kinds:e})=>e.includes(`FORMAL_AGREEMENT`));return _(`p`,{class:`note`,children:[_(`b`,{children:n?o[e]:a[e]}),` `,r.notEvidence,` `,r.stories(s,c),` `,!n&&l.length>0&&r.withBodiesOnly(f.format(l.map(v)),l.length),` `,!n&&d.length>0&&r.onRoutesOnly(f.format(d.map(v)),d.length),` `,!n&&!p&&r.noAgreement]})}function ct({unpaired:e}){let t=i.value.cooperation,{ofCountries:n,others:r}=Be(e);return _(`section`,{class:`part`,children:[_(`h2`,{children:t.notPairs}),_(`ul`,{class:`secondary`,children:n.map(e=>_(`li`,{children:_(lt,{of:e})},e.id))}),r.length>0&&_(`details`,{class:`secondary`,children:[_(`summary`,{children:t.otherUnpaired(r.length)}),_(`ul`,{children:r.map(e=>_(`li`,{children:_(lt,{of:e})},e.id))})]}),_(`p`,{class:`secondary`,children:t.fundingIsNone})]})}function lt({of:e}){let{kinds:t}=i.value;return _(n,{children:[_(h,{href:c(e.id),children:_(x,{of:e})}),k(),_(`bdi`,{children:T(e.when,!0)}),e.pairing!==`TOGETHER`&&_(n,{children:[`: `,t.pairing[e.pairing]]})]})}function ut({view:e,...t}){let r=i.value.cooperation,a=new Map(e.rows.map(e=>[e.country.id,e.group])),o=e.rows.flatMap(e=>e.cells).filter(({pair:e})=>e),s=({row:e,column:t})=>a.get(e.id)===a.get(t.id);return _(n,{children:[_(dt,{title:r.betweenRegions,cells:o.filter(e=>!s(e)),...t}),_(dt,{title:r.withinARegion,cells:o.filter(s),...t})]})}function dt({title:e,cells:t,selected:n,hovered:r,onHover:i}){return t.length===0?null:_(`section`,{class:`part pairs`,children:[_(`h2`,{children:e}),_(`ul`,{children:t.map(e=>_(`li`,{"data-pair":e.id,class:e.id===r?`hovered`:void 0,"aria-current":e.id===n?`true`:void 0,onPointerEnter:()=>i?.(e.id),onPointerLeave:()=>i?.(null),children:_(ft,{cell:e})},e.id))})]})}function ft({cell:e}){let t=i.value.cooperation,r=e.pair,[o,s]=z(e);return _(n,{children:[_(`button`,{class:`plain`,onClick:()=>a({sel:e.id}),children:[_(x,{of:o}),` – `,_(x,{of:s})]}),_(`span`,{class:`secondary`,children:[i.value.kinds.cooperation[F(r)],r.cooperations.length>1&&k()+t.contacts(r.cooperations.length),r.on===`POSSIBLE`&&k()+t.possibly]})]})}function pt(e,t,n){let r=new Map(t.map(e=>[e.id,v(e)]));return e.map(e=>({id:e.id,a:r.get(e.from)??e.from,b:r.get(e.to)??e.to,strongest:F(e),kinds:e.kinds,contacts:e.cooperations.length,on:e.on,first:e.first,last:e.last,sources:mt(e,n)}))}function mt({cooperations:e},t){let n=e.flatMap(e=>le(e,t)).map(({source:e})=>e);return[...new Map(n.map(({id:e,name:t,url:n})=>[e,{id:e,name:t,url:n}])).values()]}function ht(e,t){let n=i.value.cooperation,{cooperation:r}=i.value.kinds;return{caption:t,rows:e,id:({id:e})=>e,columns:[{key:`a`,name:n.columns.a,value:({a:e})=>e},{key:`b`,name:n.columns.b,value:({b:e})=>e},{key:`strongest_kind`,name:n.columns.strongest,value:({strongest:e})=>e,show:({strongest:e})=>r[e]},{key:`kinds`,name:n.columns.kinds,value:({kinds:e})=>e.join(`; `),show:({kinds:e})=>e.map(e=>r[e]).join(`; `)},{key:`contacts`,name:n.columns.contacts,value:({contacts:e})=>e},{key:`on_record`,name:n.columns.on,value:({on:e})=>e,show:({on:e})=>n.sure[e]},{key:`first`,name:n.columns.first,value:({first:e})=>e},{key:`last`,name:n.columns.last,value:({last:e})=>e}],sources:({sources:e})=>e}}function gt({form:e,view:t}){let n=i.value.cooperation,{set:r}=d.value,a=G(r,t),{stories:o,publishers:s}=t.stories;return _(ae,{title:K(t),about:[a,n.stories(o,s)],table:ht(pt(t.pairs,t.countries,E(r)),`${K(t)}. ${a}`),map:e===`map`,document:j,variables:{...pe(r,D(r.region)??(()=>[])),lang:u.value}})}var Q=matchMedia(`(min-width: 1200px)`),$=f(Q.matches);Q.addEventListener(`change`,()=>$.value=Q.matches);function _t({form:n,view:r}){let{set:a}=d.value,o=t(null),s=w(a,O).length>0,[c,l]=e(null);vt(o,a.sel);let u=()=>o.current?.focus();return _(`div`,{class:`split cooperation`,children:[_(`div`,{class:`lead`,children:[_(He,{form:n,view:r}),_(`div`,{class:`filter-row`,children:_(ee,{fields:[...O]})}),r.pairs.length===0&&s&&_(_e,{fields:[...O]}),n===`matrix`?_(rt,{rows:r.rows,selected:a.sel,onCountry:u,children:$.value&&_(st,{form:n,view:r,filtered:s})}):_(Ve,{view:r,selected:a.sel,hovered:c,onHover:l}),_(gt,{form:n,view:r})]}),_(`aside`,{class:`beside`,"aria-label":i.value.cooperation.chosen,tabIndex:-1,ref:o,children:[_(De,{view:r,selected:a.sel,form:n}),n===`map`&&_(ut,{view:r,selected:a.sel,hovered:c,onHover:l}),n===`matrix`&&_(We,{view:r,filtered:s}),!($.value&&n===`matrix`)&&_(st,{form:n,view:r,filtered:s}),_(ct,{unpaired:r.unpaired})]})]})}function vt(e,n){let r=t(n);m(()=>{r.current!==n&&document.activeElement===document.body&&e.current?.focus({preventScroll:!0}),r.current=n},[n])}function yt({form:e}){ne(i.value.shell.views.cooperation);let t=g(ge,{lang:u.value}).value,n=D(d.value.set.region);return n?_(S,{answer:t,children:t=>_(bt,{form:e,ground:t,inRegion:n})}):_(S,{answer:{state:`loading`},children:()=>null})}function bt({form:e,ground:t,inRegion:n}){let{set:r}=d.value,i=g(j,{...pe(r,n),lang:u.value}).value,{shown:a,waiting:o}=he(i);return _(S,{answer:a,children:i=>_(`div`,{"aria-busy":o,children:_(_t,{form:e,view:Le(t,i,ce(r,n))})})})}export{yt as Cooperation};
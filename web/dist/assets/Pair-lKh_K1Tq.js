import{C as e,T as t,c as n,d as r,h as i,m as a,p as o,t as s,u as c}from"./words-ChSQVFU1.js";import{N as l,c as u,d as ee,f as d}from"./index-B1Rn6Wsd.js";import{n as f,t as te}from"./Shown-DEaKd97m.js";import{a as p,c as m,l as ne,m as re,n as ie,r as ae,s as h,t as oe,u as se}from"./useKept-BLub6CjR.js";import{_ as g,d as _,i as v,m as y,r as b}from"./page-Cy7oFQBt.js";import{a as x,i as S,n as C,r as w,t as T}from"./Untranslated-DjOQlrGW.js";import{t as ce}from"./edtf-BbmLLS2H.js";var E=`query Pair($a: String!, $b: String!, $at: Date!, $knownBy: Date, $evidence: EvidenceFilter, $stories: SourceWhere, $lang: String!) {
  told: countryPair(a: $a, b: $b, at: $at, knownBy: $knownBy, evidence: $evidence) {
    at
    contacts {
      on
      cooperation {
        ...briefContact
      }
    }
    apart {
      on
      reasons
      cooperation {
        ...briefContact
      }
    }
    routes {
      route {
        ...named
        ordered
        citations(first: 5) {
          ...briefCitation
        }
      }
      a {
        ...briefTie
      }
      b {
        ...briefTie
      }
    }
    contradictions {
      subject {
        ...named
      }
      property
      a {
        ...briefStatement
      }
      b {
        ...briefStatement
      }
    }
    disputed {
      id
      property
      value
      object {
        id
        name
      }
      subject {
        ...named
      }
      note
      source {
        ...contactSource
      }
    }
    unknown
  }
  shared: countryPair(
    a: $a
    b: $b
    at: $at
    knownBy: $knownBy
    evidence: $evidence
  ) {
    a {
      ...briefSide
    }
    b {
      ...briefSide
    }
    treaties {
      agreement {
        ...named
        wordings: names {
          value
          lang
        }
        partiesAsOf
      }
      a {
        ...briefStanding
      }
      b {
        ...briefStanding
      }
    }
    bodies {
      organization {
        ...named
        acronym
        scope
      }
      a {
        ...briefPart
      }
      b {
        ...briefPart
      }
    }
  }
  sources(where: $stories, first: 100) {
    totalCount
    nodes {
      publisher {
        id
      }
    }
  }
  dataset {
    title
    version
  }
}

fragment briefContact on Cooperation {
  id
  name
  kind
  decidedBy
  summary
  when {
    earliest
    latest
    precision
    text
    note
  }
  reportedOn
  events(first: 5) {
    nodes {
      id
      name
      summary
    }
  }
  citations(first: 5) {
    ...briefCitation
  }
}

fragment briefCitation on Citation {
  excerpts
  source {
    ...contactSource
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
}

fragment named on Entity {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}

fragment briefTie on PairSide {
  end {
    ...named
  }
  stage
  tie
  membership
  claims {
    source {
      ...contactSource
    }
  }
}

fragment briefStatement on Statement {
  value
  object {
    id
    name
  }
  claims {
    source {
      ...contactSource
    }
  }
}

fragment briefSide on Country {
  ...named
  iso3
  isState
  agencies(first: 30) {
    totalCount
    nodes {
      ...named
      kind
      citations(first: 5) {
        ...briefCitation
      }
    }
  }
}

fragment briefStanding on TreatyStanding {
  status
  action
  since
  signedOn
  claims {
    source {
      ...contactSource
    }
  }
}

fragment briefPart on BodyStanding {
  status
  asOf
  claims {
    source {
      ...contactSource
    }
  }
}`;function D(e){return new Intl.ListFormat(s.value,{type:`unit`}).formatToParts(e.map((e,t)=>String(t))).map(({type:t,value:n})=>t===`element`?e[Number(n)]:n)}function le({a:e,b:t},r){let i=n.value.pair,a=e.agencies.totalCount+t.agencies.totalCount===0;return{id:`agencies`,title:i.sections.agencies,lines:a?[[i.noAgencies]]:[O(e,r),O(t,r)]}}function O(e,t){let{nodes:r}=e.agencies,i=r.map(e=>({...w(e),about:e.id}));return[`${C(e)}: `,...i.length>0?D(i):[n.value.pair.noAgency],`.`,t.to(r.flatMap(({citations:e})=>e))]}function k(e,t){return e(...t.map((e,t)=>`\u0001${t}\u0001`)).split(``).map((e,n)=>n%2==1?{text:t[Number(e)],lang:`en`}:e).filter(e=>e!==``)}function ue({contacts:e},t){let r=n.value.pair,i=e.map(({cooperation:e,on:n})=>{let i=N(e).flatMap(e=>[` `,{text:e,lang:`en`}]);return A(e,[`.`,...n===`POSSIBLE`?[` ${r.possibly}`]:[],...i],t)});return{id:`contacts`,title:r.sections.contacts,count:i.length,lines:i.length>0?i:[[r.noContact]]}}function de({apart:e},t){let r=n.value.pair;if(e.length===0)return[];let i=e.map(({cooperation:e,reasons:i})=>{let a=i.map(e=>n.value.kinds.uncounted[e]);return A(e,[`${m()}${r.because(new Intl.ListFormat(s.value,{type:`unit`}).format(a))}.`],t)});return[{id:`apart`,title:r.sections.apart,count:i.length,lines:i}]}function A(e,t,r){let{id:i,kind:a,when:o,citations:s}=e,c=ae(e);return[{text:ne(n.value.kinds.cooperation[a]),about:i,strong:!0},h()+v(o),...j(e),...t,...c?[` `,{text:`“${c.words}”`,lang:`en`}]:[],r.to(s)]}function j({when:e,reportedOn:t}){let r=n.value.pair;if(!e.text||e.precision===`DAY`||e.precision===`UNKNOWN`)return[];let i=e=>t?r.dated(e,g(t)):r.datedOnly(e);return[` (`,...k(e=>i(e),[e.text]),`)`]}var M=[`UNKNOWN`,`WEEK`];function N({summary:e,events:t,when:n}){let r=[e,...t.nodes.map(e=>e.summary)].filter(e=>e!==null),i=M.includes(n.precision)?null:n.note;return[...new Set([...r,...i?[i]:[]])]}function P({contradictions:e,disputed:t},r){let i=n.value.pair,a=new Set(e.map(F)),o=t.filter(e=>!a.has(F(e))),s=[...e.map(e=>I(e,r)),...o.map(e=>L(e,r))];return{id:`contradictions`,title:i.sections.contradictions,count:s.length,lines:s.length>0?s:[[i.noContradiction]],remarks:t.flatMap(({note:e,source:t})=>e?[[{text:e,lang:`en`},r.to([{source:t}])]]:[])}}var F=({subject:e,property:t})=>`${e.id} ${t}`;function I({subject:e,property:t,a:r,b:i},a){let o=n.value.pair;return[{text:o.disagree(z(t)),strong:!0},` `,R(e),`: ${V(t,r)}`,a.to(r.claims),` ${o.or} ${V(t,i)}`,a.to(i.claims),`.`]}function L({subject:e,property:t,value:r,object:i,source:a},o){return[{text:n.value.pair.disputed(z(t)),strong:!0},` `,R(e),`: ${V(t,{value:r,object:i})}.`,o.to([{source:a}])]}function R(e){let{text:t,lang:n}=w(e);return{text:t,lang:n,about:e.id}}function z(e){return(n.value.record.properties[e]??e).toLowerCase()}var B=[`when`,`reportedOn`,`published`];function V(e,{value:t,object:n}){let r=B.includes(e)?ce(t??``):void 0;return n?.name??(r?v(r):t??``)}var H=class{numbers=new Map;knownBy;constructor(e){this.knownBy=e}to(e){let t=e.filter(({source:{published:e}})=>!this.knownBy||e.latest!==null&&e.latest<=this.knownBy);return{notes:[...new Set(t.map(({source:e})=>this.number(e)))].sort((e,t)=>e-t)}}all(){return[...this.numbers.values()]}number(e){let{id:t,name:n,publisher:r,url:i}=e,a=this.numbers.get(t)?.number??this.numbers.size+1;return this.numbers.set(t,{number:a,id:t,title:n,publisher:r?r.acronym??C(r):``,date:p(e),url:i}),a}};function fe(e,t){let r=n.value.pair,i=[{title:r.regional,bodies:e.bodies.filter(({organization:e})=>e.scope===`REGIONAL`),full:!0},{title:r.universal,bodies:e.bodies.filter(({organization:e})=>e.scope===`UNIVERSAL`),full:!1},{title:r.otherBodies,bodies:e.bodies.filter(({organization:e})=>e.scope===null),full:!1}].filter(({bodies:e})=>e.length>0).map(n=>[`${n.title} `,...pe(n.bodies,n.full,e),t.to(n.bodies.flatMap(({a:e,b:t})=>[...e.claims,...t.claims]))]);return{id:`bodies`,title:r.sections.bodies,count:e.bodies.length,lines:i.length>0?i:[[r.noBody]],remarks:[[r.notAContact]]}}function pe(e,t,n){let r=new Map;for(let t of e){let e=JSON.stringify([t.a.status,t.a.asOf,t.b.status,t.b.asOf]);r.set(e,[...r.get(e)??[],t])}return[...[...r.values()].map(e=>[...D(e.map(e=>me(e,t))),` (`,...he(e[0],n),`)`]).flatMap((e,t)=>t>0?[m(),...e]:e),`.`]}function me({organization:e},t){let{acronym:n,id:r}=e;return t||!n?{...w(e),about:r,onPage:!0}:{text:n,about:r,onPage:!0}}function he({a:e,b:t},{a:r,b:i}){let a=n.value.pair,o=({status:e,asOf:t})=>t?`${e} ${a.asOf(t)}`:e;return o(e)===o(t)?k(e=>a.both(e),[o(e)]):k((e,t)=>a.each(C(r),e,C(i),t),[o(e),o(t)])}function ge({routes:e},{a:t,b:r},i){let a=n.value.pair,o=new Set(e.flatMap(e=>[...e.a,...e.b].map(W))),s=o.size===1,c=e.map(e=>{let n=[...e.a.map(n=>U(C(t),n,e,!s)),...e.b.map(t=>U(C(r),t,e,!s))],a=[...e.a,...e.b].flatMap(({claims:e})=>e);return[_e(e),`: ${n.join(m())}.`,i.to([...e.route.citations,...a])]});return{id:`routes`,title:a.sections.routes,count:c.length,lines:c.length>0?c:[[a.noRoute]],remarks:s?[[a.tiedAlike([...o][0])]]:[]}}function _e({route:e}){let{text:t,lang:n}=w(e);return{text:t,lang:n,about:e.id}}function U(e,t,{route:r},i){let a=n.value.pair,o=C(t.end),s=r.ordered?a.atStage(e,o,t.stage):a.atEnd(e,o);return i?`${s} (${W(t)})`:s}var W=({tie:e})=>n.value.kinds.routeTie[e];function ve({a:e,b:t,treaties:r},i,a){let o=n.value.pair;if(r.length===0)return{id:`treaties`,title:o.sections.treaties,lines:[[o.noTreaty]]};let c=[...new Set(r.map(({agreement:e})=>e.partiesAsOf))].filter(e=>e!==null),l=c.some(e=>e<i),u=new Intl.ListFormat(s.value).format(c.map(e=>g(e)));return{id:`treaties`,title:o.sections.treaties,table:{corner:o.treaty,sides:[C(e),C(t)],rows:r.map(n=>({name:ye(n.agreement),cells:[K(n.a,e),K(n.b,t)]}))},lines:[],remarks:[[[c.length>0&&o.listAsOf(u),l&&o.listIsOlder(g(i))].filter(Boolean).join(` `),a.to(r.flatMap(({a:e,b:t})=>[...e.claims,...t.claims]))]]}}function ye(e){let{text:t,lang:n}=w(e);return{text:n===`en`?G(e):t,lang:n,about:e.id}}function G({name:e,wordings:t}){return t.find(({lang:e})=>e===null)?.value??e}function K(e,t){return[n.value.kinds.treatyStatus[e.status],be(e,t)]}function be({status:e,action:t,since:r,signedOn:i},{isState:a}){let o=n.value.pair;return t&&r?o.actions[t](g(r,`shortDay`)):e===`NOT_KNOWN`&&!a?o.noTerritories:i?o.signed(g(i,`shortDay`)):o.notInList}var xe=`Nothing on record is not evidence of nothing.`;function Se({unknown:e},{treaties:t}){let r=e=>Ce(t).reduce((e,{agreement:t})=>e.replaceAll(t.name,G(t)),e);return{id:`unknown`,title:n.value.pair.sections.unknown,lines:e.filter(e=>!e.startsWith(xe)).map(e=>[{text:r(e),lang:`en`}])}}function Ce(e){return e.toSorted((e,t)=>t.agreement.name.length-e.agreement.name.length)}function we({told:e,shared:t,sources:r,dataset:i},a){let o=n.value.pair,s=new H(a.knownBy),{stories:c,publishers:l}=ie(r),u=[ue(e,s),...de(e,s),ve(t,a.at,s),fe(t,s),ge(e,t,s),le(t,s),P(e,s),Se(e,t)];return{kicker:[o.kicker(g(a.at)),a.knownBy&&o.knownBy(g(a.knownBy))].filter(Boolean).join(h()),title:o.title(C(t.a),C(t.b)),under:[`${o.read(c,l)} `,...k(e=>o.data(e,i.version),[i.title]),` ${n.value.shell.noteLead}`],sections:u,sources:s.all()}}function Te(e){let t=/^([a-z]{2,3})-([a-z]{2,3})$/i.exec(e);if(!t)return{problem:`twoCodes`};let[n,r]=[t[1].toUpperCase(),t[2].toUpperCase()].sort();return n===r?{problem:`twoCountries`}:{a:n,b:r}}function q({why:e,said:t}){let r=n.value.pair;return f(r.noSuchPair),x(`div`,{class:`heading`,children:[x(`h1`,{children:r.noSuchPair}),x(`p`,{children:e}),t&&x(`p`,{children:[n.value.shell.serverSays,` `,x(T,{children:t})]}),x(`p`,{children:x(S,{href:o(`/cooperation`),children:r.openMatrix})})]})}var J=9,Ee=7,De=1047,Oe=316,Y={full:.228,unknown:.186,sources:.075},ke=2,Ae=.93;function je({sections:e,sources:t}){let n=e.filter(({id:e})=>e===`unknown`),r=e.filter(({id:e})=>e!==`unknown`),i=t.reduce((e,{title:t,publisher:n,date:r,url:i})=>e+(t+n+r+(i??``)).length+10,0),a=Oe+Y.full*X(r)+Y.unknown*X(n)+Y.sources*i,o=J*(De*Ae/a)**(1/ke);return Math.round(Math.min(J,Math.max(Ee,o))*100)/100}function X(e){let t=e.flatMap(({lines:e,remarks:t=[]})=>[...e,...t]).flat(),n=e.flatMap(({table:e})=>e?.rows.flatMap(({name:e,cells:t})=>[e,...t.map(e=>e.join(` `))])??[]);return[...t,...n].reduce((e,t)=>e+Me(t),0)}function Me(e){return typeof e==`string`?e.length:`notes`in e?e.notes.length*2:e.text.length}function Z({of:e}){return x(t,{children:e.map((e,t)=>x(Ne,{piece:e},t))})}function Ne({piece:e}){if(typeof e==`string`)return x(t,{children:e});if(`notes`in e)return x(Pe,{numbers:e.notes});let n=e.lang?x(T,{lang:e.lang,children:e.text}):e.text,r=e.strong?x(`b`,{children:n}):n;return e.about?x(S,{href:a(e.about),children:r}):x(t,{children:r})}function Pe({numbers:e}){return x(t,{children:e.map(e=>x(`sup`,{children:x(`a`,{href:`#source-${e}`,children:e})},e))})}function Fe({section:{id:e,title:t,count:n,table:r,lines:i,remarks:a=[]}}){return x(`section`,{id:e,children:[x(`h2`,{children:[t,` `,n!==void 0&&n>0&&x(`span`,{class:`numbers`,children:n})]}),x(`div`,{children:[r&&x(Le,{table:r}),i.length===1?x(`p`,{children:x(Z,{of:i[0]})}):x(Ie,{lines:i}),a.map((e,t)=>x(`p`,{class:`secondary`,children:x(Z,{of:e})},t))]})]})}function Ie({lines:e}){return x(`ul`,{children:e.map((e,t)=>x(`li`,{children:x(Z,{of:e})},t))})}function Le({table:{corner:e,sides:t,rows:n}}){return x(`table`,{children:[x(`thead`,{children:x(`tr`,{children:[x(`th`,{scope:`col`,children:x(`span`,{class:`unseen`,children:e})}),t.map((e,t)=>x(`th`,{scope:`col`,children:e},t))]})}),x(`tbody`,{children:n.map(({name:e,cells:t},n)=>x(`tr`,{children:[x(`th`,{scope:`row`,children:x(Z,{of:[e]})}),t.map(([e,t],n)=>x(`td`,{children:[e,` `,x(`span`,{class:`secondary`,children:t})]},n))]},n))})]})}function Re({sources:e}){return x(`section`,{class:`sources`,id:`sources`,children:[x(`h2`,{children:n.value.pair.sections.sources}),x(`ol`,{children:e.map(e=>x(`li`,{id:`source-${e.number}`,value:e.number,tabIndex:-1,children:[x(S,{href:a(e.id),children:x(T,{children:e.title})}),e.publisher&&h()+e.publisher,h(),x(`bdi`,{children:e.date}),`. `,e.url&&x(ze,{url:e.url})]},e.id))})]})}function ze({url:e}){let[,t=e,n=``]=/^https?:\/\/(?:www\.)?([^/]+)(.*)$/.exec(e)??[];return x(`a`,{class:`url`,href:e,rel:`external noreferrer`,dir:`ltr`,children:[t,x(`span`,{class:`on-paper`,children:n}),` `,x(`span`,{"aria-hidden":`true`,children:`↗`})]})}function Be({kicker:e,title:t,under:r,sections:i,sources:a},o){let{origin:s}=new URL(o),c=e=>e.map(e=>Ue(e,s)).join(``).trim();return[`# ${$(t)}`,`${$(e)}.`,c(r),`<${o}>`,...i.map(e=>Ve(e,c)),`## ${n.value.pair.sections.sources}`,a.map(Q).join(`
`)].join(`

`).concat(`
`)}function Ve({title:e,count:t,table:n,lines:r,remarks:i=[]},a){return[`## ${$(e)}${t?` (${t})`:``}`,n&&He(n,a),r.map(e=>`- ${a(e)}`).join(`
`),...i.map(a)].filter(Boolean).join(`

`)}function He({corner:e,sides:t,rows:n},r){let i=e=>`| ${e.join(` | `)} |`;return[i([e,...t].map($)),i([`---`,`---`,`---`]),...n.map(({name:e,cells:t})=>i([r([e]),...t.map(([e,t])=>$(e+h()+t))]))].join(`
`)}function Q({number:e,title:t,publisher:n,date:r,url:i}){return`[^${e}]: ${[t,n,r].filter(Boolean).map($).join(h())}.${i?` <${i}>`:``}`}function Ue(e,t){if(typeof e==`string`)return $(e);if(`notes`in e)return e.notes.map(e=>`[^${e}]`).join(``);let[,n=``,r=``,i=``]=/^(\s*)(.*?)(\s*)$/s.exec($(e.text))??[],o=e.strong?`**${r}**`:r;return n+(e.about&&!e.onPage?`[${o}](${t}${a(e.about)})`:o)+i}function $(e){return e.replace(/[\\`*_[\]<>|#]/g,`\\$&`)}function We({brief:r,variables:i,page:a}){let o=n.value.pair,[s,c]=e(`no`),l=Be(r,a);return x(t,{children:[x(`button`,{onClick:()=>print(),children:o.print}),x(`button`,{onClick:()=>Ge(l).then(()=>c(`yes`),()=>c(`refused`)),children:o.copy}),x(b,{document:E,variables:i}),x(`p`,{role:`status`,class:`secondary`,children:[s===`yes`&&o.copied,s===`refused`&&o.copyByHand]}),s===`refused`&&x(`textarea`,{readOnly:!0,rows:8,value:l,"aria-label":o.copyByHand,onFocus:e=>e.currentTarget.select()})]})}async function Ge(e){await navigator.clipboard.writeText(e)}function Ke({brief:e,variables:t}){let i=n.value.pair,{shell:a}=n.value,s=qe(t);return x(`div`,{class:`brief`,children:[x(`div`,{class:`before no-print`,children:[x(`nav`,{"aria-label":i.crumbs,children:[x(S,{href:o(`/cooperation`,se(c.value.set)),children:a.views.cooperation}),` › `,i.pair]}),x(y,{label:i.date,value:t.at,choose:e=>r({at:e})}),x(_,{fields:[`knownBy`,`minSources`,`reliability`]})]}),x(`article`,{class:`sheet`,style:{"--print-size":`${je(e)}pt`},children:[x(`header`,{children:[x(`p`,{class:`secondary`,children:e.kicker}),x(`h1`,{children:e.title}),x(`p`,{class:`secondary`,children:x(Z,{of:e.under})})]}),e.sections.map(e=>x(Fe,{section:e},e.id)),x(Re,{sources:e.sources}),x(`p`,{class:`on-paper secondary`,children:s})]}),x(`div`,{class:`after no-print`,role:`group`,"aria-label":i.tools,children:x(We,{brief:e,variables:t,page:s})})]})}function qe({a:e,b:t,at:n}){return location.origin+i({path:[`pair`,`${e}-${t}`],set:{...c.value.set,at:n}})}function Je({codes:e}){let t=Te(e);return`problem`in t?x(q,{why:n.value.pair[t.problem]}):x(Ye,{a:t.a,b:t.b})}function Ye({a:e,b:t}){let{set:r}=c.value,i={at:u(r)??new Date().toISOString().slice(0,10),knownBy:d(r)},a=re([i.at,i.knownBy]),o={a:e,b:t,...i,knownBy:i.knownBy??null,evidence:ee(r)??null,stories:a,lang:s.value},{shown:f}=oe(l(E,o).value);return f.state===`failed`&&[`NOT_FOUND`,`BAD_USER_INPUT`].includes(f.code)?x(q,{why:n.value.pair.noSuchCountry,said:f.message}):x(te,{answer:f,children:e=>x(Xe,{brief:we(e,i),variables:o})})}function Xe({brief:e,variables:t}){return f(e.title),x(Ke,{brief:e,variables:t})}export{Je as Pair};
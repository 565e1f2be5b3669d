import{S as e,f as t,l as n,m as r,p as i,s as a,t as o,u as s,w as c}from"./words-BXnwt6GV.js";import{a as l,i as u,n as d,o as f,r as p,t as m}from"./Untranslated-BUpjS_GV.js";import{C as ee,E as h,_ as g,f as te,j as _,k as ne,m as re,n as ie,r as v,v as y}from"./index-CCT2Swf_.js";import{a as b,c as x,l as S,m as ae,n as oe,r as se,s as C,t as ce,u as le}from"./useKept-vWczUNJo.js";import{t as ue}from"./edtf-BbmLLS2H.js";var w=`query Pair($a: String!, $b: String!, $at: Date!, $knownBy: Date, $evidence: EvidenceFilter, $stories: SourceWhere, $lang: String!) {
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
}`;function T(e){return new Intl.ListFormat(o.value,{type:`unit`}).formatToParts(e.map((e,t)=>String(t))).map(({type:t,value:n})=>t===`element`?e[Number(n)]:n)}function de({a:e,b:t},n){let r=a.value.pair,i=e.agencies.totalCount+t.agencies.totalCount===0;return{id:`agencies`,title:r.sections.agencies,lines:i?[[r.noAgencies]]:[E(e,n),E(t,n)]}}function E(e,t){let{nodes:n}=e.agencies,r=n.map(e=>({...u(e),about:e.id}));return[`${p(e)}: `,...r.length>0?T(r):[a.value.pair.noAgency],`.`,t.to(n.flatMap(({citations:e})=>e))]}function D(e,t){return e(...t.map((e,t)=>`\u0001${t}\u0001`)).split(``).map((e,n)=>n%2==1?{text:t[Number(e)],lang:`en`}:e).filter(e=>e!==``)}function O({contacts:e},t){let n=a.value.pair,r=e.map(({cooperation:e,on:r})=>{let i=N(e).flatMap(e=>[` `,{text:e,lang:`en`}]);return A(e,[`.`,...r===`POSSIBLE`?[` ${n.possibly}`]:[],...i],t)});return{id:`contacts`,title:n.sections.contacts,count:r.length,lines:r.length>0?r:[[n.noContact]]}}function k({apart:e},t){let n=a.value.pair;if(e.length===0)return[];let r=e.map(({cooperation:e,reasons:r})=>{let i=r.map(e=>a.value.kinds.uncounted[e]);return A(e,[`${x()}${n.because(new Intl.ListFormat(o.value,{type:`unit`}).format(i))}.`],t)});return[{id:`apart`,title:n.sections.apart,count:r.length,lines:r}]}function A(e,t,n){let{id:r,kind:i,when:o,citations:s}=e,c=se(e);return[{text:S(a.value.kinds.cooperation[i]),about:r,strong:!0},C()+v(o),...j(e),...t,...c?[` `,{text:`“${c.words}”`,lang:`en`}]:[],n.to(s)]}function j({when:e,reportedOn:t}){let n=a.value.pair;if(!e.text||e.precision===`DAY`||e.precision===`UNKNOWN`)return[];let r=e=>t?n.dated(e,h(t)):n.datedOnly(e);return[` (`,...D(e=>r(e),[e.text]),`)`]}var M=[`UNKNOWN`,`WEEK`];function N({summary:e,events:t,when:n}){let r=[e,...t.nodes.map(e=>e.summary)].filter(e=>e!==null),i=M.includes(n.precision)?null:n.note;return[...new Set([...r,...i?[i]:[]])]}function P({contradictions:e,disputed:t},n){let r=a.value.pair,i=new Set(e.map(F)),o=t.filter(e=>!i.has(F(e))),s=[...e.map(e=>I(e,n)),...o.map(e=>L(e,n))];return{id:`contradictions`,title:r.sections.contradictions,count:s.length,lines:s.length>0?s:[[r.noContradiction]],remarks:t.flatMap(({note:e,source:t})=>e?[[{text:e,lang:`en`},n.to([{source:t}])]]:[])}}var F=({subject:e,property:t})=>`${e.id} ${t}`;function I({subject:e,property:t,a:n,b:r},i){let o=a.value.pair;return[{text:o.disagree(z(t)),strong:!0},` `,R(e),`: ${V(t,n)}`,i.to(n.claims),` ${o.or} ${V(t,r)}`,i.to(r.claims),`.`]}function L({subject:e,property:t,value:n,object:r,source:i},o){return[{text:a.value.pair.disputed(z(t)),strong:!0},` `,R(e),`: ${V(t,{value:n,object:r})}.`,o.to([{source:i}])]}function R(e){let{text:t,lang:n}=u(e);return{text:t,lang:n,about:e.id}}function z(e){return(a.value.record.properties[e]??e).toLowerCase()}var B=[`when`,`reportedOn`,`published`];function V(e,{value:t,object:n}){let r=B.includes(e)?ue(t??``):void 0;return n?.name??(r?v(r):t??``)}var H=class{numbers=new Map;knownBy;constructor(e){this.knownBy=e}to(e){let t=e.filter(({source:{published:e}})=>!this.knownBy||e.latest!==null&&e.latest<=this.knownBy);return{notes:[...new Set(t.map(({source:e})=>this.number(e)))].sort((e,t)=>e-t)}}all(){return[...this.numbers.values()]}number(e){let{id:t,name:n,publisher:r,url:i}=e,a=this.numbers.get(t)?.number??this.numbers.size+1;return this.numbers.set(t,{number:a,id:t,title:n,publisher:r?r.acronym??p(r):``,date:b(e),url:i}),a}};function fe(e,t){let n=a.value.pair,r=[{title:n.regional,bodies:e.bodies.filter(({organization:e})=>e.scope===`REGIONAL`),full:!0},{title:n.universal,bodies:e.bodies.filter(({organization:e})=>e.scope===`UNIVERSAL`),full:!1},{title:n.otherBodies,bodies:e.bodies.filter(({organization:e})=>e.scope===null),full:!1}].filter(({bodies:e})=>e.length>0).map(n=>[`${n.title} `,...pe(n.bodies,n.full,e),t.to(n.bodies.flatMap(({a:e,b:t})=>[...e.claims,...t.claims]))]);return{id:`bodies`,title:n.sections.bodies,count:e.bodies.length,lines:r.length>0?r:[[n.noBody]],remarks:[[n.notAContact]]}}function pe(e,t,n){let r=new Map;for(let t of e){let e=JSON.stringify([t.a.status,t.a.asOf,t.b.status,t.b.asOf]);r.set(e,[...r.get(e)??[],t])}return[...[...r.values()].map(e=>[...T(e.map(e=>me(e,t))),` (`,...he(e[0],n),`)`]).flatMap((e,t)=>t>0?[x(),...e]:e),`.`]}function me({organization:e},t){let{acronym:n,id:r}=e;return t||!n?{...u(e),about:r,onPage:!0}:{text:n,about:r,onPage:!0}}function he({a:e,b:t},{a:n,b:r}){let i=a.value.pair,o=({status:e,asOf:t})=>t?`${e} ${i.asOf(t)}`:e;return o(e)===o(t)?D(e=>i.both(e),[o(e)]):D((e,t)=>i.each(p(n),e,p(r),t),[o(e),o(t)])}function ge({routes:e},{a:t,b:n},r){let i=a.value.pair,o=new Set(e.flatMap(e=>[...e.a,...e.b].map(W))),s=o.size===1,c=e.map(e=>{let i=[...e.a.map(n=>U(p(t),n,e,!s)),...e.b.map(t=>U(p(n),t,e,!s))],a=[...e.a,...e.b].flatMap(({claims:e})=>e);return[_e(e),`: ${i.join(x())}.`,r.to([...e.route.citations,...a])]});return{id:`routes`,title:i.sections.routes,count:c.length,lines:c.length>0?c:[[i.noRoute]],remarks:s?[[i.tiedAlike([...o][0])]]:[]}}function _e({route:e}){let{text:t,lang:n}=u(e);return{text:t,lang:n,about:e.id}}function U(e,t,{route:n},r){let i=a.value.pair,o=p(t.end),s=n.ordered?i.atStage(e,o,t.stage):i.atEnd(e,o);return r?`${s} (${W(t)})`:s}var W=({tie:e})=>a.value.kinds.routeTie[e];function ve({a:e,b:t,treaties:n},r,i){let s=a.value.pair;if(n.length===0)return{id:`treaties`,title:s.sections.treaties,lines:[[s.noTreaty]]};let c=[...new Set(n.map(({agreement:e})=>e.partiesAsOf))].filter(e=>e!==null),l=c.some(e=>e<r),u=new Intl.ListFormat(o.value).format(c.map(e=>h(e)));return{id:`treaties`,title:s.sections.treaties,table:{corner:s.treaty,sides:[p(e),p(t)],rows:n.map(n=>({name:ye(n.agreement),cells:[K(n.a,e),K(n.b,t)]}))},lines:[],remarks:[[[c.length>0&&s.listAsOf(u),l&&s.listIsOlder(h(r))].filter(Boolean).join(` `),i.to(n.flatMap(({a:e,b:t})=>[...e.claims,...t.claims]))]]}}function ye(e){let{text:t,lang:n}=u(e);return{text:n===`en`?G(e):t,lang:n,about:e.id}}function G({name:e,wordings:t}){return t.find(({lang:e})=>e===null)?.value??e}function K(e,t){return[a.value.kinds.treatyStatus[e.status],be(e,t)]}function be({status:e,action:t,since:n,signedOn:r},{isState:i}){let o=a.value.pair;return t&&n?o.actions[t](h(n,`shortDay`)):e===`NOT_KNOWN`&&!i?o.noTerritories:r?o.signed(h(r,`shortDay`)):o.notInList}var xe=`Nothing on record is not evidence of nothing.`;function Se({unknown:e},{treaties:t}){let n=e=>Ce(t).reduce((e,{agreement:t})=>e.replaceAll(t.name,G(t)),e);return{id:`unknown`,title:a.value.pair.sections.unknown,lines:e.filter(e=>!e.startsWith(xe)).map(e=>[{text:n(e),lang:`en`}])}}function Ce(e){return e.toSorted((e,t)=>t.agreement.name.length-e.agreement.name.length)}function we({told:e,shared:t,sources:n,dataset:r},i){let o=a.value.pair,s=new H(i.knownBy),{stories:c,publishers:l}=oe(n),u=[O(e,s),...k(e,s),ve(t,i.at,s),fe(t,s),ge(e,t,s),de(t,s),P(e,s),Se(e,t)];return{kicker:[o.kicker(h(i.at)),i.knownBy&&o.knownBy(h(i.knownBy))].filter(Boolean).join(C()),title:o.title(p(t.a),p(t.b)),under:[`${o.read(c,l)} `,...D(e=>o.data(e,r.version),[r.title]),` ${a.value.shell.noteLead}`],sections:u,sources:s.all()}}function Te(e){let t=/^([a-z]{2,3})-([a-z]{2,3})$/i.exec(e);if(!t)return{problem:`twoCodes`};let[n,r]=[t[1].toUpperCase(),t[2].toUpperCase()].sort();return n===r?{problem:`twoCountries`}:{a:n,b:r}}function q({why:e,said:n}){let r=a.value.pair;return _(r.noSuchPair),f(`div`,{class:`heading`,children:[f(`h1`,{children:r.noSuchPair}),f(`p`,{children:e}),n&&f(`p`,{children:[a.value.shell.serverSays,` `,f(m,{children:n})]}),f(`p`,{children:f(l,{href:t(`/cooperation`),children:r.openMatrix})})]})}var J=9,Ee=7,De=1047,Oe=316,Y={full:.228,unknown:.186,sources:.075},ke=2,Ae=.93;function je({sections:e,sources:t}){let n=e.filter(({id:e})=>e===`unknown`),r=e.filter(({id:e})=>e!==`unknown`),i=t.reduce((e,{title:t,publisher:n,date:r,url:i})=>e+(t+n+r+(i??``)).length+10,0),a=Oe+Y.full*X(r)+Y.unknown*X(n)+Y.sources*i,o=J*(De*Ae/a)**(1/ke);return Math.round(Math.min(J,Math.max(Ee,o))*100)/100}function X(e){let t=e.flatMap(({lines:e,remarks:t=[]})=>[...e,...t]).flat(),n=e.flatMap(({table:e})=>e?.rows.flatMap(({name:e,cells:t})=>[e,...t.map(e=>e.join(` `))])??[]);return[...t,...n].reduce((e,t)=>e+Me(t),0)}function Me(e){return typeof e==`string`?e.length:`notes`in e?e.notes.length*2:e.text.length}function Z({of:e}){return f(c,{children:e.map((e,t)=>f(Ne,{piece:e},t))})}function Ne({piece:e}){if(typeof e==`string`)return f(c,{children:e});if(`notes`in e)return f(Pe,{numbers:e.notes});let t=e.lang?f(m,{lang:e.lang,children:e.text}):e.text,n=e.strong?f(`b`,{children:t}):t;return e.about?f(l,{href:i(e.about),children:n}):f(c,{children:n})}function Pe({numbers:e}){return f(c,{children:e.map(e=>f(`sup`,{children:f(`a`,{href:`#source-${e}`,children:e})},e))})}function Fe({section:{id:e,title:t,count:n,table:r,lines:i,remarks:a=[]}}){return f(`section`,{id:e,children:[f(`h2`,{children:[t,` `,n!==void 0&&n>0&&f(`span`,{class:`numbers`,children:n})]}),f(`div`,{children:[r&&f(Le,{table:r}),i.length===1?f(`p`,{children:f(Z,{of:i[0]})}):f(Ie,{lines:i}),a.map((e,t)=>f(`p`,{class:`secondary`,children:f(Z,{of:e})},t))]})]})}function Ie({lines:e}){return f(`ul`,{children:e.map((e,t)=>f(`li`,{children:f(Z,{of:e})},t))})}function Le({table:{corner:e,sides:t,rows:n}}){return f(`table`,{children:[f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:f(`span`,{class:`unseen`,children:e})}),t.map((e,t)=>f(`th`,{scope:`col`,children:e},t))]})}),f(`tbody`,{children:n.map(({name:e,cells:t},n)=>f(`tr`,{children:[f(`th`,{scope:`row`,children:f(Z,{of:[e]})}),t.map(([e,t],n)=>f(`td`,{children:[e,` `,f(`span`,{class:`secondary`,children:t})]},n))]},n))})]})}function Re({sources:e}){return f(`section`,{class:`sources`,id:`sources`,children:[f(`h2`,{children:a.value.pair.sections.sources}),f(`ol`,{children:e.map(e=>f(`li`,{id:`source-${e.number}`,value:e.number,tabIndex:-1,children:[f(l,{href:i(e.id),children:f(m,{children:e.title})}),e.publisher&&C()+e.publisher,C(),f(`bdi`,{children:e.date}),`. `,e.url&&f(ze,{url:e.url})]},e.id))})]})}function ze({url:e}){let[,t=e,n=``]=/^https?:\/\/(?:www\.)?([^/]+)(.*)$/.exec(e)??[];return f(`a`,{class:`url`,href:e,rel:`external noreferrer`,dir:`ltr`,children:[t,f(`span`,{class:`on-paper`,children:n}),` `,f(`span`,{"aria-hidden":`true`,children:`↗`})]})}function Be({kicker:e,title:t,under:n,sections:r,sources:i},o){let{origin:s}=new URL(o),c=e=>e.map(e=>Ue(e,s)).join(``).trim();return[`# ${$(t)}`,`${$(e)}.`,c(n),`<${o}>`,...r.map(e=>Ve(e,c)),`## ${a.value.pair.sections.sources}`,i.map(Q).join(`
`)].join(`

`).concat(`
`)}function Ve({title:e,count:t,table:n,lines:r,remarks:i=[]},a){return[`## ${$(e)}${t?` (${t})`:``}`,n&&He(n,a),r.map(e=>`- ${a(e)}`).join(`
`),...i.map(a)].filter(Boolean).join(`

`)}function He({corner:e,sides:t,rows:n},r){let i=e=>`| ${e.join(` | `)} |`;return[i([e,...t].map($)),i([`---`,`---`,`---`]),...n.map(({name:e,cells:t})=>i([r([e]),...t.map(([e,t])=>$(e+C()+t))]))].join(`
`)}function Q({number:e,title:t,publisher:n,date:r,url:i}){return`[^${e}]: ${[t,n,r].filter(Boolean).map($).join(C())}.${i?` <${i}>`:``}`}function Ue(e,t){if(typeof e==`string`)return $(e);if(`notes`in e)return e.notes.map(e=>`[^${e}]`).join(``);let[,n=``,r=``,a=``]=/^(\s*)(.*?)(\s*)$/s.exec($(e.text))??[],o=e.strong?`**${r}**`:r;return n+(e.about&&!e.onPage?`[${o}](${t}${i(e.about)})`:o)+a}function $(e){return e.replace(/[\\`*_[\]<>|#]/g,`\\$&`)}function We({brief:t,variables:n,page:r}){let i=a.value.pair,[o,s]=e(`no`),l=Be(t,r);return f(c,{children:[f(`button`,{onClick:()=>print(),children:i.print}),f(`button`,{onClick:()=>Ge(l).then(()=>s(`yes`),()=>s(`refused`)),children:i.copy}),f(ie,{document:w,variables:n}),f(`p`,{role:`status`,class:`secondary`,children:[o===`yes`&&i.copied,o===`refused`&&i.copyByHand]}),o===`refused`&&f(`textarea`,{readOnly:!0,rows:8,value:l,"aria-label":i.copyByHand,onFocus:e=>e.currentTarget.select()})]})}async function Ge(e){await navigator.clipboard.writeText(e)}function Ke({brief:e,variables:r}){let i=a.value.pair,{shell:o}=a.value,c=qe(r);return f(`div`,{class:`brief`,children:[f(`div`,{class:`before no-print`,children:[f(`nav`,{"aria-label":i.crumbs,children:[f(l,{href:t(`/cooperation`,le(n.value.set)),children:o.views.cooperation}),` › `,i.pair]}),f(ee,{label:i.date,value:r.at,choose:e=>s({at:e})}),f(te,{fields:[`knownBy`,`minSources`,`reliability`]})]}),f(`article`,{class:`sheet`,style:{"--print-size":`${je(e)}pt`},children:[f(`header`,{children:[f(`p`,{class:`secondary`,children:e.kicker}),f(`h1`,{children:e.title}),f(`p`,{class:`secondary`,children:f(Z,{of:e.under})})]}),e.sections.map(e=>f(Fe,{section:e},e.id)),f(Re,{sources:e.sources}),f(`p`,{class:`on-paper secondary`,children:c})]}),f(`div`,{class:`after no-print`,role:`group`,"aria-label":i.tools,children:f(We,{brief:e,variables:r,page:c})})]})}function qe({a:e,b:t,at:i}){return location.origin+r({path:[`pair`,`${e}-${t}`],set:{...n.value.set,at:i}})}function Je({codes:e}){let t=Te(e);return`problem`in t?f(q,{why:a.value.pair[t.problem]}):f(Ye,{a:t.a,b:t.b})}function Ye({a:e,b:t}){let{set:r}=n.value,i={at:re(r)??new Date().toISOString().slice(0,10),knownBy:y(r)},s=ae([i.at,i.knownBy]),c={a:e,b:t,...i,knownBy:i.knownBy??null,evidence:g(r)??null,stories:s,lang:o.value},{shown:l}=ce(d(w,c).value);return l.state===`failed`&&[`NOT_FOUND`,`BAD_USER_INPUT`].includes(l.code)?f(q,{why:a.value.pair.noSuchCountry,said:l.message}):f(ne,{answer:l,children:e=>f(Xe,{brief:we(e,i),variables:c})})}function Xe({brief:e,variables:t}){return _(e.title),f(Ke,{brief:e,variables:t})}export{Je as Pair};
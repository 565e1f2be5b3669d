import{S as e,f as t,l as n,m as r,o as i,p as a,t as o,u as s,w as c}from"./words-1KKzm3or.js";import{a as l,i as u,n as ee,o as d,r as f,t as p}from"./Untranslated-hnpOclfY.js";import{D as m,S as h,T as g,_ as te,d as _,g as v,k as y,n as b,p as x,r as S}from"./index-DdumTwA1.js";import{a as ne,c as re,f as ie,n as ae,r as oe,s as se,t as ce}from"./useKept-C7X2FGhP.js";import{t as le}from"./edtf-BbmLLS2H.js";var C=`query Pair($a: String!, $b: String!, $at: Date!, $knownBy: Date, $evidence: EvidenceFilter, $stories: SourceWhere, $lang: String!) {
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
}`;function ue({a:e,b:t},n){let r=i.value.pair,a=e.agencies.totalCount+t.agencies.totalCount===0;return{id:`agencies`,title:r.sections.agencies,lines:a?[[r.noAgencies]]:[w(e,n),w(t,n)]}}function w(e,t){let{nodes:n}=e.agencies,r=n.flatMap((e,t)=>{let{text:n,lang:r}=u(e);return[...t>0?[`; `]:[],{text:n,lang:r,about:e.id}]});return[`${f(e)}: `,...r.length>0?r:[i.value.pair.noAgency],`.`,t.to(n.flatMap(({citations:e})=>e))]}function T({contacts:e},t){let n=i.value.pair,r=e.map(({cooperation:e,on:r})=>{let i=A(e).map(e=>({text:` ${e}`,lang:`en`}));return D(e,[`.`,...r===`POSSIBLE`?[` ${n.possibly}`]:[],...i],t)});return{id:`contacts`,title:n.sections.contacts,count:r.length,lines:r.length>0?r:[[n.noContact]]}}function E({apart:e},t){let n=i.value.pair;if(e.length===0)return[];let r=e.map(({cooperation:e,reasons:r})=>{let a=r.map(e=>i.value.kinds.uncounted[e]);return D(e,[`; ${n.because(new Intl.ListFormat(o.value,{type:`unit`}).format(a))}.`],t)});return[{id:`apart`,title:n.sections.apart,count:r.length,lines:r}]}function D(e,t,n){let{id:r,kind:a,when:o,citations:s}=e,c=oe(e);return[{text:se(i.value.kinds.cooperation[a]),about:r,strong:!0},`, ${S(o)}`,...O(e),...t,...c?[{text:` “${c.words}”`,lang:`en`}]:[],n.to(s)]}function O({when:e,reportedOn:t}){let n=i.value.pair;return!e.text||e.precision===`DAY`||e.precision===`UNKNOWN`?[]:[` (`,{text:t?n.dated(e.text,g(t)):n.datedOnly(e.text),lang:t?void 0:`en`},`)`]}var k=[`UNKNOWN`,`WEEK`];function A({summary:e,events:t,when:n}){let r=[e,...t.nodes.map(e=>e.summary)].filter(e=>e!==null),i=k.includes(n.precision)?null:n.note;return[...new Set([...r,...i?[i]:[]])]}function j({contradictions:e,disputed:t},n){let r=i.value.pair,a=new Set(e.map(M)),o=t.filter(e=>!a.has(M(e))),s=[...e.map(e=>N(e,n)),...o.map(e=>P(e,n))];return{id:`contradictions`,title:r.sections.contradictions,count:s.length,lines:s.length>0?s:[[r.noContradiction]],remarks:t.flatMap(({note:e,source:t})=>e?[[{text:e,lang:`en`},n.to([{source:t}])]]:[])}}var M=({subject:e,property:t})=>`${e.id} ${t}`;function N({subject:e,property:t,a:n,b:r},a){let o=i.value.pair;return[{text:o.disagree(I(t)),strong:!0},` `,F(e),`: ${R(t,n)}`,a.to(n.claims),` ${o.or} ${R(t,r)}`,a.to(r.claims),`.`]}function P({subject:e,property:t,value:n,object:r,source:a},o){return[{text:i.value.pair.disputed(I(t)),strong:!0},` `,F(e),`: ${R(t,{value:n,object:r})}.`,o.to([{source:a}])]}function F(e){let{text:t,lang:n}=u(e);return{text:t,lang:n,about:e.id}}function I(e){return(i.value.record.properties[e]??e).toLowerCase()}var L=[`when`,`reportedOn`,`published`];function R(e,{value:t,object:n}){let r=L.includes(e)?le(t??``):void 0;return n?.name??(r?S(r):t??``)}var z=class{numbers=new Map;knownBy;constructor(e){this.knownBy=e}to(e){let t=e.filter(({source:{published:e}})=>!this.knownBy||e.latest!==null&&e.latest<=this.knownBy);return{notes:[...new Set(t.map(({source:e})=>this.number(e)))].sort((e,t)=>e-t)}}all(){return[...this.numbers.values()]}number(e){let{id:t,name:n,publisher:r,url:i}=e,a=this.numbers.get(t)?.number??this.numbers.size+1;return this.numbers.set(t,{number:a,id:t,title:n,publisher:r?r.acronym??f(r):``,date:ne(e),url:i}),a}};function B(e,t){let n=i.value.pair,r=[{title:n.regional,bodies:e.bodies.filter(({organization:e})=>e.scope===`REGIONAL`),full:!0},{title:n.universal,bodies:e.bodies.filter(({organization:e})=>e.scope===`UNIVERSAL`),full:!1},{title:n.otherBodies,bodies:e.bodies.filter(({organization:e})=>e.scope===null),full:!1}].filter(({bodies:e})=>e.length>0).map(n=>[`${n.title} `,...V(n.bodies,n.full,e),t.to(n.bodies.flatMap(({a:e,b:t})=>[...e.claims,...t.claims]))]);return{id:`bodies`,title:n.sections.bodies,count:e.bodies.length,lines:r.length>0?r:[[n.noBody]],remarks:[[n.notAContact]]}}function V(e,t,n){let r=new Map;for(let t of e)r.set(U(t,n),[...r.get(U(t,n))??[],t]);return[...r].flatMap(([e,n],r)=>[...r>0?[`; `]:[],...n.flatMap((e,n)=>[...n>0?[`, `]:[],H(e,t)]),` (`,{text:e,lang:`en`},`)`]).concat(`.`)}function H({organization:e},t){let{text:n,lang:r}=u(e),{acronym:i,id:a}=e;return!t&&i?{text:i,about:a,onPage:!0}:{text:n,lang:r,about:a,onPage:!0}}function U({a:e,b:t},{a:n,b:r}){let a=i.value.pair,o=({status:e,asOf:t})=>t?`${e} ${a.asOf(t)}`:e;return o(e)===o(t)?a.both(o(e)):a.each(f(n),o(e),f(r),o(t))}function de({routes:e},{a:t,b:n},r){let a=i.value.pair,o=new Set(e.flatMap(e=>[...e.a,...e.b].map(G))),s=o.size===1,c=e.map(e=>{let i=[...e.a.map(n=>W(f(t),n,e,!s)),...e.b.map(t=>W(f(n),t,e,!s))],a=[...e.a,...e.b].flatMap(({claims:e})=>e);return[fe(e),`: ${i.join(`; `)}.`,r.to([...e.route.citations,...a])]});return{id:`routes`,title:a.sections.routes,count:c.length,lines:c.length>0?c:[[a.noRoute]],remarks:s?[[a.tiedAlike([...o][0])]]:[]}}function fe({route:e}){let{text:t,lang:n}=u(e);return{text:t,lang:n,about:e.id}}function W(e,t,{route:n},r){let a=i.value.pair,o=f(t.end),s=n.ordered?a.atStage(e,o,t.stage):a.atEnd(e,o);return r?`${s} (${G(t)})`:s}var G=({tie:e})=>i.value.kinds.routeTie[e];function pe({a:e,b:t,treaties:n},r,a){let s=i.value.pair;if(n.length===0)return{id:`treaties`,title:s.sections.treaties,lines:[[s.noTreaty]]};let c=[...new Set(n.map(({agreement:e})=>e.partiesAsOf))].filter(e=>e!==null),l=c.some(e=>e<r),u=new Intl.ListFormat(o.value).format(c.map(e=>g(e)));return{id:`treaties`,title:s.sections.treaties,table:{corner:s.treaty,sides:[f(e),f(t)],rows:n.map(n=>({name:me(n.agreement),cells:[K(n.a,e),K(n.b,t)]}))},lines:[],remarks:[[[c.length>0&&s.listAsOf(u),l&&s.listIsOlder(g(r))].filter(Boolean).join(` `),a.to(n.flatMap(({a:e,b:t})=>[...e.claims,...t.claims]))]]}}function me(e){let t=u(e),n=e.wordings.find(e=>e.lang===null)?.value;return{text:t.lang===`en`&&n?n:t.text,lang:t.lang,about:e.id}}function K(e,t){return[i.value.kinds.treatyStatus[e.status],he(e,t)]}function he({status:e,action:t,since:n,signedOn:r},{isState:a}){let o=i.value.pair;return t&&n?o.actions[t](g(n,`shortDay`)):e===`NOT_KNOWN`&&!a?o.noTerritories:r?o.signed(g(r,`shortDay`)):o.notInList}var ge=`Nothing on record is not evidence of nothing.`;function _e({unknown:e},{treaties:t}){let n=e=>ye(t).reduce((e,{agreement:t})=>e.replaceAll(t.name,ve(t)),e);return{id:`unknown`,title:i.value.pair.sections.unknown,lines:e.filter(e=>!e.startsWith(ge)).map(e=>[{text:n(e),lang:`en`}])}}var ve=({name:e,wordings:t})=>t.find(({lang:e})=>e===null)?.value??e;function ye(e){return e.toSorted((e,t)=>t.agreement.name.length-e.agreement.name.length)}function be({told:e,shared:t,sources:n,dataset:r},a){let o=i.value.pair,s=new z(a.knownBy),{stories:c,publishers:l}=ae(n),u=[T(e,s),...E(e,s),pe(t,a.at,s),B(t,s),de(e,t,s),ue(t,s),j(e,s),_e(e,t)];return{kicker:[o.kicker(g(a.at)),a.knownBy&&o.knownBy(g(a.knownBy))].filter(Boolean).join(`, `),title:o.title(f(t.a),f(t.b)),under:[`${o.read(c,l)} `,{text:o.data(r.title,r.version),lang:`en`},` ${i.value.shell.noteLead}`],sections:u,sources:s.all()}}function xe(e){let t=/^([a-z]{2,3})-([a-z]{2,3})$/i.exec(e);if(!t)return{problem:`twoCodes`};let[n,r]=[t[1].toUpperCase(),t[2].toUpperCase()].sort();return n===r?{problem:`twoCountries`}:{a:n,b:r}}function q({why:e,said:n}){let r=i.value.pair;return y(r.noSuchPair),d(`div`,{class:`heading`,children:[d(`h1`,{children:r.noSuchPair}),d(`p`,{children:e}),n&&d(`p`,{children:[i.value.shell.serverSays,` `,d(p,{children:n})]}),d(`p`,{children:d(l,{href:t(`/cooperation`),children:r.openMatrix})})]})}var J=9,Se=7,Ce=1047,we=316,Y={full:.228,unknown:.186,sources:.075},Te=2,Ee=.93;function De({sections:e,sources:t}){let n=e.filter(({id:e})=>e===`unknown`),r=e.filter(({id:e})=>e!==`unknown`),i=t.reduce((e,{title:t,publisher:n,date:r,url:i})=>e+(t+n+r+(i??``)).length+10,0),a=we+Y.full*X(r)+Y.unknown*X(n)+Y.sources*i,o=J*(Ce*Ee/a)**(1/Te);return Math.round(Math.min(J,Math.max(Se,o))*100)/100}function X(e){let t=e.flatMap(({lines:e,remarks:t=[]})=>[...e,...t]).flat(),n=e.flatMap(({table:e})=>e?.rows.flatMap(({name:e,cells:t})=>[e,...t.map(e=>e.join(` `))])??[]);return[...t,...n].reduce((e,t)=>e+Oe(t),0)}function Oe(e){return typeof e==`string`?e.length:`notes`in e?e.notes.length*2:e.text.length}function Z({of:e}){return d(c,{children:e.map((e,t)=>d(ke,{piece:e},t))})}function ke({piece:e}){if(typeof e==`string`)return d(c,{children:e});if(`notes`in e)return d(Ae,{numbers:e.notes});let t=e.lang?d(p,{lang:e.lang,children:e.text}):e.text,n=e.strong?d(`b`,{children:t}):t;return e.about?d(l,{href:a(e.about),children:n}):d(c,{children:n})}function Ae({numbers:e}){return d(c,{children:e.map(e=>d(`sup`,{children:d(`a`,{href:`#source-${e}`,children:e})},e))})}function je({section:{id:e,title:t,count:n,table:r,lines:i,remarks:a=[]}}){return d(`section`,{id:e,children:[d(`h2`,{children:[t,` `,n!==void 0&&n>0&&d(`span`,{class:`numbers`,children:n})]}),d(`div`,{children:[r&&d(Ne,{table:r}),i.length===1?d(`p`,{children:d(Z,{of:i[0]})}):d(Me,{lines:i}),a.map((e,t)=>d(`p`,{class:`secondary`,children:d(Z,{of:e})},t))]})]})}function Me({lines:e}){return d(`ul`,{children:e.map((e,t)=>d(`li`,{children:d(Z,{of:e})},t))})}function Ne({table:{corner:e,sides:t,rows:n}}){return d(`table`,{children:[d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:d(`span`,{class:`unseen`,children:e})}),t.map((e,t)=>d(`th`,{scope:`col`,children:e},t))]})}),d(`tbody`,{children:n.map(({name:e,cells:t},n)=>d(`tr`,{children:[d(`th`,{scope:`row`,children:d(Z,{of:[e]})}),t.map(([e,t],n)=>d(`td`,{children:[e,` `,d(`span`,{class:`secondary`,children:t})]},n))]},n))})]})}function Pe({sources:e}){return d(`section`,{class:`sources`,id:`sources`,children:[d(`h2`,{children:i.value.pair.sections.sources}),d(`ol`,{children:e.map(e=>d(`li`,{id:`source-${e.number}`,value:e.number,tabIndex:-1,children:[d(l,{href:a(e.id),children:d(p,{children:e.title})}),e.publisher&&`, ${e.publisher}`,`, `,d(`bdi`,{children:e.date}),`. `,e.url&&d(Fe,{url:e.url})]},e.id))})]})}function Fe({url:e}){let[,t=e,n=``]=/^https?:\/\/(?:www\.)?([^/]+)(.*)$/.exec(e)??[];return d(`a`,{class:`url`,href:e,rel:`external noreferrer`,dir:`ltr`,children:[t,d(`span`,{class:`on-paper`,children:n}),` `,d(`span`,{"aria-hidden":`true`,children:`↗`})]})}function Q({kicker:e,title:t,under:n,sections:r,sources:a},o){let{origin:s}=new URL(o),c=e=>e.map(e=>ze(e,s)).join(``).trim();return[`# ${$(t)}`,`${$(e)}.`,c(n),`<${o}>`,...r.map(e=>Ie(e,c)),`## ${i.value.pair.sections.sources}`,a.map(Re).join(`
`)].join(`

`).concat(`
`)}function Ie({title:e,count:t,table:n,lines:r,remarks:i=[]},a){return[`## ${$(e)}${t?` (${t})`:``}`,n&&Le(n,a),r.map(e=>`- ${a(e)}`).join(`
`),...i.map(a)].filter(Boolean).join(`

`)}function Le({corner:e,sides:t,rows:n},r){let i=e=>`| ${e.join(` | `)} |`;return[i([e,...t].map($)),i([`---`,`---`,`---`]),...n.map(({name:e,cells:t})=>i([r([e]),...t.map(([e,t])=>$(`${e}, ${t}`))]))].join(`
`)}function Re({number:e,title:t,publisher:n,date:r,url:i}){return`[^${e}]: ${[t,n,r].filter(Boolean).map($).join(`, `)}.${i?` <${i}>`:``}`}function ze(e,t){if(typeof e==`string`)return $(e);if(`notes`in e)return e.notes.map(e=>`[^${e}]`).join(``);let[,n=``,r=``,i=``]=/^(\s*)(.*?)(\s*)$/s.exec($(e.text))??[],o=e.strong?`**${r}**`:r;return n+(e.about&&!e.onPage?`[${o}](${t}${a(e.about)})`:o)+i}function $(e){return e.replace(/[\\`*_[\]<>|#]/g,`\\$&`)}function Be({brief:t,variables:n,page:r}){let a=i.value.pair,[o,s]=e(`no`),l=Q(t,r);return d(c,{children:[d(`button`,{onClick:()=>print(),children:a.print}),d(`button`,{onClick:()=>Ve(l).then(()=>s(`yes`),()=>s(`refused`)),children:a.copy}),d(b,{document:C,variables:n}),d(`p`,{role:`status`,class:`secondary`,children:[o===`yes`&&a.copied,o===`refused`&&a.copyByHand]}),o===`refused`&&d(`textarea`,{readOnly:!0,rows:8,value:l,"aria-label":a.copyByHand,onFocus:e=>e.currentTarget.select()})]})}async function Ve(e){await navigator.clipboard.writeText(e)}function He({brief:e,variables:r}){let a=i.value.pair,{shell:o}=i.value,c=Ue(r);return d(`div`,{class:`brief`,children:[d(`div`,{class:`before no-print`,children:[d(`nav`,{"aria-label":a.crumbs,children:[d(l,{href:t(`/cooperation`,re(n.value.set)),children:o.views.cooperation}),` › `,a.pair]}),d(h,{label:a.date,value:r.at,choose:e=>s({at:e})}),d(_,{fields:[`knownBy`,`minSources`,`reliability`]})]}),d(`article`,{class:`sheet`,style:{"--print-size":`${De(e)}pt`},children:[d(`header`,{children:[d(`p`,{class:`secondary`,children:e.kicker}),d(`h1`,{children:e.title}),d(`p`,{class:`secondary`,children:d(Z,{of:e.under})})]}),e.sections.map(e=>d(je,{section:e},e.id)),d(Pe,{sources:e.sources}),d(`p`,{class:`on-paper secondary`,children:c})]}),d(`div`,{class:`after no-print`,role:`group`,"aria-label":a.tools,children:d(Be,{brief:e,variables:r,page:c})})]})}function Ue({a:e,b:t,at:i}){return location.origin+r({path:[`pair`,`${e}-${t}`],set:{...n.value.set,at:i}})}function We({codes:e}){let t=xe(e);return`problem`in t?d(q,{why:i.value.pair[t.problem]}):d(Ge,{a:t.a,b:t.b})}function Ge({a:e,b:t}){let{set:r}=n.value,a={at:x(r)??new Date().toISOString().slice(0,10),knownBy:te(r)},s=ie([a.at,a.knownBy]),c={a:e,b:t,...a,knownBy:a.knownBy??null,evidence:v(r)??null,stories:s,lang:o.value},{shown:l}=ce(ee(C,c).value);return l.state===`failed`&&[`NOT_FOUND`,`BAD_USER_INPUT`].includes(l.code)?d(q,{why:i.value.pair.noSuchCountry,said:l.message}):d(m,{answer:l,children:e=>d(Ke,{brief:be(e,a),variables:c})})}function Ke({brief:e,variables:t}){return y(e.title),d(He,{brief:e,variables:t})}export{We as Pair};
import{a as e,n as t,o as n,t as r}from"./Untranslated-DGA40Bjj.js";import{L as i,d as a,j as o,k as s,u as c}from"./index-CgizWKU_.js";import{T as l,c as u,m as d,t as f,y as p}from"./words-Bqnaf5Z0.js";var m=`query Method($lang: String!) {
  dataset {
    title
    version
    licence
    howToCite
    counts {
      key
      count
    }
    knownGaps {
      id
      name
      names(lang: $lang) {
        value
        lang
      }
      kind
      summary
    }
  }
  stories: sources(where: {corpus: {eq: true}}, first: 100) {
    totalCount
    nodes {
      publisher {
        id
      }
    }
  }
}`;function h(e){p(()=>{let t=location.hash.slice(1);if(!e||!t)return;let n=requestAnimationFrame(()=>document.getElementById(t)?.scrollIntoView());return()=>cancelAnimationFrame(n)},[e])}var g=[`record`,`routes`,`cooperation`,`gaps`,`uncounted`,`dates`,`grades`,`independence`,`disagree`,`maps`,`leftOut`,`known`,`amount`,`cite`,`ask`,`disclaimers`];function _(){let e=u.value.method;return n(`nav`,{class:`contents no-print`,"aria-label":e.contents,children:n(`ol`,{children:g.map(t=>n(`li`,{children:n(`a`,{href:`#${t}`,children:e[t].title})},t))})})}function v(e){let{search:t,record:n}=u.value,r=e.replace(/(?<=[a-z])(?=[A-Z])/g,`_`).toUpperCase();return r in t.kinds?t.kinds[r]:r===`CLAIM`?n.claims:e}function y({of:{stories:e}}){let t=new Set(e.nodes.flatMap(({publisher:e})=>e?.id??[]));return n(`p`,{class:`note`,children:u.value.method.record.stories(e.totalCount,t.size)})}function b({of:{dataset:t}}){return n(`ul`,{class:`known-gaps`,children:t.knownGaps.map(t=>n(`li`,{children:[n(e,{href:d(t.id),children:n(i,{of:t})}),` `,n(`span`,{class:`secondary`,children:u.value.kinds.knownGap[t.kind]}),t.summary&&n(`p`,{class:`secondary`,children:n(r,{children:t.summary})})]},t.id))})}function x({of:{dataset:e}}){let t=u.value.method.amount;return n(l,{children:[n(`dl`,{class:`meanings`,children:[n(`div`,{children:[n(`dt`,{children:t.version}),n(`dd`,{children:[n(`code`,{children:e.version}),` `,n(`span`,{class:`secondary`,children:t.versionText})]})]}),n(`div`,{children:[n(`dt`,{children:t.licence}),n(`dd`,{children:n(r,{children:e.licence})})]})]}),n(`h3`,{children:t.kinds}),n(`table`,{class:`counts`,children:n(`tbody`,{children:e.counts.map(({key:e,count:t})=>n(`tr`,{children:[n(`th`,{scope:`row`,children:v(e)}),n(`td`,{class:`numbers`,children:t})]},e))})})]})}var S={CSV:`csv.zip`,"JSON-LD":`jsonld`,GraphML:`graphml`,GEXF:`gexf`,GeoJSON:`geojson`,BibTeX:`bib`,"CSL-JSON":`csl.json`};function C(){return n(l,{children:[n(`h3`,{children:u.value.method.ask.files}),n(`ul`,{class:`files`,children:Object.entries(S).map(([e,t])=>n(`li`,{lang:`en`,children:n(`a`,{href:`/export/graph.${t}`,download:!0,children:e})},e))})]})}function w({labels:e,forms:t,bare:r}){let i=Object.keys(t??e);return n(`dl`,{class:r?`meanings`:`meanings drawn`,children:i.map(i=>n(`div`,{children:[n(`dt`,{children:[!r&&T(i)&&n(c,{form:i,width:56}),n(`span`,{children:e[i]})]}),t&&n(`dd`,{children:t[i]})]},i))})}var T=e=>e in a;function E(){let{kinds:e,method:t,record:r}=u.value,i=t.grades;return n(l,{children:[n(`div`,{class:`side-by-side`,children:[n(O,{title:i.reliability,values:Object.entries(e.reliability)}),n(O,{title:i.credibility,values:Object.entries(r.credibility)})]}),n(O,{title:i.modality,values:D(e.modality,i.modalityText)}),n(O,{title:i.status,values:D(e.claimStatus,i.statusText)})]})}function D(e,t){return Object.keys(e).map(n=>[e[n],t[n]])}function O({title:e,values:t}){return n(`div`,{children:[n(`h3`,{children:e}),n(`dl`,{class:`meanings`,children:t.map(([e,t])=>n(`div`,{children:[n(`dt`,{children:e}),n(`dd`,{children:t})]},e))})]})}function k({of:e,children:t}){let r=u.value.method[e];return n(`section`,{id:e,"aria-labelledby":`${e}-heading`,children:[n(`h2`,{id:`${e}-heading`,tabIndex:-1,children:r.title}),`text`in r&&r.text.map(e=>n(`p`,{children:e},e)),t]})}function A(){let e=u.value.method;o(e.title);let r=t(m,{lang:f.value}).value;return h(r.state===`ready`),n(`div`,{class:`method`,children:[n(`div`,{class:`heading`,children:[n(`h1`,{children:e.heading}),n(`p`,{children:e.lead})]}),n(`div`,{class:`method-columns`,children:[n(_,{}),n(`div`,{class:`prose`,children:[n(k,{of:`record`,children:r.state===`ready`&&n(y,{of:r.data})}),n(k,{of:`routes`,children:n(w,{forms:e.routes.forms,labels:{...u.value.kinds.legBasis,OTHER_ROUTE:e.otherRoute,REPORTED_DESTINATION:e.reported}})}),n(k,{of:`cooperation`,children:[n(`p`,{children:e.cooperation.pairs}),n(`h3`,{children:e.cooperation.kinds}),n(`p`,{children:e.cooperation.kindsText}),n(w,{labels:u.value.kinds.cooperation})]}),n(k,{of:`gaps`,children:[n(`h3`,{children:e.gaps.states}),n(w,{forms:e.gaps.meaning,labels:u.value.kinds.gapState})]}),n(k,{of:`uncounted`,children:n(w,{forms:e.uncounted.meaning,labels:u.value.kinds.uncounted,bare:!0})}),n(k,{of:`dates`}),n(k,{of:`grades`,children:n(E,{})}),n(k,{of:`independence`}),n(k,{of:`disagree`}),n(k,{of:`maps`}),n(k,{of:`leftOut`}),n(k,{of:`known`,children:n(s,{answer:r,children:e=>n(b,{of:e})})}),n(k,{of:`amount`,children:n(s,{answer:r,children:e=>n(x,{of:e})})}),n(k,{of:`cite`,children:r.state===`ready`&&n(`p`,{lang:`en`,children:[r.data.dataset.howToCite,`.`]})}),n(k,{of:`ask`,children:[n(`p`,{children:n(`a`,{href:`/graphiql`,children:e.ask.explorer})}),n(C,{})]}),n(k,{of:`disclaimers`})]})]})]})}export{A as Method,h as t};
import{N as e}from"./index-B1Rn6Wsd.js";import{n as t,t as n}from"./Shown-DEaKd97m.js";import{T as r,c as i,m as a,t as o,y as s}from"./words-ChSQVFU1.js";import{a as c,i as l,t as u}from"./Untranslated-DjOQlrGW.js";import{E as d}from"./page-Cy7oFQBt.js";import{r as f,t as p}from"./Swatch-CZ1LzJKF.js";var m=`query Method($lang: String!) {
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
}`;function h(e){s(()=>{let t=location.hash.slice(1);if(!e||!t)return;let n=requestAnimationFrame(()=>document.getElementById(t)?.scrollIntoView());return()=>cancelAnimationFrame(n)},[e])}var g=[`record`,`routes`,`cooperation`,`gaps`,`uncounted`,`dates`,`grades`,`independence`,`disagree`,`maps`,`leftOut`,`known`,`amount`,`cite`,`ask`,`disclaimers`];function _(){let e=i.value.method;return c(`nav`,{class:`contents no-print`,"aria-label":e.contents,children:c(`ol`,{children:g.map(t=>c(`li`,{children:c(`a`,{href:`#${t}`,children:e[t].title})},t))})})}function v(e){let{search:t,record:n}=i.value,r=e.replace(/(?<=[a-z])(?=[A-Z])/g,`_`).toUpperCase();return r in t.kinds?t.kinds[r]:r===`CLAIM`?n.claims:e}function y({of:{stories:e}}){let t=new Set(e.nodes.flatMap(({publisher:e})=>e?.id??[]));return c(`p`,{class:`note`,children:i.value.method.record.stories(e.totalCount,t.size)})}function b({of:{dataset:e}}){return c(`ul`,{class:`known-gaps`,children:e.knownGaps.map(e=>c(`li`,{children:[c(l,{href:a(e.id),children:c(d,{of:e})}),` `,c(`span`,{class:`secondary`,children:i.value.kinds.knownGap[e.kind]}),e.summary&&c(`p`,{class:`secondary`,children:c(u,{children:e.summary})})]},e.id))})}function x({of:{dataset:e}}){let t=i.value.method.amount;return c(r,{children:[c(`dl`,{class:`meanings`,children:[c(`div`,{children:[c(`dt`,{children:t.version}),c(`dd`,{children:[c(`code`,{children:e.version}),` `,c(`span`,{class:`secondary`,children:t.versionText})]})]}),c(`div`,{children:[c(`dt`,{children:t.licence}),c(`dd`,{children:c(u,{children:e.licence})})]})]}),c(`h3`,{children:t.kinds}),c(`table`,{class:`counts`,children:c(`tbody`,{children:e.counts.map(({key:e,count:t})=>c(`tr`,{children:[c(`th`,{scope:`row`,children:v(e)}),c(`td`,{class:`numbers`,children:t})]},e))})})]})}var S={CSV:`csv.zip`,"JSON-LD":`jsonld`,GraphML:`graphml`,GEXF:`gexf`,GeoJSON:`geojson`,BibTeX:`bib`,"CSL-JSON":`csl.json`};function C(){return c(r,{children:[c(`h3`,{children:i.value.method.ask.files}),c(`ul`,{class:`files`,children:Object.entries(S).map(([e,t])=>c(`li`,{lang:`en`,children:c(`a`,{href:`/export/graph.${t}`,download:!0,children:e})},e))})]})}function w({labels:e,forms:t,bare:n}){let r=Object.keys(t??e);return c(`dl`,{class:n?`meanings`:`meanings drawn`,children:r.map(r=>c(`div`,{children:[c(`dt`,{children:[!n&&T(r)&&c(p,{form:r,width:56}),c(`span`,{children:e[r]})]}),t&&c(`dd`,{children:t[r]})]},r))})}var T=e=>e in f;function E(){let{kinds:e,method:t,record:n}=i.value,a=t.grades;return c(r,{children:[c(`div`,{class:`side-by-side`,children:[c(O,{title:a.reliability,values:Object.entries(e.reliability)}),c(O,{title:a.credibility,values:Object.entries(n.credibility)})]}),c(O,{title:a.modality,values:D(e.modality,a.modalityText)}),c(O,{title:a.status,values:D(e.claimStatus,a.statusText)})]})}function D(e,t){return Object.keys(e).map(n=>[e[n],t[n]])}function O({title:e,values:t}){return c(`div`,{children:[c(`h3`,{children:e}),c(`dl`,{class:`meanings`,children:t.map(([e,t])=>c(`div`,{children:[c(`dt`,{children:e}),c(`dd`,{children:t})]},e))})]})}function k({of:e,children:t}){let n=i.value.method[e];return c(`section`,{id:e,"aria-labelledby":`${e}-heading`,children:[c(`h2`,{id:`${e}-heading`,tabIndex:-1,children:n.title}),`text`in n&&n.text.map(e=>c(`p`,{children:e},e)),t]})}function A(){let r=i.value.method;t(r.title);let a=e(m,{lang:o.value}).value;return h(a.state===`ready`),c(`div`,{class:`method`,children:[c(`div`,{class:`heading`,children:[c(`h1`,{children:r.heading}),c(`p`,{children:r.lead})]}),c(`div`,{class:`method-columns`,children:[c(_,{}),c(`div`,{class:`prose`,children:[c(k,{of:`record`,children:a.state===`ready`&&c(y,{of:a.data})}),c(k,{of:`routes`,children:c(w,{forms:r.routes.forms,labels:{...i.value.kinds.legBasis,OTHER_ROUTE:r.otherRoute,REPORTED_DESTINATION:r.reported}})}),c(k,{of:`cooperation`,children:[c(`p`,{children:r.cooperation.pairs}),c(`h3`,{children:r.cooperation.kinds}),c(`p`,{children:r.cooperation.kindsText}),c(w,{labels:i.value.kinds.cooperation})]}),c(k,{of:`gaps`,children:[c(`h3`,{children:r.gaps.states}),c(w,{forms:r.gaps.meaning,labels:i.value.kinds.gapState})]}),c(k,{of:`uncounted`,children:c(w,{forms:r.uncounted.meaning,labels:i.value.kinds.uncounted,bare:!0})}),c(k,{of:`dates`}),c(k,{of:`grades`,children:c(E,{})}),c(k,{of:`independence`}),c(k,{of:`disagree`}),c(k,{of:`maps`}),c(k,{of:`leftOut`}),c(k,{of:`known`,children:c(n,{answer:a,children:e=>c(b,{of:e})})}),c(k,{of:`amount`,children:c(n,{answer:a,children:e=>c(x,{of:e})})}),c(k,{of:`cite`,children:a.state===`ready`&&c(`p`,{lang:`en`,children:[a.data.dataset.howToCite,`.`]})}),c(k,{of:`ask`,children:[c(`p`,{children:c(`a`,{href:`/graphiql`,children:r.ask.explorer})}),c(C,{})]}),c(k,{of:`disclaimers`})]})]})]})}export{A as Method,h as t};
const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/page-Cy7oFQBt.js","assets/words-ChSQVFU1.js","assets/Untranslated-DjOQlrGW.js","assets/Shown-DEaKd97m.js","assets/Swatch-CZ1LzJKF.js","assets/page-BYthK60s.css"])))=>i.map(i=>d[i]);
import{_ as e,l as t,n,o as r,u as i,v as a}from"./words-ChSQVFU1.js";var o=a(null),s=new Set,c=4e3,l;function u(e){s.add(e),o.value??=new Date,l??=setTimeout(f,c)}function d(){return clearTimeout(l),f()}async function f(){if(l=void 0,await p()){o.value=null;let e=[...s];s.clear();for(let t of e)t()}else l??=setTimeout(f,c)}async function p(){try{return(await fetch(`/readyz`,{cache:`no-store`})).ok}catch{return!1}}setInterval(async()=>{document.visibilityState===`visible`&&!o.value&&!await p()&&u(()=>{})},3e4),addEventListener(`offline`,()=>u(()=>{})),addEventListener(`online`,()=>o.value&&d());var m=new Map;function h(e,t){let n=ee(e,t),r=m.get(n);return r||(r=a({state:`loading`}),m.set(n,r),g(n,r)),r}async function g(e,t){let n=()=>void g(e,t);try{t.value={state:`ready`,data:await v(e),at:new Date,stale:!1}}catch(e){let r=e instanceof _?e:new _(`UNREACHABLE`,String(e)),i=t.value;t.value=i.state===`ready`?{...i,stale:!0}:{state:`failed`,message:r.message,code:r.code,again:n},r.passing&&u(n)}}var _=class extends Error{code;constructor(e,t){super(t),this.code=e}get passing(){return[`UNREACHABLE`,`UNAVAILABLE`,`TIMEOUT`].includes(this.code)}};function ee(e,t){return`/graphql?`+new URLSearchParams({query:e.replace(/\s+/g,` `).trim(),variables:JSON.stringify(t)})}async function v(e){let t=await fetch(e,{headers:{accept:`application/graphql-response+json`}}).catch(e=>{throw new _(`UNREACHABLE`,String(e))}),n=await t.json().catch(()=>null),r=n?.errors?.[0];if(r)throw new _(r.extensions?.code??`UNKNOWN`,r.message);if(!t.ok||!n?.data)throw new _(t.status>=500?`UNAVAILABLE`:`UNKNOWN`,`The server answered ${t.status}.`);return n.data}var y=`query Gaps($route: ID!, $threshold: CooperationKind!, $end: Date!, $knownBy: Date, $evidence: EvidenceFilter, $lang: String!) {
  cooperationGaps(
    route: $route
    at: $end
    threshold: $threshold
    knownBy: $knownBy
    evidence: $evidence
  ) {
    route {
      ...namedRoute
      stages {
        number
        ends(first: 100) {
          nodes {
            ...named
            ...placed
          }
        }
      }
      cooperationHistory(
        threshold: $threshold
        knownBy: $knownBy
        evidence: $evidence
      ) {
        leg {
          id
        }
        from
        to
        state
        covered
        pairs
        possiblePairs
        witnesses {
          ...gapPair
        }
        around {
          ...gapPair
        }
      }
    }
    legs {
      leg {
        id
        name
        step
        basis
        citations(first: 5) {
          source {
            id
            name
            url
          }
        }
        from {
          ...named
        }
        to {
          ...named
        }
      }
    }
    uncounted {
      cooperation {
        ...gapCooperation
      }
      reasons
      pairs {
        a {
          ...named
        }
        b {
          ...named
        }
        reason
      }
    }
  }
  sources(where: {corpus: {eq: true}}, first: 100) {
    nodes {
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
}

fragment gapPair on PairOnRecord {
  on
  cooperation {
    ...gapCooperation
  }
  a {
    ...gapSide
  }
  b {
    ...gapSide
  }
}

fragment gapCooperation on Cooperation {
  id
  name
  kind
  pairing
  when {
    earliest
    latest
    precision
  }
  citations(first: 3) {
    source {
      id
      name
      url
    }
  }
}

fragment gapSide on PairSide {
  country {
    ...named
    ...placed
  }
  stage
  tie
  membership
}`,te=`query OrderedRoutes($lang: String!) {
  routes(where: {ordered: {eq: true}}, first: 100) {
    nodes {
      ...namedRoute
      legs {
        totalCount
      }
    }
  }
}

fragment namedRoute on Route {
  id
  name
  names(lang: $lang) {
    value
    lang
  }
}`,b=null,x;function S(){return x??=ne(`/world-lines.json`).catch(e=>{throw x=void 0,e}),x}async function ne(e){let t=await fetch(e);if(!t.ok)throw Error(`${e}: ${t.status}`);return b=re(await t.json()),b}function re({transform:e,land:t,borders:n,disputed:r}){let{scale:i,translate:a}=e,o=e=>{let t=[],n=0,r=0;for(let o=0;o<e.length;o+=2)n+=e[o],r+=e[o+1],t.push(n*i[0]+a[0],r*i[1]+a[1]);return t};return{land:t.map(o),borders:n.map(o),disputed:r.map(o)}}var C=[`UNSPECIFIED`,`DIALOGUE`,`TRAINING_TOGETHER`,`OPERATIONAL_MEETING`,`AGREED_TO_COORDINATE`,`INFORMATION_EXCHANGE`,`LIAISON_OFFICER`,`JOINT_INVESTIGATION`,`MUTUAL_LEGAL_ASSISTANCE`,`EXTRADITION`,`FORMAL_AGREEMENT`],w=[`TRAINING`,`MENTORING`,`OPERATIONAL_MEETING`,`BILATERAL_MEETING`,`REGIONAL_FORUM`,`CONFERENCE`,`SIDE_EVENT`,`WORKSHOP`,`LAUNCH`,`ENDORSEMENT`,`COOPERATION`,`RESCUE`,`CONVICTION`,`UNSPECIFIED`],T=[`INTERGOVERNMENTAL`,`UNIT`,`REGIONAL_COALITION`,`TREATY_BODY`,`GOVERNMENT`,`DONOR_PROGRAMME`,`POLICE`,`BORDER_AGENCY`,`IMMIGRATION`,`PROSECUTION`,`COURT`,`ANTI_TRAFFICKING_AGENCY`,`DIPLOMATIC_MISSION`,`UNNAMED_GROUP`,`OTHER`],E=[`WEB_STORY`,`REPORT`,`DATASET`,`STATISTIC`,`OTHER`],D=[`A`,`B`,`C`,`D`,`E`,`F`],O=e=>new Date(e+`T00:00:00Z`),k=e=>e.toISOString().slice(0,10),A=864e5;function ie(e,t){return Math.round((O(t).getTime()-O(e).getTime())/A)}function j(e,t){return k(new Date(O(e).getTime()+t*A))}function M(e,t){let n=O(e.slice(0,8)+`01`);n.setUTCMonth(n.getUTCMonth()+t);let r=new Date(Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+1,0)).getUTCDate();return n.setUTCDate(Math.min(Number(e.slice(8)),r)),k(n)}function N(e){return!!e&&/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(O(e).getTime())&&k(O(e))===e}function ae(e,t,n){return e<t?t:e>n?n:e}function P(e){return e===`threshold`?`kind`:e}var oe=`OPERATIONAL_MEETING`,se=[2,3,4],F=e=>t=>e.includes(t),ce={region:e=>/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e),country:e=>/^[A-Z]{3}$/.test(e),kind:F(C),eventKind:F(w),sourceKind:F(E),minSources:e=>/^[1-9]\d?$/.test(e),reliability:F(D),knownBy:N,at:N};function I(e,t){return ce[P(e)](t)}function le(e,t){return L(e,t).filter(({field:e,value:t})=>I(e,t))}function ue(e,t){return L(e,t).filter(({field:e,value:t})=>!I(e,t))}function L(e,t){return t.filter(e=>e!==`route`).map(t=>({field:t,value:e[P(t)]??``})).filter(({value:e})=>e!==``)}function R(e,t){let n=e[P(t)];return n&&I(t,n)?n:void 0}function z(e){let t=R(e,`minSources`),n=R(e,`reliability`);return G({minSources:t?Number(t):void 0,reliability:n})}var B=e=>R(e,`knownBy`),V=e=>R(e,`at`),H=e=>R(e,`threshold`);function de(e){let t=H(e);return t&&C.slice(C.indexOf(t))}function fe(e,t){let n=de(e);return G({kind:n&&{in:n},and:W(U(e,t),e=>({parties:{some:{id:{in:e}}}}))})}function pe(e,t){return G({and:W(U(e,e=>[e,...t(e)]),e=>({stages:{some:{ends:{some:{id:{in:e}}}}}}))})}function me(e,t){let n=R(e,`eventKind`);return G({kind:n&&{eq:n},and:W(U(e,t),e=>({countries:{some:{id:{in:e}}}})),evidence:z(e),knownBy:B(e)})}function he(e,t){let n=R(e,`sourceKind`),r=R(e,`reliability`);return G({kind:n&&{eq:n},reliability:r&&{in:D.slice(0,D.indexOf(r)+1)},and:W(U(e,t),e=>({citedBy:{some:{id:{in:e}}}})),knownBy:B(e)})}function U(e,t){let n=R(e,`country`),r=R(e,`region`);return[...n?[[`country:${n}`]]:[],...r?[t(`region:${r}`)]:[]]}function W(e,t){return e.length>0?e.map(t):void 0}function G(e){let t=Object.entries(e).filter(([,e])=>e!==void 0);return t.length>0?Object.fromEntries(t):void 0}function K(e){return{threshold:H(e)??`OPERATIONAL_MEETING`,knownBy:B(e)??null,evidence:z(e)??null}}function q(e,t){return S().catch(()=>void 0),e&&J(e,t),h(te,{lang:t})}var J=(e,t)=>h(y,{route:e,end:Y,lang:t,...K(i.value.set)}),Y=`9999-12-31`;function ge([e,t],n){(e===void 0||e===`gaps`)&&q(t&&`route:${t}`,n)}var X=[`system`,`light`,`dark`],Z=`theme`,Q=matchMedia(`(prefers-color-scheme: dark)`),$=a(_e());function _e(){try{let e=localStorage.getItem(Z);return e&&X.includes(e)?e:`system`}catch{return`system`}}function ve(e){$.value=e;try{localStorage.setItem(Z,e)}catch{}}function ye(){let t=()=>{let e=$.value===`dark`||$.value===`system`&&Q.matches;document.documentElement.dataset.theme=e?`dark`:`light`};e(t),Q.addEventListener(`change`,t)}ye(),ge(i.value.path,n());var be=r();Promise.all([t(()=>import(`./page-Cy7oFQBt.js`).then(e=>e.t),__vite__mapDeps([0,1,2,3,4,5])),be]).then(([{show:t}])=>{t(),e(()=>void r())});export{b as A,N as C,T as D,w as E,o as F,p as I,d as L,y as M,h as N,D as O,u as P,ie as S,C as T,P as _,J as a,j as b,V as c,z as d,B as f,I as g,he as h,q as i,S as j,E as k,fe as l,pe as m,$ as n,K as o,ue as p,X as r,le as s,ve as t,me as u,se as v,ae as w,M as x,oe as y};
import{I as e,M as t,St as n,et as r,rt as i,tn as a,v as o,w as s,y as c}from"./libraries-D121TdC-.js";import{C as l,Ct as u,G as d,J as f,K as p,L as m,S as h,Tt as g,c as _,dt as v,h as y,ht as b,m as x,mt as S,p as C,q as w,v as T,wt as E,x as D,y as O}from"./parts-DQmnpfXB.js";var k={day:`_day_1jxy3_1`,orders:`_orders_1jxy3_9`};function A(e){let t=new Map;for(let n of e){let e=n.startsOn??``;t.set(e,[...t.get(e)??[],n])}return[...t]}var j=b(`
    query ComingUp($companyId: ID, $first: Int, $after: String, $last: Int, $before: String) {
      pendingOrders(companyId: $companyId, first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          ...Page
        }
        nodes {
          ...PlannedOrder
          placedBy
          service {
            id
            msisdn
            plan {
              id
              name
            }
            openOrder {
              id
              number
            }
            pendingChange {
              plan {
                id
                name
              }
              options {
                id
                name
              }
            }
            user {
              id
              name
            }
          }
        }
      }
    }
  `,[D,m]),M=a(),N=t(`/portal/coming-up`),P=50,F=30;function I(){let{_:t}=c(),n=e(),r=d(),a=v(),o={companyId:a.id,...l(N.useSearch(),P)},u=s({query:j,variables:o}),[,f]=u,m=()=>f({requestPolicy:`network-only`});return _(f,{subscription:O,variables:{companyId:a.id},seconds:F,moves:!0}),(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(p,{title:t({id:`JdR6oM`}),trail:r.menu}),(0,M.jsx)(w,{query:u,skeleton:(0,M.jsx)(i,{height:260,radius:`lg`}),children:({pendingOrders:e})=>e.nodes.length===0?(0,M.jsx)(L,{}):(0,M.jsxs)(M.Fragment,{children:[A(e.nodes).map(([e,t])=>(0,M.jsx)(R,{day:e,orders:t,onCancelled:m},e)),(0,M.jsx)(h,{page:e.pageInfo,onTurn:e=>void n({to:`/coming-up`,search:e})})]})})]})}function L(){let{_:e}=c();return(0,M.jsx)(g,{title:e({id:`NpQxB5`}),action:(0,M.jsx)(u,{to:`/services`,variant:`default`,children:(0,M.jsx)(o,{id:`7TEDVm`})}),children:(0,M.jsx)(o,{id:`2On7Dr`})})}function R({day:e,orders:t,onCancelled:n}){let i=f();return(0,M.jsxs)(`section`,{className:k.day,children:[(0,M.jsx)(r,{order:2,size:`h4`,children:(0,M.jsx)(`time`,{dateTime:e,children:i.day(e)})}),(0,M.jsx)(`ul`,{className:`card ${k.orders}`,children:t.map(e=>(0,M.jsx)(z,{order:e,onCancelled:n},e.id))})]})}function z({order:e,onCancelled:t}){let{service:r}=e,i=S(),a=e.startsOn!==null&&e.startsOn<=i,s=x()(e,r?.pendingChange??null);return(0,M.jsxs)(`li`,{className:T.row,children:[(0,M.jsxs)(`div`,{className:T.what,children:[(0,M.jsx)(E,{to:`/orders/$orderId`,params:{orderId:e.id},fw:600,children:s}),r&&(0,M.jsxs)(n,{size:`sm`,children:[(0,M.jsx)(E,{to:`/users/$userId`,params:{userId:r.user.id},inherit:!0,children:r.user.name}),` · `,(0,M.jsx)(`span`,{className:`figures`,children:C(r)})]}),(0,M.jsxs)(n,{size:`sm`,c:`dimmed`,children:[e.number,` · `,e.placedBy]}),a&&r?.openOrder&&(0,M.jsxs)(n,{size:`sm`,children:[(0,M.jsx)(o,{id:`lM1EHi`}),` `,(0,M.jsx)(E,{to:`/orders/$orderId`,params:{orderId:r.openOrder.id},inherit:!0,children:(0,M.jsx)(o,{id:`NyUmQh`,values:{0:r.openOrder.number}})})]})]}),(0,M.jsx)(y,{order:e,words:s,onCancelled:t})]})}export{I as ComingUpPage};